/** What a sheet of the model keeps of its layout: frozen rows, and formats of many cells at once. */
import { describe, expect, test } from 'vitest';
import { userState, Workbook, type WorkbookChange } from '../../../workbench/workbook/index.js';

const tall = (row: number, column: number, columns = 1) => ({ row, column, rows: 20_000, columns });

describe('a format of many rows', () => {
  test('holds for cells that nobody touched, and for those that hold something', () => {
    const sheet = new Workbook().addSheet('Team');
    sheet.setCell(5, 1, { value: 7, format: '0.00' });
    sheet.setFormat(tall(1, 1), '@');
    sheet.type(9_000, 1, '0042');
    sheet.type(20_001, 1, '0042');
    expect([5, 9_000, 20_001].map((row) => sheet.cell(row, 1))).toMatchObject([
      { value: 7, format: '@' },
      { value: '0042', format: '@' },
      { value: 42, format: '' },
    ]);
    expect([...sheet.cells()].map(({ row }) => row)).toEqual([5, 9_000, 20_001]);
  });

  test('gives way to a later one, and to a format of single cells', () => {
    const sheet = new Workbook().addSheet('Team');
    sheet.setFormat(tall(1, 1, 3), '@');
    sheet.setFormat(tall(1, 2), 'yyyy-mm-dd');
    sheet.setFormat({ row: 3, column: 3, rows: 1, columns: 1 }, 'General');
    expect([1, 2, 3].map((column) => sheet.cell(3, column).format)).toEqual(['@', 'yyyy-mm-dd', '']);
  });

  test('moves with the rows', () => {
    const sheet = new Workbook().addSheet('Team');
    sheet.setFormat(tall(10, 1), '@');
    sheet.insertRows(1, 5);
    expect([14, 15, 20_014, 20_015].map((row) => sheet.cell(row, 1).format)).toEqual(['', '@', '@', '']);
    sheet.deleteRows(1, 14);
    expect([1, 20_000, 20_001].map((row) => sheet.cell(row, 1).format)).toEqual(['@', '@', '']);
  });
});

test('frozen rows are told, and are the user’s', () => {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Team');
  const before = userState(workbook);
  const seen: WorkbookChange[] = [];
  workbook.subscribe((change) => seen.push(change));
  sheet.freezeRows(2, 'sheets');
  expect([sheet.frozenRows, seen]).toEqual([2, [{ kind: 'layout', sheet: sheet.id, source: 'sheets' }]]);
  expect(userState(workbook)).not.toBe(before);
});
