/** What an answer means, by the type of its error and by its status, where it means the same for every operation. */
import type { PlannedRow } from '../../../plan/planned-row.js';
import type { HttpResponse } from '../../../ports/index.js';
import { CLOCK_IS_WRONG, KEY_NOT_ACCEPTED, STATUS } from '../../../said/by-targets.js';
import { fill } from '../../../said/fill.js';
import { errorType, fieldInWords, wordsOf } from './error-words.js';
import { retryAfterMs } from '../../shared/retry-after.js';
import { commonVerdict as verdictOn, NOT_FOUND, type CommonVerdict } from '../../shared/statuses.js';

export { isSuccess } from '../../shared/statuses.js';
export { NOT_FOUND };

const TOO_MANY_REQUESTS = 429;
/** Statuses that refuse a request for certain: bad request, no such thing, conflict. */
const REFUSED: readonly number[] = [400, NOT_FOUND, 409];

const THROTTLED: readonly string[] = ['ThrottlingException', 'Throttling', 'TooManyRequestsException', 'RequestLimitExceeded'];
/** Quotas of the instance: they do not pass with time, though one of them comes with the status of a throttle. */
const USED_UP: readonly string[] = ['LimitExceededException', 'ServiceQuotaExceededException'];
/** The key, its signature or its time: the next request fares no better. */
const NOT_LET_IN: readonly string[] = [
  'AccessDeniedException',
  'UnrecognizedClientException',
  'InvalidSignatureException',
  'SignatureDoesNotMatch',
  'IncompleteSignature',
  'MissingAuthenticationToken',
  'MissingAuthenticationTokenException',
  'InvalidClientTokenId',
  'ExpiredTokenException',
  'ExpiredToken',
  'OptInRequired',
];
/** The only kind of them that says more than that the key does not fit: which right is missing. */
const NO_RIGHT = 'AccessDeniedException';
/** How it says that a signature is of another time than its own; a token that has expired is none of these. */
const OF_ANOTHER_TIME = /^Signature (?:expired|not yet current)/u;

export interface Refused {
  readonly kind: 'refused';
  readonly reason: string;
  readonly field: string | null;
}

/** True where the target has no room left, whatever its status: waiting does not help. */
export const isUsedUp = (response: HttpResponse): boolean => USED_UP.includes(errorType(response));

/** The verdict on an answer that no operation gives a meaning of its own: the type of an error says more than its status. */
export function commonVerdict(response: HttpResponse): CommonVerdict {
  const type = errorType(response);
  const verdict = verdictOn(response, KEY_NOT_ACCEPTED);
  if (type === NO_RIGHT) return { kind: 'stop', code: 'connection', reason: wordsOf(response) };
  if (NOT_LET_IN.includes(type)) {
    const isLate = OF_ANOTHER_TIME.test(wordsOf(response));
    return { kind: 'stop', code: 'connection', reason: isLate ? CLOCK_IS_WRONG : fill(KEY_NOT_ACCEPTED, { number: response.status }) };
  }
  if (verdict.kind === 'stop') return verdict;
  const isThrottled = THROTTLED.includes(type) || (response.status === TOO_MANY_REQUESTS && !isUsedUp(response));
  if (isThrottled) return { kind: 'throttled', retryAfterMs: retryAfterMs(response) };
  return { kind: 'unknown', reason: fill(STATUS, { number: response.status }), retryAfterMs: retryAfterMs(response) };
}

/** A refusal of this row for certain, in the target's own words; null for an answer that is none. */
export function refusalOf(row: PlannedRow, response: HttpResponse): Refused | null {
  const type = errorType(response);
  const isRefusal = (REFUSED.includes(response.status) || isUsedUp(response)) && !NOT_LET_IN.includes(type) && !THROTTLED.includes(type);
  if (!isRefusal) return null;
  const reason = wordsOf(response, row);
  return { kind: 'refused', reason, field: fieldInWords(reason) };
}

/** After so long a whole burst of five may leave again: sooner, most of what is asked only counts as one more request too many. */
const BURST_MS = 2500;

/** Of a page of a list. Where the instance itself is not found, the settings name another region or instance. */
export function readVerdict(response: HttpResponse): CommonVerdict {
  if (response.status === NOT_FOUND) return { kind: 'stop', code: 'setup', reason: wordsOf(response) };
  const verdict = commonVerdict(response);
  return verdict.kind === 'throttled' ? { ...verdict, retryAfterMs: verdict.retryAfterMs ?? BURST_MS } : verdict;
}
