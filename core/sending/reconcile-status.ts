/** What lookups say of a change of status: whether the person is active. */
import type { LookupVerdict } from './api.js';
import { foundPeople } from './found-people.js';
import { confirm, settle, type RowTrack } from './row-track.js';
import { MANY_PEOPLE } from '../said/by-sending.js';

/** Applies what was found to a row that may have been sent; false where it proves nothing before the outcome has settled. */
export function reconcileStatus(track: RowTrack, verdicts: readonly LookupVerdict[], isSettled: boolean, mayResend: boolean): boolean {
  const [person, ...others] = foundPeople(verdicts);
  const users = verdicts.flatMap((verdict) => (verdict.kind === 'found' ? verdict.users : []));
  const told = new Set(users.map(({ active }) => active));
  const isOne = person !== undefined && others.length === 0 && told.size === 1;
  if (isOne && person.user.active === (track.row.op === 'activate')) {
    confirm(track, person.user);
    return true;
  }
  if (!isSettled) return false;
  if (!person) settle(track, 'conflict', 'user-not-found');
  else if (others.length > 0) settle(track, 'conflict', 'conflict', MANY_PEOPLE);
  else if (!isOne || person.user.active === undefined || !mayResend) settle(track, 'review', 'unknown-outcome', track.detail);
  else settle(track, 'ready');
  return true;
}
