/** Users of the routes that are documented to tell every field: what such an answer leaves out is blank there. */
import type { DirectoryUser } from '../../../sending/api.js';
import { TEXT_FIELDS } from './field-names.js';
import { LEADER_NUMBER, UNTOLD } from './hidden-values.js';
import { readUser } from './user.js';

/** The user with `null` for each text that was left out, and with no groups and no leader where none were told. */
export function withBlanks(user: DirectoryUser): DirectoryUser {
  const values = Object.assign(Object.create(null), user.values) as Record<string, DirectoryUser['values'][string]>;
  for (const [key] of TEXT_FIELDS) values[key] ??= null;
  values['groups'] ??= [];
  // A number is somebody, though nobody can say who.
  const leader = user.leader === undefined && values[LEADER_NUMBER] === undefined ? null : user.leader;
  return { ...user, ...(leader !== undefined && { leader }), values };
}

/** One user of a read, with blanks, and with a note of what was left out. */
export function readWholeUser(value: unknown): DirectoryUser | null {
  const user = readUser(value);
  if (!user) return null;
  const whole = withBlanks(user);
  const untold = [...TEXT_FIELDS.map(([key]) => key), 'groups'].filter((key) => user.values[key] === undefined);
  if (user.leader === undefined && whole.leader === null) untold.push('teamLeader');
  return untold.length === 0 ? whole : { ...whole, values: Object.assign(whole.values, { [UNTOLD]: untold }) };
}
