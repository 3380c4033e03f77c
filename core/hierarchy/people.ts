/** Who a leader cell can mean: the people of the sheet and the existing users together, one number each. */
import { withoutLeadingZeros } from '../fields/employee-id.js';
import type { DirectoryEntry } from '../roster/directory.js';
import type { KeyIndex } from '../roster/key-index.js';
import { lettersKey } from '../roster/mended-key.js';
import type { RosterIndex } from '../roster/roster.js';
import type { RowMove } from '../roster/row-room.js';
import { FLAG, SEVERAL } from '../roster/row-state.js';
import type { Steps } from '../steps/steps.js';
import { onlyRowOf } from '../roster/user-findings.js';
import { lowerCase } from '../text/chars.js';
import { referenceKey } from './reference-key.js';
import { usersByLeader } from './users-by-leader.js';

export const NOBODY = -1;
/** Somebody whom the target names, but who is neither on the sheet nor among its users. */
const STRANGER = -2;

/** Rows come first: row 7 is person 7. A user who is on no row is `rows` and the user's number. */
export type Person = number;

/** Whom a text means: `person` is the first candidate, or nobody. `broken` is a row whose own address has to be mended to be that. */
export interface Found {
  readonly kind: 'nobody' | 'one' | 'several' | 'doubled' | 'broken';
  readonly person: Person;
}
const nobody: Found = { kind: 'nobody', person: NOBODY };
const NOTHING = { text: '', version: -1, found: nobody };

/** Whether somebody may lead a team after the plan: for certain, never, or only if a row of the sheet gets through. */
export const STANDING = { leads: 0, leadsNot: 1, inactive: 2, hangsOnRow: 3, unreadable: 4 } as const;
export type Standing = (typeof STANDING)[keyof typeof STANDING];

export class People {
  readonly roster: RosterIndex;
  /** Changed by `moveRows` alone. */
  rows: number;
  count: number;
  /** False where no column says who can manage teams: that is said once, not again at each leader. */
  private readonly managersTold: boolean;
  private usersByLeader: Map<string, number[]> | null = null;
  /** Whom the text that was looked up last means, as long as the roster stays as it was. */
  private last = NOTHING;
  /** While all leader cells are looked up for the first time, addresses that are not mended yet find nobody: who misses them is looked up again. */
  private isFirstLook = true;
  private missesMended = false;

  constructor(roster: RosterIndex) {
    this.roster = roster;
    this.rows = roster.rows;
    this.count = roster.rows + roster.parts.directory.users.length;
    this.managersTold = roster.parts.mapped.columnOf.has(roster.parts.managerField);
  }

  /** Follows rows that come or go. */
  moveRows({ by }: RowMove): void {
    this.rows += by;
    this.count += by;
  }

  isRow(person: Person): boolean {
    return person < this.rows;
  }

  /** A user as a person: the row that means the user, where there is one. Of several none is sent, so the user stays as the target has them. */
  ofUser(user: number): Person {
    if (user < 0) return NOBODY;
    const rows = this.roster.users.rowsOf(user);
    if (rows.length < 2) return rows[0] ?? this.rows + user;
    const sent = onlyRowOf(this.roster, user);
    return sent === NOBODY ? this.rows + user : sent;
  }

  /** A row as a person: itself, or the user whom it means together with other rows. */
  private ofRow(row: number): Person {
    const user = this.count === this.rows ? NOBODY : this.roster.users.userOf(row);
    return user < 0 ? row : this.ofUser(user);
  }

  /** True where a person is whom a row is about. */
  isOfRow(person: Person, row: number): boolean {
    return person === row || (this.count > this.rows && this.isSame(person, row));
  }

  /** The existing user behind a person, or -1. */
  userOf(person: Person): number {
    return person >= this.rows ? person - this.rows : this.roster.users.userOf(person);
  }

  /** Looks a text up as e-mail and as ID, on the sheet and among the users. Which row stands further up means nothing. */
  find(text: string): Found {
    const { version } = this.roster;
    // Thousands of rows that say the same, each about itself, are looked up one after the other.
    if (this.last.text !== text || this.last.version !== version) this.last = { text, version, found: this.look(text) };
    return this.last.found;
  }

