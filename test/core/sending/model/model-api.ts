/** The model server's API, as a target would give it, and rows of a plan for it. */
import type { FieldChange, PersonKeys, PlannedRow } from '../../../../core/plan/planned-row.js';
import { stepOfImage } from '../../../../core/plan/row-image.js';
import type { HttpRequest, HttpResponse } from '../../../../core/ports/index.js';
import type { DirectoryUser, LookupVerdict, ProvisioningApi, StatusVerdict, UpdateApi } from '../../../../core/sending/index.js';
import type { Person } from './people.js';

export const BASE = 'https://model.example/users';

const updates: UpdateApi = {
  update: (row, current) => request('PUT', `/${encodeURIComponent(current.email ?? '')}`, JSON.stringify(bodyOf(row, current))),
  readUpdate(row, response) {
    const person = response.status === 200 ? parse(response.body) : null;
    if (person && !Array.isArray(person) && person.key === row.keys.email) return { kind: 'updated', user: toUser(person) };
    return refusal(response) ?? common(response);
  },
  isUntouched: (row, user) => row.changes.every(({ field, from }) => valueOf(user, field) === from),
  drift: (row, before, after) => {
    const touched = row.changes.map(({ field }) => field);
    return FIELDS.filter((field) => !touched.includes(field) && valueOf(before, field) !== valueOf(after, field));
  },
  setActive: (row) => request('PUT', `/${encodeURIComponent(row.keys.email ?? '')}/${row.op}`),
  readSetActive: (_, response) => (response.status === 200 ? { kind: 'verify' } : (refusal(response) ?? common(response))),
  lookupActive: ({ email }) => [request('GET', `/${encodeURIComponent(email ?? '')}?active`)],
  readLookupActive: (keys, _, response) => readPeople(keys, response),
};

export const modelApi: ProvisioningApi = {
  list: () => request('GET', ''),
  readPage: () => ({ kind: 'page', users: [], next: null }),
  lookup: ({ email, employeeId }) =>
    [email, employeeId].filter((key) => key !== null).map((key) => request('GET', `/${encodeURIComponent(key)}`)),
  readLookup: readPeople,
  create: (row) =>
    request('POST', '', JSON.stringify({ key: row.keys.email, name: row.values['name'], leader: row.leader?.email ?? null })),
  readCreate(row, response) {
    const user = response.status === 201 ? parse(response.body) : null;
    if (user && !Array.isArray(user) && user.key === row.keys.email) return { kind: 'created', remoteId: user.key };
    return refusal(response) ?? common(response);
  },
  matches: (row, user) =>
    row.op === 'create' ? user.values['name'] === row.values['name'] : row.changes.every(({ field, to }) => valueOf(user, field) === to),
  updates,
};

const FIELDS = ['email', 'employeeId', 'name', 'home', 'leader'];

function valueOf(user: DirectoryUser, field: string): unknown {
  if (field === 'email') return user.email;
  if (field === 'employeeId') return user.employeeId;
  return field === 'leader' ? user.leader : user.values[field];
}

/** The whole person, as a target that takes no part of one wants them. */
function bodyOf(row: PlannedRow, current: DirectoryUser): object {
  const [key, id, name, home, leader] = FIELDS.map((field) => {
    const change = row.changes.find((one) => one.field === field);
    return change ? change.to : valueOf(current, field);
  });
  return { key, id, name, home, leader };
}

function readPeople(keys: PersonKeys, response: HttpResponse): LookupVerdict {
  if (response.status === 404) return { kind: 'absent' };
  const people = response.status === 200 ? parse(response.body) : null;
  const isMeant = ({ key, id }: Person): boolean => key === keys.email || (id !== null && id === keys.employeeId);
  if (Array.isArray(people) && people.every(isMeant)) return { kind: 'found', users: people.map(toUser) };
  return common(response);
}

function refusal(response: HttpResponse): StatusVerdict | null {
  if (response.status === 409) return { kind: 'duplicate' };
  if (response.status === 422 || response.status === 404) return { kind: 'refused', reason: response.body, field: null };
  return null;
}

function common(response: HttpResponse): Exclude<LookupVerdict, { kind: 'found' | 'absent' }> {
  if (response.status === 403) return { kind: 'stop', code: 'connection', reason: 'status 403' };
  if (response.status >= 300 && response.status < 400) return { kind: 'stop', code: 'setup', reason: 'redirect' };
  const told = response.headers['retry-after'];
  if (response.status === 429) return { kind: 'throttled', retryAfterMs: told ? Number(told) * 1000 : null };
  return { kind: 'unknown', reason: `status ${response.status}` };
}

function request(method: 'GET' | 'POST' | 'PUT', path: string, body?: string): HttpRequest {
  return { method, url: BASE + path, headers: {}, timeoutMs: 30_000, ...(body !== undefined && { body }) };
}

function parse(body: string): Person | Person[] | null {
  try {
    return JSON.parse(body) as Person | Person[];
  } catch {
    return null;
  }
}

function toUser({ key, id, name, home, leader, active }: Partial<Person>): DirectoryUser {
  const status = active === undefined ? {} : { active };
  return {
    email: key ?? null,
    employeeId: id ?? null,
    ...status,
    leader: leader ?? null,
    values: { name: name ?? null, home: home ?? null },
  };
}

/** A row of a plan that creates somebody; `under` names the row that has to be there first. */
export function plannedRow(email: string, under: string | null = null): PlannedRow {
  const leader = under === null ? null : { email: under, employeeId: null };
  return {
    rid: `email:${email}`,
    person: `email:${email}`,
    sheetRow: 2,
    op: 'create',
    keys: { email, employeeId: null },
    current: null,
    values: { name: `Name of ${email}` },
    leader,
    changes: [],
    waitsFor: under === null ? null : `email:${under}`,
    canonical: email,
  };
}

/** The new value of each field that changes. */
export type Wanted = Readonly<Partial<Record<'email' | 'employeeId' | 'name' | 'home' | 'leader', string>>>;

/** A row that changes a person from what they are at present. */
export function updateRow({ key, id, name, home, leader }: Person, wanted: Wanted, waitsFor: string | null = null): PlannedRow {
  const now: Readonly<Record<string, string | null>> = { email: key, employeeId: id, name, home, leader };
  const changes = Object.entries(wanted).map(([field, to]): FieldChange => ({ field, from: now[field] ?? null, to }));
  const keys = { email: wanted.email ?? key, employeeId: wanted.employeeId ?? id };
  const newLeader = wanted.leader === undefined ? null : { email: wanted.leader, employeeId: null };
  return step({ op: 'update', keys, current: { email: key, employeeId: id }, leader: newLeader, changes }, key, waitsFor);
}

/** A row that changes whether somebody is active. `person` is their address when the plan was made. */
export function statusRow(op: 'activate' | 'deactivate', person: string, keys: PersonKeys, waitsFor: string | null = null): PlannedRow {
  return step({ op, keys, current: keys, leader: null, changes: [] }, person, waitsFor);
}

function step(image: Parameters<typeof stepOfImage>[0], person: string, waitsFor: string | null): PlannedRow {
  const made = stepOfImage(image, { person: `record:${person}`, sheetRow: 3, waitsFor, leaderField: 'leader' });
  if (!made) throw new Error('Expected an image of a person who exists');
  return made;
}
