/** What a sheet holds that it did not when it was read: rows by their places, or too much to tell. */
import { describe, expect, test } from 'vitest';
import type { CellGrid, CellValue } from '../../../core/ports/index.js';
import { changedRows } from '../../../core/session/same-grid.js';
import { inOneGo } from '../../../core/steps/steps.js';

const MOST = 2;
const grid = (rows: CellValue[][], place: Partial<CellGrid> = {}): CellGrid => ({ rows, firstRow: 1, firstColumn: 1, ...place });
const BEFORE: CellValue[][] = [['Name', 'Age'], ['Ann', 1], ['Bob', 2], ['Cid', 3]]; // prettier-ignore
const changed = (now: CellGrid, before = grid(BEFORE)) => inOneGo(changedRows(before, now, MOST));
/** The rows with one of them in another's place. */
const withRow = (at: number, row: CellValue[]): CellValue[][] => BEFORE.map((each, place) => (place === at ? row : each));

describe('nothing', () => {
  test.each([
    ['the same cells', BEFORE],
    ['blank cells behind and below', [...withRow(1, ['Ann', 1, null, ' ']), [null], []]],
  ])('is changed by %s', (_, rows) => {
    expect(changed(grid(rows))).toEqual([]);
  });
});

describe('rows', () => {
  test('are named where a value, a blank or a cell behind the others is new', () => {
    expect(changed(grid(withRow(2, ['Bob', '2'])))).toEqual([2]);
    expect(changed(grid(withRow(2, ['Bob', null])))).toEqual([2]);
    expect(changed(grid(withRow(0, ['Name', 'Age', 'Role'])))).toEqual([0]);
  });

  test('are too many beyond the limit', () => {
    const rows = (count: number) => BEFORE.map((row, at) => (at < count ? ['x', ...row] : row));
    expect(changed(grid(rows(MOST)))).toEqual([0, 1]);
    expect(changed(grid(rows(MOST + 1)))).toBeNull();
  });
});

describe('a table', () => {
  test.each([
    ['has a row more', grid([...BEFORE, ['Dee', 4]])],
    ['has a row less', grid(BEFORE.slice(0, -1))],
    ['begins in another row', grid(BEFORE, { firstRow: 2 })],
    ['begins in another column', grid(BEFORE, { firstColumn: 2 })],
  ])('that %s is another one', (_, now) => {
    expect(changed(now)).toBeNull();
  });
});
