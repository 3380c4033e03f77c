/** Whether a sheet still holds what was read of it: cell by cell, in steps, without a copy or a text of the whole. Blank cells behind and below the others are no difference. */
import type { CellGrid, CellValue } from '../ports/index.js';
import { rowByRow, type Steps } from '../steps/steps.js';
import { isBlankRow, isBlankValue } from '../table/table.js';

type Row = readonly CellValue[];

/** Rows that hold something else now, as places in the grid; null where the table has another height or width, or more than `most` differ. */
export function* changedRows(before: CellGrid, now: CellGrid, most: number): Steps<readonly number[] | null> {
  const end = filledEnd(before.rows);
  if (end !== filledEnd(now.rows) || before.firstRow !== now.firstRow || before.firstColumn !== now.firstColumn) return null;
  const changed: number[] = [];
  yield* rowByRow(0, end, (row) => {
    if (changed.length <= most && !sameRow(before.rows[row] ?? [], now.rows[row] ?? [])) changed.push(row);
  });
  return changed.length <= most ? changed : null;
}

/** Rows to their last filled one: what is read below the table is no change. */
function filledEnd(rows: readonly Row[]): number {
  let end = rows.length;
  while (end > 0 && isBlankRow(rows[end - 1])) end--;
  return end;
}

function sameRow(before: Row, now: Row): boolean {
  const common = Math.min(before.length, now.length);
  // Blank cells are told apart only before the last filled one of their row.
  let end = common;
  while (end > 0 && isBlankValue(before[end - 1]) && isBlankValue(now[end - 1])) end--;
  for (let at = 0; at < end; at++) if (before[at] !== now[at]) return false;
  for (let at = common; at < before.length; at++) if (!isBlankValue(before[at])) return false;
  for (let at = common; at < now.length; at++) if (!isBlankValue(now[at])) return false;
  return true;
}
