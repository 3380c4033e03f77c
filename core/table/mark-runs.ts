/** Marked cells as few ranges: vertical runs of one level, so that a whole wrong column is one range. */
import type { Mark, MarkLevel } from '../ports/index.js';

/** A later level wins a cell that has several: an error hides a warning, which hides a change. */
export const MARK_LEVELS: readonly MarkLevel[] = ['change', 'warning', 'error'];

const ROW_FACTOR = 32_768; // more columns than any host has, so that row and column pack into one number

interface Run {
  readonly level: MarkLevel;
  readonly range: { row: number; column: number; rows: number; columns: number };
}

/** The marked cells of one sheet, at most one level a cell. */
export class MarkedCells {
  private readonly levels = new Map<number, number>();

  add(row: number, column: number, level: MarkLevel): void {
    const cell = row * ROW_FACTOR + column;
    const rank = MARK_LEVELS.indexOf(level);
    if ((this.levels.get(cell) ?? -1) < rank) this.levels.set(cell, rank);
  }

  /** Disjoint vertical runs, errors first, then by column and row. */
  toMarks(): Mark[] {
    const columnFirst = [...this.levels].map(([cell, rank]) => ({ row: Math.floor(cell / ROW_FACTOR), column: cell % ROW_FACTOR, rank }));
    columnFirst.sort((a, b) => b.rank - a.rank || a.column - b.column || a.row - b.row);
    const marks: Run[] = [];
    for (const { row, column, rank } of columnFirst) {
      const level = MARK_LEVELS[rank] ?? 'error';
      const last = marks[marks.length - 1];
      if (last?.level === level && last.range.column === column && last.range.row + last.range.rows === row) last.range.rows++;
      else marks.push({ level, range: { row, column, rows: 1, columns: 1 } });
    }
    return marks;
  }
}

/** Marks of parts of a sheet that lie one below the other, as if all their cells were marked at once. */
export function joinedMarks(parts: readonly (readonly Mark[])[]): Mark[] {
  const runs = new Map<number, Run[]>();
  for (const part of parts) {
    for (const { level, range } of part) {
      const key = (MARK_LEVELS.length - MARK_LEVELS.indexOf(level)) * ROW_FACTOR + range.column;
      const own = runs.get(key);
      const last = own?.[own.length - 1];
      if (!own) runs.set(key, [{ level, range: { ...range } }]);
      else if (last && last.range.row + last.range.rows === range.row) last.range.rows += range.rows;
      else own.push({ level, range: { ...range } });
    }
  }
  return [...runs].sort(([a], [b]) => a - b).flatMap(([, own]) => own);
}
