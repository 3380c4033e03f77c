/** An .xlsx workbook to grids: values as stored, dates as serial numbers, with shown text, formats and what else a sheet carries. */
import { read, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { CellValue, GridRange } from '../../core/ports/index.js';
import { guardArchive } from './archive-guard.js';
import { columnFormatsOf } from './column-formats.js';
import { frozenRowsOf } from './frozen-rows.js';
import type { CellText, OpenedSheet, OpenedWorkbook } from './opened.js';

/** Cells in one sheet's used rectangle: 100,000 rows of 50 columns, or one stray cell far away on a small sheet. */
const MOST_CELLS = 5_000_000;
const NO_FILL = 'none';

/** Reads a workbook. Nothing in it is run or fetched. */
export function readXlsx(name: string, bytes: Uint8Array): OpenedWorkbook {
  const guarded = guardArchive(bytes);
  if ('refusal' in guarded) {
    return {
      problem: `${name} was not opened because ${guarded.refusal}. Save the workbook anew from your spreadsheet program, without attachments or a password, and open that file.`,
    };
  }
  let book: WorkBook;
  try {
    book = read(guarded.bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellStyles: true,
      cellHTML: false,
      cellDates: false,
      bookFiles: true,
      UTC: true,
    });
  } catch (error) {
    return {
      problem: `${name} cannot be read as a workbook (${String(error)}). Open it in your spreadsheet program, save it as .xlsx and try again.`,
    };
  }
  const dateSystem = book.Workbook?.WBProps?.date1904 === true ? 1904 : 1900;
  const sheets: OpenedSheet[] = [];
  for (const [index, title] of book.SheetNames.entries()) {
    const sheet = book.Sheets[title];
    if (sheet === undefined || sheet['!type'] === 'chart') continue;
    const extent = extentOf(sheet);
    if (extent.rows * extent.columns > MOST_CELLS) {
      return {
        problem: `${name} was not opened because sheet “${title}” spans ${extent.rows} rows and ${extent.columns} columns. Delete stray cells far outside the table and open it again.`,
      };
    }
    const about: About = {
      name: title,
      hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0,
      frozenRows: frozenRowsOf(book, index),
      columnFormats: columnFormatsOf(book, sheet),
    };
    sheets.push(readSheet(sheet, about, extent, dateSystem));
  }
  return { sheets };
}

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** Up to the last cell that holds something; the size that the file declares may be far larger. */
function extentOf(sheet: WorkSheet): Extent {
  let rows = 0;
  let columns = 0;
  eachCell(sheet, (cell, row, column) => {
    if (cell.t === 'z' && cell.f === undefined) return;
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  });
  return { rows, columns };
}

/** Visits the cells that exist. Rows and columns without any are holes, which the loops of arrays pass over. */
function eachCell(sheet: WorkSheet, visit: (cell: CellObject, row: number, column: number) => void): void {
  (sheet['!data'] ?? []).forEach((cells, row) => {
    cells.forEach((cell, column) => visit(cell, row + 1, column + 1));
  });
}

type About = Pick<OpenedSheet, 'name' | 'hidden' | 'frozenRows' | 'columnFormats'>;

function readSheet(sheet: WorkSheet, about: About, { rows, columns }: Extent, dateSystem: 1900 | 1904): OpenedSheet {
  const grid = <T>(): (T | null)[][] => Array.from({ length: rows }, () => new Array<T | null>(columns).fill(null));
  const values: CellValue[][] = grid();
  const shown: (string | null)[][] = grid();
  const formats: (string | null)[][] = grid();
  const errors: { row: number; column: number }[] = [];
  const formulas: CellText[] = [];
  const notes: CellText[] = [];
  const fills: CellText[] = [];
  eachCell(sheet, (cell, row, column) => {
    const fill = fillOf(cell);
    if (fill !== null) fills.push({ row, column, text: fill });
    const note = cell.c?.map((comment) => comment.t).join('\n');
    if (note !== undefined && note !== '') notes.push({ row, column, text: note });
    const line = values[row - 1];
    if (line === undefined || column > columns) return;
    line[column - 1] = valueOf(cell);
    (shown[row - 1] ?? [])[column - 1] = cell.w ?? null;
    if (typeof cell.z === 'string' && cell.z !== 'General') (formats[row - 1] ?? [])[column - 1] = cell.z;
    if (cell.t === 'e') errors.push({ row, column });
    if (cell.f !== undefined) formulas.push({ row, column, text: cell.f });
  });
  const hiddenRows: number[] = [];
  (sheet['!rows'] ?? []).forEach((row, index) => {
    if ((row as { hidden?: boolean } | undefined)?.hidden === true && index < rows) hiddenRows.push(index + 1);
  });
  const place = { firstRow: 1, firstColumn: 1, hiddenRows, merges: mergesOf(sheet), dateSystem };
  return { ...about, text: false, grid: { rows: values, shown, formats, ...place }, errors, formulas, notes, fills };
}

function valueOf(cell: CellObject): CellValue {
  if (cell.t === 'e') return cell.w ?? '#ERROR!';
  if (cell.v === undefined || cell.v instanceof Date || cell.v === '') return null;
  return cell.v;
}

function mergesOf(sheet: WorkSheet): GridRange[] {
  return (sheet['!merges'] ?? []).map(({ s, e }) => ({ row: s.r + 1, column: s.c + 1, rows: e.r - s.r + 1, columns: e.c - s.c + 1 }));
}

function fillOf(cell: CellObject): string | null {
  const style = cell.s as { patternType?: string; fgColor?: { rgb?: string } } | undefined;
  const color = style?.fgColor?.rgb;
  return style?.patternType === undefined || style.patternType === NO_FILL || color === undefined
    ? null
    : `#${color.slice(-6).toLowerCase()}`;
}
