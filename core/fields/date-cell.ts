/** What one cell of a date column can mean: a serial number with a date format, or a text. */
import type { CellValue } from '../ports/index.js';
import { dateReadings, type DateReadings, dayNumber } from './date.js';
import { unicodePattern } from '../text/unicode-pattern.js';

const EPOCH_1900 = 25_569; // serial number of 1970-01-01 where 1 is 1900-01-01
const DAYS_FROM_1900_TO_1904 = 1_462;

/** Serial numbers that somebody may have meant as a date: 1927 to 2099. */
const FIRST_SERIAL = 10_000;
const LAST_SERIAL = 73_050;

const FIRST_DAY = dayNumber(1, 1, 1);
const LAST_DAY = dayNumber(9999, 12, 31);

/** Day number of a serial number; a time of day is dropped. NaN for a day that no calendar shows. */
export function dayOfSerial(serial: number, dateSystem: 1900 | 1904): number {
  const day = Math.floor(serial) - EPOCH_1900 + (dateSystem === 1904 ? DAYS_FROM_1900_TO_1904 : 0);
  return day >= FIRST_DAY && day <= LAST_DAY ? day : NaN;
}

const dateFormats = new Map<string, boolean>();
const MOST_FORMATS = 500; // bounds the memory; a workbook has a handful

/** True where a number format shows days, months or years. */
export function isDateFormat(format: string): boolean {
  const known = dateFormats.get(format);
  if (known !== undefined) return known;
  // Brackets hold colours, currencies and locales, but also the `h` of elapsed hours, which must stay.
  const codes = format.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]|general|standard/giu, '');
  const isDate = /[ydja]{1,4}|t{2}/iu.test(codes) ? /[ydj]/iu.test(codes) : /m/iu.test(codes) && !/[hs0#]/iu.test(codes);
  if (dateFormats.size < MOST_FORMATS) dateFormats.set(format, isDate);
  return isDate;
}

const NONE: DateReadings = { ymd: NaN, dmy: NaN, mdy: NaN };

/** Three groups of digits such as `31.12.2024`, where a number would have three digits in the middle; or a month in letters. */
const showsDate = (shown: string): boolean =>
  unicodePattern('^\\d{1,4}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?\\d{1,4}(?!\\d)|\\d\\s*年|\\p{L}{3}', 'u').test(shown);

/** True for a number that shows as a date: by its format, else by the text beside it. */
export function isDateCell(shown: string | null, format: string | null): boolean {
  if (format !== null && format !== '' && !/^(?:general|@)$/iu.test(format)) return isDateFormat(format);
  return shown !== null && /\d/u.test(shown) && showsDate(shown);
}

/** Readings of a cell; a date cell counts as year first. Not a date: all NaN. */
export function readDateCell(
  text: string,
  raw: CellValue,
  shown: string | null,
  format: string | null,
  dateSystem: 1900 | 1904,
): DateReadings {
  if (typeof raw === 'number') return isDateCell(shown, format) ? { ...NONE, ymd: dayOfSerial(raw, dateSystem) } : NONE;
  return typeof raw === 'string' ? dateReadings(text) : NONE;
}

/** The day that a bare serial number stands for, as a number or as digits in a text file; NaN where it is none. */
export function dayOfBareSerial(text: string, raw: CellValue, dateSystem: 1900 | 1904): number {
  const serial = typeof raw === 'number' ? raw : /^\d{5}$/u.test(text) ? Number(text) : NaN;
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? dayOfSerial(serial, dateSystem) : NaN;
}
