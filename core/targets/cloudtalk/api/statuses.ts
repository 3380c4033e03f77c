/** What a status means here, where it means the same for every operation. */
import type { HttpResponse } from '../../../ports/index.js';
import { KEY_NOT_ACCEPTED } from '../../../said/by-targets.js';
import { isObject, wholeNumber } from '../../shared/json.js';
import { retryAfterMs as ofHeader } from '../../shared/retry-after.js';
import { commonVerdict as verdictOn, type CommonVerdict } from '../../shared/statuses.js';
import { readBody } from './json.js';

export { isSuccess, NOT_FOUND } from '../../shared/statuses.js';

const FIRST_FAILURE = 400;
const SECONDS = /^[0-9]{1,10}$/u;
const MS_PER_SECOND = 1000;

/** The verdict on an answer that no operation gives a meaning of its own: wrong keys are a 401 or a 403, which no page declares. */
export function commonVerdict(response: HttpResponse): CommonVerdict {
  const verdict = verdictOn(response, KEY_NOT_ACCEPTED);
  return 'retryAfterMs' in verdict ? { ...verdict, retryAfterMs: retryAfterMs(response) } : verdict;
}

/** True where the body of a success says itself that it is none. */
export function saysFailure({ body }: HttpResponse): boolean {
  const value = readBody(body);
  const told = isObject(value) ? wholeNumber(value['status']) : null;
  return told !== null && told >= FIRST_FAILURE;
}

/** How long to wait: as a gateway in front says, or until the minute of the limit ends by the target's own clock; null where neither is told. */
function retryAfterMs(response: HttpResponse): number | null {
  const { headers } = response;
  const reset = headers['x-cloudtalkapi-resettime']?.trim() ?? '';
  const left = SECONDS.test(reset) ? Number(reset) * MS_PER_SECOND - Date.parse(headers['date'] ?? '') : NaN;
  return ofHeader(response) ?? (Number.isNaN(left) ? null : Math.max(0, left));
}
