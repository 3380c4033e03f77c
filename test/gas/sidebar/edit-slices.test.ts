/** Many edits in calls of a bounded size. */
import { expect, test } from 'vitest';
import type { CellEdit } from '../../../core/ports/index.js';
import { editSlices } from '../../../gas/sidebar/edit-slices.js';

const edits = (count: number, value: CellEdit['value']): CellEdit[] => Array.from({ length: count }, (_, at) => ({ row: at + 1, column: 1, value })); // prettier-ignore
const sizes = (all: readonly CellEdit[]) => [...editSlices(all)].map((slice) => slice.length);

test('nothing makes no call', () => expect(sizes([])).toEqual([]));
test('few edits are one call', () => expect(sizes(edits(20_000, 'x'))).toEqual([20_000]));
test('many are cut by their number', () => expect(sizes(edits(45_000, 1))).toEqual([20_000, 20_000, 5_000]));
test('long texts are cut by their length', () => expect(sizes(edits(1_300, 'x'.repeat(5_000)))).toEqual([600, 600, 100]));
test('a text longer than a call may be goes alone', () => expect(sizes(edits(2, 'x'.repeat(4_000_000)))).toEqual([1, 1]));
test('every edit is there once, in its order', () => {
  const all = edits(41_000, 'y'.repeat(200));
  expect([...editSlices(all)].flat()).toEqual(all);
});
