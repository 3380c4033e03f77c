/** Numbers, plurals, times and dates in one language, all by Intl. */
import { type Counting, countingIn } from '../text/counting.js';

export interface Formats extends Counting {
  readonly percent: (share: number) => string;
  /** A time span in its largest fitting unit: `20 seconds`, `4 minutes`, `2 hours`. */
  readonly span: (ms: number) => string;
  /** A moment, as date and time of day. */
  readonly moment: (ms: number) => string;
  /** A day given as YYYY-MM-DD, with its month as a word, so that nobody mistakes it. */
  readonly day: (iso: string) => string;
}

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
/** Below this many minutes or hours the smaller unit says more. */
const LEAST_OF_A_UNIT = 1.5;

/** Formats for a language. Its Intl objects are slow to make, so each is made when it is first needed. */
export function formatsFor(language: string): Formats {
  const shares = once(() => new Intl.NumberFormat(language, { style: 'percent' }));
  const moments = once(() => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }));
  const days = once(() => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }));
  const inUnit = (unit: 'second' | 'minute' | 'hour', value: number) =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(Math.ceil(value));
  return {
    ...countingIn(language),
    percent: (share) => shares().format(share),
    span(ms) {
      if (ms >= LEAST_OF_A_UNIT * HOUR_MS) return inUnit('hour', ms / HOUR_MS);
      if (ms >= LEAST_OF_A_UNIT * MINUTE_MS) return inUnit('minute', ms / MINUTE_MS);
      return inUnit('second', Math.max(1, ms / SECOND_MS));
    },
    moment: (ms) => moments().format(ms),
    day(iso) {
      const at = Date.parse(`${iso}T00:00:00Z`);
      return Number.isNaN(at) ? iso : days().format(at);
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
