/** Work in slices: nothing is done twice or left out, and others have their turn as often as they were promised. */
import { describe, expect, test } from 'vitest';
import type { Clock } from '../../../core/ports/index.js';
import { inSlices } from '../../../core/steps/in-slices.js';
import { inOneGo, rowByRow, type Steps } from '../../../core/steps/steps.js';

/** A clock on which each look takes `ms`. */
function ticking(ms: number): Clock & { breaths: number } {
  let time = 0;
  const clock = {
    breaths: 0,
    now: () => (time += ms),
    sleep: () => Promise.resolve(),
    breathe: () => {
      clock.breaths++;
      return Promise.resolve();
    },
  };
  return clock;
}

function* listed(rows: number, perStep?: number): Steps<number[]> {
  const seen: number[] = [];
  yield* rowByRow(0, rows, (row) => seen.push(row), perStep);
  return seen;
}

const FIRST_ROWS = Array.from({ length: 1000 }, (_, row) => row);

describe('work in steps', () => {
  test('goes through every row once, in order', () => {
    expect(inOneGo(listed(1000))).toEqual(FIRST_ROWS);
    expect(inOneGo(listed(1000, 7))).toEqual(FIRST_ROWS);
    expect(inOneGo(listed(0))).toEqual([]);
  });

  test('in slices comes to the same', async () => {
    expect(await inSlices(listed(1000, 10), ticking(3))).toEqual(FIRST_ROWS);
  });
});

describe('a slice', () => {
  test('ends after eight milliseconds', async () => {
    const clock = ticking(1);
    await inSlices(listed(1000, 10), clock);
    expect(clock.breaths).toBe(12); // a hundred steps of one millisecond each, and a look at the clock that begins each slice
  });

  test('is all there is where the work takes less', async () => {
    const clock = ticking(0);
    await inSlices(listed(1000, 10), clock);
    expect(clock.breaths).toBe(0);
  });

  test('does not end where nobody waits for a turn', async () => {
    const { now, sleep } = ticking(100);
    expect(await inSlices(listed(1000), { now, sleep })).toEqual(FIRST_ROWS);
  });

  test('that throws ends the work', async () => {
    function* broken(): Steps<void> {
      yield;
      throw new TypeError('Expected nothing');
    }
    await expect(inSlices(broken(), ticking(100))).rejects.toThrow(TypeError);
  });
});
