/** Who reports to whom on the checked roster: each leader cell resolved, with at most one code, kept up to date edit by edit. */
import { withoutLeadingZeros } from '../fields/employee-id.js';
import { CODE, type CodeNumber, isErrorNumber } from '../issues/codes.js';
import type { RosterChange, RosterIndex } from '../roster/roster.js';
import { KeyIndex } from '../roster/key-index.js';
import { FLAG } from '../roster/row-state.js';
import { lowerCase } from '../text/chars.js';
import { LeaderLinks } from './leader-links.js';
import { NOBODY, People, type Person, STANDINGS } from './people.js';

/** How a leader cell was read, before circles and mistakes further up are known. */
const READ = { fine: 0, doubled: 1, withOtherZeros: 2 } as const;

/** Rows that name a key, in whatever case and with whatever leading zeros, meet under one text. */
const referenceKey = (text: string): string => withoutLeadingZeros(text) ?? lowerCase(text);

const UNKNOWN = 255; // no issue code has this number: the state of a row is not told yet

export class HierarchyIndex {
  readonly roster: RosterIndex;
  readonly people: People;
  private readonly links: LeaderLinks;
  private readonly references: KeyIndex;
  /** Code of a leader cell that is told by itself; 0 where circles and the leader's own row decide. */
  private readonly ownCodes: Uint8Array;
  private readonly readings: Uint8Array;
  private readonly codes: Uint8Array;
  /** What members hang on, as it was when they were judged last. */
  private readonly standings: Uint8Array;

  constructor(roster: RosterIndex) {
    this.roster = roster;
    this.people = new People(roster);
    this.links = new LeaderLinks(this.people.count);
    this.references = new KeyIndex(roster.rows);
    this.ownCodes = new Uint8Array(roster.rows);
    this.readings = new Uint8Array(roster.rows);
    this.codes = new Uint8Array(roster.rows);
    this.standings = new Uint8Array(roster.rows);
    this.build();
  }

  private build(): void {
    const { leaderOf } = this.links;
    for (let row = 0; row < this.roster.rows; row++) leaderOf[row] = this.resolve(row);
    for (let person = this.roster.rows; person < this.people.count; person++) leaderOf[person] = this.people.leaderAtTarget(person);
    this.links.findCycles();
    this.codes.fill(UNKNOWN);
    for (let row = 0; row < this.roster.rows; row++) {
      this.standings[row] = this.standingOf(row);
      this.settle(row);
    }
  }

  /** Whether a row may lead, and whether it has mistakes of its own, as one number. */
  private standingOf(row: number): number {
    return STANDINGS.indexOf(this.people.standing(row)) * 2 + (this.roster.hasOwnError(row) ? 1 : 0);
  }

  /** The leader of a row as a person, or -1. */
  leaderOf(row: number): Person {
    return this.links.leaderOf[row]!;
  }

  /** Issue code of the row's leader cell, or 0. */
  code(row: number): CodeNumber {
    return this.codes[row]!;
  }

  /** Calls back for the findings of a row's leader cell. */
  forEachFinding(row: number, visit: (code: CodeNumber, field: number) => void): void {
    if (!this.roster.isPerson(row)) return;
    const code = this.codes[row]!;
    if (code !== 0) visit(code, this.roster.leaderField);
    // Named as a leader all the same: the exact ID is offered with that, so the zeros are not spoken of twice.
    if (code !== CODE['leader-leading-zeros'] && this.roster.mayLackLeaderZeros(row))
      visit(CODE['id-leading-zeros'], this.roster.leaderField);
  }

  cycleOf(row: number): Person[] {
    return this.links.cycleOf(row);
  }

  isInCycle(person: Person): boolean {
    return this.links.isInCycle(person);
  }

  /** Reads a leader cell: notes what it says by itself and returns the leader, or -1. */
  private resolve(row: number): Person {
    const { state } = this.roster.parts;
    const text = state.leaders[row]!;
    this.references.set(row, text === '' ? '' : referenceKey(text));
    this.readings[row] = READ.fine;
    this.ownCodes[row] = 0;
    if (text === '') {
      const unassigned = state.flags[row]! & FLAG.unassigned && state.flags[row]! & FLAG.managesNot;
      if (unassigned) this.ownCodes[row] = CODE['leader-unassigned'];
      return NOBODY;
    }
    const found = this.people.find(text);
    let person = found.person;
    if (found.kind === 'nobody') {
      person = this.people.findByDigits(text);
      this.readings[row] = READ.withOtherZeros;
    } else if (found.kind === 'doubled') this.readings[row] = READ.doubled;
    if (person === NOBODY) this.ownCodes[row] = CODE['leader-not-found'];
    else if (found.kind === 'several') this.ownCodes[row] = CODE['leader-ambiguous'];
    else if (person === row) this.ownCodes[row] = CODE['leader-self'];
    else return person;
    return NOBODY;
  }

