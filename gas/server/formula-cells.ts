/** Which cells hold formulas. */
import type { CellRef, SheetId } from '../../core/ports/index.js';
import { cellSpans } from '../../core/table/cell-spans.js';
import { sheetById } from './spreadsheet.js';

/** A call costs more than the rows between two cells. */
const WHOLE_COLUMNS = { gap: Infinity, rows: Infinity };

export function findFormulas(id: SheetId, cells: readonly CellRef[]): CellRef[] {
  const found = formulasAmong(sheetById(id), cells);
  return cells.filter((cell) => found.has(cell));
}

/** Those of the given cells that hold a formula: one read a column. */
export function formulasAmong<T extends CellRef>(sheet: GoogleAppsScript.Spreadsheet.Sheet, cells: readonly T[]): Set<T> {
  const found = new Set<T>();
  const lastRow = sheet.getMaxRows();
  const lastColumn = sheet.getMaxColumns();
  const within = cells.filter(({ row, column }) => row <= lastRow && column <= lastColumn);
  for (const span of cellSpans(within, WHOLE_COLUMNS)) {
    const formulas = sheet.getRange(span.row, span.column, span.rows, 1).getFormulas();
    for (const cell of span.cells) if (formulas[cell.row - span.row]?.[0] !== '') found.add(cell);
  }
  return found;
}
