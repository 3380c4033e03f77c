/** Follows whole rows that the user inserted or deleted, as far as it is certain which they are. */
import { canMoveRows, moveRows } from '../hierarchy/move-rows.js';
import type { CellGrid, CellValue, RowSpan, RowsMoved } from '../ports/index.js';
import { type CheckedSheet, recheckRows } from './checked-sheet.js';

/**
 * Moves what is known of the rows below and reads the rows that came. False where only a whole check can follow: the neighbours of the place
 * are read along, and where they are others than they were, something else moved too.
 */
export async function followMovedRows(
  checked: CheckedSheet,
  { row, by }: RowsMoved,
  read: (span: RowSpan) => Promise<CellGrid | undefined>,
): Promise<boolean> {
  const { grid, hierarchy } = checked;
  const { bodyStart, grid: own } = checked.table;
  const gridRow = row - grid.firstRow;
  const at = gridRow - bodyStart;
  if (!canMoveRows(hierarchy, at, by)) return false;
  const came = Math.max(0, by);
  const part = await read({ row: row - 1, rows: came + 2 });
  if (part?.firstColumn !== grid.firstColumn || part.rows.length < came + 2 || !canMoveRows(hierarchy, at, by)) return false;
  const below = grid.rows[gridRow + came - by];
  if (!sayTheSame(part.rows[0], grid.rows[gridRow - 1]) || !sayTheSame(part.rows[came + 1], below)) return false;
  if (own !== grid) spliceRows(grid, gridRow, by);
  moveRows(hierarchy, at, by);
  if (by < 0) return true;
  const added = { ...part, firstRow: row, rows: part.rows.slice(1, -1) };
  const shown = part.shown?.slice(1, -1);
  const formats = part.formats?.slice(1, -1);
  return recheckRows(checked, [{ ...added, ...(shown && { shown }), ...(formats && { formats }) }]);
}

/** The grid of the host, where the one that is checked has made cells behind it. */
function spliceRows({ rows, shown, formats }: CellGrid, at: number, by: number): void {
  for (const list of [rows, shown, formats]) list?.splice(at, Math.max(0, -by), ...Array.from({ length: Math.max(0, by) }, () => []));
}

function sayTheSame(a: readonly CellValue[] = [], b: readonly CellValue[] = []): boolean {
  for (let column = 0; column < Math.max(a.length, b.length); column++) if (valueOf(a[column]) !== valueOf(b[column])) return false;
  return true;
}

/** A host may give a blank cell as an empty text, or leave it out at the end of a row. */
const valueOf = (value: CellValue | undefined): CellValue => value ?? '';
