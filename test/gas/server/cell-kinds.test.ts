/** Which number format a write gives to which cells. */
import { expect, test } from 'vitest';
import type { CellEdit } from '../../../core/ports/index.js';
import { withKinds } from '../../../gas/server/cell-kinds.js';

const kinds = (edits: readonly CellEdit[]) => withKinds(edits).map(({ row, column, kind }) => `${row}/${column} ${kind}`);

test('texts are text, days are dates, everything else is left plain', () => {
  const edits: CellEdit[] = [
    { row: 1, column: 1, value: 'x' },
    { row: 1, column: 2, value: 45_322, format: 'date' },
    { row: 1, column: 3, value: 45_322 },
    { row: 1, column: 4, value: true },
    { row: 1, column: 5, value: 'soon', format: 'date' },
  ];
  expect(kinds(edits)).toEqual(['1/1 text', '1/2 date', '1/3 plain', '1/4 plain', '1/5 text']);
});

test('a blank follows the cell right above it, through other blanks, and no other', () => {
  const edits: CellEdit[] = [
    { row: 1, column: 1, value: null },
    { row: 2, column: 1, value: 'x' },
    { row: 3, column: 1, value: null },
    { row: 4, column: 1, value: null },
    { row: 6, column: 1, value: null },
    { row: 7, column: 2, value: null },
  ];
  expect(kinds(edits)).toEqual(['1/1 plain', '2/1 text', '3/1 text', '4/1 text', '6/1 plain', '7/2 plain']);
});

test('a blank follows the cell above it in whatever order they come', () => {
  const edits: CellEdit[] = [
    { row: 2, column: 2, value: null },
    { row: 10, column: 1, value: null },
    { row: 1, column: 2, value: 'x' },
    { row: 9, column: 1, value: 45_322, format: 'date' },
    { row: 2, column: 1, value: null },
    { row: 1, column: 1, value: 7 },
    { row: 3, column: 2, value: null },
  ];
  expect(kinds(edits)).toEqual(['1/1 plain', '2/1 plain', '9/1 date', '10/1 date', '1/2 text', '2/2 text', '3/2 text']);
});

test('yes or no is no day, whatever its format', () => {
  expect(kinds([{ row: 1, column: 1, value: true, format: 'date' }])).toEqual(['1/1 plain']);
});
