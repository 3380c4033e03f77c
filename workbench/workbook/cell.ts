/** One cell and one row as the model keeps them. What is absent is blank, automatic or unmarked. */
import type { CellValue } from '../../core/ports/index.js';

/** What is in a cell. An error is its text, e.g. `#N/A`, with `error` set. */
export interface CellContent {
  readonly value: CellValue;
  /** The formula with its `=`, or null for a constant. */
  readonly formula: string | null;
  /** Number format; '' is automatic ("General"). */
  readonly format: string;
  readonly error: boolean;
}

/** Everything of one cell; it moves as a whole when rows are inserted or sorted. */
export interface Cell extends CellContent {
  readonly fill?: string;
  readonly note?: string;
  /** Opaque: a data validation is kept and compared, never enforced. */
  readonly validation?: string;
}

export interface Row {
  readonly cells: (Cell | undefined)[];
  hiddenBy?: 'user' | 'filter';
  /** Developer metadata: it follows the row when others are inserted or deleted. */
  metadata?: Map<string, string>;
}

export const BLANK: Cell = { value: null, formula: null, format: '', error: false };

/** True when nothing of the cell would be missed. */
export function isBlankCell(cell: Cell): boolean {
  return (
    cell.value === null &&
    cell.formula === null &&
    cell.format === '' &&
    cell.fill === undefined &&
    cell.note === undefined &&
    cell.validation === undefined
  );
}
