/** The product's sender before a target that is as small as one can be: a request creates somebody, another tells whether they are there. */
import type { Clock, HttpRequest, HttpResult } from '../../../core/ports/index.js';
import type { Pacing, ProvisioningApi, Receipt } from '../../../core/sending/index.js';
import { creationOf, drive } from './drive.js';

/** Asks a server; null where its answer is lost. */
export type Ask = (method: 'POST' | 'GET', key: string) => Promise<{ readonly status: number; readonly retryAfterS: number | null } | null>;

const BASE = 'https://people.example/';
const TIMING = { timeoutMs: 30_000, settleMs: 120_000 };
const SECOND_MS = 1000;

/** Creates these people; what became of them, counted. */
export async function send(
  keys: readonly string[],
  ask: Ask,
  clock: Clock,
  pacing: Omit<Pacing, keyof typeof TIMING>,
): Promise<Receipt['counts']> {
  const { counts } = await drive({
    rows: keys.map((key) => creationOf(key)),
    api: API,
    pacing: { ...pacing, ...TIMING },
    clock,
    send: (requests) => Promise.all(requests.map((request) => answerOf(ask, request))),
  });
  return counts;
}

async function answerOf(ask: Ask, { method, url }: HttpRequest): Promise<HttpResult> {
  const answer = await ask(method === 'GET' ? 'GET' : 'POST', decodeURIComponent(url.slice(BASE.length)));
  if (!answer) return { kind: 'failure', reason: 'network', detail: 'lost' };
  const { status, retryAfterS } = answer;
  return { kind: 'response', status, headers: retryAfterS === null ? {} : { 'retry-after': String(retryAfterS) }, body: '' };
}

const request = (method: 'GET' | 'POST', email: string | null): HttpRequest => ({
  method,
  url: BASE + encodeURIComponent(email ?? ''),
  headers: {},
  timeoutMs: TIMING.timeoutMs,
});
const throttled = (told: string | undefined) => ({ kind: 'throttled', retryAfterMs: told ? Number(told) * SECOND_MS : null }) as const;

const API: ProvisioningApi = {
  list: () => request('GET', ''),
  readPage: () => ({ kind: 'page', users: [], next: null }),
  lookup: ({ email }) => [request('GET', email)],
  readLookup: (keys, { status, headers }) => {
    if (status === 429) return throttled(headers['retry-after']);
    return status === 404 ? { kind: 'absent' } : { kind: 'found', users: [{ ...keys, values: {} }] };
  },
  create: (row) => request('POST', row.keys.email),
  readCreate: (row, { status, headers }) =>
    status === 429 ? throttled(headers['retry-after']) : { kind: 'created', remoteId: row.keys.email ?? '' },
  matches: () => true,
};
