/** Names of new sheets, which Excel is particular about, and the settings of the file. */
import { describe, expect, test } from 'vitest';
import { ExcelError } from '../../../../excel-addin/taskpane/excel/excel-error.js';
import { excelHost } from '../../../../excel-addin/taskpane/excel/excel-host.js';
import { workbookId, workbookSettings } from '../../../../excel-addin/taskpane/excel/workbook-settings.js';
import { worksheetId } from '../../../../workbench/excel-sim/index.js';
import { Workbook } from '../../../../workbench/workbook/index.js';
import { excelRealm } from '../../support/excel-realm.js';

const names = async (...wanted: string[]): Promise<string[]> => {
  const workbook = new Workbook();
  workbook.addSheet('Team');
  const host = excelHost(excelRealm(workbook).run);
  for (const name of wanted) await host.addSheet!(name, []);
  return workbook.sheets.slice(1).map((sheet) => sheet.name);
};

test('compares names without case', async () => expect(await names('TEAM')).toEqual(['TEAM (2)']));
test('cuts a long name, number included', async () => {
  const long = 'x'.repeat(40);
  expect(await names(long, long)).toEqual(['x'.repeat(31), `${'x'.repeat(27)} (2)`]);
});
test('leaves out what Excel forbids in a name', async () => expect(await names('a/b:c', '[?]')).toEqual(['a b c', 'Sheet']));

test.each(['AccessDenied', 'InvalidOperation'])('says that no sheet can be added where Excel answers %s', async (code) => {
  const { run } = excelRealm(new Workbook());
  const refusing = Object.assign(() => Promise.reject(new ExcelError(code, null)), { supports: run.supports });
  await expect(excelHost(refusing).addSheet!('Team', [])).rejects.toThrow('the structure of the workbook is protected');
});

test('shows hidden sheets as hidden', async () => {
  const workbook = new Workbook();
  workbook.addSheet('Team');
  workbook.hideSheet(workbook.addSheet('Old').id, true);
  const sheets = await excelHost(excelRealm(workbook).run).listSheets();
  expect(sheets.map(({ name, hidden, active }) => ({ name, hidden, active }))).toEqual([
    { name: 'Team', hidden: false, active: true },
    { name: 'Old', hidden: true, active: false },
  ]);
});

test('gives two panes on one file the same name of the workbook', async () => {
  const settings = new Map<string, unknown>();
  const ids = await Promise.all(
    ['a', 'b'].map(async (letter) => {
      const store = workbookSettings(excelRealm(new Workbook(), { settings }).run);
      return workbookId(store, () => letter.repeat(22))();
    }),
  );
  // The second pane that looks later finds what the first has left.
  const later = await workbookId(workbookSettings(excelRealm(new Workbook(), { settings }).run), () => 'c'.repeat(22))();
  expect(ids).toContain(later);
});

test('makes a new name where the stored one was tampered with', async () => {
  const settings = new Map<string, unknown>([['muster.workbook', '../../elsewhere']]);
  const store = workbookSettings(excelRealm(new Workbook(), { settings }).run);
  expect(await workbookId(store, () => 'd'.repeat(22))()).toBe('d'.repeat(22));
});

test('refuses a setting that does not belong into a file', async () => {
  const store = workbookSettings(excelRealm().run);
  await expect(store.set('mapping', 'x'.repeat(50_001))).rejects.toThrow(TypeError);
});

describe('selected rows in an Excel that knows no areas', () => {
  const selecting = (...rows: number[]) => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet('Team');
    workbook.select({ row: 2, column: 1 }, 'user', rows.map((row) => ({ row, column: 1, rows: 2, columns: 1 }))); // prettier-ignore
    const { run } = excelRealm(workbook, { supports: (_set, version) => version !== '1.9' });
    return excelHost(run).selectedRows!(worksheetId(sheet));
  };

  test('are told where they are one area', async () => expect(await selecting(2)).toEqual([{ row: 2, rows: 2 }]));
  test('are not guessed where they are several', async () => {
    await expect(selecting(2, 7)).rejects.toThrow(ExcelError);
  });
});
