/** A refresh of a sheet that people sorted, widened or cut. */
import { describe, expect, test } from 'vitest';
import type { CellGrid } from '../../../core/ports/index.js';
import { seenOf } from '../../../core/team/team-entry.js';
import { GRID, merge, now, said } from './support/merging.js';
import { reordered, sheetOf, TEAM, typed, user } from './support/team.js';

describe('the sheet', () => {
  test('may be sorted', () => {
    expect(said(merge(reordered(GRID, [4, 3, 2]), now({ bob: { homeTown: 'Wien' }, ann: { homeTown: 'Rom' } })))).toEqual({
      edits: ['3 homeTown: Wien', '4 homeTown: Rom'],
    });
  });

  test('may be filtered: hidden rows are people', () => {
    expect(said(merge({ ...GRID, hiddenRows: [3] }, now({ bob: { homeTown: 'Wien' } })))).toEqual({ edits: ['3 homeTown: Wien'] });
  });

  test('may have columns of its own, moved ones, and a title above', () => {
    const rows = GRID.rows.map((row, at) => [at === 0 ? 'Notes' : 'x', ...row.slice(9), ...row.slice(0, 9)]);
    const grid: CellGrid = { rows: [['Our team', ...rows[0]!.slice(1).map(() => null)], ...rows], firstRow: 4, firstColumn: 3 };
    const { edits, kept } = merge(grid, now({ bob: { homeTown: 'Wien' } }));
    const column = 3 + rows[0]!.indexOf('Home Town');
    expect({ edits, kept }).toEqual({ edits: [{ row: 7, column, value: 'Wien' }], kept: 0 });
  });

  test('may call a column by another known name', () => {
    expect(said(merge(typed(GRID, [1, 'homeTown', 'Hometown'], [1, 'email', 'Work Email']), now({ bob: { homeTown: 'Wien' } })))).toEqual({
      edits: ['3 homeTown: Wien'],
    });
  });

  test('may have a column that nobody knows: what the target changed there is not counted as seen', () => {
    const grid = typed(GRID, [1, 'homeTown', 'xyz']);
    const users = now({ bob: { homeTown: 'Wien' } });
    const result = merge(grid, users);
    expect(said(result)).toEqual({});
    expect(said(merge(GRID, users, result.lastSeen))).toEqual({ edits: ['3 homeTown: Wien'] });
  });

  test('may have lost its Record column: rows are known by address, then by ID', () => {
    const grid = typed(GRID, [1, 'record', 'xyz'], [3, 'email', 'bob2@x.org']);
    expect(said(merge(grid, now({ bob: { homeTown: 'Wien' } })))).toEqual({ edits: ['3 homeTown: Wien'], kept: 1 });
  });

  test('may hold the header twice, blank rows and totals: they are nobody', () => {
    const blank = GRID.rows[0]!.map(() => null);
    const total = ['Total', ...blank.slice(1)];
    const grid = { ...GRID, rows: [...GRID.rows.slice(0, 3), blank, GRID.rows[0]!, GRID.rows[3]!, total] };
    expect(said(merge(grid, now({ zoe: { homeTown: 'Wien' } })))).toEqual({ edits: ['6 homeTown: Wien'] });
  });

  test('may show a number where an ID was: it is the ID', async () => {
    const numbered = [user('ann', { employeeId: '42' })];
    const grid = typed(await sheetOf(numbered), [2, 'employeeId', 42]);
    expect(said(merge(grid, numbered, seenOf(numbered)))).toEqual({});
  });

  test('may count days from 1904', () => {
    const grid = {
      ...typed(GRID, [2, 'startDate', 45_322 - 1_462], [3, 'startDate', 45_322 - 1_462], [4, 'startDate', 45_322 - 1_462]),
      dateSystem: 1904 as const,
    };
    expect(said(merge(grid, TEAM))).toEqual({});
  });
});
