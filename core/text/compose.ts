/** Composing (NFC) in linear time: a machine sorts the marks of one letter, and a text of nothing but marks keeps it busy for hours. */
import { unicodePattern } from './unicode-pattern.js';

/** More marks on one letter than any language writes (UAX 15, section 13: 30). */
const TOO_MANY = 31;
const hasTooManyMarks = (text: string): boolean => text.length >= TOO_MANY && unicodePattern('\\p{M}{31}', 'u').test(text);

/** The text in its composed form; one with a pile of marks stays as it is. */
export const composeText = (text: string): string => (hasTooManyMarks(text) ? text : text.normalize('NFC'));
