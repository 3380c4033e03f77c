/** Employee IDs: text with its leading zeros, and what a spreadsheet does to them when it takes them for numbers. */
import { CODE } from '../issues/codes.js';
import type { CellValue } from '../ports/index.js';
import { type Codec, composed, isTooLong, noFixes } from './codec.js';

/** A double holds 15 digits for certain; from here on the last ones are made up. */
const FIRST_ROUNDED = 1e15;

const SHOWN_IN_E_NOTATION = /\dE[+-]?\d+$/iu;

/** `1.2E+15`, with the decimal comma of other locales too, but not `12E5`, which may well be an ID. */
const ROUNDED_TEXT = /^[+-]?\d+(?:[.,]\d+)?E[+-]?\d+$/iu;
const POINT_OR_SIGN = /[.,+-]/u;

const ZERO = 48;
const PADDED = /^0\d+$/u;

/** A number format of nothing but zeros; a part behind a semicolon is for negative numbers or text. */
const ZEROS_FORMAT = /^0{2,}(?=;|$)/u;
const HASH = 35;

/** The ID in a numeric cell: the shown text where it is zero-padded, else the digits. In a column too narrow to show it, its format tells the zeros. */
export function idOfNumber(value: number, shown: string | null, format: string | null = null): string {
  if (shown !== null && PADDED.test(shown) && Number(shown) === value) return shown;
  const isShown = shown !== null && shown.charCodeAt(0) !== HASH;
  if (isShown || format === null || !isExactId(value)) return String(value);
  return String(value).padStart(ZEROS_FORMAT.exec(format)?.[0].length ?? 0, '0');
}

/** True for a whole number whose digits are all certain. */
export const isExactId = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < FIRST_ROUNDED;

/** True where digits of an ID were lost. `fromTextFile`: numbers there are text, so only E notation can tell. */
export function isRounded(raw: CellValue, shown: string | null, fromTextFile: boolean): boolean {
  if (typeof raw === 'number') {
    if (raw >= FIRST_ROUNDED || raw < 0 || !Number.isInteger(raw)) return true;
    return shown !== null && SHOWN_IN_E_NOTATION.test(shown);
  }
  return fromTextFile && typeof raw === 'string' && mayBeNumber(raw) && ROUNDED_TEXT.test(raw.trim()) && POINT_OR_SIGN.test(raw);
}

const NINE = 57;
const SMALL_E = 101;
const LOWER_CASE_BIT = 32;
const FIRST_WIDE_BLANK = 0xa0;

/** A cheap test before the patterns: false for what begins with a letter, and for what has no `E` inside. */
function mayBeNumber(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first > NINE && first < FIRST_WIDE_BLANK) return false;
  for (let i = 1; i < text.length; i++) if ((text.charCodeAt(i) | LOWER_CASE_BIT) === SMALL_E) return true;
  return false;
}

/** True for digits that begin with a zero and have another behind it. */
export const isZeroPadded = (text: string): boolean => text.charCodeAt(0) === ZERO && text.length > 1 && PADDED.test(text);

/** Digits without their leading zeros; null for a text that is not all digits. */
export function withoutLeadingZeros(text: string): string | null {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < ZERO || code > NINE) return null;
  }
  if (text.length === 0) return null;
  return text.charCodeAt(0) === ZERO ? text.replace(/^0+(?=\d)/u, '') : text;
}

export function employeeIdCodec(maxLength: number): Codec {
  return {
    fault: (text) => (isTooLong(text, maxLength) ? CODE['too-long'] : 0),
    value: composed,
    fixes: noFixes,
  };
}
