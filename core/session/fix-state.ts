/** What mends an issue, as the pane shows it before it is done. */
import type { CellRef } from '../ports/index.js';

/** What mends an issue: cells to write, a decision about rows, or both. Shown first, then done. */
export interface Fix {
  /** What the button says, e.g. `Write “ann@x.org”`. */
  readonly label: string;
  readonly cells: readonly FixCell[];
  /** A decision that is kept beside the sheet; the rows are 1-based sheet rows as they stand now. */
  readonly decision?: FixDecision;
}
export type FixDecision =
  | { readonly kind: 'row-mode'; readonly rows: readonly number[]; readonly mode: 'create' | 'update' }
  | { readonly kind: 'leave-out'; readonly rows: readonly number[] }
  | { readonly kind: 'take-back-in'; readonly rows: readonly number[] };

export interface FixCell extends CellRef {
  readonly from: string;
  readonly to: string;
}
