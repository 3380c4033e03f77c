/** What a status means here, where it means the same for every operation. */
import type { HttpResponse } from '../../../ports/index.js';
import { KEY_NOT_ACCEPTED } from '../../../said/by-targets.js';
import { commonVerdict as verdictOn, type CommonVerdict } from '../../shared/statuses.js';

export { isSuccess, NOT_FOUND } from '../../shared/statuses.js';

/** The verdict on an answer that no operation gives a meaning of its own. */
export const commonVerdict = (response: HttpResponse): CommonVerdict => verdictOn(response, KEY_NOT_ACCEPTED);
