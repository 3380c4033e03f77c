/**
 * What a run itself did to somebody just before: a person is changed by several requests where a target takes parts of them apart. A
 * reading that does not show the earlier steps is too old to stand on.
 */
import type { FieldChange, PlannedRow } from '../plan/planned-row.js';
import type { DirectoryUser } from './api.js';
import { updatesOf } from './asking.js';
import type { UpdateFinding } from './reconcile-update.js';
import type { RowTrack } from './row-track.js';
import type { RunContext } from './run-context.js';
import { hasKeys } from './same-keys.js';

/** Until when this finding may be from before the own steps of the same person; null where it shows them all. */
export function hiddenUntil(track: RowTrack, finding: UpdateFinding, context: RunContext): number | null {
  const before = context.stepsBefore(track).filter(({ row }) => row.op === 'create' || row.op === 'update');
  const last = before[0];
  if (!last || showsSteps(track.row, before, finding, context)) return null;
  return context.showsAt(last);
}

function showsSteps(row: PlannedRow, before: readonly RowTrack[], finding: UpdateFinding, { input }: RunContext): boolean {
  if (finding.kind !== 'before' && finding.kind !== 'after' && finding.kind !== 'changed') return finding.kind !== 'gone';
  // By field: a later step may have changed what an earlier one had.
  const left = new Map<string, FieldChange>();
  for (const { row: step } of [...before].reverse()) for (const { field, to } of step.changes) left.set(field, { field, from: to, to });
  if (left.size === 0) return true;
  const current = finding.kind === 'after' ? row.keys : row.current;
  return updatesOf(input.api).isUntouched({ ...row, current, changes: [...left.values()] }, finding.user);
}

/**
 * What a target gives somebody of itself when it makes them is nobody's edit: a part that follows the create of this very session
 * takes it as it was found then.
 */
export function asFirstSeen(track: RowTrack, finding: UpdateFinding, context: RunContext): UpdateFinding {
  if (finding.kind !== 'changed' || !isNew(track, context) || !hasKeys(finding.user, track.row.current ?? track.row.keys)) return finding;
  return track.before === null || isSince(track.row, track.before, finding.user, context)
    ? { kind: 'before', user: finding.user }
    : finding;
}

function isNew(track: RowTrack, context: RunContext): boolean {
  const steps = context.stepsBefore(track);
  const first = steps[steps.length - 1];
  return first?.row.op === 'create' && first.doneAt !== null;
}

/** True where no field of the row moved between two readings. */
function isSince(row: PlannedRow, before: DirectoryUser, after: DirectoryUser, { input }: RunContext): boolean {
  const moved = updatesOf(input.api).drift({ ...row, changes: [] }, before, after);
  return row.changes.every(({ field }) => !moved.includes(field));
}
