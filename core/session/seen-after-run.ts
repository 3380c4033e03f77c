/** What a run is known to have done is what was last seen of these people from then on: their rows have no unsent edits left. */
import type { FieldSet } from '../fields/field.js';
import type { DirectoryEntry } from '../roster/directory.js';
import { entryKey, type LastSeen, recordKey } from '../team/team-entry.js';
import type { ChangedUser } from './sending/changed-users.js';

export interface SeenAfterRun {
  /** Whole entries by `recordKey`. */
  readonly seen: ReadonlyMap<string, DirectoryEntry>;
  /** Records under which nobody goes any more. */
  readonly dropped: ReadonlySet<string>;
}

/** Pure. People who were created have an entry of what was sent; what the target added to it shows with the next refresh. */
export function seenAfterRun(changed: readonly ChangedUser[], lastSeen: LastSeen, { fields }: FieldSet): SeenAfterRun {
  const seen = new Map<string, DirectoryEntry>();
  const dropped = new Set<string>();
  const entryKeys = new Map(fields.map((field) => [field.key, entryKey(field)]));
  for (const { before, after, values, active } of changed) {
    const [old, now] = [before === null ? null : recordKey(before), recordKey(after)];
    const known = old === null ? undefined : (seen.get(old) ?? lastSeen.get(old));
    const told = Object.entries(values).map(([field, value]) => [entryKeys.get(field) ?? field, value] as const);
    if (old !== null && old !== now) {
      seen.delete(old);
      dropped.add(old);
    }
    dropped.delete(now);
    seen.set(now, { ...known, ...(Object.fromEntries(told) as DirectoryEntry), ...(active === null ? {} : { active }) });
  }
  return { seen, dropped };
}
