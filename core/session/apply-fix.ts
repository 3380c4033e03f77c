/** Writes a fix that was shown: only where the cells still hold what it was made for, and over formulas only where that was asked for. */
import { spoken } from '../issues/messages/spoken.js';
import type { Message } from '../issues/message.js';
import type { CellEdit, CellGrid, Host } from '../ports/index.js';
import type { CheckedSheet } from './checked-sheet.js';
import type { Checking } from './checking.js';
import { readerOf, spansOf } from './sending/row-snapshots.js';
import type { Fix, FixCell } from './state.js';

/** Cells that were left out. */
export interface LeftOut {
  /** They hold something else by now. */
  readonly changed: number;
  /** They hold a formula, which stays. */
  readonly formulas: number;
}

/** Writes the cells of a fix and checks what hangs on them. */
export async function applyFix(host: Host, checking: Checking, fix: Fix): Promise<LeftOut> {
  const { checked } = checking;
  if (!checked) return { changed: 0, formulas: 0 };
  const spans = spansOf(fix.cells.map(({ row }) => row));
  const before = textsOf(await host.sheet.readRows(checked.sheet.id, spans), checked);
  const still = fix.cells.filter((cell) => before(cell) === cell.from);
  const edits = still.map(({ row, column, to }): CellEdit => {
    const edit = { row, column, value: to === '' ? null : to };
    return fix.overwriteFormulas === true ? edit : { ...edit, keepFormula: true };
  });
  if (edits.length > 0) await host.sheet.writeCells(checked.sheet.id, edits);
  await checking.readAgain(spans);
  const after = checking.checked && textsOf([checking.checked.table.grid], checking.checked);
  const formulas = after ? still.filter((cell) => cell.from !== cell.to && after(cell) === cell.from).length : 0;
  return { changed: fix.cells.length - still.length, formulas };
}

/** What is said of cells that were left out. */
export function leftOutNotices({ changed, formulas }: LeftOut): Message[] {
  return [...(changed > 0 ? [spoken().session.leftOut(changed)] : []), ...(formulas > 0 ? [spoken().causes.formulasKept(formulas)] : [])];
}

/** Cells of a fix that hold formulas now. Where the host does not tell, none are named: they are left alone all the same. */
export async function formulasIn(host: Host, checked: CheckedSheet | null, fix: Fix): Promise<readonly FixCell[]> {
  if (!checked || fix.cells.length === 0) return [];
  const places = fix.cells.map(({ row, column }) => ({ row, column }));
  const found = await host.sheet.findFormulas(checked.sheet.id, places).catch(() => []);
  const formulas = new Set(found.map(placeKey));
  return fix.cells.filter((cell) => formulas.has(placeKey(cell)));
}

const placeKey = ({ row, column }: { readonly row: number; readonly column: number }): string => `${String(row)}:${String(column)}`;

function textsOf(grids: readonly CellGrid[], { table }: CheckedSheet): (cell: FixCell) => string {
  const { firstColumn } = table.grid;
  const cellsOf = readerOf(grids, firstColumn);
  return ({ row, column }) => String(cellsOf(row)?.[column - firstColumn] ?? '');
}
