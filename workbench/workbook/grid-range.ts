/** Arithmetic of ranges: what they cover, and what becomes of them when rows come and go. */
import type { GridRange } from '../../core/ports/index.js';

/** The range after `count` rows were inserted before `at`. */
export function afterInsert(range: GridRange, at: number, count: number): GridRange {
  if (at <= range.row) return { ...range, row: range.row + count };
  return at < range.row + range.rows ? { ...range, rows: range.rows + count } : range;
}

/** The range after rows `at` to `at + count - 1` were deleted, or null when nothing of it is left. */
export function afterDelete(range: GridRange, at: number, count: number): GridRange | null {
  const end = range.row + range.rows;
  const gone = Math.max(0, Math.min(end, at + count) - Math.max(range.row, at));
  const before = Math.max(0, Math.min(range.row, at + count) - at);
  return gone === range.rows ? null : { ...range, row: range.row - before, rows: range.rows - gone };
}

/** True when the range covers the cell. */
export function covers(range: GridRange, row: number, column: number): boolean {
  return row >= range.row && row < range.row + range.rows && column >= range.column && column < range.column + range.columns;
}

/** True when two ranges share a cell. */
export function overlap(a: GridRange, b: GridRange): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}
