/** The one way to write cells: whatever a text begins with, it is there as that text afterwards. */
import { describe, expect, test } from 'vitest';
import { excelHost } from '../../../../excel-addin/taskpane/excel/excel-host.js';
import { needsGuard } from '../../../../excel-addin/taskpane/excel/text-entry.js';
import { Workbook } from '../../../../workbench/workbook/index.js';
import { excelRealm } from '../../support/excel-realm.js';

const HOSTILE = [
  ...['=1+1', '=HYPERLINK("http://x","y")', '+44', '+44 20 7946', '-x', '-5', '@SUM(A1)', "'x", "''x", '\t=1', '\r=1', '\n=1'],
  ...['00123', '123456789012345678', '1E5', '1.5', '50%', '2026-01-02', '3/4/2026', '1-2', 'TRUE', 'false', '#N/A', '＝1+1', '١٢٣', ' 7'],
  ...['May 5', 'Mar-20', 'é 2', '漢字', 'ann@x.org', 'Ann-Marie', '__proto__'],
];

describe.each(['prefix', 'literal'] as const)('where an apostrophe in a text cell is a %s', (apostropheInTextCell) => {
  test.each(HOSTILE)('keeps %j as text', async (text) => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet('Team');
    sheet.setCell(2, 1, { value: 7, format: '@' });
    sheet.setCell(3, 1, { value: null, formula: '=1+1' });
    const { run } = excelRealm(workbook, { apostropheInTextCell });
    const host = excelHost(run);
    const id = (await host.listSheets())[0]!.id;
    await host.writeCells(
      id,
      [1, 2, 3].map((row) => ({ row, column: 1, value: text })),
    );
    for (const row of [1, 2, 3]) expect(sheet.cell(row, 1)).toMatchObject({ value: text, formula: null, error: false });
  });
});

describe('writeCells', () => {
  test('writes numbers, yes or no, and blanks', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet('Team');
    sheet.setValues(1, 1, [['a', 'b', 'c', 'd']]);
    const host = excelHost(excelRealm(workbook).run);
    const id = (await host.listSheets())[0]!.id;
    await host.writeCells(id, [
      { row: 1, column: 1, value: 5 },
      { row: 1, column: 2, value: true },
      { row: 1, column: 3, value: null },
    ]);
    expect([1, 2, 3, 4].map((column) => sheet.value(1, column))).toEqual([5, true, null, 'd']);
  });

  test('leaves number formats alone where nothing has to be guarded', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet('Team');
    sheet.setCell(1, 1, { value: 45_000, format: 'yyyy-mm-dd' });
    const host = excelHost(excelRealm(workbook).run);
    await host.writeCells((await host.listSheets())[0]!.id, [{ row: 1, column: 1, value: 45_001 }]);
    expect(sheet.cell(1, 1)).toMatchObject({ value: 45_001, format: 'yyyy-mm-dd' });
  });

  test('writes a column of fixes in one round trip', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet('Team');
    const { run, sim } = excelRealm(workbook);
    const host = excelHost(run);
    const id = (await host.listSheets())[0]!.id;
    sim.resetCounters();
    await host.writeCells(
      id,
      Array.from({ length: 3000 }, (_, at) => ({ row: at + 2, column: 3, value: `fix ${at}` })),
    );
    expect(sheet.value(3001, 3)).toBe('fix 2999');
    expect(sim.counters.log.filter(({ body }) => body.includes('"Values"'))).toHaveLength(1);
  });

  test('writes scattered cells without touching those between', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet('Team');
    sheet.setValues(
      1,
      1,
      Array.from({ length: 40 }, (_, row) => [row, `keep ${row}`]),
    );
    const host = excelHost(excelRealm(workbook).run);
    const id = (await host.listSheets())[0]!.id;
    await host.writeCells(
      id,
      Array.from({ length: 20 }, (_, at) => ({ row: at * 2 + 1, column: 2, value: `new ${at}` })),
    );
    expect(Array.from({ length: 40 }, (_, row) => sheet.value(row + 1, 2))).toEqual(
      Array.from({ length: 40 }, (_, row) => (row % 2 ? `keep ${row}` : `new ${row / 2}`)),
    );
  });

  test('says that a protected sheet is protected, and writes nothing', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet('Team');
    sheet.setValues(1, 1, [['a']]);
    sheet.protected = true;
    const host = excelHost(excelRealm(workbook).run);
    const id = (await host.listSheets())[0]!.id;
    await expect(host.writeCells(id, [{ row: 1, column: 1, value: 'b' }])).rejects.toThrow(/protected/u);
    expect(sheet.value(1, 1)).toBe('a');
  });
});

describe('needsGuard', () => {
  test.each(['ann@x.org', 'a1@x.org', 'Ann', 'Ann Lee', 'Zoë'])('leaves %j as it is', (text) => expect(needsGuard(text)).toBe(false));
  test.each(['=1', '1', 'true', 'Mai 2026', "'x", '-', '#N/A', '(5)', '€5'])('guards %j', (text) => expect(needsGuard(text)).toBe(true));
});
