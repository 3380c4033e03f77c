/** Tells a plan that changes so much that somebody should type the number before it is sent. */
import type { PlannedRow } from './planned-row.js';

export interface MassLimits {
  /** Share of the users, from 0 to 1. */
  readonly share: number;
  readonly deactivations: number;
}

/** People, not steps: who changes and is deactivated counts once in each. */
export interface MassCounts {
  readonly changed: number;
  readonly deactivated: number;
}

export interface MassChange extends MassCounts {
  readonly users: number;
}

/** The steps about people who exist: what follows the step that creates somebody is a part of them. */
export function ofExisting(steps: readonly PlannedRow[]): PlannedRow[] {
  const created = new Set(steps.flatMap(({ op, person }) => (op === 'create' ? [person] : [])));
  return steps.filter(({ person }) => !created.has(person));
}

/** Existing users whom these steps change, and those whom they deactivate. */
export function massOf(steps: readonly PlannedRow[]): MassCounts {
  const changed = new Set<string>();
  let deactivated = 0;
  for (const { op, person } of ofExisting(steps)) {
    changed.add(person);
    if (op === 'deactivate') deactivated++;
  }
  return { changed: changed.size, deactivated };
}

/** Null where the counts are within the limits. `users` is how many the target has; without any there is nothing to change. */
export function massChange(counts: MassCounts, users: number, limits: MassLimits): MassChange | null {
  // Divided, not multiplied: 29 of 100 is exactly the share 0.29.
  const isMuch = users > 0 && counts.changed / users > limits.share;
  return isMuch || counts.deactivated > limits.deactivations ? { ...counts, users } : null;
}
