/** What a status means, where it means the same for every operation of every target. */
import { CLOCK_OFF_HEADER } from '../../auth/index.js';
import type { HttpResponse } from '../../ports/index.js';
import { CLOCK_IS_WRONG, LEADS_ELSEWHERE, STATUS } from '../../said/by-targets.js';
import { fill } from '../../said/fill.js';
import { retryAfterMs } from './retry-after.js';

/** A wrong key is a 403 at some targets; a 401 may also come from a gateway in front. */
const AUTH_FAILURES: readonly number[] = [401, 403];
const FIRST_REDIRECT = 300;
const FIRST_FAILURE = 400;
const TOO_MANY_REQUESTS = 429;
export const NOT_FOUND = 404;

export type CommonVerdict =
  | { readonly kind: 'throttled'; readonly retryAfterMs: number | null }
  | { readonly kind: 'stop'; readonly code: 'connection' | 'setup'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string; readonly retryAfterMs: number | null };

export const isSuccess = ({ status }: HttpResponse): boolean => status >= 200 && status < FIRST_REDIRECT;

/** The verdict on an answer that no operation gives a meaning of its own; `notAccepted` is said of a key that is refused. */
export function commonVerdict(response: HttpResponse, notAccepted: string): CommonVerdict {
  const { status, headers } = response;
  const told = { number: status };
  if (AUTH_FAILURES.includes(status))
    return { kind: 'stop', code: 'connection', reason: CLOCK_OFF_HEADER in headers ? CLOCK_IS_WRONG : fill(notAccepted, told) };
  if (status >= FIRST_REDIRECT && status < FIRST_FAILURE) return { kind: 'stop', code: 'setup', reason: fill(LEADS_ELSEWHERE, told) };
  if (status === TOO_MANY_REQUESTS) return { kind: 'throttled', retryAfterMs: retryAfterMs(response) };
  return { kind: 'unknown', reason: fill(STATUS, told), retryAfterMs: retryAfterMs(response) };
}
