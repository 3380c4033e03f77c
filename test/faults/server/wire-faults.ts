/** Every way in which a request or its answer can go wrong, and what each of them does. */
import type { HttpResponse, HttpResult } from '../../../core/ports/index.js';

/** What a fault of the wire does to one request. Left out: it arrives at once, and its answer comes back. */
export interface WireFault {
  /** How often the target carries it out: 1 unless told. */
  readonly delivered?: 0 | 1 | 2;
  /** It is carried out this much later. */
  readonly lateMs?: number;
  /** A reader sees the people as they were this long ago. */
  readonly staleMs?: number;
  /** What the client gets instead of the true answer. */
  readonly answer?: (truth: HttpResponse) => HttpResult;
  /** The client waits until its time is over. */
  readonly timesOut?: boolean;
  /** The whole call to the host breaks: nobody hears anything of any request of it. */
  readonly breaksCall?: boolean;
  /** What becomes of the list of answers of a call, from the place of this one on. */
  readonly mixes?: (results: readonly HttpResult[], at: number) => HttpResult[];
  /** The target says something that is not so: then a row may end as not known or refused although nothing stood against it. */
  readonly lies?: boolean;
  readonly only?: 'reads' | 'writes';
}

const response = (status: number, body = '', headers: Readonly<Record<string, string>> = {}): HttpResponse => ({
  kind: 'response',
  status,
  headers,
  body,
});
const says = (status: number, body = '', headers = {}): WireFault => ({ delivered: 0, answer: () => response(status, body, headers) });
const lost = (reason: 'network' | 'timeout' | 'not-sent'): HttpResult => ({ kind: 'failure', reason, detail: reason });
const instead = (answer: (truth: HttpResponse) => HttpResult): WireFault => ({ answer });

const SOMEBODY = { email: 'somebody@else.org', custom_employee_id: '999999', first_name: 'Some', last_name: 'Body' };

export const WIRE_FAULTS = {
  'lost-before': { delivered: 0, answer: () => lost('network') },
  'lost-after': instead(() => lost('network')),
  'not-sent': { delivered: 0, answer: () => lost('not-sent') },
  slow: { answer: () => lost('timeout'), timesOut: true },
  'late-1': { lateMs: 1_000, answer: () => lost('timeout'), timesOut: true },
  'late-30': { lateMs: 30_000, answer: () => lost('timeout'), timesOut: true },
  'late-90': { lateMs: 90_000, answer: () => lost('timeout'), timesOut: true },
  throttled: says(429),
  'throttled-for-7': says(429, '', { 'retry-after': '7' }),
  unavailable: says(503),
  'unavailable-for-7': says(503, '', { 'retry-after': '7' }),
  'unavailable-applied': instead(() => response(503)),
  'failed-500': says(500),
  'applied-500': instead(() => response(500)),
  'gateway-504': instead(() => response(504, '<html>gateway</html>')),
  'teapot-418': instead(() => response(418)),
  redirect: says(302, '', { location: 'https://evil.example/' }),
  forbidden: says(403),
  expired: says(401),
  html: instead(() => response(200, '<html>', { 'content-type': 'text/html' })),
  empty: instead(() => response(200)),
  'null-body': instead(() => response(200, 'null')),
  'wrong-type': instead(() => response(200, '[[1],"x"]')),
  truncated: instead((truth) => ({ ...truth, body: truth.body.slice(0, truth.body.length >> 1) })),
  'other-person': instead(() => response(200, JSON.stringify(SOMEBODY))),
  'other-case': instead((truth) => ({
    ...truth,
    body: truth.body.replace(/"email":"[^"]+"/gu, (text) => text.toUpperCase().replace('"EMAIL"', '"email"')),
  })),
  drift: {},
  twice: { delivered: 2 },
  'call-broke': { breaksCall: true },
  'call-never-left': { delivered: 0, breaksCall: true },
  'batch-short': { mixes: (results, at) => results.slice(0, at) },
  'batch-swapped': { mixes: (results, at) => [...results.slice(0, at), ...results.slice(at).reverse()] },
  'batch-doubled': { mixes: (results, at) => [...results.slice(0, at + 1), ...results.slice(at)] },
  'says-taken': { ...says(409), lies: true, only: 'writes' },
  'says-gone': { ...says(404), lies: true, only: 'writes' },
  'stale-read': { staleMs: 30_000, only: 'reads' },
  'two-matches': { answer: (truth) => ({ ...truth, body: `[${truth.body},${truth.body}]` }), lies: true, only: 'reads' },
} as const satisfies Readonly<Record<string, WireFault>>;

export type WireFaultName = keyof typeof WIRE_FAULTS;

export const wireFault = (name: string | null): WireFault | null =>
  name !== null && name in WIRE_FAULTS ? WIRE_FAULTS[name as WireFaultName] : null;
