/** Who is who: keys and values compared after everything that may differ between what was sent and what comes back is taken away. */
import type { FieldValue } from '../../../fields/field.js';
import type { PersonKeys, PlannedRow } from '../../../plan/planned-row.js';
import type { DirectoryUser } from '../../../sending/api.js';
import { composeText } from '../../../text/compose.js';
import { CHANNEL_FIELDS, TEXT_FIELDS } from './field-names.js';
import { isUntold } from './hidden-values.js';
import { sameValue } from './plain.js';

export function normalKey(text: string): string {
  return composeText(text).trim().toLowerCase();
}

export function sameEmail(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && normalKey(one) === normalKey(other);
}

/** True when one of the keys finds this user: an address in any case, an ID exactly. */
export function isFoundBy(keys: PersonKeys, user: DirectoryUser): boolean {
  return sameEmail(keys.email, user.email) || (keys.employeeId !== null && keys.employeeId === user.employeeId);
}

/** True when every key that both sides hold is the same, and there is one. */
export function hasSameKeys(keys: PersonKeys, user: DirectoryUser): boolean {
  const emailDiffers = keys.email !== null && user.email !== null && !sameEmail(keys.email, user.email);
  const idDiffers = keys.employeeId !== null && user.employeeId !== null && keys.employeeId !== user.employeeId;
  return !emailDiffers && !idDiffers && isFoundBy(keys, user);
}

/** True when the user holds all that a create sent, as far as the target tells it back. What the row left blank is the target's own. */
export function matchesCreate(row: PlannedRow, user: DirectoryUser): boolean {
  if (!hasSameKeys(row.keys, user)) return false;
  for (const [key] of TEXT_FIELDS) if (key !== 'email' && !agrees(row.values[key], user, key)) return false;
  for (const [key] of CHANNEL_FIELDS) if (!agrees(row.values[key] ?? false, user, key)) return false;
  if (!agrees(row.values['manageTeam'], user, 'manageTeam')) return false;
  return agrees(row.values['groups'], user, 'groups') && leaderAgrees(row.leader, user);
}

/** What an answer leaves out proves nothing about a person who was created just now. */
function agrees(sent: FieldValue | undefined, user: DirectoryUser, key: string): boolean {
  const told = user.values[key];
  if (sent === undefined || sent === null || told === undefined || isUntold(user.values, key)) return true;
  return sameValue(sent, told);
}

/** Only an address can contradict: whether a leader's ID is told as our own ID or as the target's number is not documented. */
function leaderAgrees(sent: PersonKeys | null, user: DirectoryUser): boolean {
  const { leader, values } = user;
  if (!sent || leader === undefined || isUntold(values, 'teamLeader')) return true;
  if (leader === null) return false;
  return sent.email === null || !leader.includes('@') || sameEmail(sent.email, leader);
}
