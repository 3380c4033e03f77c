/** What means the same to a SCIM service, and who is found by what. */
import type { FieldValue } from '../../../fields/field.js';
import type { PersonKeys } from '../../../plan/planned-row.js';
import { sameValue } from '../../../plan/same-value.js';
import type { DirectoryUser } from '../../../sending/api.js';
import { sameEmail, sameId } from '../../../sending/same-keys.js';

/** RFC 7643 gives both without regard to capital and small letters. */
const ANY_CASE: readonly string[] = ['email', 'userName'];

export const sameField = (field: string, one: FieldValue, other: FieldValue): boolean =>
  sameValue(ANY_CASE.includes(field) ? 'email' : 'text', one, other);

/** True when one of the keys finds this user: an address in any case, an ID exactly. An address may also be the user name. */
export function isFoundBy(keys: PersonKeys, user: DirectoryUser): boolean {
  const userName = user.values['userName'];
  const byName = typeof userName === 'string' && sameEmail(keys.email, userName);
  return byName || sameEmail(keys.email, user.email) || sameId(keys.employeeId, user.employeeId);
}
