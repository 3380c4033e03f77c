/** Writes a fix that was shown: only where the cells still hold what it was made for. */
import type { CellEdit, Host } from '../ports/index.js';
import type { Checking } from './checking.js';
import { readerOf, spansOf } from './sending/row-snapshots.js';
import type { Fix } from './state.js';

/** Writes the cells of a fix and checks what hangs on them. Returns how many were left out because they changed meanwhile. */
export async function applyFix(host: Host, checking: Checking, fix: Fix): Promise<number> {
  const { checked } = checking;
  if (!checked) return 0;
  const spans = spansOf(fix.cells.map(({ row }) => row));
  const grids = await host.sheet.readRows(checked.sheet.id, spans);
  const { firstColumn } = checked.table.grid;
  const cellsOf = readerOf(grids, firstColumn);
  const textAt = (row: number, column: number): string => String(cellsOf(row)?.[column - firstColumn] ?? '');
  const still = fix.cells.filter(({ row, column, from }) => textAt(row, column) === from);
  const edits: CellEdit[] = still.map(({ row, column, to }) => ({ row, column, value: to === '' ? null : to }));
  if (edits.length > 0) await host.sheet.writeCells(checked.sheet.id, edits);
  await checking.readAgain(spans);
  return fix.cells.length - still.length;
}
