/** The marks of one sheet: put together in slices, and always those that were asked for last. */
import { describe, expect, test } from 'vitest';
import type { Clock, Mark } from '../../../core/ports/index.js';
import { type MarkChange, SheetMarks } from '../../../core/table/sheet-marks.js';

const LIMITS = { characters: Infinity, ranges: 1_000, lists: Infinity, total: Infinity };
const SLICE_MS = 8;

const every = (count: number): Mark[] =>
  Array.from({ length: count }, (_, at) => ({ level: 'error', range: { row: 1 + 2 * at, column: 1, rows: 1, columns: 1 } }));

/** Each look at the clock is half a slice later. */
function bench() {
  let [now, breaths] = [0, 0];
  const clock: Clock = {
    now: () => (now += SLICE_MS / 2),
    sleep: () => Promise.resolve(),
    breathe: () => new Promise((resolve) => setTimeout(resolve, 0, breaths++)),
  };
  const marks = new SheetMarks(LIMITS, () => 'stamp', clock);
  const written: MarkChange[] = [];
  const put = (change: MarkChange): Promise<'done'> => {
    written.push(change);
    return Promise.resolve('done');
  };
  return { marks, written, put, breaths: () => breaths };
}

describe('many marks', () => {
  test('leave the pane its turns while they are put together', async () => {
    const { marks, put, breaths } = bench();
    await marks.set(every(10_000));
    expect(breaths()).toBeGreaterThan(20);
    expect(await marks.write(put)).toEqual({ shown: 10_000, leftOut: 0 });
  });

  test('that are put together still do not come over those that were set after them', async () => {
    const { marks, written, put } = bench();
    const first = marks.set(every(10_000)).then(() => marks.write(put));
    const second = marks.set(every(1)).then(() => marks.write(put));
    await Promise.all([first, second]);
    expect(written.map(({ add }) => add.reduce((sum, { ranges }) => sum + ranges.length, 0))).toEqual([10_000, 1]);
    expect(await marks.write(put)).toEqual({ shown: 1, leftOut: 0 });
  });

  test('are there before a change of them is followed', async () => {
    const { marks, put } = bench();
    const all = marks.set(every(10_000));
    await marks.change([{ row: 1, rows: 1, marks: [] }]);
    await all;
    expect(await marks.write(put)).toEqual({ shown: 9_999, leftOut: 0 });
  });
});
