/** Japanese: the signs between texts. */
import { joiningWith } from '../joining.js';

export const joined = joiningWith({ colon: '：', semicolon: '、', comma: '、', stop: '。', blank: '' });
