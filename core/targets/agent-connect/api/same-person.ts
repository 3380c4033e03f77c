/** Who is who, and whether somebody is whom a create was to make. */
import type { FieldValue } from '../../../fields/field.js';
import type { PersonKeys, PlannedRow } from '../../../plan/planned-row.js';
import { sameValue } from '../../../plan/same-value.js';
import type { DirectoryUser } from '../../../sending/api.js';
import { hasKeys, sameEmail, sameId } from '../../../sending/same-keys.js';
import { CHANNEL_FIELDS, TEXT_FIELDS } from './field-names.js';
import { isUntold } from './hidden-values.js';

/** True when one of the keys finds this user: an address in any case, an ID exactly. */
export function isFoundBy(keys: PersonKeys, user: DirectoryUser): boolean {
  return sameEmail(keys.email, user.email) || sameId(keys.employeeId, user.employeeId);
}

/** True when the user holds all that a create sent, as far as the target tells it back. What the row left blank is the target's own. */
export function matchesCreate(row: PlannedRow, user: DirectoryUser): boolean {
  if (!hasKeys(user, row.keys)) return false;
  for (const [key] of TEXT_FIELDS) if (key !== 'email' && !agrees(row.values[key], user, key)) return false;
  for (const [key] of CHANNEL_FIELDS) if (!agrees(row.values[key] ?? false, user, key)) return false;
  if (!agrees(row.values['manageTeam'], user, 'manageTeam')) return false;
  return agrees(row.values['groups'], user, 'groups') && leaderAgrees(row.leader, user);
}

/** What an answer leaves out proves nothing about a person who was created just now. */
function agrees(sent: FieldValue | undefined, user: DirectoryUser, key: string): boolean {
  const told = user.values[key];
  if (sent === undefined || sent === null || told === undefined || isUntold(user.values, key)) return true;
  return sameValue('text', sent, told);
}

/** Only an address can contradict: whether a leader's ID is told as our own ID or as the target's number is not documented. */
function leaderAgrees(sent: PersonKeys | null, user: DirectoryUser): boolean {
  const { leader, values } = user;
  if (!sent || leader === undefined || isUntold(values, 'teamLeader')) return true;
  if (leader === null) return false;
  return sent.email === null || !leader.includes('@') || sameEmail(sent.email, leader);
}
