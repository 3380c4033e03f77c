/** Dates without a time zone: day numbers counted from 1970-01-01, read from text in every usual order. */
import { monthOfName } from '../lexicon/index.js';
import { isPlainAscii } from '../text/chars.js';
import { unicodePattern } from '../text/unicode-pattern.js';

/** Order of a date's parts. `ymd` is ISO's, and that of date cells. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';
export const DATE_ORDERS: readonly DateOrder[] = ['ymd', 'dmy', 'mdy'];

const DAYS_TO_MONTH = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const DAYS_TO_1970 = 719_162;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

function daysIn(year: number, month: number): number {
  return month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01 in the Gregorian calendar; NaN for a day that does not exist. */
export function dayNumber(year: number, month: number, day: number): number {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return NaN;
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return before * 365 + leapDays + (DAYS_TO_MONTH[month] ?? 0) + (month > 2 && isLeap(year) ? 1 : 0) + day - 1 - DAYS_TO_1970;
}

/** Year, month and day of a day number. */
export function dateOfDay(day: number): { year: number; month: number; day: number } {
  let year = 1970 + Math.floor(day / 365.2425);
  while (dayNumber(year, 1, 1) > day) year--;
  while (dayNumber(year + 1, 1, 1) <= day) year++;
  let month = 12;
  while (dayNumber(year, month, 1) > day) month--;
  return { year, month, day: day - dayNumber(year, month, 1) + 1 };
}

const two = (part: number): string => String(part).padStart(2, '0');

/** A day number in the given order: `2024-01-31`, `31/01/2024` or `01/31/2024`. */
export function formatDay(dayCount: number, order: DateOrder = 'ymd'): string {
  const { year, month, day } = dateOfDay(dayCount);
  const years = String(year).padStart(4, '0');
  if (order === 'ymd') return `${years}-${two(month)}-${two(day)}`;
  return order === 'dmy' ? `${two(day)}/${two(month)}/${years}` : `${two(month)}/${two(day)}/${years}`;
}

/** The same text in each order: a day number, or NaN where it cannot be read so. */
export interface DateReadings {
  readonly ymd: number;
  readonly dmy: number;
  readonly mdy: number;
}
const NONE: DateReadings = { ymd: NaN, dmy: NaN, mdy: NaN };

function digitAt(text: string, index: number): number {
  const digit = text.charCodeAt(index) - 48;
  return digit >= 0 && digit <= 9 ? digit : NaN;
}

/** `YYYY-MM-DD` and nothing else: the fast path. */
export function isoDay(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return NaN;
  const year = digitAt(text, 0) * 1000 + digitAt(text, 1) * 100 + digitAt(text, 2) * 10 + digitAt(text, 3);
  return dayNumber(year, digitAt(text, 5) * 10 + digitAt(text, 6), digitAt(text, 8) * 10 + digitAt(text, 9));
}

const LONGEST_DATE = 60;
const TIME_OF_DAY = /[T,\s]+\d{1,2}(?::|h)\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?\s?m\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/iu;
const NUMERIC = /^(\d{1,4})\s*([/.\- ])\s*(\d{1,2})\s*\2\s*(\d{1,4})\.?$/u;
const SMALL_WORDS = /^(?:de|del|of|the|do|den|le|el|r|roku)$/iu;
/** `º` and `ª` have become `o` and `a` by then. */
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th|er|ère|e|o|a)$/iu;

const FIRST_OF_1900S = 70; // two-digit years run from 1970 to 2069

function yearOf(digits: string): number {
  if (digits.length === 4) return Number(digits);
  if (digits.length !== 2) return NaN;
  const year = Number(digits);
  return year + (year >= FIRST_OF_1900S ? 1900 : 2000);
}

const FEW_DIGITS = 2;

function numericReadings(a: string, b: string, c: string): DateReadings {
  if (a.length === 4) return { ...NONE, ymd: c.length <= FEW_DIGITS ? dayNumber(Number(a), Number(b), Number(c)) : NaN };
  if (a.length > FEW_DIGITS) return NONE;
  const year = yearOf(c);
  return { ymd: NaN, dmy: dayNumber(year, Number(b), Number(a)), mdy: dayNumber(year, Number(a), Number(b)) };
}

/** A date with the month as a word can be read in one way only; its order is that of its parts. */
function namedReadings(text: string): DateReadings {
  const parts = text
    .replace(unicodePattern('(\\d)(\\p{L}{3})', 'gu'), '$1 $2')
    .replace(unicodePattern('(\\p{L}{3})(\\d)', 'gu'), '$1 $2')
    .split(/[\s/.,\-]+/u)
    .map((part) => ORDINAL.exec(part)?.[1] ?? part)
    .filter((part) => part !== '' && !SMALL_WORDS.test(part));
  const [a = '', b = '', c = ''] = parts;
  if (parts.length !== 3) return NONE;
  const isDay = (part: string): boolean => /^\d{1,2}$/u.test(part);
  if (monthOfName(b) > 0 && isDay(a) && /^\d+$/u.test(c)) return { ...NONE, dmy: dayNumber(yearOf(c), monthOfName(b), Number(a)) };
  if (monthOfName(a) > 0 && isDay(b) && /^\d+$/u.test(c)) return { ...NONE, mdy: dayNumber(yearOf(c), monthOfName(a), Number(b)) };
  if (monthOfName(b) > 0 && /^\d{4}$/u.test(a) && isDay(c)) return { ...NONE, ymd: dayNumber(Number(a), monthOfName(b), Number(c)) };
  return NONE;
}

/** False for what neither a month's name nor a time of day can make a date of. */
const mayNameDay = (text: string): boolean => /\d/u.test(text) && /[A-Za-z:]/u.test(text);

/** Reads a trimmed text in every order. A time of day after the date is dropped. */
export function dateReadings(text: string): DateReadings {
  const iso = isoDay(text);
  if (!Number.isNaN(iso)) return { ...NONE, ymd: iso };
  if (text.length > LONGEST_DATE) return NONE;
  const numbers = NUMERIC.exec(text.trim());
  if (numbers) return numericReadings(numbers[1] ?? '', numbers[3] ?? '', numbers[4] ?? '');
  if (isPlainAscii(text) && !mayNameDay(text)) return NONE;
  const plain = text
    .normalize('NFKC')
    .replace(TIME_OF_DAY, '')
    .replace(/(\d)\s*[年月]\s*/gu, '$1/')
    .replace(/日$/u, '')
    .trim();
  const numeric = NUMERIC.exec(plain);
  if (numeric) return numericReadings(numeric[1] ?? '', numeric[3] ?? '', numeric[4] ?? '');
  return /\d/u.test(plain) && unicodePattern('\\p{L}', 'u').test(plain) ? namedReadings(plain) : NONE;
}
