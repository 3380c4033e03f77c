/** The model's cells and sheets in the grid's form. */
import { BooleanNumber, CellValueType, type ICellData, type IObjectMatrixPrimitiveType, type IWorksheetData } from '@univerjs/core';
import type { GridRange } from '../../core/ports/index.js';
import type { Cell, Sheet } from '../workbook/index.js';

/** What the grid would take for a number, a date or a yes or no. */
const READS_AS_OTHER = /^(?:[-+\d.,/:%\s]+(?:e[+-]?\d+)?|true|false)$/iu;

export type CellMatrix = IObjectMatrixPrimitiveType<ICellData | null>;

/** Room below and beside the data, so that there is always a place to type. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 4;
const FEWEST = { rows: 100, columns: 20 };
/** Rows from the header on that decide how wide a column is. */
const WIDTH_SAMPLE = 30;
const FEWEST_HEADINGS = 4;
const TITLE_ROWS = 8;
const PIXELS_PER_CHARACTER = 8;
const NARROWEST = 72;
const WIDEST = 260;

/** One cell; null for a blank one. Formats travel as number patterns, so that the grid formats what it shows. */
function toCellData({ value, format, formula, fill, note, error }: Cell): ICellData | null {
  if (value === null && formula === null && fill === undefined && note === undefined && format === '') return null;
  const style = {
    ...(format === '' ? {} : { n: { pattern: format } }),
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
  };
  const s = Object.keys(style).length === 0 ? null : style;
  const f = formula === null ? {} : { f: formula };
  if (typeof value === 'number') return { ...f, v: value, t: CellValueType.NUMBER, s };
  if (typeof value === 'boolean') return { ...f, v: value ? 1 : 0, t: CellValueType.BOOLEAN, s };
  // Text that reads as a number or as yes or no stays text only under the forced type, which shows an apostrophe in the formula bar.
  const t = value !== null && !error && READS_AS_OTHER.test(value) ? CellValueType.FORCE_STRING : CellValueType.STRING;
  return { ...f, v: value, t, s };
}

/** The cells of a range by 0-based row and column. */
export function toMatrix(sheet: Sheet, range: GridRange): CellMatrix {
  const matrix: CellMatrix = {};
  for (let row = range.row; row < range.row + range.rows; row += 1) {
    const line: Record<number, ICellData | null> = {};
    for (let column = range.column; column < range.column + range.columns; column += 1) {
      line[column - 1] = toCellData(sheet.cell(row, column));
    }
    matrix[row - 1] = line;
  }
  return matrix;
}

/** A whole sheet. */
export function toSheetData(sheet: Sheet, id: string): Partial<IWorksheetData> {
  const used = sheet.usedRange() ?? { row: 1, column: 1, rows: 1, columns: 1 };
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, cell } of sheet.cells()) {
    const data = toCellData(cell);
    if (data !== null) (cellData[row - 1] ??= {})[column - 1] = data;
  }
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: Math.max(FEWEST.rows, used.rows + SPARE_ROWS),
    columnCount: Math.max(FEWEST.columns, used.columns + SPARE_COLUMNS),
    cellData,
    columnData: columnWidths(sheet, used),
    rowData: Object.fromEntries(sheet.hiddenRows().map((row) => [row - 1, { hd: BooleanNumber.TRUE }])),
    mergeData: sheet.merges.map(toRange),
    freeze: freezeOf(sheet),
  };
}

/** A range with the grid's 0-based, inclusive corners. */
export function toRange({ row, column, rows, columns }: GridRange): {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
} {
  return { startRow: row - 1, startColumn: column - 1, endRow: row + rows - 2, endColumn: column + columns - 2 };
}

/** The header stays in sight; titles above it stand in fewer cells. */
function headerRow(sheet: Sheet, used: GridRange): number {
  const filled = (row: number) =>
    Array.from({ length: used.columns }, (_, at) => sheet.value(row, at + 1)).filter((value) => value !== null).length;
  const fewest = Math.min(FEWEST_HEADINGS, used.columns);
  for (let row = 1; row <= Math.min(used.rows, TITLE_ROWS); row += 1) if (filled(row) >= fewest) return row;
  return 1;
}

/** The rows that the sheet freezes; where it freezes none, the page keeps its header in sight all the same. */
export function freezeOf(sheet: Sheet): IWorksheetData['freeze'] {
  const row = sheet.frozenRows || headerRow(sheet, sheet.usedRange() ?? { row: 1, column: 1, rows: 1, columns: 1 });
  return { xSplit: 0, ySplit: row, startRow: row, startColumn: -1 };
}

function columnWidths(sheet: Sheet, used: GridRange): Record<number, { w: number }> {
  const widths: Record<number, { w: number }> = {};
  const first = headerRow(sheet, used);
  const last = Math.min(used.rows, first + WIDTH_SAMPLE);
  for (let column = 1; column <= used.columns; column += 1) {
    let longest = 0;
    for (let row = first; row <= last; row += 1) longest = Math.max(longest, sheet.shown(row, column).length);
    widths[column - 1] = { w: Math.min(WIDEST, Math.max(NARROWEST, longest * PIXELS_PER_CHARACTER + 16)) };
  }
  return widths;
}
