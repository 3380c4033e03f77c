/** What was read of the target beside its users' values: the lists of names that its requests need, and the IDs of its people. */
import { lowerCase } from '../text/chars.js';
import type { PersonKeys } from '../plan/planned-row.js';
import type { Directory, DirectoryEntry } from '../roster/directory.js';
import type { IdOf, KnownNames } from '../sending/api.js';

export interface KnownTarget {
  /** Null while the lists were not read. */
  readonly names: KnownNames | null;
  readonly idOf: IdOf;
  /** How many users there were; absent while they were not read. */
  readonly people?: number;
}

export const NOTHING_KNOWN: KnownTarget = { names: null, idOf: () => null };

/** IDs of these users by their keys; null for whoever has none, is not among them, or shares the key with somebody else. */
export function idsOf(users: readonly DirectoryEntry[]): IdOf {
  const emails = new Map<string, string | null>();
  const employees = new Map<string, string | null>();
  const keep = (ids: Map<string, string | null>, key: string, id: string): void => {
    if (key !== '') ids.set(key, ids.has(key) && ids.get(key) !== id ? null : id);
  };
  for (const { id, email, employeeId } of users) {
    if (typeof id !== 'string' || id === '') continue;
    keep(emails, lowerCase((email ?? '').trim()), id);
    keep(employees, employeeId ?? '', id);
  }
  return ({ email, employeeId }: PersonKeys) =>
    (email === null ? null : emails.get(lowerCase(email))) ?? (employeeId === null ? null : employees.get(employeeId)) ?? null;
}

/** Lists in the form in which a check takes them: those of the roster's own kinds by their own name, and all of them by name. */
export function listsOf(names: KnownNames): Pick<Directory, 'roles' | 'groups' | 'lists'> {
  if (names.size === 0) return {};
  const lists = new Map([...names].map(([list, named]) => [list, named.map(({ name }) => name)]));
  const [roles, groups] = [lists.get('roles'), lists.get('groups')];
  return { lists, ...(roles && { roles }), ...(groups && { groups }) };
}
