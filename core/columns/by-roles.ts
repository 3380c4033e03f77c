/** Columns that say the target's roles, whatever their heading: asked about, never believed, since a job title reads the same. */
import type { Field } from '../fields/field.js';
import { type Candidate, HIGHEST_ASKED } from './candidates.js';
import type { ColumnCells } from './cell-verdict.js';

/** Of the cells; the rest are words of a company's own. */
const OFTEN = 0.5;

interface OpenColumn {
  readonly column: number;
  readonly cells: ColumnCells;
}

/** Candidates for the role by what the cells say, beside those that the headings speak for. */
export function byRoles(
  open: readonly OpenColumn[],
  candidates: readonly Candidate[],
  fields: readonly Field[],
  columnOf: ReadonlyMap<string, number>,
  roles: readonly string[],
): Candidate[] {
  const field = fields.find(({ kind }) => kind === 'role');
  if (!field || roles.length === 0 || columnOf.has(field.key)) return [];
  const isKnown = (column: number): boolean => candidates.some((each) => each.field === field && each.column === column);
  const asked = { field, confidence: HIGHEST_ASKED, reason: 'contents', isNamed: false, rank: HIGHEST_ASKED } as const;
  return open.flatMap(({ column, cells }) => (!isKnown(column) && cells.rolesFit(roles) >= OFTEN ? [{ column, ...asked }] : []));
}
