/** Puts seeded people and groups into the records. */
import type { Held } from './peer/users.js';
import type { Seed, SeedUser } from './seed.js';

export const USER = 'urn:ietf:params:scim:schemas:core:2.0:User';
export const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const GROUP = 'urn:ietf:params:scim:schemas:core:2.0:Group';

function resourceOf(user: SeedUser, managerId: string | undefined): object {
  const { userName, firstName, lastName, email = userName, employeeNumber, department, title, active = true } = user;
  return {
    schemas: [USER, ENTERPRISE],
    userName,
    name: { givenName: firstName, familyName: lastName },
    emails: [{ value: email, type: 'work', primary: true }],
    ...(title !== undefined && { title }),
    active,
    [ENTERPRISE]: {
      ...(employeeNumber !== undefined && { employeeNumber }),
      ...(department !== undefined && { department }),
      ...(managerId !== undefined && { manager: { value: managerId } }),
    },
  };
}

/** Empties the records and puts these people into them. */
export function plantSeed({ users, groups }: Held, seed: Seed): void {
  users.clear();
  groups.clear();
  const ids = new Map<string, string>();
  for (const user of seed.users) ids.set(user.userName, users.write({}, resourceOf(user, ids.get(user.manager ?? ''))).id);
  const names = new Set([...seed.groups, ...seed.users.flatMap((user) => user.groups ?? [])]);
  for (const displayName of names) {
    const members = seed.users.filter((user) => user.groups?.includes(displayName)).map(({ userName }) => ({ value: ids.get(userName) }));
    groups.write({}, { schemas: [GROUP], displayName, members });
  }
}
