/** Addresses that this program changes. Whoever reports to a renamed leader is told with the new address, though nobody moved them. */
import type { PlannedRow } from '../../../plan/planned-row.js';
import { plainEmail } from '../../../sending/same-keys.js';

export interface Renames {
  /** Notes the new address of a row that changes one. */
  note(row: PlannedRow): void;
  /** The address that this one was changed to; itself where it was not. */
  now(email: string): string;
}

/** No renames yet. They last as long as the API object; without them a renamed leader counts as another one, and nothing is sent. */
export function createRenames(): Renames {
  const renamed = new Map<string, string>();
  return {
    note({ changes }) {
      for (const { field, from, to } of changes)
        if (field === 'email' && typeof from === 'string' && typeof to === 'string') renamed.set(plainEmail(from), to);
    },
    now: (email) => renamed.get(plainEmail(email)) ?? email,
  };
}
