/** Leaders compared: one is told by address, by an ID, or by a number that may be the target's own. */
import type { PersonKeys } from '../../../plan/planned-row.js';
import type { DirectoryUser } from '../../../sending/api.js';
import { LEADER_NUMBER } from './hidden-values.js';
import type { Renames } from './renames.js';
import { plainEmail, sameEmail } from '../../../sending/same-keys.js';

/** False when the user is told with another leader than this one. A leader who has an address is told by it, in plan and answer alike. */
export function hasLeader(expected: PersonKeys | null, user: DirectoryUser, renames: Renames): boolean {
  const { leader } = user;
  if (leader === undefined) {
    const byNumber = user.values[LEADER_NUMBER] !== undefined;
    return !byNumber || (expected !== null && expected.email === null);
  }
  if (expected === null || leader === null) return expected === null && leader === null;
  if (!leader.includes('@')) return expected.employeeId === leader;
  return expected.email !== null && (sameEmail(expected.email, leader) || sameEmail(renames.now(expected.email), leader));
}

/** One text per leader, empty for nobody; undefined where none is told. */
export function leaderText(user: DirectoryUser): string | undefined {
  const number = user.values[LEADER_NUMBER];
  if (user.leader === undefined) return typeof number === 'string' ? `#${number}` : undefined;
  return user.leader === null ? '' : plainEmail(user.leader);
}
