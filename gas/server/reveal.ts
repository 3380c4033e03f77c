/** Where the cursor is, and moving it. */
import type { CellRef, SheetId } from '../../core/ports/index.js';
import type { SelectedCell } from './protocol.js';
import { idOf, sheetById, spreadsheet } from './spreadsheet.js';

/** Selects a cell and brings its sheet to the front. */
export function reveal(id: SheetId, { row, column }: CellRef): null {
  sheetById(id).getRange(row, column).activate();
  return null;
}

/** The user's cell. A sheet that holds no cells, such as a chart, has none. */
export function selectedCell(): SelectedCell | null {
  const current = spreadsheet().getCurrentCell();
  return current && { sheet: idOf(spreadsheet().getActiveSheet()), cell: { row: current.getRow(), column: current.getColumn() } };
}
