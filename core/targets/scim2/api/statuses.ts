/** What a status means, where it means the same for every operation. */
import type { HttpResponse } from '../../../ports/index.js';
import { LEADS_ELSEWHERE, STATUS, TOKEN_NOT_ACCEPTED } from '../../../said/by-targets.js';
import { fill } from '../../../said/fill.js';
import { retryAfterMs } from './retry-after.js';

const AUTH_FAILURES: readonly number[] = [401, 403];
const TOO_MANY_REQUESTS = 429;
/** Of a place that does not exist, or does not do what is asked there. */
export const NOT_FOUND = 404;
export const NOT_HERE: readonly number[] = [NOT_FOUND, 405, 501];

export type CommonVerdict =
  | { readonly kind: 'throttled'; readonly retryAfterMs: number | null }
  | { readonly kind: 'stop'; readonly code: 'connection' | 'setup'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string; readonly retryAfterMs: number | null };

export function isSuccess(response: HttpResponse): boolean {
  return response.status >= 200 && response.status < 300;
}

/** The verdict on an answer that no operation gives a meaning of its own. */
export function commonVerdict(response: HttpResponse): CommonVerdict {
  const { status } = response;
  const told = { number: status };
  if (AUTH_FAILURES.includes(status)) return { kind: 'stop', code: 'connection', reason: fill(TOKEN_NOT_ACCEPTED, told) };
  if (status >= 300 && status < 400) return { kind: 'stop', code: 'setup', reason: fill(LEADS_ELSEWHERE, told) };
  if (status === TOO_MANY_REQUESTS) return { kind: 'throttled', retryAfterMs: retryAfterMs(response) };
  return { kind: 'unknown', reason: fill(STATUS, told), retryAfterMs: retryAfterMs(response) };
}

/** The verdict on a list that cannot be read: where there is no such list, the address is wrong. */
export function listVerdict(response: HttpResponse): CommonVerdict {
  if (!NOT_HERE.includes(response.status)) return commonVerdict(response);
  return { kind: 'stop', code: 'setup', reason: fill(LEADS_ELSEWHERE, { number: response.status }) };
}
