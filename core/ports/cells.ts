/** What a host hands over and takes back: cells, ranges and grids. Rows and columns are 1-based, as a spreadsheet shows them. */

/** A cell's value; `null` is a blank cell. A date cell is its serial number, with the text it shows beside it. */
export type CellValue = string | number | boolean | null;

/** A host's own, stable name of a sheet: never its title, which a user may change. */
export type SheetId = string;

/** One cell of a sheet. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of a sheet: its top-left cell and its size. */
export interface GridRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * A rectangle of cells as the host gives it, row-major. `shown` and `formats` have the shape of `rows`; a missing entry means
 * "not known". `firstRow` and `firstColumn` are the sheet position of `rows[0][0]`.
 */
export interface CellGrid {
  readonly rows: CellValue[][];
  readonly shown?: (string | null)[][];
  readonly formats?: (string | null)[][];
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Sheet rows that a filter or the user hides. */
  readonly hiddenRows?: number[];
  readonly merges?: GridRange[];
  readonly dateSystem?: 1900 | 1904;
  /** The workbook's locale as a BCP 47 tag, where the host tells. */
  readonly locale?: string;
}

/** One cell to write. A string is written as text, whatever it begins with; `null` clears the cell. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** `value` is a day as a serial number of the 1900 date system; the cell shows it as YYYY-MM-DD in whatever system the workbook has. */
  readonly format?: 'date';
  /** A cell that holds a formula stays as it is: somebody keeps the value elsewhere. */
  readonly keepFormula?: true;
}
