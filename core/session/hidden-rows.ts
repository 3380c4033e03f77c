/** Rows of a table that a filter or the user hides. */
import { ROW_KIND } from '../roster/row-kind.js';
import type { CheckedSheet } from './checked-sheet.js';

/** Rows of the sheet that are hidden and hold something, whether they count or not; 1-based. */
export function hiddenRows({ roster: { index } }: CheckedSheet): readonly number[] {
  const { hiddenRows: hidden = [] } = index.parts.mapped.table.grid;
  const { kinds } = index.parts.state;
  const first = index.sheetRow(0);
  const isFilled = (row: number): boolean => index.cells(row).some((value) => value !== null && value !== '');
  return hidden.filter((sheetRow) => {
    const row = sheetRow - first;
    if (row < 0 || row >= index.rows) return false;
    return kinds[row] === ROW_KIND.hiddenLeftOut ? isFilled(row) : kinds[row] !== ROW_KIND.blank;
  });
}