  private look(text: string): Found {
    const { state, directory } = this.roster.parts;
    const email = lowerCase(text);
    const byEmail = state.emails.first(email);
    const byId = state.ids.first(text);
    const userByEmail = directory.byEmail(email);
    const userById = directory.byId(text);
    const isUser = userByEmail !== NOBODY || userById !== NOBODY;
    if (byEmail === NOBODY && byId === NOBODY && !isUser) return text.includes('@') ? this.findBroken(email) : nobody;
    const isShared = (byEmail !== NOBODY && state.emails.isShared(byEmail)) || (byId !== NOBODY && state.ids.isShared(byId));
    if (!isShared && !isUser && (byEmail === NOBODY || byId === NOBODY || byEmail === byId))
      return this.asFound(this.ofRow(byEmail === NOBODY ? byId : byEmail));
    // Two people of the sheet under one address or ID: that is a duplicate before it is anything else.
    const isTwice = isShared && (this.areSeveral(state.emails, email) || this.areSeveral(state.ids, text));
    const topmost = byEmail === NOBODY || !state.emails.isShared(byEmail) ? byId : byEmail;
    if (isTwice) return { kind: 'doubled', person: topmost }; // the row, which has the mistake, and not whom it means
    const candidates = this.candidates(text);
    const person = candidates[0] ?? NOBODY;
    if (candidates.length > 1) return { kind: 'several', person };
    return isShared && !this.isSettled(this.userOf(person)) ? { kind: 'doubled', person: topmost } : this.asFound(person);
  }

  /** The topmost row whose broken address is this one, once it is mended; at least the same letters where no rule mends it. */
  private findBroken(email: string): Found {
    const { state } = this.roster.parts;
    if (this.isFirstLook && !state.hasMended) {
      this.missesMended = true;
      return nobody;
    }
    const { mended } = state;
    const row = mended.first(email);
    const person = row === NOBODY ? mended.first(lettersKey(email)) : row;
    return person === NOBODY ? nobody : { kind: 'broken', person };
  }

  /** One person, save a user whose right to lead hangs on several rows, under whichever keys: where all of them say no, nothing hangs. */
  private asFound(person: Person): Found {
    const rows = person < this.rows ? [] : this.roster.users.rowsOf(person - this.rows);
    const [row] = rows;
    if (row === undefined || this.isSettled(person - this.rows) || rows.every((each) => this.staysUnable(each)))
      return { kind: 'one', person };
    return { kind: 'doubled', person: row };
  }

  /** Keys of users who stand on several of these rows: whether they may lead hangs on all of them, whatever their keys. */
  keysOfShared(rows: readonly number[]): string[] {
    const { users } = this.roster;
    return rows.filter((row) => users.rowsOf(users.userOf(row)).length > 1).flatMap((row) => this.roster.keysAround(row));
  }

  /** Everybody whom a text can mean. A user who is on the sheet is one candidate with their rows. */
  candidates(text: string): Person[] {
    const { state, directory } = this.roster.parts;
    const email = lowerCase(text);
    const found = new Set([...this.personsOf(state.emails, email), ...this.personsOf(state.ids, text)]);
    for (const user of [directory.byEmail(email), directory.byId(text)]) if (user >= 0) found.add(this.ofUser(user));
    return [...found];
  }

  /** True where the rows with a key are about different people: two of them are enough to know. */
  private areSeveral(index: KeyIndex, key: string): boolean {
    const first = index.first(key);
    const person = first === NOBODY ? NOBODY : this.ofRow(first);
    return index.some(key, (row) => this.ofRow(row) !== person);
  }

  /** The people on the rows with a key, from top to bottom. */
  private personsOf(index: KeyIndex, key: string): Set<Person> {
    return new Set(index.rowsOf(key).map((row) => this.ofRow(row)));
  }

  /** True for a user of whom no row of the sheet can change whether they may lead: who exists already and may, or is deactivated. */
  private isSettled(user: number): boolean {
    const entry = this.roster.parts.directory.users[user];
    if (entry === undefined || entry.active !== false) return entry !== undefined && entry.manageTeam !== false;
    const { users, parts } = this.roster;
    const isActivated = (row: number): boolean =>
      parts.modes.isUpdate(row) && !this.roster.isIncomplete(row) && (parts.state.flags[row]! & FLAG.statusActive) !== 0;
    return !parts.modes.mayUpdate || !users.rowsOf(user).some(isActivated);
  }

  /** True where a text, given in lower case too, is one of the keys of a row. */
  isKeyOf(row: number, text: string, lower: string): boolean {
    const { emails, ids } = this.roster.parts.state;
    return ids.keys[row] === text || emails.keys[row] === lower;
  }

  /** Ends the first look at all leader cells: makes what was missed, and tells whether that is anything. */
  *endFirstLook(): Steps<boolean> {
    this.isFirstLook = false;
    this.last = NOTHING;
    if (this.missesMended) yield* this.roster.parts.state.makeMended();
    return this.missesMended;
  }

  /** The one person whose ID has the digits of this text, leading zeros aside. */
  findByDigits(text: string): Person {
    const digits = withoutLeadingZeros(text);
    if (digits === null) return NOBODY;
    const { state, directory } = this.roster.parts;
    const row = state.rowOfDigits(digits);
    if (row === SEVERAL) return NOBODY;
    const user = directory.byDigits(digits);
    if (row === NOBODY) return this.ofUser(user);
    return user < 0 || this.roster.users.userOf(row) === user ? this.ofRow(row) : NOBODY;
  }

