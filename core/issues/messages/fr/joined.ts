/** French: the signs between texts. */
import { joiningWith } from '../joining.js';

export const joined = joiningWith({ colon: '\u00a0: ', semicolon: '\u202f; ', comma: ', ', stop: '. ', blank: ' ' });
