/** Days in both date systems of Excel, and sheets laid out within what Excel takes. */
import { describe, expect, test } from 'vitest';
import { excelHost } from '../../../../excel-addin/taskpane/excel/excel-host.js';
import { Workbook } from '../../../../workbench/workbook/index.js';
import { excelRealm } from '../../support/excel-realm.js';

const DAY = 45_322; // 2024-01-31
const day = (row: number, value = DAY) => ({ row, column: 1, value, format: 'date' as const });

describe('a day', () => {
  test.each([1900, 1904] as const)('shows as it is in a workbook that counts from %d', async (dateSystem) => {
    const workbook = new Workbook({ dateSystem });
    const sheet = workbook.addSheet('Team');
    sheet.setCell(3, 1, { value: 'x', format: '@' });
    const host = excelHost(excelRealm(workbook).run);
    const id = (await host.listSheets())[0]!.id;
    await host.writeCells(id, [day(2), day(3)]);
    const own = dateSystem === 1904 ? DAY - 1_462 : DAY;
    expect([2, 3].map((row) => sheet.cell(row, 1))).toMatchObject(Array(2).fill({ value: own, format: 'yyyy-mm-dd', formula: null }));
    const grid = await host.readGrid(id);
    expect([grid.dateSystem, grid.rows, grid.shown]).toEqual([dateSystem, [[own], [own]], [['2024-01-31'], ['2024-01-31']]]);
  });

  test('before the first one of a workbook stands as text', async () => {
    const workbook = new Workbook({ dateSystem: 1904 });
    const sheet = workbook.addSheet('Team');
    const host = excelHost(excelRealm(workbook).run);
    await host.writeCells((await host.listSheets())[0]!.id, [day(1, 1_461), day(2, 1_462)]);
    expect([sheet.shown(1, 1), sheet.shown(2, 1)]).toEqual(['1903-12-31', '1904-01-01']);
  });

  test('counts from 1900 where Excel does not tell', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet('Team');
    const { run, sim } = excelRealm(workbook);
    const host = excelHost(run);
    const id = (await host.listSheets())[0]!.id;
    sim.failNext('GeneralException');
    await host.writeCells(id, [day(1)]);
    expect(sheet.cell(1, 1)).toMatchObject({ value: DAY, format: 'yyyy-mm-dd' });
  });

  test('costs no question where there is none', async () => {
    const workbook = new Workbook();
    workbook.addSheet('Team');
    const { run, sim } = excelRealm(workbook);
    const host = excelHost(run);
    const id = (await host.listSheets())[0]!.id;
    sim.resetCounters();
    await host.writeCells(id, [{ row: 1, column: 1, value: 'Ann' }]);
    expect(sim.counters.log.some(({ body }) => body.includes('Functions'))).toBe(false);
  });
});

describe('a layout', () => {
  test('takes one action for neighbouring columns of a kind, and no unbounded range', async () => {
    const workbook = new Workbook();
    workbook.addSheet('Here');
    const { run, sim } = excelRealm(workbook);
    sim.resetCounters();
    await excelHost(run).addSheet!('Team', [], { frozenRows: 1, columns: ['text', 'text', 'date', 'plain', 'text', 'text'], hidden: true });
    const sheet = workbook.sheets[1]!;
    expect(sheet.formatAreas.map(({ range, format }) => [range.column, range.columns, format])).toEqual([
      [1, 2, '@'],
      [3, 1, 'yyyy-mm-dd'],
      [5, 2, '@'],
    ]);
    expect(sheet.formatAreas.map(({ range }) => range.rows)).toEqual([25_000, 25_000, 25_000]);
    expect([sheet.frozenRows, sheet.hidden, workbook.active.name]).toEqual([1, true, 'Here']);
    expect(sim.counters.log.filter(({ body }) => body.includes('"NumberFormat"'))).toHaveLength(1);
  });

  test('is not needed', async () => {
    const workbook = new Workbook();
    workbook.addSheet('Here');
    await excelHost(excelRealm(workbook).run).addSheet!('Plain', []);
    expect(workbook.sheets[1]).toMatchObject({ frozenRows: 0, hidden: false, formatAreas: [] });
  });
});
