/** Cells that the pane writes for the user: only what was shown, and all of it can be taken back. */
import { describe, expect, test } from 'vitest';
import type { CellGrid, CellValue } from '../../../core/ports/index.js';
import { SHEET, stage, type Stage } from './support/stage.js';
import { columnOf, person, roster } from './support/roster.js';
import { issues } from './support/views.js';

const ROLE = columnOf('Role');
const ROWS = roster(person('ann', 'unassigned'), person('bob', 'unassigned'), person('cid', 'unassigned'));
const edit = (row: number, to: string, from = 'Agent', column = ROLE) => ({ row, column, from, to });

async function checked(rows = ROWS, grid: Partial<CellGrid> = {}): Promise<Stage> {
  const all = stage({ rows, grid });
  await all.session.start();
  await all.session.check();
  return all;
}

const column = async (all: Stage, at = ROLE): Promise<CellValue[]> => (await all.cells()).slice(1).map((row) => row[at - 1] ?? null);
const notices = ({ session }: Stage): string[] => session.state.notices.map(({ what }) => what);

describe('cells written for the user', () => {
  test('are checked at once', async () => {
    const all = await checked();
    await all.session.editCells([edit(2, 'Pilot'), edit(3, '', 'Lee', columnOf('Last Name'))]);
    expect(await column(all)).toEqual(['Pilot', 'Agent', 'Agent']);
    expect(await column(all, columnOf('Last Name'))).toEqual(['Lee', null, 'Lee']);
    expect(issues(all.session, { level: 'error' })).toEqual(['required 3 Last Name']);
  });

  test('are left where something else stands by now, and that is told', async () => {
    const all = await checked();
    await all.host.sheet.writeCells(SHEET, [{ row: 2, column: ROLE, value: 'Chief' }]);
    await all.session.editCells([edit(2, 'Pilot'), edit(3, 'Pilot')]);
    expect(await column(all)).toEqual(['Chief', 'Pilot', 'Agent']);
    expect(notices(all)).toEqual(['1 cell changed meanwhile.']);
    expect(all.session.state.undoableEdit).toEqual({ cells: 1, rows: 1 });
  });

  test('are no formulas, and an undo does not touch those either', async () => {
    const grid = { rows: ROWS.map((row) => [...row]), firstRow: 1, firstColumn: 1 };
    const all = stage({ sheets: [{ id: SHEET, name: 'Team', grid, formulas: [{ row: 3, column: ROLE }] }] });
    await all.session.start();
    await all.session.check();
    await all.session.editCells([edit(2, 'Pilot'), edit(3, 'Pilot')]);
    expect(notices(all)).toEqual(['1 cell with a formula was left as it is.']);
    await all.session.undoEdit();
    expect(await column(all)).toEqual(['Agent', 'Agent', 'Agent']);
    expect(notices(all)).toEqual([]);
  });

  test('write nothing where nothing would change', async () => {
    const all = await checked();
    await all.session.editCells([edit(2, 'Agent')]);
    expect(all.host.sheet.calls.get('writeCells')).toBeUndefined();
    expect(all.session.state.undoableEdit).toBeNull();
  });
});

describe('taking back', () => {
  test('goes edit by edit, the last one first', async () => {
    const all = await checked();
    await all.session.editCells([edit(2, 'Pilot'), edit(3, 'Pilot')]);
    await all.session.editCells([edit(2, 'Chief', 'Pilot')]);
    expect(all.session.state.undoableEdit).toEqual({ cells: 1, rows: 1 });
    await all.session.undoEdit();
    expect(await column(all)).toEqual(['Pilot', 'Pilot', 'Agent']);
    await all.session.undoEdit();
    expect(await column(all)).toEqual(['Agent', 'Agent', 'Agent']);
    expect(all.session.state.undoableEdit).toBeNull();
    await all.session.undoEdit(); // nothing is left, and nothing happens
    expect(await column(all)).toEqual(['Agent', 'Agent', 'Agent']);
  });

  test('leaves and tells cells that hold something else by now', async () => {
    const all = await checked();
    await all.session.editCells([edit(2, 'Pilot'), edit(3, 'Pilot')]);
    await all.host.sheet.writeCells(SHEET, [{ row: 2, column: ROLE, value: 'Chief' }]);
    await all.session.undoEdit();
    expect(await column(all)).toEqual(['Chief', 'Agent', 'Agent']);
    expect(notices(all)).toEqual(['1 cell could not be taken back.']);
  });

  test('finds people who were moved, and leaves whoever stands in their place', async () => {
    const all = await checked(roster(person('ann', 'unassigned'), person('bob', 'unassigned', { Role: 'Chief' })));
    await all.session.editCells([edit(2, 'Pilot'), edit(3, 'Pilot', 'Chief')]);
    const [head, ann, bob] = await all.cells();
    await all.rewrite([head!, bob!, ann!]);
    await all.session.undoEdit();
    expect(await column(all)).toEqual(['Chief', 'Agent']);
  });

  test('knows a person whose address was what was written', async () => {
    const all = await checked();
    await all.session.editCells([edit(2, 'anna@x.org', 'ann@x.org', columnOf('Email Address'))]);
    await all.session.undoEdit();
    expect(await column(all, columnOf('Email Address'))).toEqual(['ann@x.org', 'bob@x.org', 'cid@x.org']);
  });

  test('brings a day back as a day, in either date system', async () => {
    const START = columnOf('Start Date');
    for (const dateSystem of [1900, 1904] as const) {
      const rows = roster(person('ann', 'unassigned', { 'Start Date': 43_000 }));
      const formats = rows.map((cells) => cells.map((_, at) => (at + 1 === START ? 'yyyy-mm-dd' : null)));
      const all = await checked(rows, { formats, dateSystem });
      await all.session.editCells([edit(2, '2024-05-01', '43000', START)]);
      expect(await column(all, START)).toEqual(['2024-05-01']);
      await all.session.undoEdit();
      const grid = await all.host.sheet.readGrid(SHEET);
      expect([grid.rows[1]![START - 1], grid.formats?.[1]?.[START - 1]]).toEqual([43_000, 'yyyy-mm-dd']);
    }
  });

  test('waits for the sheet that was written', async () => {
    const two = ['one', 'two'].map((id) => ({ id, name: id, grid: { rows: ROWS.map((row) => [...row]), firstRow: 1, firstColumn: 1 } }));
    const all = stage({ sheets: two });
    await all.session.start();
    await all.session.check();
    await all.session.editCells([edit(2, 'Pilot')]);
    await all.host.sheet.reveal('two', { row: 1, column: 1 });
    await all.session.undoEdit();
    expect(all.session.state.problem?.what).toBe('Nothing was taken back.');
    await all.host.sheet.reveal('one', { row: 1, column: 1 });
    await all.session.undoEdit();
    expect((await all.host.sheet.readGrid('one')).rows[1]![ROLE - 1]).toBe('Agent');
  });

  test('takes back what came to stand there of a write that broke off', async () => {
    const all = stage({
      rows: ROWS,
      wrap: (host) => ({
        ...host,
        sheet: {
          ...host.sheet,
          async writeCells(sheet, edits) {
            await host.sheet.writeCells(sheet, edits.slice(0, 1));
            if (edits.length > 1) throw new Error('The connection broke off.');
          },
        },
      }),
    });
    await all.session.start();
    await all.session.check();
    await all.session.editCells([edit(2, 'Pilot'), edit(3, 'Pilot')]);
    expect(all.session.state.problem?.why).toBe('The connection broke off.');
    await all.session.undoEdit();
    expect(await column(all)).toEqual(['Agent', 'Agent', 'Agent']);
  });
});
