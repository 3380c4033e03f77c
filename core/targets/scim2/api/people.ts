/** Who stands behind which of the service's own IDs: it names a leader and the members of a group by nothing else. */
import { keysNamedBy } from '../../../plan/person-keys.js';
import type { PersonKeys } from '../../../plan/planned-row.js';
import type { DirectoryUser, KnownNames } from '../../../sending/api.js';
import { plainEmail } from '../../../sending/same-keys.js';
import { GROUP_LIST, PEOPLE_LIST } from './names.js';

export interface People {
  /** The e-mail address, else the employee ID, of the person with this ID; undefined where nobody knows. */
  nameOf(id: string): string | undefined;
  /** The ID of the person with these keys; null where nobody knows, or where two have them. */
  idOf(keys: PersonKeys): string | null;
  note(user: DirectoryUser): void;
  noteKeys(id: string, keys: PersonKeys): void;
  groupName(id: string): string | undefined;
  /** The only group of this name; null where there is none, or several. */
  groupId(name: string): string | null;
}

/** What a leader is called in a roster. */
export const leaderText = ({ email, employeeId }: PersonKeys): string | null => email ?? employeeId;

const emailKey = (email: string): string => `email:${plainEmail(email)}`;
const numberKey = (id: string): string => `id:${id}`;

/** Those of the lists that were read; whoever is met later is noted too. */
export function createPeople(names: KnownNames | undefined): People {
  const byId = new Map<string, string>();
  const byKey = new Map<string, string | null>();
  const known = names?.get(GROUP_LIST) ?? [];
  const groupNames = new Map(known.map(({ id, name }) => [id, name]));

  function find(key: string, id: string): void {
    const other = byKey.get(key);
    byKey.set(key, other === undefined || other === id ? id : null);
  }
  function noteKeys(id: string, { email, employeeId }: PersonKeys): void {
    const name = email ?? employeeId;
    if (name !== null) byId.set(id, name);
    if (email !== null) find(emailKey(email), id);
    if (employeeId !== null) find(numberKey(employeeId), id);
  }
  for (const { id, name } of names?.get(PEOPLE_LIST) ?? []) noteKeys(id, keysNamedBy(name));

  return {
    nameOf: (id) => byId.get(id),
    idOf({ email, employeeId }) {
      const byEmail = email === null ? undefined : byKey.get(emailKey(email));
      return byEmail ?? (employeeId === null ? null : (byKey.get(numberKey(employeeId)) ?? null));
    },
    note({ id, email, employeeId }) {
      if (id !== undefined) noteKeys(id, { email, employeeId });
    },
    noteKeys,
    groupName: (id) => groupNames.get(id),
    groupId(name) {
      const ids = known.filter((group) => group.name === name).map(({ id }) => id);
      return ids.length === 1 ? (ids[0] ?? null) : null;
    },
  };
}
