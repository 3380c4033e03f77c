/** Moves the cursor. */
import type { CellRef, SheetId } from '../../core/ports/index.js';
import { sheetById } from './spreadsheet.js';

/** Selects a cell and brings its sheet to the front. */
export function reveal(id: SheetId, { row, column }: CellRef): null {
  sheetById(id).getRange(row, column).activate();
  return null;
}
