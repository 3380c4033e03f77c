/** Whom the lookups of one step found. */
import type { DirectoryUser, LookupVerdict } from './api.js';
import { identityOf } from './same-keys.js';

export interface FoundPerson {
  readonly identity: string;
  /** How often one answer listed this person. Two equal entries in ONE answer are two people, as where keys are not unique. */
  readonly count: number;
  readonly user: DirectoryUser;
}

/** Everybody in these verdicts. One person found under two keys is one person. */
export function foundPeople(verdicts: readonly LookupVerdict[]): FoundPerson[] {
  const people = new Map<string, FoundPerson>();
  for (const verdict of verdicts) {
    if (verdict.kind !== 'found') continue;
    for (const person of peopleOfOne(verdict.users)) {
      if (person.count > (people.get(person.identity)?.count ?? 0)) people.set(person.identity, person);
    }
  }
  return [...people.values()];
}

function peopleOfOne(users: readonly DirectoryUser[]): Iterable<FoundPerson> {
  const people = new Map<string, FoundPerson>();
  for (const user of users) {
    const identity = identityOf(user);
    people.set(identity, { identity, count: (people.get(identity)?.count ?? 0) + 1, user });
  }
  return people.values();
}
