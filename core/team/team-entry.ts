/** A user in terms of the sheet: which of their values a field shows, and the record that finds them again. */
import type { Field } from '../fields/field.js';
import type { DirectoryEntry } from '../roster/directory.js';
import { lowerCase, trimBlanks } from '../text/chars.js';
import { composeText } from '../text/compose.js';

export type { LastSeen } from '../plan/diff.js';

/** What a field's value is called in a user: the leader and the status go by other names there. */
export function entryKey(field: Field): string {
  if (field.kind === 'leader') return 'leader';
  return field.kind === 'status' ? 'active' : field.key;
}

/** What stands in the Record column: the user's e-mail address, else their ID. */
export function recordOf(user: Pick<DirectoryEntry, 'email' | 'employeeId'>): string {
  return trimBlanks(user.email ?? '') || trimBlanks(user.employeeId ?? '');
}

/** A record as it is compared: in lower case, composed, without blanks around it. */
export const recordKey = (record: string): string => lowerCase(composeText(trimBlanks(record)));

/** True where a field carries a value of a user that can be compared: the record is made of others, a secret is never told. */
export const isCompared = (field: Field): boolean => field.kind !== 'record' && field.kind !== 'secret';

/** Users by record, as they are seen now. Two with one record are told apart by nobody: neither is seen. */
export function seenOf(users: Iterable<DirectoryEntry>): Map<string, DirectoryEntry> {
  return withoutDoubled([...users].map((user) => [recordKey(recordOf(user)), user]));
}

/** A map without keys that come twice, and without the empty one. */
export function withoutDoubled<T>(pairs: Iterable<readonly [key: string, value: T]>): Map<string, T> {
  const map = new Map<string, T>();
  const doubled = new Set(['']);
  for (const [key, value] of pairs) {
    if (map.has(key)) doubled.add(key);
    map.set(key, value);
  }
  for (const key of doubled) map.delete(key);
  return map;
}
