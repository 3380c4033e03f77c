/**
 * Rows that a filter or the user hides. The host tells it one row at a time, so the probe has a time limit: on a long sheet the
 * answer may be "not known", which is never the same as "none".
 */
import type { GridRange } from '../../core/ports/index.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const PROBE_MS = 3_000; // what a check may wait for this; a call costs from a fraction of a millisecond to several
const CLOCK_EVERY = 64;

/** 1-based hidden rows among the first `rows`, or null when the time was up before the last row. */
export function hiddenRows(sheet: Sheet, rows: number, now: () => number = Date.now): number[] | null {
  const filtered = filteredRange(sheet);
  const started = now();
  const hidden: number[] = [];
  for (let row = 1; row <= rows; row += 1) {
    const inFilter = filtered !== null && row > filtered.row && row < filtered.row + filtered.rows;
    if (sheet.isRowHiddenByUser(row) || (inFilter && sheet.isRowHiddenByFilter(row))) hidden.push(row);
    if (row % CLOCK_EVERY === 0 && now() - started > PROBE_MS) return null;
  }
  return hidden;
}

/** The range of the sheet's filter, or null where none hides anything. */
function filteredRange(sheet: Sheet): GridRange | null {
  const filter = sheet.getFilter();
  if (!filter) return null;
  const range = filter.getRange();
  const [column, columns] = [range.getColumn(), range.getNumColumns()];
  for (let at = column; at < column + columns; at += 1) {
    if (filter.getColumnFilterCriteria(at)) return { row: range.getRow(), column, rows: range.getNumRows(), columns };
  }
  return null;
}