  standing(person: Person): Standing {
    const { roster } = this;
    const user = this.userOf(person);
    if (user >= 0) {
      const entry = roster.parts.directory.users[user]!;
      const isUpdate = person < this.rows && roster.parts.modes.isUpdate(person);
      if (isUpdate && !roster.isIncomplete(person)) return this.standingAfter(person, entry);
      if (entry.active === false) return STANDING.inactive;
      if (entry.manageTeam !== false) return STANDING.leads; // exists and may manage: no mistake in the row can change that
      if (person >= this.rows || isUpdate) return STANDING.leadsNot;
    }
    const flags = roster.parts.state.flags[person]!;
    if (flags & FLAG.manages || !this.managersTold) return STANDING.hangsOnRow;
    return flags & FLAG.managesNot ? STANDING.leadsNot : STANDING.unreadable;
  }

  /** Whether an existing user may lead once the row that changes them is done. Managers can be neither deactivated nor demoted. */
  private standingAfter(row: number, entry: DirectoryEntry): Standing {
    const flags = this.roster.parts.state.flags[row]!;
    const wasActive = entry.active !== false;
    if (wasActive ? flags & FLAG.statusDeactivated && entry.manageTeam !== true : !(flags & FLAG.statusActive)) return STANDING.inactive;
    if (this.staysUnable(row)) return STANDING.leadsNot;
    if (entry.manageTeam !== false) return wasActive ? STANDING.leads : STANDING.hangsOnRow;
    return flags & FLAG.manages ? STANDING.hangsOnRow : STANDING.unreadable;
  }

  /** True where the person of a row cannot manage teams after the plan. */
  staysUnable(row: number): boolean {
    const { roster } = this;
    const saysNo = (roster.parts.state.flags[row]! & FLAG.managesNot) !== 0;
    if (!roster.parts.modes.isUpdate(row)) return saysNo;
    const entry = roster.parts.directory.users[roster.users.userOf(row)];
    if (entry?.manageTeam === true) return false;
    return saysNo || (entry?.manageTeam === false && roster.isKept(row, roster.managerField));
  }

  /** True for the row of an existing user who can manage teams. */
  isManager(row: number): boolean {
    return !this.roster.users.isAmbiguous(row) && this.roster.parts.directory.users[this.userOf(row)]?.manageTeam === true;
  }

  /** True where a text is an e-mail address or ID that a leader has at the target and gives up on the sheet. */
  isOldKey(person: Person, text: string): boolean {
    const { roster } = this;
    const { state, directory, modes } = roster.parts;
    if (!this.isRow(person) || !modes.isUpdate(person) || roster.isIncomplete(person)) return false;
    const user = directory.users[this.userOf(person)];
    const lower = lowerCase(text);
    if (!user || this.isKeyOf(person, text, lower)) return false;
    const [email, id] = directory.keysOf(user);
    const newEmail = state.flags[person]! & FLAG.emailFault ? '' : state.emails.keys[person]!;
    return (lower === email && newEmail !== '') || (text === id && state.ids.keys[person] !== '');
  }

  /** True where the target says who leads the person, nobody included. */
  knowsLeader(person: Person): boolean {
    return this.roster.parts.directory.users[this.userOf(person)]?.leader !== undefined;
  }

  /** The leader that the target has for an existing user: a person, a stranger, or nobody. */
  leaderAtTarget(person: Person): Person {
    const { directory, state } = this.roster.parts;
    const user = this.userOf(person);
    const known = directory.leaderOf(user);
    if (known >= 0) return this.ofUser(known);
    const text = directory.users[user]?.leader;
    if (typeof text !== 'string' || text === '') return NOBODY;
    const onSheet = this.personsOf(state.emails, lowerCase(text));
    const [one, other] = onSheet.size > 0 ? onSheet : this.personsOf(state.ids, text);
    return one === undefined || other !== undefined ? STRANGER : one;
  }

  /** The same as far as a line can be drawn: a stranger leads to nobody. */
  linkAtTarget(person: Person): Person {
    return Math.max(NOBODY, this.leaderAtTarget(person));
  }

  /** True where two numbers are one person. */
  isSame(a: Person, b: Person): boolean {
    if (a === b) return true;
    return a >= 0 && b >= 0 && this.userOf(a) >= 0 && this.userOf(a) === this.userOf(b);
  }

  /** Users whose leader at the target goes by one of these keys, as persons who are on no row. */
  usersUnder(keys: readonly string[]): Person[] {
    const { users } = this.roster.parts.directory;
    if (users.length === 0) return [];
    const byLeader = (this.usersByLeader ??= usersByLeader(this.roster.parts.directory));
    const found = new Set(keys.flatMap((key) => byLeader.get(referenceKey(key)) ?? []));
    return [...found].map((user) => this.rows + user);
  }
}
