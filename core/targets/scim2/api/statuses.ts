/** What a status means here, where it means the same for every operation. */
import type { HttpResponse } from '../../../ports/index.js';
import { LEADS_ELSEWHERE, TOKEN_NOT_ACCEPTED, TOKEN_NOT_PERMITTED } from '../../../said/by-targets.js';
import { fill } from '../../../said/fill.js';
import { commonVerdict as verdictOn, NOT_FOUND, type CommonVerdict } from '../../shared/statuses.js';

export { isSuccess, NOT_FOUND, type CommonVerdict } from '../../shared/statuses.js';

/** Of a place that does not exist, or does not do what is asked there. */
export const NOT_HERE: readonly number[] = [NOT_FOUND, 405, 501];

/** Of a token that is known: one that is not is a 401. */
const FORBIDDEN = 403;

/** The verdict on an answer that no operation gives a meaning of its own. */
export const commonVerdict = (response: HttpResponse): CommonVerdict =>
  verdictOn(response, response.status === FORBIDDEN ? TOKEN_NOT_PERMITTED : TOKEN_NOT_ACCEPTED);

/** The verdict on a list that cannot be read: where there is no such list, the address is wrong. */
export function listVerdict(response: HttpResponse): CommonVerdict {
  if (!NOT_HERE.includes(response.status)) return commonVerdict(response);
  return { kind: 'stop', code: 'setup', reason: fill(LEADS_ELSEWHERE, { number: response.status }) };
}
