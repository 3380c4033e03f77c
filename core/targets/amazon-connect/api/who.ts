/** Who a row means, under the one name that Amazon Connect itself knows people by. */
import type { PersonKeys, PlannedRow } from '../../../plan/planned-row.js';
import type { DirectoryUser } from '../../../sending/api.js';
import { hasKeys, sameEmail, sameId } from '../../../sending/same-keys.js';
import { composeText } from '../../../text/compose.js';
import { isAddress } from '../user-name.js';

/** The user name of a new person: the cell's, else the e-mail address, else the employee ID. */
export function userNameOf({ keys, values }: Pick<PlannedRow, 'keys' | 'values'>): string {
  const said = values['username'];
  const name = typeof said === 'string' && said.trim() !== '' ? said : (keys.email ?? keys.employeeId ?? '');
  return composeText(name).trim();
}

/** The user names that somebody with these keys alone can have. */
export function namesOfKeys({ email, employeeId }: PersonKeys): string[] {
  return [email ?? '', employeeId !== null && !isAddress(employeeId) ? employeeId : ''].filter((name) => name !== '');
}

export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export const nameOfUser = ({ values }: DirectoryUser): string => String(values['username'] ?? '');

/** True when a key finds this user. An address also finds whoever has it as user name, though another one may be on file. */
export function isFoundBy(keys: PersonKeys, user: DirectoryUser): boolean {
  const byName = keys.email !== null && sameName(keys.email, nameOfUser(user));
  return byName || sameEmail(keys.email, user.email) || sameId(keys.employeeId, user.employeeId);
}

/**
 * True when this user is whom a create was about: the same user name, and no key that says otherwise. Where no addresses are sent
 * none is on file; and whoever has no ID of their own goes by the user name.
 */
export function isCreated(row: PlannedRow, user: DirectoryUser): boolean {
  return sameName(nameOfUser(user), userNameOf(row)) && !isOther(row.keys, user);
}

/** True where a key of this user says that they are somebody else. A user name in the place of an ID says nothing. */
export function isOther({ email, employeeId }: PersonKeys, user: DirectoryUser): boolean {
  const otherEmail = email !== null && user.email !== null && !sameEmail(email, user.email);
  const hasId = user.employeeId !== null && user.employeeId !== nameOfUser(user);
  return otherEmail || (employeeId !== null && hasId && employeeId !== user.employeeId);
}

/** True when every key that both sides hold is the same, and there is one. */
export const hasSameKeys = (keys: PersonKeys, user: DirectoryUser): boolean => hasKeys(user, keys);
