/** Where the cursor is, and moving it. */
import type { CellRef, RowSpan, SheetId } from '../../core/ports/index.js';
import type { SelectedCell } from './protocol.js';
import { idOf, sheetById, spreadsheet } from './spreadsheet.js';

/** Selects a cell and brings its sheet to the front. */
export function reveal(id: SheetId, { row, column }: CellRef): null {
  sheetById(id).getRange(row, column).activate();
  return null;
}

/** Rows of the user's selection, area by area; none where the sheet is not the one that shows. */
export function selectedRows(id: SheetId): RowSpan[] {
  const isShown = idOf(spreadsheet().getActiveSheet()) === id;
  const areas = isShown ? spreadsheet().getActiveRangeList() : null; // null where nothing is selected
  return areas?.getRanges().map((range) => ({ row: range.getRow(), rows: range.getNumRows() })) ?? [];
}

/** The user's cell. A sheet that holds no cells, such as a chart, has none. */
export function selectedCell(): SelectedCell | null {
  const current = spreadsheet().getCurrentCell();
  return current && { sheet: idOf(spreadsheet().getActiveSheet()), cell: { row: current.getRow(), column: current.getColumn() } };
}
