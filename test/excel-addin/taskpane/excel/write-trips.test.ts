/** Where a long list of edits is cut: at whole rows, by cells and by bytes. */
import { describe, expect, test } from 'vitest';
import type { CellEdit, CellValue } from '../../../../core/ports/index.js';
import { CELLS_PER_TRIP, writeTrips } from '../../../../excel-addin/taskpane/excel/write-trips.js';

const BYTES = 3_000_000;
const CELL = 16;

/** A row of `cells` cells, the first of them with the value. */
const line = (row: number, cells: number, value: CellValue = 1): CellEdit[] =>
  Array.from({ length: cells }, (_, at) => ({ row, column: at + 1, value: at === 0 ? value : 1 }));
const rowsOf = (edits: readonly CellEdit[]) => [...writeTrips(edits)].map((trip) => [...new Set(trip.map(({ row }) => row))]);

describe('a trip', () => {
  test('is full with exactly as many cells as it may have', () => {
    expect(rowsOf([...line(1, CELLS_PER_TRIP - 5), ...line(2, 5)])).toEqual([[1, 2]]);
    expect(rowsOf([...line(1, CELLS_PER_TRIP - 5), ...line(2, 6)])).toEqual([[1], [2]]);
  });

  test('takes one row with more cells than that, alone', () => {
    expect(rowsOf([...line(1, 1), ...line(2, CELLS_PER_TRIP + 1), ...line(3, 1)])).toEqual([[1], [2], [3]]);
  });

  test('is never empty', () => {
    expect(rowsOf([])).toEqual([]);
    expect(rowsOf(line(1, CELLS_PER_TRIP + 1))).toEqual([[1]]);
  });

  test('begins its count anew after a cut', () => {
    const half = 'x'.repeat(BYTES / 2 - CELL);
    expect(rowsOf([1, 2, 3, 4, 5].flatMap((row) => line(row, 1, half)))).toEqual([[1, 2], [3, 4], [5]]);
  });

  test('holds rows from top to bottom', () => {
    expect(rowsOf([...line(3, 1), ...line(1, 1), ...line(2, 1)])).toEqual([[1, 2, 3]]);
  });
});

describe('the bytes of a text', () => {
  const fits = (text: string) => rowsOf([...line(1, 1, text), ...line(2, 1, '')]).length === 1;
  const room = BYTES - 2 * CELL;

  test.each([
    ['a letter', 'x', 1],
    ['a blank, the first that is no control character', ' ', 1],
    ['the last character of ASCII', '\u007f', 1],
    ['the first beyond it', '\u0080', 3],
    ['a Chinese sign', '漢', 3],
    ['a control character', '\u001f', 6],
    ['a quote', '"', 6],
    ['a backslash', '\\', 6],
  ])('are counted for %s', (_name, character, bytes) => {
    const most = Math.floor(room / bytes);
    expect([fits(character.repeat(most)), fits(character.repeat(most + 1))]).toEqual([true, false]);
  });

  test.each([
    ['a number', 5],
    ['yes or no', true],
    ['a blank', null],
  ])('are those of an empty text for %s', (_name, value) => {
    const rest = 'x'.repeat(BYTES - 2 * CELL);
    expect(rowsOf([...line(1, 1, rest), ...line(2, 1, value)])).toEqual([[1, 2]]);
    expect(rowsOf([...line(1, 1, `${rest}x`), ...line(2, 1, value)])).toEqual([[1], [2]]);
  });
});
