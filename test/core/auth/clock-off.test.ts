/** A clock is wrong where the time on an answer is far from its own. */
import { describe, expect, test } from 'vitest';
import { isClockOff } from '../../../core/auth/clock-off.js';

const DATE = 'Tue, 14 Jul 2026 10:00:00 GMT';
const NOW = Date.parse(DATE);
const MINUTE = 60_000;

describe('a clock', () => {
  test.each([
    ['that agrees', DATE, NOW],
    ['up to five minutes ahead', DATE, NOW + 5 * MINUTE],
    ['up to five minutes behind', DATE, NOW - 5 * MINUTE],
    ['beside an answer without a time', undefined, NOW],
    ['beside an answer whose time cannot be read', 'soon', NOW],
  ])('%s is not wrong', (_, date, now) => expect(isClockOff(date, now)).toBe(false));

  test.each([
    ['further ahead', NOW + 5 * MINUTE + 1],
    ['further behind', NOW - 5 * MINUTE - 1],
  ])('%s is', (_, now) => expect(isClockOff(DATE, now)).toBe(true));
});
