/** Groups cells into vertical spans that a host reads at once: scattered cells of a column cost a few reads instead of one each. */
import type { CellRef } from '../ports/index.js';

/** Rows of one column that are read together, and the cells among them that were asked for. */
export interface CellSpan<T extends CellRef> {
  readonly column: number;
  readonly row: number;
  readonly rows: number;
  readonly cells: readonly T[];
}

export interface SpanLimits {
  /** Cells further apart than this begin a new span. */
  readonly gap: number;
  /** No span has more rows. */
  readonly rows: number;
}

/** By column, from top to bottom. */
export function cellSpans<T extends CellRef>(cells: readonly T[], { gap, rows }: SpanLimits): CellSpan<T>[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const spans: { column: number; row: number; rows: number; cells: T[] }[] = [];
  for (const cell of sorted) {
    const last = spans[spans.length - 1];
    const end = last ? last.row + last.rows : 0;
    if (last?.column === cell.column && cell.row - end <= gap && cell.row - last.row < rows) {
      last.cells.push(cell);
      last.rows = cell.row - last.row + 1;
    } else spans.push({ column: cell.column, row: cell.row, rows: 1, cells: [cell] });
  }
  return spans;
}
