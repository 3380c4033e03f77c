/** Tells a clock that is wrong by the time that stands on an answer: a signature holds the time, and targets take those of the present only. */

/** Whoever signs puts it on an answer that came from another time than its own. */
export const CLOCK_OFF_HEADER = 'x-muster-clock-off';

/** What AWS allows; others allow about as much. */
const MOST_OFF_MS = 5 * 60_000;

/** True where the `date` of an answer is far from `now`; one that cannot be read says nothing. */
export const isClockOff = (date: string | undefined, now: number): boolean => Math.abs(Date.parse(date ?? '') - now) > MOST_OFF_MS;
