/** The text that a cell shows for its value and number format. */
import { SSF } from '@e965/xlsx';
import type { CellValue } from '../../core/ports/index.js';

interface Formatter {
  format(format: string, value: string | number | boolean, options?: { date1904: boolean }): string;
  is_date(format: string): boolean;
}
const formatter = SSF as Formatter;

/** Spreadsheets show whole numbers in full up to this size; the formatting library stops at eleven digits. */
const WHOLE_IN_FULL = 1e15;

/** What the cell shows; a format that cannot be applied leaves the plain value. */
export function shownText(value: CellValue, format: string, dateSystem: 1900 | 1904 = 1900): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const automatic = format === '' || format === 'General';
  if (typeof value === 'string' && (automatic || format === '@')) return value;
  if (automatic && Number.isInteger(value) && Math.abs(value as number) < WHOLE_IN_FULL) return String(value);
  try {
    return formatter.format(automatic ? 'General' : format, value, { date1904: dateSystem === 1904 });
  } catch {
    return String(value);
  }
}

/** True when numbers under this format are dates or times. */
export function isDateFormat(format: string): boolean {
  return format !== '' && format !== '@' && formatter.is_date(format);
}
