/** A provisioning server in a few lines, with every way of answering wrongly that a real one has. Runs on the test's own clock. */
import type { HttpRequest, HttpResponse, HttpResult } from '../../../../core/ports/index.js';
import { BASE } from './model-api.js';
import { People, type Change, type Person } from './people.js';

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

const LATE_MS: Readonly<Partial<Record<WireFault, number>>> = { 'late-1': 1000, 'late-30': 30_000, 'late-90': 90_000 };
const DELIVERED: readonly WireFault[] = ['lost-after', 'applied-500', 'garbage', 'other-person', 'call-broke'];

const answer = (status: number, body = '', headers: Record<string, string> = {}): HttpResponse => ({
  kind: 'response',
  status,
  headers,
  body,
});
const lost = (reason: 'network' | 'timeout'): HttpResult => ({ kind: 'failure', reason, detail: reason });

export class ModelServer extends People {
  /** Creates that arrived, by key and time. */
  readonly posts: { readonly key: string; readonly at: number }[] = [];
  /** Changes that arrived, by the key that they name, and when they left. */
  readonly puts: { readonly path: string; readonly at: number }[] = [];
  private late: { readonly request: HttpRequest; readonly sentAt: number; readonly at: number }[] = [];

  /** Lets everything happen that was still on its way. */
  catchUp(now: number): void {
    const due = this.late.filter((one) => one.at <= now).sort((one, other) => one.at - other.at);
    this.late = this.late.filter((one) => one.at > now);
    for (const { request, sentAt, at } of due) this.write(request, sentAt, at);
  }

  /** Answers, or throws for a call that broke off. */
  handle(request: HttpRequest, now: number, fault: WireFault | null): HttpResult {
    this.catchUp(now);
    if (request.method === 'POST') this.posts.push({ key: personOf(request, now).key, at: now });
    if (request.method === 'PUT') this.puts.push({ path: pathOf(request), at: now });
    const truth = fault === null || DELIVERED.includes(fault) ? this.serve(request, now) : null;
    const delay = fault && LATE_MS[fault];
    if (delay && request.method !== 'GET') this.late.push({ request, sentAt: now, at: now + delay });
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
    if (request.method !== 'GET') return this.write(request, now, now);
    const [key = '', question] = pathOf(request).split('?');
    const found = this.visible(decodeURIComponent(key), now).map((person) => told(person, question === 'active'));
    return found.length > 0 ? answer(200, JSON.stringify(found)) : answer(404);
  }

  private write(request: HttpRequest, sentAt: number, now: number): HttpResponse {
    if (request.method === 'POST') {
      const person = personOf(request, now);
      const status = this.create(person);
      return status === 201 ? answer(201, JSON.stringify(told(person, false))) : answer(status, status === 422 ? 'no such leader' : '');
    }
    const [key = '', verb] = pathOf(request).split('/');
    const change = verb === undefined ? (JSON.parse(request.body ?? '') as Change) : { active: verb === 'activate' };
    const { status, person } = this.change(decodeURIComponent(key), change, sentAt, now);
    if (status !== 200) return answer(status, status === 422 ? 'no such leader' : '');
    return answer(200, verb === undefined && person ? JSON.stringify(told(person, false)) : '');
  }
}

const pathOf = (request: HttpRequest): string => request.url.slice(BASE.length + 1);

/** A person as an answer tells of them; only one question is answered with whether they are active. */
function told({ key, id, name, home, leader, active }: Person, tellsActive: boolean): object {
  return { key, id, name, home, leader, ...(tellsActive && { active }) };
}

function personOf(request: HttpRequest, at: number): Person {
  const { key, name, leader } = JSON.parse(request.body ?? '') as Person;
  return { uid: key, key, id: null, name, home: '', leader, active: true, at };
}
