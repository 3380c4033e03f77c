/** How a text has to be written so that it stays a text: Excel reads what an add-in writes as if somebody typed it. */

const FORMULA_OR_PREFIX = /^[=+\-@'\t\r\n]/u;
const DIGIT = /\p{Nd}/u;
const LETTER_FIRST = /^\p{L}/u;
const YES_NO = /^(?:true|false)$/iu;

export const TEXT_FORMAT = '@';

/** True when Excel could take the text for a formula, a number, a date or a yes or no. */
export function needsGuard(text: string): boolean {
  if (text === '') return false;
  if (FORMULA_OR_PREFIX.test(text) || !LETTER_FIRST.test(text) || YES_NO.test(text)) return true;
  // What begins with a letter is a date in some language only with a digit in it, and never with an @ in it.
  return DIGIT.test(text) && !text.includes('@');
}

/** The text with the apostrophe that keeps it one. */
export const guarded = (text: string): string => `'${text}`;
