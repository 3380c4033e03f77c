/** The word that clears a field of an existing user: `(clear)`, in any case. On the row of a new person it is a blank cell. */
import { lowerCase } from '../text/chars.js';

export const CLEAR_WORD = '(clear)';
/** Its first character, looked at before anything else. */
export const CLEAR_SIGN = 40;

/** `text` is trimmed. */
export const isClearWord = (text: string): boolean =>
  text.length === CLEAR_WORD.length && text.charCodeAt(0) === CLEAR_SIGN && lowerCase(text) === CLEAR_WORD;
