/** IDs such as `3-12` that the spreadsheet took for a date: what may have been typed, as far as somebody has such an ID. */
import { formatDay } from '../fields/date.js';
import { dayOfSerial } from '../fields/date-cell.js';
import type { CellValue } from '../ports/index.js';
import { idsMeant } from './rounded-id.js';
import type { RosterIndex } from './roster.js';

/** Texts to write instead of an ID that became a date, and none where no known ID reads like this day. */
export function dateIdFixes(roster: RosterIndex, row: number, field: number, raw: CellValue): string[] {
  if (typeof raw !== 'number') return [];
  const day = dayOfSerial(raw, roster.parts.mapped.table.grid.dateSystem ?? 1900);
  if (Number.isNaN(day)) return [];
  const typed = new Set(typings(formatDay(day)));
  return [...new Set(idsMeant(roster, row, field).filter((id) => typed.has(id.replace(SEPARATORS, '-'))))];
}

const SEPARATORS = /[./]/gu;

/** Ways of typing that a spreadsheet reads as this day, with hyphens: day and month, month and day, with and without the year, and month and year. */
function typings(iso: string): string[] {
  const [year = '', month = '', date = ''] = iso.split('-');
  const [m, d] = [String(Number(month)), String(Number(date))];
  const pairs = [
    [m, d],
    [month, date],
    [d, m],
    [date, month],
  ].map((pair) => pair.join('-'));
  const years = [year, year.slice(2)];
  const whole = years.flatMap((each) => pairs.flatMap((pair) => [`${pair}-${each}`, `${each}-${pair}`]));
  const months = d === '1' ? years.flatMap((each) => [month, m].flatMap((of) => [`${of}-${each}`, `${each}-${of}`])) : [];
  return [...pairs, ...whole, ...months];
}
