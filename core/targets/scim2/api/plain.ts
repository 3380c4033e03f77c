/** Values without what may differ between what was sent and what comes back. */
import type { FieldValue } from '../../../fields/field.js';
import type { PersonKeys } from '../../../plan/planned-row.js';
import type { DirectoryUser } from '../../../sending/api.js';
import { lowerCase } from '../../../text/chars.js';
import { composeText } from '../../../text/compose.js';

/** RFC 7643 gives both without regard to capital and small letters. */
const ANY_CASE: readonly string[] = ['email', 'userName'];

const plainText = (text: string): string => composeText(text).replace(/\r\n?/gu, '\n').trim();

/** An address or a user name, the same for every way of writing it. */
export const normalName = (text: string): string => lowerCase(composeText(text).trim());

function plain(field: string, value: FieldValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return ANY_CASE.includes(field) ? normalName(value) : plainText(value);
  if (typeof value === 'boolean') return String(value);
  return value.length === 0 ? '' : JSON.stringify([...new Set(value.map(plainText))].sort());
}

/** True for values that mean the same: blank and an empty list are one, and the order of groups is none. */
export function sameField(field: string, one: FieldValue, other: FieldValue): boolean {
  return plain(field, one) === plain(field, other);
}

export function sameEmail(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && normalName(one) === normalName(other);
}

/** True when one of the keys finds this user: an address in any case, an ID exactly. An address may also be the user name. */
export function isFoundBy(keys: PersonKeys, user: DirectoryUser): boolean {
  const userName = user.values['userName'];
  const byName = typeof userName === 'string' && sameEmail(keys.email, userName);
  return byName || sameEmail(keys.email, user.email) || (keys.employeeId !== null && keys.employeeId === user.employeeId);
}

/** True when every key that both sides hold is the same, and there is one. */
export function hasSameKeys(keys: PersonKeys, user: DirectoryUser): boolean {
  const byEmail = sameEmail(keys.email, user.email);
  const byId = keys.employeeId !== null && keys.employeeId === user.employeeId;
  const emailDiffers = keys.email !== null && user.email !== null && !byEmail;
  const idDiffers = keys.employeeId !== null && user.employeeId !== null && !byId;
  return !emailDiffers && !idDiffers && (byEmail || byId);
}
