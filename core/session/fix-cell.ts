/** One cell of a fix, in its place on the sheet. */
import { placeColumn, placeValue } from '../roster/cell-place.js';
import { sheetColumn } from '../table/table.js';
import type { CheckedSheet } from './checked-sheet.js';
import type { FixCell } from './state.js';

/** One cell of a fix: what stands there now, and what is to stand there. */
export function fixCell(checked: CheckedSheet, row: number, field: number, to: string): FixCell {
  const { index } = checked.roster;
  const raw = placeValue(index, row, field);
  return {
    row: index.sheetRow(row),
    column: sheetColumn(checked.table, placeColumn(index, field)),
    from: raw === null ? '' : String(raw),
    to,
  };
}
