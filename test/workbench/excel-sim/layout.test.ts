/** What the simulated Excel does with formats of many cells, frozen rows and hidden sheets, as an add-in asks for them. */
import { describe, expect, test } from 'vitest';
import { Workbook } from '../../../workbench/workbook/index.js';
import { excelRealm } from '../../excel-addin/support/excel-realm.js';

function team() {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Team');
  const realm = excelRealm(workbook);
  const onSheet = (change: (sheet: Excel.Worksheet) => void): Promise<void> =>
    realm.Excel.run(async (context) => {
      change(context.workbook.worksheets.getItem('Team'));
      await context.sync();
    });
  return { workbook, sheet, onSheet };
}
const format = (range: Excel.Range, pattern: string) => Object.assign(range, { numberFormat: pattern });
const refused = { code: 'InvalidArgument' };

describe('number formats', () => {
  test('one for many cells goes to all of them', async () => {
    const { sheet, onSheet } = team();
    await onSheet((team) => void format(team.getRangeByIndexes(0, 1, 25_000, 2), '@'));
    expect([sheet.cell(1, 2), sheet.cell(25_000, 3), sheet.cell(25_001, 3), sheet.cell(1, 1)].map((cell) => cell.format)).toEqual(['@', '@', '', '']); // prettier-ignore
  });

  test.each(['A:A', '3:3'])('and values of %s are refused: the range is unbounded', async (address) => {
    const { sheet, onSheet } = team();
    await expect(onSheet((team) => void format(team.getRange(address), '@'))).rejects.toMatchObject(refused);
    await expect(onSheet((team) => void Object.assign(team.getRange(address), { values: 'x' }))).rejects.toMatchObject(refused);
    expect([...sheet.cells()]).toEqual([]);
  });
});

test('a text longer than a cell is refused, the longest is taken', async () => {
  const { sheet, onSheet } = team();
  await onSheet((team) => void (team.getRange('A1').values = [['x'.repeat(32_767)]]));
  await expect(onSheet((team) => void (team.getRange('A2').values = [['x'.repeat(32_768)]]))).rejects.toMatchObject(refused);
  expect([String(sheet.value(1, 1)).length, sheet.value(2, 1)]).toEqual([32_767, null]);
});

test('rows are frozen and freed', async () => {
  const { sheet, onSheet } = team();
  await onSheet((team) => team.freezePanes.freezeRows(2));
  expect(sheet.frozenRows).toBe(2);
  await onSheet((team) => team.freezePanes.unfreeze());
  expect(sheet.frozenRows).toBe(0);
});

test('a protected sheet is not frozen', async () => {
  const { sheet, onSheet } = team();
  sheet.protected = true;
  await expect(onSheet((team) => team.freezePanes.freezeRows(1))).rejects.toMatchObject({ code: 'AccessDenied' });
});

test('a sheet is hidden and shown, but never the last one', async () => {
  const { workbook, sheet, onSheet } = team();
  await expect(onSheet((team) => void (team.visibility = 'Hidden'))).rejects.toMatchObject({ code: 'InvalidOperation' });
  workbook.addSheet('Other');
  await onSheet((team) => void (team.visibility = 'Hidden'));
  expect(sheet.hidden).toBe(true);
  await onSheet((team) => void (team.visibility = 'Visible'));
  expect(sheet.hidden).toBe(false);
});
