/** A merge over the team of the tests, and what it did in short lines. */
import type { CellGrid } from '../../../../core/ports/index.js';
import type { DirectoryEntry } from '../../../../core/roster/directory.js';
import { type Merge, mergeTeam } from '../../../../core/team/merge.js';
import { type LastSeen, seenOf } from '../../../../core/team/team-entry.js';
import { editLines, mapped, sheetOf, TARGET, TEAM } from './team.js';

export const SEEN = seenOf(TEAM);
export const GRID = await sheetOf(TEAM);
/** The team as it is now, with other values for some. */
export const now = (changes: Readonly<Record<string, DirectoryEntry>>): DirectoryEntry[] =>
  TEAM.map((each) => ({ ...each, ...changes[each.firstName ?? ''] }));

export const merge = (grid: CellGrid, users: readonly DirectoryEntry[], lastSeen: LastSeen | null = SEEN): Merge =>
  mergeTeam({ target: TARGET, mapped: mapped(grid), lastSeen: lastSeen ?? undefined, users });
/** Everything that a merge does, and nothing that it does not. */
export const said = ({ edits, newRows, added, noRoom, gone, removed, conflicts, kept, unseen }: Merge): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries({
      edits: editLines(edits),
      newRows: [...new Set(newRows.map(({ row }) => row))],
      added,
      noRoom,
      gone,
      removed,
      conflicts: conflicts.map(({ row, field }) => `${String(row)} ${field}`),
      kept,
      unseen,
    }).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value !== 0)),
  );
