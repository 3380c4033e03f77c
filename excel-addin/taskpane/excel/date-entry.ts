/** How a day has to be written so that it shows as YYYY-MM-DD, whatever date system the workbook has. */

export type DateSystem = 1900 | 1904;

export const DATE_FORMAT = 'yyyy-mm-dd';
const DAYS_FROM_1900_TO_1904 = 1_462;
const SERIAL_OF_1970 = 25_569;
const DAY_MS = 86_400_000;

/** A serial number of the workbook's own system; a day before that system begins is written as its text. */
export function dateEntry(serial: number, system: DateSystem): number | string {
  const own = system === 1904 ? serial - DAYS_FROM_1900_TO_1904 : serial;
  return own >= 0 ? own : new Date((serial - SERIAL_OF_1970) * DAY_MS).toISOString().slice(0, DATE_FORMAT.length);
}