  /** Tells the code of a row and of everybody above it whose code is not told yet. Above a told one, or in a circle, it stops. */
  private settle(row: number): void {
    const waiting: number[] = [];
    for (let at: Person = row; at !== NOBODY && this.people.isRow(at) && this.codes[at] === UNKNOWN; at = this.links.leaderOf[at]!) {
      waiting.push(at);
      if (this.links.isInCycle(at)) break;
    }
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) this.codes[at] = this.judge(at);
  }

  /** The first code that applies to a row, in the order of the rules; the codes above it are told. */
  private judge(row: number): CodeNumber {
    if (this.ownCodes[row] !== 0) return this.ownCodes[row]!;
    const leader = this.links.leaderOf[row]!;
    if (leader === NOBODY) return 0;
    const standing = this.people.standing(leader);
    if (standing === 'inactive') return CODE['leader-inactive'];
    const isDoubled = this.readings[row] === READ.doubled && standing !== 'leads';
    if (standing === 'leads-not' && !isDoubled) return CODE['leader-not-manager'];
    if (this.links.isInCycle(row)) return CODE['leader-cycle'];
    if (this.links.isInCycle(leader) || isDoubled || standing === 'unreadable') return CODE['leader-blocked'];
    if (standing === 'hangs-on-row' && this.isBroken(leader)) return CODE['leader-blocked'];
    return this.readings[row] === READ.withOtherZeros ? CODE['leader-leading-zeros'] : 0;
  }

  /** True where a row will not get through: a mistake of its own, in its leader cell, or further up. */
  isBroken(row: number): boolean {
    const code = this.codes[row]!;
    return (code !== UNKNOWN && isErrorNumber(code)) || code === CODE['leader-blocked'] || this.roster.hasOwnError(row);
  }

  /** Follows an edit: resolves again what named or names a touched key, then tells the codes of all that hangs on it. */
  update(change: RosterChange): void {
    if (change.everything) {
      this.build();
      return;
    }
    const again = new Set<number>(change.rows);
    for (const key of change.keys) this.references.forEach(referenceKey(key), (row) => again.add(row));
    const relinked: [Person, Person][] = [];
    for (const row of again) {
      const before = this.links.leaderOf[row]!;
      const leader = this.resolve(row);
      if (leader !== before) relinked.push([row, leader]);
    }
    for (const person of this.usersNamedBy(change.keys)) relinked.push([person, this.people.leaderAtTarget(person)]);
    const moved = this.links.relink(relinked);
    for (const person of moved) {
      if (this.people.isRow(person)) again.add(person);
      for (const member of this.membersOf(person)) again.add(member);
    }
    for (const row of change.rows) {
      const standing = this.standingOf(row);
      if (standing === this.standings[row]) continue;
      this.standings[row] = standing;
      for (const member of this.membersOf(row)) again.add(member);
    }
    this.judgeAgain(again);
  }

  /** Users on no row whose leader may be another person now, because a user came on the sheet or left it. */
  private usersNamedBy(keys: readonly string[]): Person[] {
    const { directory } = this.roster.parts;
    if (!directory.usersKnown) return [];
    const touched = new Set(keys.flatMap((key) => [directory.byEmail(lowerCase(key)), directory.byId(key)]));
    touched.delete(NOBODY);
    if (touched.size === 0) return [];
    return directory.users.flatMap((_, user) =>
      touched.has(directory.leaderOf(user)) || touched.has(user) ? [this.people.rows + user] : [],
    );
  }

  /** Rows whose leader is this person. */
  membersOf(person: Person): number[] {
    const { state, directory } = this.roster.parts;
    const user = directory.users[this.people.userOf(person)];
    const own = this.people.isRow(person) ? [state.emails.keys[person], state.ids.keys[person]] : [];
    const keys = new Set(
      [...own, user?.email, user?.employeeId].flatMap((key) => (typeof key === 'string' && key !== '' ? [referenceKey(key)] : [])),
    );
    const members: number[] = [];
    for (const key of keys) this.references.forEach(key, (row) => this.links.leaderOf[row] === person && members.push(row));
    return members;
  }

  /** Judges rows again, and goes down only where that changed what their members hang on. */
  private judgeAgain(rows: ReadonlySet<number>): void {
    const work = [...rows];
    for (let row = work.pop(); row !== undefined; row = work.pop()) {
      const old = this.codes[row]!;
      const code = this.judge(row);
      this.codes[row] = code;
      const changed = isErrorNumber(old) !== isErrorNumber(code) || (old === CODE['leader-blocked']) !== (code === CODE['leader-blocked']);
      if (changed) work.push(...this.membersOf(row));
    }
  }
}
