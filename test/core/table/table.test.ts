/** Blank cells and rows, and places on the sheet. */
import { describe, expect, test } from 'vitest';
import { detectTable } from '../../../core/table/detect-table.js';
import { isBlankRow, isBlankValue, sheetColumn, sheetRow } from '../../../core/table/table.js';

describe('blank', () => {
  test.each([null, undefined, '', ' ', '\u00a0\t\n', '\u3000'])('%j', (value) => {
    expect(isBlankValue(value)).toBe(true);
  });
  test.each(['a', '\u200b', 0, false, ' 0 '])('%j is not', (value) => {
    expect(isBlankValue(value)).toBe(false);
  });
  test('a row of blanks is blank, one with a check box is not', () => {
    expect([isBlankRow([null, ' ', '']), isBlankRow([]), isBlankRow(undefined), isBlankRow([null, false])]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

test('grid rows and columns count from where the grid stands on the sheet', () => {
  const table = detectTable({ rows: [['Email', 'First Name']], firstRow: 5, firstColumn: 3 });
  expect([sheetRow(table, 0), sheetColumn(table, 1)]).toEqual([5, 4]);
});
