/** Who is who: keys and values compared after everything that may differ between what was sent and what comes back is taken away. */
import type { FieldValue } from '../../../fields/field.js';
import type { PersonKeys, PlannedRow } from '../../../plan/planned-row.js';
import type { DirectoryUser } from '../../../sending/api.js';
import { CHANNEL_FIELDS, TEXT_FIELDS } from './field-names.js';

export function normalKey(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
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

/** True when the user holds all that the row sent, as far as the target tells it back. What the row left blank is the target's own. */
export function matchesRow(row: PlannedRow, user: DirectoryUser): boolean {
  if (!hasSameKeys(row.keys, user)) return false;
  for (const [key] of TEXT_FIELDS) if (key !== 'email' && !agrees(row.values[key], user.values[key])) return false;
  for (const [key] of CHANNEL_FIELDS) if (!agrees(row.values[key] ?? false, user.values[key])) return false;
  if (!agrees(row.values['manageTeam'], user.values['manageTeam'])) return false;
  return agrees(row.values['groups'], user.values['groups']) && leaderAgrees(row.leader, user.leader);
}

function agrees(sent: FieldValue | undefined, told: FieldValue | undefined): boolean {
  if (sent === undefined || sent === null || told === undefined) return true;
  return plain(sent) === plain(told);
}

function plain(value: FieldValue): string {
  if (typeof value === 'string') return plainText(value);
  if (value === null || typeof value === 'boolean') return String(value ?? '');
  return JSON.stringify([...new Set(value.map(plainText))].sort());
}

function plainText(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/gu, '\n').trim();
}

/** Only an address can contradict: whether a leader's ID is told as our own ID or as the target's number is not documented. */
function leaderAgrees(sent: PersonKeys | null, told: string | null | undefined): boolean {
  if (!sent || told === undefined) return true;
  if (told === null) return false;
  return sent.email === null || !told.includes('@') || sameEmail(sent.email, told);
}
