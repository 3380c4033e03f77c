/** What mends an issue, as the pane shows it before it is done. */
import type { CellRef } from '../ports/index.js';

/** What mends an issue: cells to write, a decision about rows, or both. Shown first, then done. */
export interface Fix {
  /** What the button says, e.g. `Write “ann@x.org”`. */
  readonly label: string;
  readonly cells: readonly FixCell[];
  /** A decision that is kept beside the sheet; the rows are 1-based sheet rows as they stand now. */
  readonly decision?: FixDecision;
  /** Why nobody has to decide it, a line for each kind of slip; absent where it was one issue's own. */
  readonly why?: readonly string[];
  /** True where cells with formulas are written too. Else they stay as they are. */
  readonly overwriteFormulas?: boolean;
}

export type FixDecision =
  | { readonly kind: 'row-mode'; readonly rows: readonly number[]; readonly mode: 'create' | 'update' }
  | { readonly kind: 'leave-out'; readonly rows: readonly number[] }
  | { readonly kind: 'take-back-in'; readonly rows: readonly number[] }
  /** The setting that leaves hidden rows out; those that are hidden now are named. */
  | { readonly kind: 'visible-only'; readonly rows: readonly number[] }
  /** Sends new people of one type alone; the rows of all others wait, and are named. */
  | { readonly kind: 'one-batch'; readonly field: string; readonly value: string; readonly rows: readonly number[] };

export interface FixCell extends CellRef {
  readonly from: string;
  readonly to: string;
}
