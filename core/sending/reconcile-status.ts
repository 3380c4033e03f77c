/** What lookups say of a change of status: whether the person is active. */
import type { PlannedRow } from '../plan/planned-row.js';
import type { DirectoryUser, LookupVerdict } from './api.js';
import { foundPeople } from './found-people.js';
import { confirm, settle, type RowTrack } from './row-track.js';
import { hasKeys } from './same-keys.js';
import { MANY_PEOPLE } from '../said/by-sending.js';

/** Applies what was found to a row that may have been sent; false where it proves nothing before the outcome has settled. */
export function reconcileStatus(
  track: RowTrack,
  verdicts: readonly LookupVerdict[],
  { isSettled, mayResend, isDeletion }: { readonly isSettled: boolean; readonly mayResend: boolean; readonly isDeletion: boolean },
): boolean {
  const [person, ...others] = foundPeople(verdicts);
  const users = verdicts.flatMap((verdict) => (verdict.kind === 'found' ? verdict.users : []));
  const told = new Set(users.map(({ active }) => active));
  const isOne = person !== undefined && others.length === 0 && told.size === 1;
  if (isOne && person.user.active === (track.row.op === 'activate')) {
    confirm(track, person.user);
    return true;
  }
  // Nobody there is what a deletion is for; a lost answer proves it only once whatever was on its way has arrived.
  if (isDeletion && !person && (isSettled || track.accepted)) {
    settle(track, 'confirmed');
    return true;
  }
  if (!isSettled) return false;
  if (!person) settle(track, 'conflict', 'user-not-found');
  else if (others.length > 0) settle(track, 'conflict', 'conflict', MANY_PEOPLE);
  else if (!isOne || person.user.active === undefined || !mayResend) settle(track, 'review', 'unknown-outcome', track.detail);
  else settle(track, 'ready');
  return true;
}

export type StatusFinding =
  /** The person, not yet as the row wants them. */
  | { readonly kind: 'before'; readonly user: DirectoryUser }
  | { readonly kind: 'after'; readonly user: DirectoryUser }
  | { readonly kind: 'gone' | 'many' | 'changed' };

/** What a reading says of somebody whose status has not been changed yet. Whoever was deleted before may as well have other keys now. */
export function judgeStatus({ op, keys }: PlannedRow, verdicts: readonly LookupVerdict[], isDeletion: boolean): StatusFinding {
  const [person, ...others] = foundPeople(verdicts);
  if (!person) return { kind: 'gone' };
  const users = verdicts.flatMap((verdict) => (verdict.kind === 'found' ? verdict.users : []));
  if (others.length > 0 || person.count > 1 || new Set(users.map(({ active }) => active)).size > 1) return { kind: 'many' };
  const { user } = person;
  if (!hasKeys(user, keys)) return { kind: 'changed' };
  if (user.active !== (op === 'activate')) return { kind: 'before', user };
  return isDeletion ? { kind: 'gone' } : { kind: 'after', user };
}
