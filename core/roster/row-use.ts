/** What, besides its keys, decides for whom a row stands as a leader. */
import type { RosterIndex } from './roster.js';
import { FLAG } from './row-state.js';

/** Its mode, and whether it means one user, changes or skips them, as one number. */
export function useOf({ parts, users }: RosterIndex, row: number): number {
  if (!parts.modes.isUpdate(row)) return 0;
  const told = parts.state.flags[row]! & (FLAG.statusActive | FLAG.statusDeactivated | FLAG.incomplete);
  return told | (users.isAmbiguous(row) ? 3 : 1);
}
