/** A table inside a grid: where its header stands and which rows follow. Indexes count from 0 inside the grid. */
import type { CellGrid, CellValue } from '../ports/index.js';
import { isBlankCode } from '../text/chars.js';

export interface Table {
  readonly grid: CellGrid;
  /** Grid row of the header, the last one where it has two, or -1 where none was found. */
  readonly headerRow: number;
  /** Its first grid row: the one above where group titles or some of the headings stand there. */
  readonly headerTop: number;
  /** True where the header has known names; false where its place was only guessed from its look. */
  readonly isSure: boolean;
  /** Headings as shown, trimmed, one per grid column; empty where the header is blank or covered by a merge, and beside the roster. */
  readonly headings: readonly string[];
  /** First grid row below the header, and the one behind the last, which moves with rows that come or go. Blank rows inside belong to the body. */
  readonly bodyStart: number;
  bodyEnd: number;
  /** Grid row where a second table starts below this one, or -1. It is not read. */
  readonly secondTable: number;
  /** Grid columns of the roster: from the first up to and without the last. */
  readonly from: number;
  readonly to: number;
  /** Grid columns where tables beside the roster begin. They are not read. */
  readonly sideTables: readonly number[];
}

/** Sheet row of a grid row. */
export const sheetRow = (table: Table, gridRow: number): number => table.grid.firstRow + gridRow;

/** Sheet column of a grid column. */
export const sheetColumn = (table: Table, gridColumn: number): number => table.grid.firstColumn + gridColumn;

/** True for a cell that is empty or holds blanks only. */
export function isBlankValue(value: CellValue | undefined): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value !== 'string') return false;
  for (let i = 0; i < value.length; i++) if (!isBlankCode(value.charCodeAt(i))) return false;
  return true;
}

/** True where every cell of a row is blank. */
export function isBlankRow(row: readonly CellValue[] | undefined): boolean {
  if (!row) return true;
  for (let i = 0; i < row.length; i++) if (!isBlankValue(row[i])) return false;
  return true;
}
