/** Whether a sheet still holds what was read of it: cell by cell, in steps, without a copy or a text of the whole. */
import type { CellGrid, CellValue } from '../ports/index.js';
import { rowByRow, type Steps } from '../steps/steps.js';
import { isBlankRow, isBlankValue } from '../table/table.js';

type Row = readonly CellValue[];

/** True where two readings of a sheet hold the same; blank cells behind and below the others are no difference. */
export function* sameGrid(before: CellGrid, now: CellGrid): Steps<boolean> {
  const [end, endNow] = [filledEnd(before.rows), filledEnd(now.rows)];
  if (end !== endNow) return false;
  if (end > 0 && before.firstColumn !== now.firstColumn) return false;
  let isSame = true;
  yield* rowByRow(0, end, (row) => {
    isSame &&= sameRow(before.rows[row] ?? [], now.rows[row] ?? []);
  });
  return isSame;
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
