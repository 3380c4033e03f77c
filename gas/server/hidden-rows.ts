/**
 * Rows that a filter or the user hides. The host tells it one row at a time, so the probe has a time limit: on a long sheet the
 * answer may be "not known", which is never the same as "none".
 */
import type { GridRange, RowSpan } from '../../core/ports/index.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const PROBE_MS = 3_000; // what a check may wait for this; a call costs from a fraction of a millisecond to several
const CLOCK_EVERY = 64;
/** After so many rows it is plain whether the rest can be asked in time: nobody waits for an answer that will not come. */
const ENOUGH_TO_TELL = 256;

/** 1-based hidden rows of a span, or null when all `of` the sheet cannot be asked in time. */
export function hiddenRows(sheet: Sheet, { row: first, rows }: RowSpan, of = rows, now: () => number = Date.now): number[] | null {
  const filtered = filteredRange(sheet);
  const started = now();
  const hidden: number[] = [];
  for (let asked = 1; asked <= rows; asked += 1) {
    const row = first + asked - 1;
    const inFilter = filtered !== null && row > filtered.row && row < filtered.row + filtered.rows;
    if (sheet.isRowHiddenByUser(row) || (inFilter && sheet.isRowHiddenByFilter(row))) hidden.push(row);
    if (asked % CLOCK_EVERY !== 0) continue;
    const spent = now() - started;
    if (spent > PROBE_MS || (asked >= ENOUGH_TO_TELL && (spent / asked) * of > 2 * PROBE_MS)) return null;
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
