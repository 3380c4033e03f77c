/** Who reports to whom on the checked roster: each leader cell resolved, with at most one code, kept up to date edit by edit. */
import { withoutLeadingZeros } from '../fields/employee-id.js';
import { CODE, type CodeNumber, isErrorNumber } from '../issues/codes.js';
import type { RosterChange, RosterIndex } from '../roster/roster.js';
import { KeyIndex } from '../roster/key-index.js';
import { FLAG } from '../roster/row-state.js';
import { lowerCase } from '../text/chars.js';
import { LeaderLinks } from './leader-links.js';
import { NearLeaders } from './near-leaders.js';
import { NOBODY, People, type Person, referenceKey, STANDING } from './people.js';

const UNKNOWN = 255; // no issue code has this number: the code of a row is not told yet
const NONE = -1;

export class HierarchyIndex {
  readonly roster: RosterIndex;
  readonly people: People;
  readonly near: NearLeaders;
  private readonly links: LeaderLinks;
  /** Rows by what their leader cell says. */
  private references: KeyIndex;
  /** Code of a leader cell that is told by itself; 0 where circles and the leader's own row decide. */
  private readonly ownCodes: Uint8Array;
  /** 1 where the leader was found only with leading zeros aside. */
  private readonly otherZeros: Uint8Array;
  private readonly codes: Uint8Array;
  /** What members hang on, as it was when they were judged last. */
  private readonly standings: Uint8Array;
  private readonly waiting: number[] = [];

  constructor(roster: RosterIndex) {
    this.roster = roster;
    this.people = new People(roster);
    this.near = new NearLeaders(roster);
    this.links = new LeaderLinks(this.people.count);
    this.references = new KeyIndex(roster.rows);
    this.ownCodes = new Uint8Array(roster.rows);
    this.otherZeros = new Uint8Array(roster.rows);
    this.codes = new Uint8Array(roster.rows);
    this.standings = new Uint8Array(roster.rows);
    this.build();
  }

  private build(): void {
    const { leaderOf } = this.links;
    const { rows } = this.roster;
    this.references = new KeyIndex(rows);
    for (let row = 0; row < rows; row++) leaderOf[row] = this.resolveNext(row);
    for (let person = rows; person < this.people.count; person++) leaderOf[person] = this.people.leaderAtTarget(person);
    this.links.findCycles();
    this.codes.fill(UNKNOWN);
    for (let row = 0; row < rows; row++) {
      this.standings[row] = this.standingOf(row);
      this.settle(row);
    }
  }

  /** Whether a row may lead, and whether it has mistakes of its own, as one number. */
  private standingOf(row: number): number {
    return this.people.standing(row) * 2 + (this.roster.hasOwnError(row) ? 1 : 0);
  }

  /** The leader of a row as a person, or -1. */
  leaderOf(row: number): Person {
    return this.links.leaderOf[row]!;
  }

  /** Whom a row waits for: its leader, or the first of those who share the address that it names. */
  namedBy(row: number): Person {
    const leader = this.links.leaderOf[row]!;
    if (leader !== NOBODY || this.ownCodes[row] !== CODE['leader-blocked']) return leader;
    return this.people.find(this.roster.parts.state.leaders[row]!).person;
  }

  /** Issue code of the row's leader cell, or 0. */
  code(row: number): CodeNumber {
    return this.codes[row]!;
  }

  /** Calls back for the findings of a row's leader cell. */
  forEachFinding(row: number, visit: (code: CodeNumber, field: number) => void): void {
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

  /** Resolves the rows in turn: what an earlier row said in the same words need not be looked up again. */
  private resolveNext(row: number): Person {
    const { leaders } = this.roster.parts.state;
    const text = leaders[row]!;
    if (text === '') return this.resolveBlank(row);
    const lower = lowerCase(text);
    const before = this.references.set(row, withoutLeadingZeros(text) ?? lower);
    const isTold = before !== NONE && leaders[before] === text && this.ownCodes[before] !== CODE['leader-self'];
    if (!isTold || this.people.isKeyOf(row, text, lower)) return this.look(row, text);
    const leader = this.links.leaderOf[before]!;
    if (leader === row) return this.look(row, text);
    this.ownCodes[row] = this.ownCodes[before]!;
    this.otherZeros[row] = this.otherZeros[before]!;
    return leader;
  }

  /** Reads a leader cell again: notes what it says by itself and returns the leader, or -1. */
  private resolve(row: number): Person {
    const text = this.roster.parts.state.leaders[row]!;
    this.references.set(row, text === '' ? '' : referenceKey(text));
    return text === '' ? this.resolveBlank(row) : this.look(row, text);
  }

  private resolveBlank(row: number): Person {
    const flags = this.roster.parts.state.flags[row]!;
    this.ownCodes[row] = flags & FLAG.unassigned && flags & FLAG.managesNot ? CODE['leader-unassigned'] : 0;
    return NOBODY;
  }

  private look(row: number, text: string): Person {
    const found = this.people.find(text);
    const isMissing = found.kind === 'nobody';
    const person = isMissing ? this.people.findByDigits(text) : found.person;
    this.otherZeros[row] = isMissing ? 1 : 0;
    let code = 0;
    if (person === NOBODY) code = CODE['leader-not-found'];
    else if (found.kind === 'several') code = CODE['leader-ambiguous'];
    else if (person === row || this.people.isKeyOf(row, text, lowerCase(text))) code = CODE['leader-self'];
    else if (found.kind === 'doubled') code = CODE['leader-blocked']; // which of them leads is not known, so no line is drawn
    this.ownCodes[row] = code;
    return code === 0 ? person : NOBODY;
  }

  /** Tells the code of a row and of everybody above it whose code is not told yet. Above a told one, or in a circle, it stops. */
  private settle(row: number): void {
    const { waiting, codes } = this;
    for (let at: Person = row; at !== NOBODY && this.people.isRow(at) && codes[at] === UNKNOWN; at = this.links.leaderOf[at]!) {
      waiting.push(at);
      if (this.links.isInCycle(at)) break;
    }
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) codes[at] = this.judge(at);
  }

  /** The first code that applies to a row, in the order of the rules; the codes above it are told. */
  private judge(row: number): CodeNumber {
    if (this.ownCodes[row] !== 0) return this.ownCodes[row]!;
    const leader = this.links.leaderOf[row]!;
    if (leader === NOBODY) return 0;
    const standing = this.people.standing(leader);
    if (standing === STANDING.inactive) return CODE['leader-inactive'];
    if (standing === STANDING.leadsNot) return CODE['leader-not-manager'];
    if (this.links.isInCycle(row)) return CODE['leader-cycle'];
    if (this.links.isInCycle(leader) || standing === STANDING.unreadable) return CODE['leader-blocked'];
    if (standing === STANDING.hangsOnRow && this.isBroken(leader)) return CODE['leader-blocked'];
    return this.otherZeros[row] === 1 ? CODE['leader-leading-zeros'] : 0;
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
    for (const person of this.people.usersUnder(change.keys)) relinked.push([person, this.people.leaderAtTarget(person)]);
    for (const person of this.links.relink(relinked)) {
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

  /** Rows whose leader is this person. */
  membersOf(person: Person): number[] {
    const { directory } = this.roster.parts;
    const user = directory.users[this.people.userOf(person)];
    const keys = this.people.isRow(person) ? this.roster.keysOf(person) : user ? directory.keysOf(user) : [];
    const members: number[] = [];
    for (const key of new Set(keys.map(referenceKey))) {
      if (key !== '') this.references.forEach(key, (row) => this.links.leaderOf[row] === person && members.push(row));
    }
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
