/** The spreadsheet as Muster sees it: read a sheet, write cells, show marks, move the cursor. */
import type { CellEdit, CellGrid, CellRef, GridRange, SheetId } from './cells.js';

export interface SheetInfo {
  readonly id: SheetId;
  readonly name: string;
  readonly active: boolean;
  readonly hidden: boolean;
  /** False where the user or a protection bars writing cells or formats. */
  readonly writable: boolean;
}

/** A span of whole rows, 1-based. */
export interface RowSpan {
  readonly row: number;
  readonly rows: number;
}

export type MarkLevel = 'error' | 'warning' | 'change';

/** A rectangle to highlight. Marks never overlap each other. */
export interface Mark {
  readonly level: MarkLevel;
  readonly range: GridRange;
}

/** The marks of a span of rows; none of them reaches beyond it. */
export interface MarkedRows extends RowSpan {
  readonly marks: readonly Mark[];
}

/** What became of `setMarks`: a host that may not format a sheet says so, it never falls back to the user's fills. */
export interface MarkReport {
  readonly shown: number;
  readonly leftOut: number;
  readonly reason?: 'protected' | 'refused' | 'too-many';
}

/** Whole rows that came before a row, or (with `by` below 0) that went from it on; the rows below moved along. */
export interface RowsMoved {
  readonly row: number;
  readonly by: number;
}

/** An edit of a sheet; `range` is null where the host cannot tell, or where rows or columns moved: read the sheet again. */
export interface SheetEdit {
  readonly sheet: SheetId;
  readonly range: GridRange | null;
  /** Beside a range of null, where the host can tell that nothing else happened. */
  readonly moved?: RowsMoved;
}

/** How a new sheet is laid out. */
export interface SheetLayout {
  /** Rows at the top that stay in view. */
  readonly frozenRows?: number;
  /** What people will type into whole columns, from the first one on: text keeps IDs as they are typed, dates show as YYYY-MM-DD. */
  readonly columns?: readonly ('plain' | 'text' | 'date')[];
  readonly hidden?: boolean;
}

/** Told after each trip but the last one of a long reading how many rows are read; what it throws ends the reading. */
export type ReadProgress = (rows: number, of: number) => void;

export interface SheetHost {
  listSheets(): Promise<SheetInfo[]>;
  /** The used range in one trip, chunked inside the adapter. A sheet with no value gives a grid with no rows. */
  readGrid(sheet: SheetId, told?: ReadProgress): Promise<CellGrid>;
  /** What `listSheets` tells and the used range of the active sheet, with fewer trips than both; no grid where no sheet of cells is active. */
  readActive?(told?: ReadProgress): Promise<{ readonly sheets: SheetInfo[]; readonly grid: CellGrid | null }>;
  /** Whole rows (all columns of the used range) in one trip, one grid per span, in the order asked for. */
  readRows(sheet: SheetId, spans: readonly RowSpan[]): Promise<CellGrid[]>;
  /** Which of these cells hold a formula, in the order in which they were given; the cost does not grow with the cells of a column. */
  findFormulas(sheet: SheetId, cells: readonly CellRef[]): Promise<CellRef[]>;
  /** The one write gateway: text stays text, nothing written here ever becomes a formula. */
  writeCells(sheet: SheetId, edits: readonly CellEdit[]): Promise<void>;
  /** Replaces our whole set of marks; `[]` clears it. The user's own formatting, rules, notes and validations stay untouched. */
  setMarks(sheet: SheetId, marks: readonly Mark[]): Promise<MarkReport>;
  /**
   * Replaces the marks of these rows and leaves the others as `setMarks` set them last: writes only what differs, and asks nothing at all
   * where nothing does. In `doubt` that the marks of some rows stand as they were set it writes those in and beside these rows anyway, and
   * looks after the others. Where they do not stand, all of them are set again.
   */
  changeMarks(sheet: SheetId, parts: readonly MarkedRows[], doubt?: readonly number[]): Promise<MarkReport>;
  /** Selects a cell and scrolls to it. */
  reveal(sheet: SheetId, cell: CellRef): Promise<void>;
  /**
   * Rows that the user has selected on this sheet, area by area; none where another one is active. Whole columns may reach beyond what is
   * filled. Absent where the host cannot tell.
   */
  selectedRows?(sheet: SheetId): Promise<RowSpan[]>;
  /** Adds a sheet behind the others and leaves the active one active; a taken name gets a number. Many cells come later, by `writeCells`. */
  addSheet?(name: string, cells: readonly CellEdit[], layout?: SheetLayout): Promise<SheetId>;
  /** Absent where the host cannot tell: the pane then checks again when it gets the focus. Returns the function that stops it. */
  onEdit?(listener: (edit: SheetEdit) => void): () => void;
  /** Calls back with the active cell when the user moves it. Absent where the host cannot tell. */
  onSelect?(listener: (sheet: SheetId, cell: CellRef) => void): () => void;
}
