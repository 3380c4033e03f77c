/** Marked cells as few ranges. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinedMarks, MarkedCells } from '../../../core/table/mark-runs.js';

const marks = (cells: readonly [row: number, column: number, level: 'change' | 'warning' | 'error'][]) => {
  const marked = new MarkedCells();
  for (const [row, column, level] of cells) marked.add(row, column, level);
  return marked.toMarks();
};

test('a column of errors is one range', () => {
  expect(
    marks([
      [4, 2, 'error'],
      [2, 2, 'error'],
      [3, 2, 'error'],
    ]),
  ).toEqual([{ level: 'error', range: { row: 2, column: 2, rows: 3, columns: 1 } }]);
});

test('a gap, another column and another level begin a new range, errors first', () => {
  expect(
    marks([
      [2, 1, 'change'],
      [3, 1, 'warning'],
      [2, 3, 'error'],
      [4, 3, 'error'],
      [5, 2, 'error'],
    ]),
  ).toEqual([
    { level: 'error', range: { row: 5, column: 2, rows: 1, columns: 1 } },
    { level: 'error', range: { row: 2, column: 3, rows: 1, columns: 1 } },
    { level: 'error', range: { row: 4, column: 3, rows: 1, columns: 1 } },
    { level: 'warning', range: { row: 3, column: 1, rows: 1, columns: 1 } },
    { level: 'change', range: { row: 2, column: 1, rows: 1, columns: 1 } },
  ]);
});

test('an error hides a warning, which hides a change, in any order', () => {
  expect(
    marks([
      [2, 1, 'error'],
      [2, 1, 'change'],
      [3, 1, 'change'],
      [3, 1, 'warning'],
    ]).map(({ level }) => level),
  ).toEqual(['error', 'warning']);
});

test('cells of the last column and row of a host keep their places', () => {
  expect(marks([[1_048_576, 16_384, 'error']])).toEqual([
    { level: 'error', range: { row: 1_048_576, column: 16_384, rows: 1, columns: 1 } },
  ]);
});

test('no cells are no marks', () => {
  expect(marks([])).toEqual([]);
});

test('parts of a sheet, one below the other, join to the marks of the whole', () => {
  const level = fc.constantFrom('error' as const, 'warning' as const, 'change' as const);
  const cell = fc.tuple(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 3 }), level);
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 60 }), fc.integer({ min: 1, max: 8 }), (cells, height) => {
      const parts = [1, 2, 3, 4].map((_, at) => marks(cells.filter(([row]) => Math.min(3, Math.floor(row / height)) === at)));
      expect(joinedMarks(parts)).toEqual(marks(cells));
    }),
  );
});
