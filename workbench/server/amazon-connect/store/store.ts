/** Everything the server holds, in memory, and how it goes back to its seed. */
import { memoryRecords, type LoggedRequest, type Records } from '../../shared/request-log.js';
import type { Operation } from '../operations.js';
import type { AccessKey, Seed, SeedUser } from '../seed.js';
import { idOf, type Names, pathOf, readNames } from './names.js';
import type { NewUser, User } from './user.js';

export type Logged = LoggedRequest<Operation, AccessKey['name']>;

export interface Store {
  readonly names: Names;
  readonly requests: Records<Logged>;
  /** All users in the order in which they came. */
  users(): User[];
  user(id: string): User | undefined;
  add(user: NewUser): User;
  save(user: User): void;
  remove(id: string): void;
  /** The requests that met this operation, in their order. */
  requestsTo(operation: Operation): Logged[];
  /** Forgets everything and plants these users. */
  reset(users: readonly SeedUser[]): void;
}

/** Opens a store over the names of the seed. */
export function openStore(seed: Seed): Store {
  const names = readNames(seed);
  const requests = memoryRecords<Logged>();
  let users = new Map<string, User>();
  let count = 0;

  const add = (user: NewUser): User => {
    count += 1;
    const made = { ...user, id: idOf('1', count) };
    users.set(made.id, made);
    return made;
  };

  function idFor(list: readonly { id: string; name: string }[], name: string, username: string): string {
    const found = list.find((each) => each.name === name);
    if (!found) throw new TypeError(`The user ${username} names “${name}”, which the instance does not have.`);
    return found.id;
  }

  const groups = names.groups.map((group) => ({ id: group.id, name: pathOf(group) }));
  function fromSeed({ username, identity, phone = {}, tags = {}, proficiencies = [], ...user }: SeedUser): NewUser {
    return {
      username,
      identity,
      phone,
      tags,
      proficiencies,
      directoryUserId: null,
      securityProfileIds: user.securityProfiles.map((name) => idFor(names.securityProfiles, name, username)),
      routingProfileId: idFor(names.routingProfiles, user.routingProfile, username),
      hierarchyGroupId: user.team === undefined ? null : idFor(groups, user.team, username),
      configs: {},
      created: 0,
      modified: 0,
    };
  }

  return {
    names,
    requests,
    users: () => [...users.values()],
    user: (id) => users.get(id),
    add,
    save: (user) => void users.set(user.id, user),
    remove: (id) => void users.delete(id),
    requestsTo: (operation) => requests.all().filter(({ route }) => route === operation),
    reset(planted) {
      const made = planted.map(fromSeed); // a list that cannot be planted changes nothing
      users = new Map();
      count = 0;
      requests.clear();
      made.forEach(add);
    },
  };
}
