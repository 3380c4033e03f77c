/** One format for a whole date column: counted cell by cell, decided once, so that an edit costs one count. */
import { CODE, type CodeNumber } from '../issues/codes.js';
import { dateOfDay, dayNumber, DATE_ORDERS, type DateOrder, type DateReadings } from './date.js';

/** What a date cell says, packed in a byte: filled, the orders that fit, those that are implausible, and whether they differ. */
export type DateByte = number;
const FILLED = 128;
const DIFFERS = 64;
const FITS: Readonly<Record<DateOrder, number>> = { ymd: 1, dmy: 2, mdy: 4 };
const IMPLAUSIBLE_SHIFT = 3;
const EITHER = FITS.dmy | FITS.mdy;

const FIRST_PLAUSIBLE = dayNumber(1950, 1, 1);

/** The same day of the next year, remembered: every cell of a column asks for one and the same clock. */
let ahead = { today: NaN, last: Infinity };
function lastPlausible(today: number): number {
  if (Number.isNaN(today)) return Infinity;
  if (ahead.today !== today) {
    const { year, month, day } = dateOfDay(today);
    const anniversary = dayNumber(year + 1, month, day);
    ahead = { today, last: Number.isNaN(anniversary) ? dayNumber(year + 1, month, day - 1) : anniversary };
  }
  return ahead.last;
}

/** `today` is a day number, or NaN where the clock is not known: then no date is too far ahead. */
export function packDate(readings: DateReadings, today: number): DateByte {
  const last = lastPlausible(today);
  let byte = FILLED;
  for (const order of DATE_ORDERS) {
    const day = readings[order];
    if (Number.isNaN(day)) continue;
    byte |= FITS[order];
    if (day < FIRST_PLAUSIBLE || day > last) byte |= FITS[order] << IMPLAUSIBLE_SHIFT;
  }
  return (byte & EITHER) === EITHER && readings.dmy !== readings.mdy ? byte | DIFFERS : byte;
}

/** The same for a day that is written year first: it has one reading. */
export function packYearFirst(day: number, today: number): DateByte {
  const isPlausible = day >= FIRST_PLAUSIBLE && day <= lastPlausible(today);
  return FILLED | FITS.ymd | (isPlausible ? 0 : FITS.ymd << IMPLAUSIBLE_SHIFT);
}

export interface DateDecision {
  readonly order: DateOrder;
  /** Two readings fit every cell and differ in at least one. */
  readonly ambiguous: boolean;
}

const COMBINATIONS = 256;

/** Counts the bytes of a column. */
export class DateColumn {
  private readonly counts = new Int32Array(COMBINATIONS);

  add(byte: DateByte): void {
    this.counts[byte]!++;
  }

  remove(byte: DateByte): void {
    this.counts[byte]!--;
  }

  /** The order that fits most cells. On a tie date cells and ISO text win, then the order that the workbook's locale prefers. */
  decide(preferred: 'dmy' | 'mdy', confirmed: 'dmy' | 'mdy' | null): DateDecision {
    let [ymd, dmy, mdy, both, differing] = [0, 0, 0, 0, 0];
    for (let byte = FILLED; byte < COMBINATIONS; byte++) {
      const cells = this.counts[byte]!;
      if (cells === 0) continue;
      if (byte & FITS.ymd) ymd += cells;
      if (byte & FITS.dmy) dmy += cells;
      if (byte & FITS.mdy) mdy += cells;
      if ((byte & EITHER) !== EITHER) continue;
      both += cells;
      if (byte & DIFFERS) differing += cells;
    }
    if (ymd >= dmy && ymd >= mdy) return { order: 'ymd', ambiguous: false };
    if (dmy !== mdy) return { order: dmy > mdy ? 'dmy' : 'mdy', ambiguous: false };
    const open = both === dmy && differing > 0;
    return { order: confirmed ?? preferred, ambiguous: open && confirmed === null };
  }
}

/** Issue of a cell once the column's order is known; 0 where there is none or the cell is blank. */
export function dateFault(byte: DateByte, order: DateOrder): CodeNumber {
  if (byte === 0) return 0;
  if ((byte & FITS[order]) === 0) return CODE['date-format'];
  return (byte & (FITS[order] << IMPLAUSIBLE_SHIFT)) === 0 ? 0 : CODE['date-implausible'];
}
