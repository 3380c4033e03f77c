/** Who and what exists at the target already. A list that is absent is not known; an empty one says that there is nothing. */
import type { Field } from '../fields/field.js';
import { KnownNames } from '../fields/known-names.js';
import { lowerCase } from '../text/chars.js';
import { withoutLeadingZeros } from '../fields/employee-id.js';

/** A user by the field keys of the roster, each in the form that it is sent in. A field that is absent is not known. */
export interface DirectoryEntry {
  readonly email?: string | null;
  readonly employeeId?: string | null;
  readonly firstName?: string | null;
  readonly lastName?: string | null;
  readonly manageTeam?: boolean | null;
  readonly active?: boolean | null;
  /** True for somebody whom a send is going to create: not there yet, though others can be put under them. */
  readonly coming?: boolean;
  /** E-mail or ID of the leader, or null for nobody. */
  readonly leader?: string | null;
  readonly [field: string]: unknown;
}

export interface Directory {
  readonly users?: readonly DirectoryEntry[];
  readonly roles?: readonly string[];
  readonly groups?: readonly string[];
  /** Names of the target by list, as `Field.list` calls it. */
  readonly lists?: ReadonlyMap<string, readonly string[]>;
}

const NOBODY = -1;

/** Look-ups over a directory. Users are numbered in their order. */
export class DirectoryIndex {
  readonly users: readonly DirectoryEntry[];
  readonly usersKnown: boolean;
  readonly roles: KnownNames | null;
  readonly groups: KnownNames | null;
  private readonly lists = new Map<string, KnownNames>();
  private readonly emails = new Map<string, number>();
  private readonly ids = new Map<string, number>();
  /** Users by their digits without leading zeros; -1 where several share them. */
  private readonly digits = new Map<string, number>();

  constructor(directory: Directory | undefined) {
    this.users = directory?.users ?? [];
    this.usersKnown = directory?.users !== undefined;
    this.roles = directory?.roles ? new KnownNames(directory.roles) : null;
    this.groups = directory?.groups ? new KnownNames(directory.groups) : null;
    for (const [list, names] of directory?.lists ?? []) this.lists.set(list, new KnownNames(names));
    this.users.forEach((user, index) => {
      const [email, id] = this.keysOf(user);
      if (email !== '' && !this.emails.has(email)) this.emails.set(email, index);
      if (id !== '' && !this.ids.has(id)) this.ids.set(id, index);
      const digits = withoutLeadingZeros(id);
      if (digits !== null) this.digits.set(digits, this.digits.has(digits) ? NOBODY : index);
    });
  }

  /** Names that a field has to be one of; null where it has no list, or the list is not known. */
  namesOf({ kind, list }: Pick<Field, 'kind' | 'list'>): KnownNames | null {
    if (kind === 'role') return this.roles;
    return kind === 'group-list' ? this.groups : list === undefined ? null : (this.lists.get(list) ?? null);
  }

  /** A user's e-mail address in lower case and ID; empty where the user has none. */
  keysOf(user: DirectoryEntry): readonly [email: string, id: string] {
    return [lowerCase((user.email ?? '').trim()), user.employeeId ?? ''];
  }

  /** Number of the user with this e-mail address in lower case, or -1. */
  byEmail(lowerCaseEmail: string): number {
    return this.emails.get(lowerCaseEmail) ?? NOBODY;
  }

  byId(id: string): number {
    return this.ids.get(id) ?? NOBODY;
  }

  /** The user with this e-mail address, in any case, or else with this ID, or -1. */
  byKey(text: string): number {
    const byEmail = this.byEmail(lowerCase(text));
    return byEmail >= 0 ? byEmail : this.byId(text);
  }

  /** The one user whose ID has these digits, leading zeros aside, or -1. */
  byDigits(digits: string): number {
    return this.digits.get(digits) ?? NOBODY;
  }

  /** The user's leader as a user, or -1. */
  leaderOf(user: number): number {
    const leader = this.users[user]?.leader;
    return typeof leader !== 'string' || leader === '' ? NOBODY : this.byKey(leader);
  }
}

/** How a message names a user: `Ann Lee (ann@x.org)`. */
export function userInWords(user: DirectoryEntry | undefined): string {
  const name = [user?.firstName, user?.lastName].filter(Boolean).join(' ');
  const key = user?.email ?? user?.employeeId ?? '';
  return name === '' || key === '' ? name + key : `${name} (${key})`;
}
