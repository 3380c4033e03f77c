/** The layout of a new sheet: what its columns take, and which rows stay in view. */
import type { SheetLayout } from '../../core/ports/index.js';
import { a1Of } from '../../core/table/a1.js';
import { formatRanges } from './number-formats.js';
import { makeRoom } from './spreadsheet.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows that are added later take their format from the row above them. */
export function layOut(sheet: Sheet, { columns = [], frozenRows = 0 }: SheetLayout): void {
  makeRoom(sheet, frozenRows + 1, columns.length); // a sheet cannot be frozen to its last row
  for (const kind of ['text', 'date'] as const) {
    const ranges = columns.flatMap((one, at) =>
      one === kind ? [a1Of({ row: 1, column: at + 1, rows: sheet.getMaxRows(), columns: 1 })] : [],
    );
    formatRanges(sheet, ranges, kind);
  }
  if (frozenRows > 0) sheet.setFrozenRows(frozenRows);
}
