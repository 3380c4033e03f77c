/** A provisioning server in a few lines, with every way of answering wrongly that a real one has. Runs on the test's own clock. */
import type { PlannedRow } from '../../../../core/plan/planned-row.js';
import type { HttpRequest, HttpResponse, HttpResult } from '../../../../core/ports/index.js';
import type { CreateVerdict, DirectoryUser, LookupVerdict, ProvisioningApi } from '../../../../core/sending/index.js';

export type WireFault =
  | 'lost-before'
  | 'lost-after'
  | 'late-1'
  | 'late-30'
  | 'late-90'
  | 'throttled'
  | 'throttled-for-7'
  | 'unavailable'
  | 'applied-500'
  | 'garbage'
  | 'other-person'
  | 'redirect'
  | 'forbidden'
  | 'call-broke';

export const WIRE_FAULTS: readonly WireFault[] = [
  'lost-before',
  'lost-after',
  'late-1',
  'late-30',
  'late-90',
  'throttled',
  'throttled-for-7',
  'unavailable',
  'applied-500',
  'garbage',
  'other-person',
  'redirect',
  'forbidden',
  'call-broke',
];

export interface ServerKind {
  readonly unique: boolean;
  /** A lookup sees nothing younger than this. */
  readonly lagMs: number;
}

interface Person {
  readonly key: string;
  readonly name: string;
  readonly leader: string | null;
  readonly at: number;
}

const BASE = 'https://model.example/users';
const LATE_MS: Readonly<Partial<Record<WireFault, number>>> = { 'late-1': 1000, 'late-30': 30_000, 'late-90': 90_000 };
const DELIVERED: readonly WireFault[] = ['lost-after', 'applied-500', 'garbage', 'other-person', 'call-broke'];

const answer = (status: number, body = '', headers: Record<string, string> = {}): HttpResponse => ({
  kind: 'response',
  status,
  headers,
  body,
});
const lost = (reason: 'network' | 'timeout'): HttpResult => ({ kind: 'failure', reason, detail: reason });

export class ModelServer {
  readonly people: Person[] = [];
  /** Creates that arrived, by key and time. */
  readonly posts: { readonly key: string; readonly at: number }[] = [];
  private late: Person[] = [];
  private readonly kind: ServerKind;

  constructor(kind: ServerKind) {
    this.kind = kind;
  }

  /** Lets everything happen that was still on its way. */
  catchUp(now: number): void {
    for (const person of this.late.filter((one) => one.at <= now)) this.apply(person);
    this.late = this.late.filter((one) => one.at > now);
  }

  /** Answers, or throws for a call that broke off. */
  handle(request: HttpRequest, now: number, fault: WireFault | null): HttpResult {
    this.catchUp(now);
    const truth = fault === null || DELIVERED.includes(fault) ? this.serve(request, now) : null;
    if (!truth && request.method === 'POST') this.keepLate(request, now, fault);
    switch (fault) {
      case null:
        return truth ?? answer(500);
      case 'lost-before':
      case 'lost-after':
        return lost('network');
      case 'late-1':
      case 'late-30':
      case 'late-90':
        return lost('timeout');
      case 'throttled':
        return answer(429);
      case 'throttled-for-7':
        return answer(429, '', { 'retry-after': '7' });
      case 'unavailable':
        return answer(503);
      case 'applied-500':
        return answer(500);
      case 'garbage':
        return answer(200, '<html>');
      case 'other-person':
        return answer(200, '{"key":"somebody@else.org","name":"Somebody"}');
      case 'redirect':
        return answer(302);
      case 'forbidden':
        return answer(403);
      case 'call-broke':
        throw new Error('the call to the host broke off');
    }
  }

  private serve(request: HttpRequest, now: number): HttpResponse {
    if (request.method === 'POST') {
      const person = this.personOf(request, now);
      this.posts.push({ key: person.key, at: now });
      return this.apply(person);
    }
    const key = decodeURIComponent(request.url.slice(BASE.length + 1));
    const found = this.people.filter((person) => person.key === key && person.at + this.kind.lagMs <= now);
    return found.length > 0 ? answer(200, JSON.stringify(found)) : answer(404);
  }

  private keepLate(request: HttpRequest, now: number, fault: WireFault | null): void {
    const person = this.personOf(request, now);
    this.posts.push({ key: person.key, at: now });
    const delay = fault && LATE_MS[fault];
    if (delay) this.late.push({ ...person, at: now + delay });
  }

  private personOf(request: HttpRequest, at: number): Person {
    const { key, name, leader } = JSON.parse(request.body ?? '') as Person;
    return { key, name, leader, at };
  }

  private apply(person: Person): HttpResponse {
    if (person.leader !== null && !this.people.some((one) => one.key === person.leader)) return answer(422, 'no such leader');
    if (this.kind.unique && this.people.some((one) => one.key === person.key)) return answer(409);
    this.people.push(person);
    return answer(201, JSON.stringify(person));
  }
}

/** The model server's API, as a target would give it. */
export const modelApi: ProvisioningApi = {
  list: () => request('GET', ''),
  readPage: () => ({ kind: 'page', users: [], next: null }),
  lookup: (keys) => [request('GET', `/${encodeURIComponent(keys.email ?? '')}`)],
  readLookup: (keys, response): LookupVerdict => {
    if (response.status === 404) return { kind: 'absent' };
    const users = response.status === 200 ? parse(response.body) : null;
    if (Array.isArray(users) && users.every((user) => user.key === keys.email)) return { kind: 'found', users: users.map(toUser) };
    return common(response);
  },
  create: (row) =>
    request('POST', '', JSON.stringify({ key: row.keys.email, name: row.values['name'], leader: row.leader?.email ?? null })),
  readCreate: (row, response): CreateVerdict => {
    const user = response.status === 201 ? parse(response.body) : null;
    if (user && !Array.isArray(user) && user.key === row.keys.email) return { kind: 'created', remoteId: user.key };
    if (response.status === 409) return { kind: 'duplicate' };
    if (response.status === 422) return { kind: 'refused', reason: response.body, field: null };
    return common(response);
  },
  matches: (row, user) => user.values['name'] === row.values['name'],
};

function common(response: HttpResponse): Exclude<LookupVerdict, { kind: 'found' | 'absent' }> {
  if (response.status === 403) return { kind: 'stop', code: 'connection', reason: 'status 403' };
  if (response.status >= 300 && response.status < 400) return { kind: 'stop', code: 'setup', reason: 'redirect' };
  const told = response.headers['retry-after'];
  if (response.status === 429) return { kind: 'throttled', retryAfterMs: told ? Number(told) * 1000 : null };
  return { kind: 'unknown', reason: `status ${response.status}` };
}

function request(method: 'GET' | 'POST', path: string, body?: string): HttpRequest {
  return { method, url: BASE + path, headers: {}, timeoutMs: 30_000, ...(body !== undefined && { body }) };
}

function parse(body: string): Person | Person[] | null {
  try {
    return JSON.parse(body) as Person | Person[];
  } catch {
    return null;
  }
}

function toUser(person: Person): DirectoryUser {
  return { email: person.key, employeeId: null, values: { name: person.name } };
}

/** A row of a plan; `under` names the row that has to be there first. */
export function plannedRow(email: string, under: string | null = null): PlannedRow {
  const leader = under === null ? null : { email: under, employeeId: null };
  return {
    rid: `email:${email}`,
    sheetRow: 2,
    op: 'create',
    keys: { email, employeeId: null },
    values: { name: `Name of ${email}` },
    leader,
    waitsFor: under === null ? null : `email:${under}`,
    canonical: email,
  };
}
