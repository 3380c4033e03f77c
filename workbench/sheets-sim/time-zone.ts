/** Wall clocks and instants in a time zone. */

const DAY_MS = 86_400_000;
const SERIAL_OF_1970 = 25_569;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Wall clock of an instant: year, month, day, hour, minute, second. */
export function wallClock(instant: number, timeZone: string): readonly [number, number, number, number, number, number] {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    const numeric = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' } as const;
    formatter = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...numeric });
    formatters.set(timeZone, formatter);
  }
  const parts = new Map(formatter.formatToParts(instant).map((part) => [part.type, Number(part.value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return [part('year'), part('month'), part('day'), part('hour'), part('minute'), part('second')];
}

/** The date that a script gets for a cell with this serial number. */
export function dateOfSerial(serial: number, timeZone: string): Date {
  const wall = Math.round((serial - SERIAL_OF_1970) * DAY_MS);
  let instant = wall;
  // The offset belongs to the instant that is looked for: twice is enough outside the hour that a clock change skips.
  for (let turn = 0; turn < 2; turn += 1) instant = wall - offset(instant, timeZone);
  return new Date(instant);
}

function offset(instant: number, timeZone: string): number {
  const [year, month, day, hour, minute, second] = wallClock(instant, timeZone);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}
