/** What lookups say of an update: the person as the plan saw them, as the row makes them, or as somebody else left them. */
import type { PlannedRow } from '../plan/planned-row.js';
import type { DirectoryUser, LookupVerdict, ProvisioningApi } from './api.js';
import { updatesOf, type Ask } from './asking.js';
import { foundPeople } from './found-people.js';
import { confirm, settle, type RowTrack } from './row-track.js';
import { hasKeys, isAnchored } from './same-keys.js';
import type { Stop } from './steps.js';
import { ALSO_CHANGED, MANY_PEOPLE, NO_LONGER_FOUND, OTHER_VALUES } from '../said/by-sending.js';
import { fill } from '../said/fill.js';

export type UpdateFinding =
  /** `certain` where a key that stays proves that this is the same person. */
  | { readonly kind: 'after'; readonly user: DirectoryUser; readonly certain: boolean }
  | { readonly kind: 'before'; readonly user: DirectoryUser }
  /** The new key belongs to another; `untouched` where the person still is as the plan saw them. */
  | { readonly kind: 'taken'; readonly code: 'email-taken' | 'employee-id-taken'; readonly untouched: boolean }
  | { readonly kind: 'changed'; readonly user: DirectoryUser }
  | { readonly kind: 'gone' | 'many' };

/** Judges the verdicts of all lookups of an update, one for each of its asks. */
export function judgeUpdate(
  row: PlannedRow,
  asks: readonly Ask[],
  verdicts: readonly LookupVerdict[],
  api: ProvisioningApi,
): UpdateFinding {
  const under = (...keys: readonly Ask['under'][]) =>
    foundPeople(verdicts.filter((_, index) => keys.includes(asks[index]?.under ?? 'own-key')));
  const [own, ...more] = under('own-key');
  if (more.length > 0 || (own && own.count > 1)) return { kind: 'many' };
  const [other, ...others] = under('new-email', 'new-id').filter(({ identity }) => identity !== own?.identity);
  const isAfter = (user: DirectoryUser): boolean => hasKeys(user, row.keys) && api.matches(row, user);
  if (!own) {
    const isMoved = other?.count === 1 && others.length === 0 && isAfter(other.user);
    return isMoved ? { kind: 'after', user: other.user, certain: isAnchored(row, other.user) } : { kind: 'gone' };
  }
  const { user } = own;
  const untouched = hasKeys(user, row.current ?? row.keys) && updatesOf(api).isUntouched(row, user);
  if (other) {
    const byEmail = under('new-email').some(({ identity }) => identity !== own.identity);
    return { kind: 'taken', code: byEmail ? 'email-taken' : 'employee-id-taken', untouched };
  }
  if (isAfter(user)) return { kind: 'after', user, certain: true };
  return { kind: untouched ? 'before' : 'changed', user };
}

/**
 * Applies the reading of a person of whom nothing was sent. Only somebody who is as the plan saw them may be changed. After a resume
 * somebody who is as the row makes them counts as ours, whatever their keys: the journal may have lost the record that says so.
 */
export function reconcileReading(track: RowTrack, finding: UpdateFinding, resumed: boolean): void {
  switch (finding.kind) {
    case 'before':
      track.before = finding.user;
      track.readAt = track.ownAskedAt;
      return;
    case 'after':
      if (finding.certain || resumed) confirm(track, finding.user);
      else settle(track, 'changed-at-target', 'user-not-found');
      return;
    case 'taken':
      settle(track, 'changed-at-target', finding.code);
      return;
    case 'gone':
      settle(track, 'changed-at-target', 'user-not-found');
      return;
    case 'changed':
      settle(track, 'changed-at-target', 'conflict', OTHER_VALUES);
      return;
    case 'many':
      settle(track, 'changed-at-target', 'conflict', MANY_PEOPLE);
  }
}

/** Applies a finding that may be believed to an update that may have been sent. What was not applied may leave again, up to a limit. */
export function reconcileSentUpdate(track: RowTrack, finding: UpdateFinding, api: ProvisioningApi, mayResend: boolean): Stop | null {
  switch (finding.kind) {
    case 'after':
      return confirmUpdate(track, finding.user, api, track.accepted && track.askedAt < track.settleAt);
    case 'taken':
      // The target refused it for certain where it said so; else the reading before the next send will say who is in the way.
      if (track.duplicate) settle(track, 'rejected', finding.code, track.duplicateReason);
      else if (!finding.untouched) settle(track, 'conflict', 'conflict', OTHER_VALUES);
      else if (mayResend) settle(track, 'ready');
      else settle(track, 'review', 'unknown-outcome', track.detail);
      return null;
    case 'before':
      if (track.duplicateReason !== '') settle(track, 'rejected', 'refused', track.duplicateReason);
      else if (track.duplicate || !mayResend) settle(track, 'review', 'unknown-outcome', track.detail);
      else settle(track, 'ready');
      return null;
    case 'gone':
      settle(track, 'conflict', 'conflict', NO_LONGER_FOUND);
      return null;
    case 'changed':
      settle(track, 'conflict', 'conflict', OTHER_VALUES);
      return null;
    case 'many':
      settle(track, 'conflict', 'conflict', MANY_PEOPLE);
      return null;
  }
}

/**
 * Confirms an update, unless a field moved that the row does not touch. Right after the target did it, that is the target's doing, and
 * every further row would suffer it too: the run stops. Later it may as well be another person's edit.
 */
export function confirmUpdate(track: RowTrack, user: DirectoryUser, api: ProvisioningApi, isFresh: boolean): Stop | null {
  const moved = track.before ? updatesOf(api).drift(track.row, track.before, user) : [];
  if (moved.length === 0) {
    confirm(track, user);
    return null;
  }
  const detail = fill(ALSO_CHANGED, { fields: moved.join(', ') });
  settle(track, 'conflict', 'conflict', detail);
  return isFresh ? { code: 'setup', detail } : null;
}
