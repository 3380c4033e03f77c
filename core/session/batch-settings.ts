/** Where settings for all rows can be taken from: users of the target, and what one of them has. */
import type { Field } from '../fields/field.js';
import { type DirectoryEntry, userInWords } from '../roster/directory.js';
import { cellReader } from '../team/cell-key.js';
import { cellOf } from '../team/team-cells.js';
import { entryKey, recordOf } from '../team/team-entry.js';
import { lowerCase } from '../text/chars.js';
import type { UserChoice } from './reading-state.js';

/** So many users are offered for what was typed. */
const MOST_USERS = 8;

/** Users whose name, address or ID holds what was typed, in the order of the target. */
export function usersLike(users: readonly DirectoryEntry[], typed: string): UserChoice[] {
  const wanted = lowerCase(typed.trim());
  const found: UserChoice[] = [];
  if (wanted === '') return found;
  for (const user of users) {
    const key = recordOf(user);
    const label = userInWords(user);
    if (key === '' || !lowerCase(`${label} ${user.employeeId ?? ''}`).includes(wanted)) continue;
    found.push({ key, label });
    if (found.length === MOST_USERS) break;
  }
  return found;
}

/** What a user has in these fields, as it would be typed; what the target did not tell, and what no cell can say, is left out. */
export function settingsOf(user: DirectoryEntry, fields: readonly Field[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const field of fields) {
    const told = user[entryKey(field)];
    const text = field.kind === 'date' ? told : cellOf(field, cellReader(field), user).value;
    if (typeof text === 'string' && text !== '') values.set(field.key, text);
  }
  return values;
}
