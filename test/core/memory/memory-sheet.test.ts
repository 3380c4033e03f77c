/** The workbook in memory: what is read, written, marked, counted and refused. */
import { describe, expect, test } from 'vitest';
import { memorySheet, type MemorySheetOptions } from '../../../core/memory/index.js';
import type { SheetEdit } from '../../../core/ports/index.js';

const TEAM: MemorySheetOptions = {
  name: 'Team',
  id: 'team',
  grid: {
    rows: [
      ['Name', 'Id'],
      ['Ann', 42],
      [null, null],
      ['Bob', 7],
    ],
    shown: [
      ['Name', 'Id'],
      ['Ann', '0042'],
      [null, null],
      ['Bob', '7'],
    ],
    firstRow: 3,
    firstColumn: 2,
  },
};

describe('reading', () => {
  test('gives the used range at its place on the sheet', async () => {
    const sheet = memorySheet([TEAM]);
    expect(await sheet.readGrid('team')).toEqual({ ...TEAM.grid, hiddenRows: [] });
  });

  test('gives no rows for a blank sheet', async () => {
    const sheet = memorySheet([{ name: 'Blank', id: 'blank', grid: { rows: [[null, null]], firstRow: 1, firstColumn: 1 } }]);
    expect((await sheet.readGrid('blank')).rows).toEqual([]);
  });

  test('gives whole rows, one grid per span, in the order asked for', async () => {
    const sheet = memorySheet([TEAM]);
    const grids = await sheet.readRows('team', [
      { row: 6, rows: 1 },
      { row: 4, rows: 1 },
    ]);
    expect(grids.map((grid) => [grid.firstRow, grid.firstColumn, grid.rows])).toEqual([
      [6, 2, [['Bob', 7]]],
      [4, 2, [['Ann', 42]]],
    ]);
  });

  test('costs one call for 10,000 rows', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => [`name ${index}`]);
    const sheet = memorySheet([{ name: 'Big', id: 'big', grid: { rows, firstRow: 1, firstColumn: 1 } }]);
    expect((await sheet.readGrid('big')).rows).toHaveLength(10_000);
    expect([...sheet.calls]).toEqual([['readGrid', 1]]);
  });

  test('of a sheet that is gone says what to do', async () => {
    await expect(memorySheet([TEAM]).readGrid('gone')).rejects.toThrow('Choose another sheet');
  });
});

describe('writing', () => {
  test('keeps text as text and clears with null', async () => {
    const sheet = memorySheet([TEAM]);
    await sheet.writeCells('team', [
      { row: 4, column: 2, value: '=1+1' },
      { row: 6, column: 2, value: null },
      { row: 6, column: 3, value: null },
      { row: 1, column: 1, value: 'Top' },
    ]);
    expect((await sheet.readGrid('team')).rows).toEqual([
      ['Top', null, null],
      [null, null, null],
      [null, 'Name', 'Id'],
      [null, '=1+1', 42],
    ]);
  });

  test('is refused on a protected sheet', async () => {
    const sheet = memorySheet([{ ...TEAM, writable: false }]);
    await expect(sheet.writeCells('team', [{ row: 1, column: 1, value: 'x' }])).rejects.toThrow('protected');
  });

  test('adds a sheet under a free name', async () => {
    const sheet = memorySheet([TEAM]);
    const id = await sheet.addSheet!('Team', [{ row: 1, column: 1, value: 'x' }]);
    expect((await sheet.listSheets()).map((info) => info.name)).toEqual(['Team', 'Team (2)']);
    expect((await sheet.readGrid(id)).rows).toEqual([['x']]);
  });
});

describe('marks', () => {
  const mark = (row: number) => ({ level: 'error', range: { row, column: 2, rows: 1, columns: 1 } }) as const;

  test('replace the whole set', async () => {
    const sheet = memorySheet([TEAM]);
    await sheet.setMarks('team', [mark(4), mark(6)]);
    expect(await sheet.setMarks('team', [mark(6)])).toEqual({ shown: 1, leftOut: 0 });
    expect(sheet.marks.get('team')).toEqual([mark(6)]);
  });

  test('are left out on a protected sheet, with the reason', async () => {
    const sheet = memorySheet([{ ...TEAM, writable: false }]);
    expect(await sheet.setMarks('team', [mark(4)])).toEqual({ shown: 0, leftOut: 1, reason: 'protected' });
  });
});

describe('what a user does', () => {
  test('an edit reaches the listeners until they stop', () => {
    const sheet = memorySheet([TEAM]);
    const seen: SheetEdit[] = [];
    const stop = sheet.onEdit!((edit) => seen.push(edit));
    sheet.edit('team', [{ row: 4, column: 2, value: 'Anna' }]);
    stop();
    sheet.edit('team', [{ row: 4, column: 2, value: 'Hannah' }]);
    expect(seen).toEqual([{ sheet: 'team', range: { row: 4, column: 2, rows: 1, columns: 1 } }]);
  });

  test('a selection reaches the listeners', () => {
    const sheet = memorySheet([TEAM]);
    const seen: unknown[] = [];
    sheet.onSelect!((...selected) => seen.push(selected));
    sheet.select('team', { row: 4, column: 2 });
    expect(seen).toEqual([['team', { row: 4, column: 2 }]]);
  });

  test('reveal remembers the cell', async () => {
    const sheet = memorySheet([TEAM]);
    await sheet.reveal('team', { row: 6, column: 3 });
    expect(sheet.revealed).toEqual({ row: 6, column: 3 });
  });
});

describe('days', () => {
  test('count from 1904 in a workbook that does, on a new sheet too', async () => {
    const sheet = memorySheet([{ name: 'Team', id: 'team', grid: { rows: [['Start']], firstRow: 1, firstColumn: 1, dateSystem: 1904 } }]);
    const start = (row: number) => ({ row, column: 1, value: 45_322, format: 'date' as const });
    await sheet.writeCells('team', [start(2)]);
    const added = await sheet.addSheet!('Fetched', [start(1)]);
    for (const [id, row] of [
      ['team', 1],
      [added, 0],
    ] as const) {
      // prettier-ignore
      const grid = await sheet.readGrid(id);
      expect([grid.dateSystem, grid.rows[row], grid.shown?.[row]]).toEqual([1904, [43_860], ['2024-01-31']]);
    }
  });

  test('give way to a text', async () => {
    const sheet = memorySheet([TEAM]);
    await sheet.writeCells('team', [{ row: 4, column: 3, value: 45_322, format: 'date' }]);
    await sheet.writeCells('team', [{ row: 4, column: 3, value: 'soon' }]);
    const grid = await sheet.readGrid('team');
    expect([grid.rows[1]?.[1], grid.shown?.[1]?.[1], grid.formats?.[1]?.[1]]).toEqual(['soon', 'soon', null]);
  });
});

test('says which cells are named as formulas, until they are written over', async () => {
  const formulas = [{ row: 1, column: 2 }];
  const sheet = memorySheet([{ id: 's', name: 'S', grid: { rows: [['a', 2]], firstRow: 1, firstColumn: 1 }, formulas }]);
  const cells = [1, 2].map((column) => ({ row: 1, column }));
  expect(await sheet.findFormulas('s', cells)).toEqual(formulas);
  await sheet.writeCells('s', [{ row: 1, column: 2, value: 'x' }]);
  expect(await sheet.findFormulas('s', cells)).toEqual([]);
});
