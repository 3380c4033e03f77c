/** Cells of one sheet in memory: a list of rows that begins at A1, whatever the grid it was made from. */
import type { CellEdit, CellGrid, CellValue, GridRange, RowSpan } from '../ports/index.js';

type Layer<T> = (T | null)[][];

/** What can be said of a sheet beside its cells. */
type About = Pick<CellGrid, 'hiddenRows' | 'merges' | 'dateSystem' | 'locale'>;

const DATE_FORMAT = 'yyyy-mm-dd';
const DAY_MS = 86_400_000;
const SERIAL_OF_1970 = 25_569; // in the 1900 date system
const DAYS_FROM_1900_TO_1904 = 1_462;

export class MemoryGrid {
  private readonly values: Layer<CellValue> = [];
  private shown: Layer<string> | null;
  private formats: Layer<string> | null;
  private readonly about: About;

  constructor(grid: CellGrid) {
    this.shown = grid.shown ? [] : null;
    this.formats = grid.formats ? [] : null;
    place(this.values, grid.rows, grid);
    if (this.shown && grid.shown) place(this.shown, grid.shown, grid);
    if (this.formats && grid.formats) place(this.formats, grid.formats, grid);
    const { hiddenRows, merges, dateSystem, locale } = grid;
    this.about = {
      hiddenRows: hiddenRows ?? [],
      ...(merges && { merges }),
      ...(dateSystem && { dateSystem }),
      ...(locale && { locale }),
    };
  }

  /** A written cell shows its value as plain text, as a cell formatted as text does; a date shows as a day. */
  write(edit: CellEdit): void {
    const { row, column, value } = edit;
    if (edit.format === 'date' && typeof value === 'number') {
      put(this.values, row, column, value - (this.about.dateSystem === 1904 ? DAYS_FROM_1900_TO_1904 : 0));
      put((this.shown ??= []), row, column, new Date((value - SERIAL_OF_1970) * DAY_MS).toISOString().slice(0, DATE_FORMAT.length));
      put((this.formats ??= []), row, column, DATE_FORMAT);
      return;
    }
    put(this.values, row, column, value);
    if (this.shown) put(this.shown, row, column, value === null ? null : String(value));
    // A text in a cell that held a date is no date any more.
    if (typeof value === 'string' && this.formats?.[row - 1]?.[column - 1] === DATE_FORMAT) put(this.formats, row, column, null);
  }

  /** The smallest rectangle that holds every value, or null for a blank sheet. */
  used(): GridRange | null {
    let top = 0;
    let left = Infinity;
    let bottom = 0;
    let right = 0;
    this.values.forEach((row, index) => {
      const first = row.findIndex(isFilled);
      if (first < 0) return;
      top ||= index + 1;
      bottom = index + 1;
      left = Math.min(left, first + 1);
      right = Math.max(right, lastFilled(row) + 1);
    });
    return top === 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  read(span?: RowSpan): CellGrid {
    const used = this.used();
    if (!used) return { rows: [], firstRow: span?.row ?? 1, firstColumn: 1, ...this.about };
    const range: GridRange = span ? { ...used, row: span.row, rows: span.rows } : used;
    return {
      rows: cut(this.values, range),
      ...(this.shown && { shown: cut(this.shown, range) }),
      ...(this.formats && { formats: cut(this.formats, range) }),
      firstRow: range.row,
      firstColumn: range.column,
      ...this.about,
    };
  }
}

function isFilled(value: CellValue | undefined): boolean {
  return value !== null && value !== undefined && value !== '';
}

function lastFilled(row: readonly CellValue[]): number {
  for (let index = row.length - 1; index >= 0; index--) if (isFilled(row[index])) return index;
  return -1;
}

function place<T>(layer: Layer<T>, rows: readonly (readonly (T | null)[])[], at: CellGrid): void {
  rows.forEach((row, index) => {
    layer[at.firstRow - 1 + index] = [...new Array<null>(at.firstColumn - 1).fill(null), ...row];
  });
  for (let index = 0; index < layer.length; index++) layer[index] ??= []; // no holes above the first row
}

function put<T>(layer: Layer<T>, row: number, column: number, value: T | null): void {
  while (layer.length < row) layer.push([]);
  const cells = layer[row - 1] ?? [];
  while (cells.length < column) cells.push(null);
  cells[column - 1] = value;
}

function cut<T>(layer: Layer<T>, range: GridRange): (T | null)[][] {
  return Array.from({ length: range.rows }, (_, down) => {
    const cells = layer[range.row - 1 + down] ?? [];
    return Array.from({ length: range.columns }, (_unused, right) => cells[range.column - 1 + right] ?? null);
  });
}
