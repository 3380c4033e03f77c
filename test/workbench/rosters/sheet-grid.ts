/** The cells of a workbench sheet as a host hands them over. */
import type { CellGrid } from '../../../core/ports/index.js';
import type { Sheet } from '../../../workbench/workbook/index.js';

export function gridOf(sheet: Sheet): CellGrid {
  const { rows: height, columns: width } = sheet.usedRange()!;
  const grid = <T>(make: (row: number, column: number) => T): T[][] =>
    Array.from({ length: height }, (_, r) => Array.from({ length: width }, (_cell, c) => make(r + 1, c + 1)));
  return {
    rows: grid((row, column) => sheet.value(row, column)),
    shown: grid((row, column) => sheet.shown(row, column)),
    formats: grid((row, column) => sheet.cell(row, column).format),
    firstRow: 1,
    firstColumn: 1,
    hiddenRows: sheet.hiddenRows(),
    merges: [...sheet.merges],
    locale: 'de-DE',
  };
}
