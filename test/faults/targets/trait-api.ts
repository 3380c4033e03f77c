/** The client's side of the plain wire on which a target's traits are tried: parts, IDs, deletion, bulk. Each is there or not. */
import type { FieldValue } from '../../../core/fields/field.js';
import type { PersonKeys, PlannedRow } from '../../../core/plan/planned-row.js';
import type { HttpRequest, HttpResponse } from '../../../core/ports/index.js';
import type { BulkApi, DirectoryUser, IdOf, LookupVerdict, Part, ProvisioningApi, StatusVerdict } from '../../../core/sending/api.js';
import { LEADER } from '../server/people.js';

export const BASE = 'https://traits.example/people';

export interface Traits {
  readonly parts?: readonly Part[];
  /** Leaders and people who are changed are named by ID. */
  readonly ids?: boolean;
  readonly deletes?: boolean;
  /** A part takes one field a request, and the answer says so. */
  readonly stepwise?: boolean;
  /** Each operation has a limit of its own. */
  readonly lanes?: boolean;
  readonly bulk?: 'reordered' | 'partial' | 'doubled' | 'small' | 'none';
}

/** As an answer tells of somebody; a leader by address, beside the ID. */
export type Told = Readonly<Record<string, FieldValue>> & { readonly id: string; readonly active: boolean };

export function traitApi(traits: Traits): ProvisioningApi {
  const leaderOf = (leader: PersonKeys | null, idOf: IdOf | undefined): string | null => {
    if (leader === null || traits.ids !== true) return leader?.email ?? leader?.employeeId ?? null;
    const id = idOf?.(leader) ?? null;
    if (id === null) throw new Error(`Expected the ID of ${leader.email ?? ''} to be known before somebody is put there`);
    return id;
  };
  const newcomer = (row: PlannedRow, idOf?: IdOf): object => ({ ...row.values, ...row.keys, [LEADER]: leaderOf(row.leader, idOf) });
  /** Rows whose last request was one of several that they need. */
  const inPart = new WeakSet<PlannedRow>();
  const leftOf = (row: PlannedRow, user: DirectoryUser) => row.changes.filter(({ field, to }) => !same(field, valueOf(user, field), to));
  const bulk: BulkApi = {
    mostRows: 4,
    mostBytes: 4000,
    request: (rows, idOf) => request('POST', '/bulk', { rows: rows.map((row, n) => ({ n, ...newcomer(row, idOf) })) }),
    split: (rows, response) => rows.map((_, n) => resultOf(response, n)),
  };
  return {
    ...(traits.parts && { parts: traits.parts }),
    ...(traits.ids && { needsLeaderId: true }),
    ...(traits.bulk && { bulk }),
    ...(traits.lanes && { laneOf: ({ method, url }) => `${method} ${url.split('/')[5] ?? ''}` }),
    list: () => request('GET', ''),
    readPage: (_, response) => {
      const users = peopleIn(response);
      return users ? { kind: 'page', users, next: null } : common(response);
    },
    lookup: ({ email, employeeId }) => [email, employeeId].flatMap((key) => (key === null ? [] : [byKey(key)])),
    readLookup: readPeople,
    create: (row, idOf) => request('POST', '', newcomer(row, idOf)),
    readCreate(row, response) {
      const user = response.status === 201 ? personIn(response) : null;
      if (user?.id !== undefined && sameText(user.email, row.keys.email)) return { kind: 'created', remoteId: user.id };
      return refusal(response) ?? common(response);
    },
    matches: (row, user) =>
      row.op === 'create'
        ? Object.entries(row.values).every(([field, value]) => same(field, valueOf(user, field), value)) &&
          (traits.parts?.some((part) => !part.inCreate && part.fields.includes(LEADER)) === true ||
            same(LEADER, user.leader ?? null, row.leader?.email ?? row.leader?.employeeId ?? null))
        : row.changes.every(({ field, to }) => same(field, valueOf(user, field), to)),
    updates: {
      update(row, current, idOf) {
        const left = leftOf(row, current);
        const now = traits.stepwise && row.part !== undefined ? left.slice(0, 1) : row.changes;
        if (now.length < left.length) inPart.add(row);
        else inPart.delete(row);
        const wanted = now.map(({ field, to }) => [field, field === LEADER && to !== null ? leaderOf(row.leader, idOf) : to]);
        return request('PATCH', `/${idIn(current)}${row.part === undefined ? '' : `/${row.part}`}`, Object.fromEntries(wanted) as object);
      },
      readUpdate(row, response) {
        if (response.status === 204 && row.part !== undefined) return { kind: inPart.has(row) ? 'partial' : 'verify' };
        const user = response.status === 200 ? personIn(response) : null;
        return user ? { kind: 'updated', user } : (refusal(response) ?? common(response));
      },
      isUntouched: (row, user) =>
        row.changes.every(
          ({ field, from, to }) =>
            same(field, valueOf(user, field), from) || (traits.stepwise === true && same(field, valueOf(user, field), to)),
        ),
      drift: (row, before, after) =>
        FIELDS.filter(
          (field) => !row.changes.some((change) => change.field === field) && !same(field, valueOf(before, field), valueOf(after, field)),
        ),
      setActive: (row, current) =>
        row.op === 'deactivate' && traits.deletes
          ? request('DELETE', `/${idIn(current)}`)
          : request('PUT', `/${traits.ids ? idIn(current) : encodeURIComponent(row.keys.email ?? '')}/${row.op}`),
      readSetActive: (_, response) => (response.status === 204 ? { kind: 'verify' } : (refusal(response) ?? common(response))),
      lookupActive: ({ email, employeeId }) => [byKey(email ?? employeeId ?? '')],
      readLookupActive: (keys, _, response) => readPeople(keys, response),
    },
  };
}

