/** The one value that a whole column has, for the cells of it that are blank. Looked for only when somebody asks. */
import type { FieldKind } from '../fields/field.js';
import { cellText } from './cell-place.js';
import type { RosterIndex } from './roster.js';

/** What many people share; a name, a key or a secret is a person's own. */
const SHARED: ReadonlySet<FieldKind> = new Set(['yes-no', 'choice', 'role', 'group-list', 'leader', 'text']);
const FEWEST_CELLS = 3; // two equal cells say nothing of a column

interface Known {
  readonly version: number;
  readonly values: Map<number, string | null>;
}
const known = new WeakMap<RosterIndex, Known>();

/** The text that every readable cell of a column has, or null; kept until the roster changes. */
export function columnValue(roster: RosterIndex, field: number): string | null {
  let kept = known.get(roster);
  if (kept?.version !== roster.version) known.set(roster, (kept = { version: roster.version, values: new Map() }));
  const before = kept.values.get(field);
  if (before !== undefined) return before;
  const value = findValue(roster, field);
  kept.values.set(field, value);
  return value;
}

function findValue(roster: RosterIndex, field: number): string | null {
  if (!SHARED.has(roster.fields[field]?.kind ?? 'secret')) return null;
  let value = '';
  let cells = 0;
  for (let row = 0; row < roster.rows; row++) {
    const text = roster.isPerson(row) ? cellText(roster, row, field) : '';
    if (text === '') continue;
    if (value !== '' && text !== value) return null;
    value = text;
    cells++;
  }
  return cells < FEWEST_CELLS ? null : value;
}
