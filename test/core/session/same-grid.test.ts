/** Whether a sheet still holds what was read: cells are compared as they are, and blanks at the edges are nothing. */
import { describe, expect, test } from 'vitest';
import type { CellGrid, CellValue } from '../../../core/ports/index.js';
import { changedRows } from '../../../core/session/same-grid.js';
import { inOneGo } from '../../../core/steps/steps.js';

const gridOf = (rows: CellValue[][], firstColumn = 1): CellGrid => ({ rows, firstRow: 1, firstColumn });
const changed = (before: CellValue[][], now: CellValue[][], most = 10) => inOneGo(changedRows(gridOf(before), gridOf(now), most));

const SHEET: CellValue[][] = [
  ['Name', 'ID'],
  ['Ann', 7],
  [null, '8'],
];

describe('a sheet holds the same', () => {
  test.each<[string, CellValue[][]]>([
    ['as it was', [['Name', 'ID'], ['Ann', 7], [null, '8']]],
    ['with blank cells behind its rows', [['Name', 'ID', null], ['Ann', 7, ' '], [null, '8', '', null]]],
    ['with blank rows below', [['Name', 'ID'], ['Ann', 7], [null, '8'], [null, null], [' ']]],
  ])('%s', (_, now) => {
    expect([changed(SHEET, now), changed(now, SHEET)]).toEqual([[], []]);
  }); // prettier-ignore
});

describe('a sheet changed', () => {
  test.each<[string, CellValue[][], number[]]>([
    ['in a value', [['Name', 'ID'], ['Ann', 8], [null, '8']], [1]],
    ['in the kind of a value', [['Name', 'ID'], ['Ann', '7'], [null, '8']], [1]],
    ['where a blank cell is a text of blanks now', [['Name', 'ID'], ['Ann', 7], ['', '8']], [2]],
    ['where a cell stands behind', [['Name', 'ID'], ['Ann', 7, 'x'], [null, '8']], [1]],
    ['in several rows', [['Names', 'ID'], ['Ann', 7], [null, 8]], [0, 2]],
  ])('%s', (_, now, rows) => {
    expect([changed(SHEET, now), changed(now, SHEET)]).toEqual([rows, rows]);
  }); // prettier-ignore

  test.each<[string, CellValue[][]]>([
    ['a row stands below', [['Name', 'ID'], ['Ann', 7], [null, '8'], ['Bob']]],
    ['a row is gone', [['Name', 'ID'], ['Ann', 7]]],
  ])('beyond single rows where %s', (_, now) => {
    expect([changed(SHEET, now), changed(now, SHEET)]).toEqual([null, null]);
  }); // prettier-ignore

  test('beyond single rows where more of them differ than is asked for', () => {
    expect(changed(SHEET, [['Names', 'ID'], ['Ann', 8], [null, 8]], 2)).toBeNull();
  }); // prettier-ignore

  test('beyond single rows where all of it moved to another column', () => {
    expect(inOneGo(changedRows(gridOf(SHEET), gridOf(SHEET, 2), 10))).toBeNull();
  });
});