const FIELDS = ['email', 'employeeId', 'firstName', 'lastName', 'role', 'homeTown', 'manageTeam', LEADER];

const byKey = (key: string): HttpRequest => request('GET', `?key=${encodeURIComponent(key)}`);

function request(method: HttpRequest['method'], path: string, body?: object): HttpRequest {
  return { method, url: BASE + path, headers: {}, timeoutMs: 30_000, ...(body && { body: JSON.stringify(body) }) };
}

function idIn(current: DirectoryUser | undefined): string {
  if (current?.id === undefined) throw new Error('Expected somebody who was read before, with an ID');
  return encodeURIComponent(current.id);
}

interface Result {
  readonly n: number;
  readonly status: number;
}

/** One row's own answer; one that is missing, or there more than once, tells nothing. */
function resultOf(response: HttpResponse, n: number): HttpResponse {
  if (response.status !== 200) return response;
  const told = parse(response.body) as { readonly results?: unknown } | null;
  const results: readonly unknown[] = Array.isArray(told?.results) ? told.results : [];
  const isOwn = (one: unknown): one is Result => typeof one === 'object' && one !== null && (one as Result).n === n;
  const own = results.filter(isOwn);
  const [only] = own;
  if (own.length !== 1 || !only) return { ...response, status: 500, body: '' };
  return { ...response, status: only.status, body: JSON.stringify(only) };
}

function readPeople(keys: PersonKeys, response: HttpResponse): LookupVerdict {
  if (response.status === 404) return { kind: 'absent' };
  const users = peopleIn(response);
  if (!users) return common(response);
  const isMeant = (user: DirectoryUser): boolean => sameText(user.email, keys.email) || (user.employeeId ?? '-') === keys.employeeId;
  if (!users.every(isMeant)) return { kind: 'unknown', reason: 'somebody else' };
  return users.length === 0 ? { kind: 'absent' } : { kind: 'found', users };
}

function peopleIn(response: HttpResponse): DirectoryUser[] | null {
  const told = response.status === 200 ? (parse(response.body) as { readonly people?: readonly Told[] } | null)?.people : null;
  return Array.isArray(told) && told.every(isPerson) ? told.map(toUser) : null;
}

function personIn(response: HttpResponse): DirectoryUser | null {
  const told = (parse(response.body) as { readonly person?: Told } | null)?.person;
  return isPerson(told) ? toUser(told) : null;
}

const isPerson = (told: unknown): told is Told =>
  typeof told === 'object' && told !== null && typeof (told as Told).id === 'string' && typeof (told as Told)['email'] === 'string';

function toUser({ id, active, email, employeeId, [LEADER]: leader, manageTeam, ...values }: Told): DirectoryUser {
  const keys = { email: email as string | null, employeeId: (employeeId ?? null) as string | null };
  return { id, ...keys, active, manageTeam: manageTeam === true, leader: (leader ?? null) as string | null, values };
}

function valueOf(user: DirectoryUser, field: string): FieldValue {
  if (field === 'email' || field === 'employeeId') return user[field];
  if (field === LEADER) return user.leader ?? null;
  return field === 'manageTeam' ? user.manageTeam === true : (user.values[field] ?? null);
}

const sameText = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one.toLowerCase() === other.toLowerCase();

function same(field: string, one: FieldValue, other: FieldValue): boolean {
  if (field === 'email' || field === LEADER) return sameText(String(one ?? ''), String(other ?? ''));
  return (one ?? '') === (other ?? '') || (one ?? false) === (other ?? false);
}

function refusal(response: HttpResponse): StatusVerdict | null {
  if (response.status === 409) return { kind: 'duplicate' };
  return response.status === 422 || response.status === 404 ? { kind: 'refused', reason: 'no', field: null } : null;
}

function common(response: HttpResponse): Exclude<LookupVerdict, { kind: 'found' | 'absent' }> {
  if (response.status === 401 || response.status === 403) return { kind: 'stop', code: 'connection', reason: 'no' };
  if (response.status >= 300 && response.status < 400) return { kind: 'stop', code: 'setup', reason: 'redirect' };
  const told = response.headers['retry-after'];
  const retryAfterMs = told === undefined ? null : Number(told) * 1000;
  if (response.status === 429) return { kind: 'throttled', retryAfterMs };
  return { kind: 'unknown', reason: `status ${String(response.status)}`, retryAfterMs: response.status === 503 ? retryAfterMs : null };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
