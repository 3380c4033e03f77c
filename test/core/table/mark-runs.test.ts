/** Marked cells as few ranges. */
import { describe, expect, test } from 'vitest';
import { MarkedCells, MarkRuns } from '../../../core/table/mark-runs.js';

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

test('neighbouring columns that are wrong in the same rows are one range', () => {
  expect(marks([2, 3, 4].flatMap((row) => [5, 6].map((column): [number, number, 'error'] => [row, column, 'error'])))).toEqual([
    { level: 'error', range: { row: 2, column: 5, rows: 3, columns: 2 } },
  ]);
});

test.each([
  ['begins', 6],
  ['ends', 4],
])('a row of wrong cells across the cell where a column %s is one range', (_, other) => {
  const cells = [[5, 1], [5, 2], [5, 3], [other, 2]].sort(([a = 0], [b = 0]) => a - b); // prettier-ignore
  expect(marks(cells.map(([row = 0, column = 0]): [number, number, 'error'] => [row, column, 'error']))).toEqual([
    { level: 'error', range: { row: 5, column: 1, rows: 1, columns: 3 } },
    { level: 'error', range: { row: other, column: 2, rows: 1, columns: 1 } },
  ]);
});

test('cells that come from top to bottom need no sorting, and the first level of a cell stays', () => {
  const runs = new MarkRuns();
  runs.add(2, 1, 'error');
  runs.add(2, 1, 'warning');
  runs.add(2, 2, 'warning');
  runs.add(3, 1, 'error');
  expect(runs.toMarks()).toEqual([
    { level: 'error', range: { row: 2, column: 1, rows: 2, columns: 1 } },
    { level: 'warning', range: { row: 2, column: 2, rows: 1, columns: 1 } },
  ]);
});

describe('beside the fewest ranges that there can be', () => {
  const [ROWS, COLUMNS] = [3, 4];
  const bit = (row: number, column: number): number => 1 << (row * COLUMNS + column);
  const fewest = fewestRectangles(ROWS, COLUMNS);
  const cellsOf = (set: number) =>
    [0, 1, 2].flatMap((row) =>
      [0, 1, 2, 3].filter((column) => set & bit(row, column)).map((column): [number, number, 'error'] => [row + 1, column + 1, 'error']),
    );
  const every = Array.from({ length: 1 << (ROWS * COLUMNS) }, (_, set) => ({ set, found: marks(cellsOf(set)) }));

  test('all cells of any sheet are covered, each once', () => {
    for (const { set, found } of every) {
      let covered = 0;
      for (const { range } of found)
        for (let row = range.row - 1; row < range.row - 1 + range.rows; row++)
          for (let column = range.column - 1; column < range.column - 1 + range.columns; column++) {
            expect(covered & bit(row, column)).toBe(0);
            covered |= bit(row, column);
          }
      expect(covered).toBe(set);
    }
  });

  test('cells of which no more than two touch are as few ranges as can be', () => {
    const isScattered = (set: number): boolean => cellsOf(set).every(([row, column]) => neighbours(set, row - 1, column - 1) <= 1);
    const scattered = every.filter(({ set }) => isScattered(set));
    expect(scattered.length).toBeGreaterThan(100);
    for (const { set, found } of scattered) expect(found).toHaveLength(fewest(set));
  });

  test('of all sheets of twelve cells, all but one in five are as few as can be, and none has more than two too many', () => {
    const more = every.map(({ set, found }) => found.length - fewest(set));
    expect(Math.min(...more)).toBe(0);
    expect(Math.max(...more)).toBeLessThanOrEqual(2);
    expect(more.filter((each) => each > 0).length / every.length).toBeLessThan(0.2);
  });

  function neighbours(set: number, row: number, column: number): number {
    const beside = [[row - 1, column], [row + 1, column], [row, column - 1], [row, column + 1]] as const; // prettier-ignore
    return beside.filter(([r, c]) => r >= 0 && r < ROWS && c >= 0 && c < COLUMNS && set & bit(r, c)).length;
  }
});

/** Tries every rectangle at the first cell that is left: the fewest of any set of cells of a small sheet. */
function fewestRectangles(rows: number, columns: number): (set: number) => number {
  const known = new Map<number, number>([[0, 0]]);
  const of = (set: number): number => {
    const seen = known.get(set);
    if (seen !== undefined) return seen;
    const first = Math.log2(set & -set);
    const [top, left] = [Math.floor(first / columns), first % columns];
    let best = Infinity;
    for (let bottom = top; bottom < rows; bottom++)
      for (let right = left; right < columns; right++) {
        let rectangle = 0;
        for (let row = top; row <= bottom; row++)
          for (let column = left; column <= right; column++) rectangle |= 1 << (row * columns + column);
        if ((set & rectangle) === rectangle) best = Math.min(best, 1 + of(set & ~rectangle));
      }
    known.set(set, best);
    return best;
  };
  return of;
}

test('a column of many runs is gone through in many steps', () => {
  const runs = new MarkRuns();
  for (let row = 1; row <= 10_000; row += 2) runs.add(row, 1, 'error');
  expect([...runs.toMarksSteps()].length).toBeGreaterThan(20);
});
