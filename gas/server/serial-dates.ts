/** Dates as serial numbers: the wall clock that the sheet shows, whatever zone the script runs in. */

const DAY_MS = 86_400_000;
const SERIAL_OF_1970 = 25_569; // days from 1899-12-30, where Sheets counts from
const WALL_CLOCK = 'yyyy-MM-dd HH:mm:ss';
const WALL_CLOCK_PARTS = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/u;

const SHOWN_DAY = /^(\d{4})-(\d\d)-(\d\d)$/u;

/**
 * The serial number, on the day that the cell shows. A zone may have no midnight on a day, or not have the day at all, and no date object
 * stands for it then; the text that we format days with always does.
 */
export function onShownDay(serial: number, shown: string): number {
  const parts = SHOWN_DAY.exec(shown);
  if (!parts) return serial;
  const day = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / DAY_MS + SERIAL_OF_1970;
  return Math.floor(serial) === day ? serial : day;
}

/** True for a date of any realm: the values of a sheet do not come from ours. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/**
 * A function from instants to serial numbers in a time zone. Asking for the wall clock is a call to a service, so the offset is
 * asked at both ends of a month and, where the two agree, taken for all of it.
 */
export function serialDates(timeZone: string): (date: Date) => number {
  const known = new Map<number, number>();
  const offsetAt = (instant: number): number => {
    const seen = known.get(instant);
    if (seen !== undefined) return seen;
    const parts = WALL_CLOCK_PARTS.exec(Utilities.formatDate(new Date(instant), timeZone, WALL_CLOCK));
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = (parts ?? []).slice(1).map(Number);
    const wholeSecond = Math.floor(instant / 1000) * 1000;
    const offset = parts ? Date.UTC(year, month - 1, day, hour, minute, second) - wholeSecond : 0;
    known.set(instant, offset);
    return offset;
  };
  return (date) => {
    const instant = date.getTime();
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
    const [first, last] = [offsetAt(Date.UTC(year, month, 1)), offsetAt(Date.UTC(year, month + 1, 1))];
    const offset = first === last ? first : offsetAt(instant);
    return (instant + offset) / DAY_MS + SERIAL_OF_1970;
  };
}
