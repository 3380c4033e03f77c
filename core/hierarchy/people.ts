/** Who a leader cell can mean: the people of the sheet and the existing users together, one number each. */
import { withoutLeadingZeros } from '../fields/employee-id.js';
import type { RosterIndex } from '../roster/roster.js';
import { FLAG } from '../roster/row-state.js';
import { lowerCase } from '../text/chars.js';

export const NOBODY = -1;

/** Rows come first: row 7 is person 7. A user who is on no row is `rows` and the user's number. */
export type Person = number;

/** Whom a text means. */
export interface Found {
  readonly kind: 'nobody' | 'one' | 'several' | 'doubled';
  readonly person: Person;
  /** The candidates where there are several. */
  readonly candidates: readonly Person[];
}

/** Whether somebody may lead a team after the plan: for certain, never, or only if a row of the sheet gets through. */
export const STANDINGS = ['leads', 'leads-not', 'inactive', 'hangs-on-row', 'unreadable'] as const;
export type Standing = (typeof STANDINGS)[number];

const nobody: Found = { kind: 'nobody', person: NOBODY, candidates: [] };

export class People {
  readonly roster: RosterIndex;
  readonly rows: number;
  readonly count: number;
  /** False where no column says who can manage teams: that is said once, not again at each leader. */
  private readonly managersTold: boolean;

  constructor(roster: RosterIndex) {
    this.roster = roster;
    this.rows = roster.rows;
    this.count = roster.rows + roster.parts.directory.users.length;
    this.managersTold = roster.parts.mapped.columnOf.has(roster.parts.managerField);
  }

  isRow(person: Person): boolean {
    return person < this.rows;
  }

  /** A user as a person: the row that means the user, where there is one. */
  ofUser(user: number): Person {
    return user < 0 ? NOBODY : (this.roster.rowsOfUser.get(user)?.[0] ?? this.rows + user);
  }

  /** The existing user behind a person, or -1. */
  userOf(person: Person): number {
    return person >= this.rows ? person - this.rows : this.roster.userOf(person);
  }

  /** Looks a text up as e-mail and as ID, on the sheet and among the users. */
  find(text: string): Found {
    const { state, directory } = this.roster.parts;
    const email = lowerCase(text);
    const byEmail = state.emails.first(email);
    const byId = state.ids.first(text);
    const candidates: Person[] = [];
    const add = (person: Person): void => {
      if (person !== NOBODY && !candidates.includes(person)) candidates.push(person);
    };
    add(byEmail);
    add(byId);
    if (directory.usersKnown) {
      for (const user of [directory.byEmail(email), directory.byId(text)]) {
        const rows = this.roster.rowsOfUser.get(user);
        if (user >= 0 && !(rows?.some((row) => candidates.includes(row)) ?? false)) add(this.ofUser(user));
      }
    }
    const [person] = candidates;
    if (person === undefined) return nobody;
    if (candidates.length > 1) return { kind: 'several', person, candidates };
    const doubled = (byEmail !== NOBODY && state.emails.isShared(byEmail)) || (byId !== NOBODY && state.ids.isShared(byId));
    return { kind: doubled ? 'doubled' : 'one', person, candidates };
  }

  /** The one person whose ID has the digits of this text, leading zeros aside. */
  findByDigits(text: string): Person {
    const digits = withoutLeadingZeros(text);
    if (digits === null) return NOBODY;
    const { state, directory } = this.roster.parts;
    const row = state.digits.first(digits);
    if (row !== NOBODY && state.digits.isShared(row)) return NOBODY;
    const user = directory.byDigits(digits);
    if (row === NOBODY) return this.ofUser(user);
    return user < 0 || this.ofUser(user) === row || this.roster.userOf(row) === user ? row : NOBODY;
  }

  standing(person: Person): Standing {
    const { state, directory } = this.roster.parts;
    const user = directory.users[this.userOf(person)];
    if (user?.active === false) return 'inactive';
    if (person >= this.rows) return user?.manageTeam === false ? 'leads-not' : 'leads';
    if (user && user.manageTeam !== false) return 'leads'; // exists and may manage: no mistake in the row can change that
    const flags = state.flags[person]!;
    if (flags & FLAG.manages || !this.managersTold) return 'hangs-on-row';
    return flags & FLAG.managesNot ? 'leads-not' : 'unreadable';
  }

  /** The leader that the target has for a user who is on no row. */
  leaderAtTarget(person: Person): Person {
    return this.ofUser(this.roster.parts.directory.leaderOf(person - this.rows));
  }
}
