/** Marked cells as few ranges: vertical runs of one level, joined sideways where they span the same rows. */
import type { Mark, MarkLevel } from '../ports/index.js';
import { inOneGo, ROWS_A_STEP, type Steps } from '../steps/steps.js';

/** A later level wins a cell that has several: an error hides a warning, which hides a change. */
export const MARK_LEVELS: readonly MarkLevel[] = ['change', 'warning', 'error'];

export const ROW_FACTOR = 32_768; // more columns than any host has, so that row and column pack into one number

/** A mark whose range still grows. */
interface Run {
  readonly level: MarkLevel;
  readonly range: { row: number; column: number; rows: number; columns: number };
}

/** Marked cells that come from top to bottom. Of a cell that comes twice in a row, the first level stays. */
export class MarkRuns {
  /** By level and column: first row and number of rows of one run after the other. */
  private readonly runs = new Map<number, number[]>();
  private last = -1;

  add(row: number, column: number, level: MarkLevel): void {
    const cell = row * ROW_FACTOR + column;
    if (cell === this.last) return;
    this.last = cell;
    const key = (MARK_LEVELS.length - MARK_LEVELS.indexOf(level)) * ROW_FACTOR + column;
    const runs = this.runs.get(key);
    const end = runs ? runs[runs.length - 2]! + runs[runs.length - 1]! : -1;
    if (end === row) runs![runs!.length - 1]!++;
    else if (runs) runs.push(row, 1);
    else this.runs.set(key, [row, 1]);
  }

  /** Disjoint ranges, errors first, then by column and row. */
  toMarks(): Mark[] {
    return inOneGo(this.toMarksSteps());
  }

  /** The same in steps. */
  *toMarksSteps(): Steps<Mark[]> {
    const marks: Run[] = [];
    let beside = { key: -1, runs: [] as Run[] };
    let behind = beside;
    for (const key of [...this.runs.keys()].sort((a, b) => a - b)) {
      const [level, column] = [MARK_LEVELS[MARK_LEVELS.length - Math.floor(key / ROW_FACTOR)]!, key % ROW_FACTOR];
      const left = beside.key === key - 1 ? beside.runs : [];
      const here: Run[] = [];
      const runs = this.runs.get(key)!;
      for (let at = 0, of = 0; at < runs.length; at += 2) {
        if (at % ROWS_A_STEP === 0) yield;
        const [row, rows] = [runs[at]!, runs[at + 1]!];
        while (of < left.length && left[of]!.range.row < row) of++;
        const neighbour = left[of];
        const crossed = across(row, rows, [left[of - 1], neighbour], behind.key === key - 2 ? behind.runs : []);
        if (neighbour?.range.row === row && neighbour.range.rows === rows) {
          neighbour.range.columns++;
          here.push(neighbour);
        } else if (crossed) {
          here.push(crossed);
        } else {
          const run: Run = { level, range: { row, column, rows, columns: 1 } };
          here.push(run);
          marks.push(run);
        }
      }
      behind = beside;
      beside = { key, runs: here };
    }
    return marks;
  }
}

/** A run on the other side of a longer one that begins or ends with both, made to reach over its end: three runs are two then. */
function across(row: number, rows: number, between: readonly (Run | undefined)[], behind: readonly Run[]): Run | null {
  const end = row + rows;
  const longer = between.find(
    (run) =>
      run?.range.columns === 1 &&
      run.range.rows > rows &&
      ((run.range.row === row && run.range.row + run.range.rows > end) || (run.range.row < row && run.range.row + run.range.rows === end)),
  );
  const other =
    longer && behind.find(({ range }) => range.row === row && range.rows === rows && range.column + range.columns === longer.range.column);
  if (!other) return null;
  if (longer.range.row === row) longer.range.row = end;
  longer.range.rows -= rows;
  other.range.columns += 2;
  return other;
}

/** The marked cells of one sheet in any order, at most one level a cell. */
export class MarkedCells {
  private readonly levels = new Map<number, number>();

  add(row: number, column: number, level: MarkLevel): void {
    const cell = row * ROW_FACTOR + column;
    const rank = MARK_LEVELS.indexOf(level);
    if ((this.levels.get(cell) ?? -1) < rank) this.levels.set(cell, rank);
  }

  /** Disjoint ranges, errors first, then by column and row. */
  toMarks(): Mark[] {
    const runs = new MarkRuns();
    for (const cell of [...this.levels.keys()].sort((a, b) => a - b))
      runs.add(Math.floor(cell / ROW_FACTOR), cell % ROW_FACTOR, MARK_LEVELS[this.levels.get(cell)!]!);
    return runs.toMarks();
  }
}
