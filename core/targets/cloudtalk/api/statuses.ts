/** What a status means, where it means the same for every operation. */
import type { HttpResponse } from '../../../ports/index.js';
import { KEY_NOT_ACCEPTED, LEADS_ELSEWHERE, STATUS } from '../../../said/by-targets.js';
import { fill } from '../../../said/fill.js';
import { isObject, readBody, wholeNumber } from './json.js';

/** A wrong key is declared nowhere; where the status is not about seats, both mean the same. */
const AUTH_FAILURES: readonly number[] = [401, 403];
const TOO_MANY_REQUESTS = 429;
export const NOT_FOUND = 404;
const FIRST_FAILURE = 400;

const SECONDS = /^[0-9]{1,10}$/u;
const MS_PER_SECOND = 1000;

type CommonVerdict =
  | { readonly kind: 'throttled'; readonly retryAfterMs: number | null }
  | { readonly kind: 'stop'; readonly code: 'connection' | 'setup'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string; readonly retryAfterMs: number | null };

export function isSuccess({ status }: HttpResponse): boolean {
  return status >= 200 && status < 300;
}

/** The verdict on an answer that no operation gives a meaning of its own. */
export function commonVerdict(response: HttpResponse): CommonVerdict {
  const { status } = response;
  const told = { number: status };
  if (AUTH_FAILURES.includes(status)) return { kind: 'stop', code: 'connection', reason: fill(KEY_NOT_ACCEPTED, told) };
  if (status >= 300 && status < FIRST_FAILURE) return { kind: 'stop', code: 'setup', reason: fill(LEADS_ELSEWHERE, told) };
  if (status === TOO_MANY_REQUESTS) return { kind: 'throttled', retryAfterMs: retryAfterMs(response) };
  return { kind: 'unknown', reason: fill(STATUS, told), retryAfterMs: retryAfterMs(response) };
}

/** True where the body of a success says itself that it is none. */
export function saysFailure({ body }: HttpResponse): boolean {
  const value = readBody(body);
  const told = isObject(value) ? wholeNumber(value['status']) : null;
  return told !== null && told >= FIRST_FAILURE;
}

/** How long to wait: until the minute of the limit ends by the target's own clock, or as a gateway in front of it says; null where nobody does. */
export function retryAfterMs({ headers }: HttpResponse): number | null {
  const after = headers['retry-after']?.trim() ?? '';
  if (SECONDS.test(after)) return Number(after) * MS_PER_SECOND;
  const reset = headers['x-cloudtalkapi-resettime']?.trim() ?? '';
  const now = Date.parse(headers['date'] ?? '');
  const until = SECONDS.test(reset) ? Number(reset) * MS_PER_SECOND : Date.parse(after);
  return Number.isNaN(now) || Number.isNaN(until) ? null : Math.max(0, until - now);
}
