/** An opened file as the workbook of the workbench. */
import { Workbook, type CellContent, type Sheet } from '../workbook/index.js';
import type { CellGrid } from '../../core/ports/index.js';
import type { Opened, OpenedSheet } from './opened.js';

/** Rows of a whole column, as a file of this format has them. */
const SHEET_ROWS = 1_048_576;

/** Makes a workbook of what was opened; the first visible sheet is active. */
export function toWorkbook(opened: Opened): Workbook {
  const workbook = new Workbook({ dateSystem: opened.sheets[0]?.grid.dateSystem ?? 1900 });
  for (const source of opened.sheets) {
    const sheet = workbook.addSheet(source.name);
    sheet.hidden = source.hidden;
    if (source.frozenRows > 0) sheet.freezeRows(source.frozenRows);
    for (const { column, columns, format } of source.columnFormats) sheet.setFormat({ row: 1, column, rows: SHEET_ROWS, columns }, format);
    fillCells(sheet, source);
    for (const { row, column, text } of source.fills) sheet.setFill({ row, column, rows: 1, columns: 1 }, text);
    for (const { row, column, text } of source.notes) sheet.setNote(row, column, text);
    for (const range of source.grid.merges ?? []) sheet.merge(range);
    for (const row of source.grid.hiddenRows ?? []) sheet.hideRows(row, 1, 'user');
  }
  const visible = workbook.sheets.find((sheet) => !sheet.hidden);
  if (visible !== undefined) workbook.activate(visible.id);
  return workbook;
}

function fillCells(sheet: Sheet, source: OpenedSheet): void {
  const { rows, formats, firstRow, firstColumn }: CellGrid = source.grid;
  const range = { row: firstRow, column: firstColumn, rows: rows.length, columns: rows[0]?.length ?? 0 };
  const errors = new Set(source.errors.map(({ row, column }) => `${row}:${column}`));
  const formulas = new Map(source.formulas.map(({ row, column, text }) => [`${row}:${column}`, `=${text}`]));
  sheet.setCells(range, (row, column): Partial<CellContent> | null => {
    const value = rows[row]?.[column] ?? null;
    // A text file says "text" for each cell: typing a digit there must not turn it into a number.
    const format = source.text ? '@' : (formats?.[row]?.[column] ?? '');
    const at = `${row + firstRow}:${column + firstColumn}`;
    const formula = formulas.get(at) ?? null;
    return value === null && formula === null && format === '' ? null : { value, format, formula, error: errors.has(at) };
  });
}
