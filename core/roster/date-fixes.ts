/** A date in the form of its column: one text for each day that its cell can mean. */
import { DATE_ORDERS, dateReadings, formatDay } from '../fields/date.js';
import { dayOfBareSerial, readDateCell } from '../fields/date-cell.js';
import { cellText, gridColumn, rawValue } from './cell-place.js';
import type { DateReading } from './column-decisions.js';
import type { RosterIndex } from './roster.js';

/** What a cell in another form than its column may say, the order that the workbook's locale prefers first. */
export function dateFixes(roster: RosterIndex, row: number, field: number, text: string): string[] {
  const { preferredDates, mapped } = roster.parts;
  const { grid } = mapped.table;
  const column = gridColumn(roster, field);
  const gridRow = roster.gridRow(row);
  const raw = rawValue(roster, row, field);
  const dateSystem = grid.dateSystem ?? 1900;
  const order = roster.dateDecision(roster.fields[field]?.key ?? '')?.order ?? 'ymd';
  const shown = grid.shown?.[gridRow]?.[column] ?? null;
  const readings = readDateCell(text, raw, shown, grid.formats?.[gridRow]?.[column] ?? null, dateSystem);
  const days = [preferredDates, ...DATE_ORDERS].map((each) => readings[each]).filter((day) => !Number.isNaN(day));
  const serial = dayOfBareSerial(text, raw, dateSystem);
  const meant = days.length > 0 || Number.isNaN(serial) ? days : [serial];
  return [...new Set(meant)].map((day) => formatDay(day, order));
}

/** A cell of a column that could be read in two ways, and what it says in one of them. */
export interface ReadDate {
  readonly row: number;
  readonly to: string;
}

/** Every text date of a column read in one order and written year first, so that nobody has to ask again. */
export function datesReadAs(roster: RosterIndex, field: number, reading: DateReading): ReadDate[] {
  const dates: ReadDate[] = [];
  for (let row = 0; row < roster.rows; row++) {
    if (!roster.isPerson(row) || typeof rawValue(roster, row, field) !== 'string') continue;
    const day = dateReadings(cellText(roster, row, field))[reading];
    if (!Number.isNaN(day)) dates.push({ row, to: formatDay(day) });
  }
  return dates;
}
