/** Reads a sheet: values, shown text and formats of one range, each in one call to the host. */
import type { CellGrid, CellValue, GridRange, RowSpan, SheetId, SheetInfo } from '../../core/ports/index.js';
import { hiddenRows } from './hidden-rows.js';
import { packGrid } from './packed-grid.js';
import type { GridPart, PackedGrid } from './packed-grid.js';
import { isDate, onShownDay, serialDates } from './serial-dates.js';
import { listSheets, sheetById, spreadsheet } from './spreadsheet.js';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What the host calls a cell without a number format. */
const AUTOMATIC = new Set(['', 'General', '0.###############']);
/**
 * A host reads some 30 microseconds a cell and more than three times that where cells are decorated, each of three times: so that one
 * execution stays far below its six minutes, and its answer at a few megabytes.
 */
const CELLS_AT_ONCE = 250_000;
/** From so many spans on, one read of everything between them is cheaper than one read each. */
const SPANS_READ_ONE_BY_ONE = 4;

/** Rows from the given one on, as many as one call should hold; where there are more, the grid says how many there are of all. */
export function readGrid(id: SheetId, from = 1, asksHidden = true): GridPart {
  const sheet = sheetById(id);
  const all = sheet.getDataRange();
  const [of, columns] = [all.getNumRows(), all.getNumColumns()];
  const rows = Math.min(of - from + 1, Math.max(1, Math.floor(CELLS_AT_ONCE / columns)));
  if (rows <= 0) return { ...emptyGrid(from), of };
  const grid = readRange(rows === of ? all : sheet.getRange(from, 1, rows, columns), rows === of ? undefined : from);
  if (grid.rows.length === 0) return { ...grid, of: 0 };
  const hidden = asksHidden ? hiddenRows(sheet, { row: from, rows }, of) : null;
  return { ...grid, of, ...(hidden && { hiddenRows: hidden }) };
}

/** The sheets and the beginning of the active one. */
export function readActive(): { sheets: SheetInfo[]; grid: GridPart | null } {
  const sheets = listSheets();
  const active = sheets.find((sheet) => sheet.active && !sheet.hidden);
  return { sheets, grid: active ? readGrid(active.id) : null };
}

export function readRows(id: SheetId, spans: readonly RowSpan[]): PackedGrid[] {
  const sheet = sheetById(id);
  const [columns, max] = [Math.max(1, sheet.getLastColumn()), sheet.getMaxRows()];
  const inside = spans.map(({ row, rows }) => ({ row, rows: Math.max(0, Math.min(rows, max - row + 1)) }));
  const read = ({ row, rows }: RowSpan) => (rows > 0 ? readRange(sheet.getRange(row, 1, rows, columns), row) : emptyGrid(row));
  if (spans.length <= SPANS_READ_ONE_BY_ONE) return inside.map(read);
  const first = Math.min(...inside.map((span) => span.row));
  const last = Math.max(...inside.map((span) => span.row + span.rows - 1));
  const all = read({ row: first, rows: last - first + 1 });
  return inside.map((span) => slice(all, span));
}

function readRange(range: Range, keepBlankAt?: number): PackedGrid {
  const values = range.getValues();
  const shown = range.getDisplayValues();
  const serial = serialDates(spreadsheet().getSpreadsheetTimeZone());
  const rows = values.map((row, r) => row.map((value, c) => cellValue(value, shown[r]?.[c] ?? '', serial)));
  // A sheet that holds nothing still has a data range: its first cell.
  if (keepBlankAt === undefined && rows.length === 1 && rows[0]?.every((value) => value === null)) return emptyGrid(1);
  const grid: CellGrid = {
    rows,
    firstRow: range.getRow(),
    firstColumn: range.getColumn(),
    merges: range.getMergedRanges().map(rangeOf),
    dateSystem: 1900,
    locale: spreadsheet().getSpreadsheetLocale().replace('_', '-'),
  };
  const formats = range.getNumberFormats().map((row) => row.map((format) => (AUTOMATIC.has(format) ? null : format)));
  return packGrid(grid, shown, formats);
}

function cellValue(value: unknown, shown: string, serial: (date: Date) => number): CellValue {
  if (isDate(value)) return onShownDay(serial(value), shown);
  if (value === '' || value === null || value === undefined) return null;
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : null;
}

function rangeOf(range: Range): GridRange {
  return { row: range.getRow(), column: range.getColumn(), rows: range.getNumRows(), columns: range.getNumColumns() };
}

function emptyGrid(row: number): PackedGrid {
  return { rows: [], shown: [], formatRows: [], formatOf: [], firstRow: row, firstColumn: 1 };
}

function slice(all: PackedGrid, { row, rows }: RowSpan): PackedGrid {
  const [from, to] = [row - all.firstRow, row - all.firstRow + rows];
  return {
    ...all,
    firstRow: row,
    rows: all.rows.slice(from, to),
    shown: all.shown.slice(from, to),
    formatOf: all.formatOf.slice(from, to),
  };
}
