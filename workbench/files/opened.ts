/** What a reader makes of a file: plain grids with what stands beside the values, or the problem that a person can act on. */
import type { CellGrid, CellRef } from '../../core/ports/index.js';
import type { ColumnFormat } from './column-formats.js';

/** Text that belongs to one cell: a formula without its `=`, a note, or a fill as `#rrggbb`. */
export interface CellText extends CellRef {
  readonly text: string;
}

export interface OpenedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly frozenRows: number;
  readonly columnFormats: readonly ColumnFormat[];
  /** True for a text file, where every cell is text exactly as the file has it. */
  readonly text: boolean;
  /** Begins at A1. An error cell holds its name as text, e.g. `#N/A`, and is listed in `errors`. */
  readonly grid: CellGrid;
  readonly errors: readonly CellRef[];
  readonly formulas: readonly CellText[];
  readonly notes: readonly CellText[];
  readonly fills: readonly CellText[];
}

export interface Opened {
  readonly sheets: readonly OpenedSheet[];
}

/** Why a file could not be opened: what is wrong, why, and what to do. */
export interface Problem {
  readonly problem: string;
}

export type OpenedWorkbook = Opened | Problem;

/** True when the file could not be opened. */
export function isProblem(result: object): result is Problem {
  return 'problem' in result;
}
