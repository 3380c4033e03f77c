/** What kind of number format the cells of a write need. */
import type { CellEdit } from '../../core/ports/index.js';

/** Plain cells keep the format that they have. */
export type CellKind = 'text' | 'date' | 'plain';

export interface KnownEdit extends CellEdit {
  readonly kind: CellKind;
}

/** The edits with their kinds. A blank takes the kind of the cell right above it, so that gaps do not cut a column into pieces. */
export function withKinds(edits: readonly CellEdit[]): KnownEdit[] {
  const sorted = [...edits].sort((a, b) => a.column - b.column || a.row - b.row);
  let above: KnownEdit | null = null;
  return sorted.map((edit) => {
    const below = above?.column === edit.column && above.row + 1 === edit.row;
    const kind: CellKind = edit.value === null && below && above ? above.kind : kindOf(edit);
    above = { ...edit, kind };
    return above;
  });
}

function kindOf({ value, format }: CellEdit): CellKind {
  if (typeof value === 'string') return 'text';
  return format === 'date' && typeof value === 'number' ? 'date' : 'plain';
}
