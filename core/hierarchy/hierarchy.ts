/** Who reports to whom on the checked roster: each leader cell resolved, with at most one code, kept up to date edit by edit. */
import { withoutLeadingZeros } from '../fields/employee-id.js';
import { CODE, type CodeNumber, isErrorNumber } from '../issues/codes.js';
import { gridColumn } from '../roster/cell-place.js';
import type { RosterIndex } from '../roster/roster.js';
import type { RosterChange } from '../roster/roster-change.js';
import { KeyIndex } from '../roster/key-index.js';
import { FLAG } from '../roster/row-state.js';
import { inOneGo, rowByRow, type Steps } from '../steps/steps.js';
import { lowerCase } from '../text/chars.js';
import { FindingPages } from './finding-pages.js';
import { LeaderLinks } from './leader-links.js';
import { NearLeaders } from './near-leaders.js';
import { forEachReference } from './references.js';
import { NOBODY, People, type Person, referenceKey, STANDING } from './people.js';

const UNKNOWN = 255; // no issue code has this number: the code of a row is not told yet
const NONE = -1;
/** Codes of a cell that hang on which row it stands on. */
const TOLD_BY_ROW: ReadonlySet<number> = new Set([CODE['leader-self'], CODE['leader-blocked']]);

export class HierarchyIndex {
  readonly roster: RosterIndex;
  readonly people: People;
  readonly near: NearLeaders;
  /** Findings of all rows, the roster's own and those of their leaders. */
  readonly pages: FindingPages;
  /** Who leads whom in the end, and the circles among them. */
  readonly links: LeaderLinks;
  /** Rows by what their leader cell says. */
  private references: KeyIndex;
  /** Whom each leader cell names, or -1. Who leads a person in the end stands in `links`. */
  private readonly named: Int32Array;
  /** 1 where a manager would be moved to another leader. */
  private readonly moves: Uint8Array;
  /** Code of a leader cell that is told by itself; 0 where circles and the leader's own row decide. */
  private readonly ownCodes: Uint8Array;
  /** 1 where the leader was found only with leading zeros aside. */
  private readonly otherZeros: Uint8Array;
  private readonly codes: Uint8Array;
  /** What members hang on, as it was when they were judged last. */
  private readonly standings: Uint8Array;
  private readonly waiting: number[] = [];

  /** Nobody leads anybody before `build`. */
  constructor(roster: RosterIndex) {
    const bytes = (): Uint8Array => new Uint8Array(roster.rows);
    this.roster = roster;
    this.people = new People(roster);
    this.near = new NearLeaders(roster);
    this.links = new LeaderLinks(this.people.count);
    this.references = new KeyIndex(roster.rows);
    this.named = new Int32Array(roster.rows).fill(NOBODY);
    [this.moves, this.ownCodes, this.otherZeros, this.codes, this.standings] = [bytes(), bytes(), bytes(), bytes(), bytes()];
    this.pages = new FindingPages(roster, this);
  }

  /** Resolves every leader cell. Done before anything else, and again where an edit moved the ground under all rows. */
  *build(): Steps<void> {
    const { leaderOf } = this.links;
    const { rows } = this.roster;
    this.references = new KeyIndex(rows);
    yield* rowByRow(0, rows, (row) => (this.named[row] = this.resolveNext(row)));
    if (this.roster.parts.modes.mayUpdate) yield* rowByRow(0, rows, (row) => (leaderOf[row] = this.link(row)));
    else leaderOf.set(this.named);
    yield* rowByRow(rows, this.people.count, (person) => (leaderOf[person] = this.people.linkAtTarget(person)));
    this.links.findCycles();
    this.pages.forgetAll();
    this.codes.fill(UNKNOWN);
    yield* rowByRow(0, rows, (row) => {
      this.standings[row] = this.standingOf(row);
      this.settle(row);
    });
  }

  /** Whether a row may lead, and whether something keeps the row itself from being sent, as one number. */
  private standingOf(row: number): number {
    return this.people.standing(row) * 4 + (this.roster.hasOwnError(row) ? 2 : 0) + (this.roster.isStoppedByMissing(row) ? 1 : 0);
  }

  /** The leader whom a row names, as a person, or -1: a blank cell that keeps the present leader names nobody. */
  leaderOf(row: number): Person {
    return this.named[row]!;
  }

  /** Who leads a person after the plan, or -1. */
  leaderAfter(person: Person): Person {
    return this.links.leaderOf[person]!;
  }

  /** Whom the target has as the leader of an existing user: a person, -1 for nobody, -2 for somebody who is nowhere to be found. */
  leaderAtTarget(row: number): Person {
    return this.people.leaderAtTarget(row);
  }

  /** True where the target says who leads the user of a row; else the leader is not compared. */
  knowsLeader(row: number): boolean {
    return this.people.knowsLeader(row);
  }

  /** Whom a row waits for: its leader, or the first of those who share the address that it names. */
  namedBy(row: number): Person {
    const leader = this.named[row]!;
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
    if (this.moves[row] === 1) visit(CODE['manager-cannot-move'], this.roster.leaderField);
  }

  /** Resolves the rows in turn: what an earlier row said in the same words need not be looked up again. */
  private resolveNext(row: number): Person {
    const { leaders } = this.roster.parts.state;
    const text = leaders[row]!;
    if (text === '') return this.resolveBlank(row);
    const lower = lowerCase(text);
    const before = this.references.set(row, withoutLeadingZeros(text) ?? lower);
    const isTold = before !== NONE && leaders[before] === text && !TOLD_BY_ROW.has(this.ownCodes[before]!);
    if (!isTold || this.people.isKeyOf(row, text, lower)) return this.look(row, text);
    const leader = this.named[before]!;
    if (this.people.isOfRow(leader, row)) return this.look(row, text);
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
    this.ownCodes[row] = flags & FLAG.unassigned && this.people.staysUnable(row) ? CODE['leader-unassigned'] : 0;
    return NOBODY;
  }

  /** Who leads a row after the plan; notes where that is not whom its cell asks for, because managers cannot be moved. */
  private link(row: number): Person {
    const named = this.named[row]!;
    this.moves[row] = 0;
    if (!this.roster.parts.modes.isUpdate(row) || this.roster.users.userOf(row) < 0) return named;
    const asks = named !== NOBODY || (this.roster.parts.state.flags[row]! & FLAG.unassigned) !== 0;
    if (!asks) return this.ownCodes[row] === 0 ? this.people.linkAtTarget(row) : NOBODY;
    if (!this.people.isManager(row)) return named;
    if (this.people.knowsLeader(row) && !this.people.isSame(named, this.people.leaderAtTarget(row))) this.moves[row] = 1;
    return this.moves[row] === 1 ? this.people.linkAtTarget(row) : named;
  }

  private look(row: number, text: string): Person {
    const found = this.people.find(text);
    const isMissing = found.kind === 'nobody';
    const person = isMissing ? this.people.findByDigits(text) : found.person;
    this.otherZeros[row] = isMissing ? 1 : 0;
    let code = 0;
    if (person === NOBODY) code = CODE['leader-not-found'];
    else if (found.kind === 'several') code = CODE['leader-ambiguous'];
    else if (this.people.isKeyOf(row, text, lowerCase(text))) code = CODE['leader-self'];
    else if (found.kind === 'broken' && person === row) code = CODE['leader-self'];
    else if (found.kind === 'doubled' || found.kind === 'broken')
      code = CODE['leader-blocked']; // which of them leads is not known, or the address is not theirs yet: no line is drawn
    else if (this.people.isOfRow(person, row)) code = CODE['leader-self'];
    this.ownCodes[row] = code;
    return code === 0 ? person : NOBODY;
  }

  /** Tells the code of a row and of everybody above it whose code is not told yet. Above a told one, or in a circle, it stops. */
  private settle(row: number): void {
    const { waiting, codes, moves } = this;
    for (let at: Person = row; at !== NOBODY && this.people.isRow(at) && codes[at] === UNKNOWN; at = this.named[at]!) {
      if (waiting.length > 0 && moves[at] === 1) break; // broken whatever its code, so nobody below needs it
      waiting.push(at);
      if (this.links.isInCycle(at)) break;
    }
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) codes[at] = this.judge(at);
  }

  /** The first code that applies to a row, in the order of the rules; the codes above it are told. */
  private judge(row: number): CodeNumber {
    const own = this.ownCodes[row]!;
    if (own !== 0) return own;
    const { people, links, roster } = this;
    const leader = this.named[row]!;
    if (leader === NOBODY) return links.isInCycle(row) && this.keepsLeader(row) ? CODE['leader-cycle'] : 0;
    const standing = people.standing(leader);
    if (standing === STANDING.inactive) return CODE['leader-inactive'];
    if (standing === STANDING.leadsNot) return CODE['leader-not-manager'];
    if (links.isInCycle(row)) return CODE['leader-cycle'];
    if (links.isInCycle(leader) || standing === STANDING.unreadable) return CODE['leader-blocked'];
    if (standing === STANDING.hangsOnRow && this.isHeldUp(row, leader)) return CODE['leader-blocked'];
    if (this.otherZeros[row] === 1) return CODE['leader-leading-zeros'];
    return people.isOldKey(leader, roster.parts.state.leaders[row]!) ? CODE['leader-renamed'] : 0;
  }

  /** True where a blank cell keeps the present leader: the line may close a circle all the same. */
  private keepsLeader(row: number): boolean {
    const { roster } = this;
    return gridColumn(roster, roster.leaderField) >= 0 && roster.isKept(row, roster.leaderField) && !roster.isIncomplete(row);
  }

  /** True where a leader who hangs on a row does not get through. What stops both of them is said once, at the header. */
  private isHeldUp(row: number, leader: number): boolean {
    return this.isBroken(leader) || (this.roster.isStoppedByMissing(leader) && !this.roster.isStoppedByMissing(row));
  }

  /** True where a row will not get through: a mistake of its own, in its leader cell, or further up. */
  isBroken(row: number): boolean {
    const code = this.codes[row]!;
    const isHeld = (code !== UNKNOWN && isErrorNumber(code)) || code === CODE['leader-blocked'];
    return isHeld || this.moves[row] === 1 || this.roster.hasOwnError(row);
  }

  /** True where nothing is wrong with a row but that it moves, deactivates or demotes a manager. */
  isNotAllowed(row: number): boolean {
    const code = this.codes[row]!;
    if (isErrorNumber(code) || code === CODE['leader-blocked'] || this.roster.isIncomplete(row)) return false;
    const faults = this.roster.managerFaults(row);
    return faults !== 'others' && (faults === 'only' || this.moves[row] === 1);
  }

  /** Follows an edit: resolves again what named or names a touched key, then tells the codes of all that hangs on it. */
  update(change: RosterChange): void {
    if (change.everything) {
      inOneGo(this.build());
      return;
    }
    const again = new Set<number>(change.rows);
    /** Rows whose being a forbidden move came or went: what hangs on them is judged again. */
    const shifted = new Set<number>();
    const keys = [...change.keys, ...this.people.keysOfShared(change.rows)];
    forEachReference(this.references, keys, (row) => again.add(row));
    const relinked: [Person, Person][] = [];
    for (const person of this.people.usersUnder(change.keys)) {
      relinked.push([person, this.people.linkAtTarget(person)]);
      if (this.roster.parts.modes.mayUpdate) for (const row of this.roster.users.rowsOf(person - this.people.rows)) again.add(row);
    }
    for (const row of again) {
      const before = this.links.leaderOf[row]!;
      const moved = this.moves[row]!;
      this.named[row] = this.resolve(row);
      const leader = this.link(row);
      if (leader !== before) relinked.push([row, leader]);
      if (moved !== this.moves[row]) shifted.add(row);
    }
    for (const person of this.links.relink(relinked)) {
      if (this.people.isRow(person)) again.add(person);
      for (const member of this.membersOf(person)) again.add(member);
    }
    for (const row of change.rows) {
      const standing = this.standingOf(row);
      if (standing === this.standings[row]) continue;
      this.standings[row] = standing;
      shifted.add(row);
    }
    for (const row of shifted) for (const member of this.membersOf(row)) again.add(member);
    this.judgeAgain(again);
  }

  /** Rows that name this person as their leader. */
  membersOf(person: Person): number[] {
    const { directory } = this.roster.parts;
    const user = this.people.userOf(person);
    const row = this.people.isRow(person) ? person : this.roster.users.rowsOf(user)[0];
    const entry = directory.users[user];
    const keys = row !== undefined ? this.roster.keysAround(row) : entry ? directory.keysOf(entry) : [];
    const members: number[] = [];
    for (const key of new Set(keys.map(referenceKey))) {
      if (key !== '') this.references.forEach(key, (row) => this.named[row] === person && members.push(row));
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
      this.pages.forget(row);
      const changed = isErrorNumber(old) !== isErrorNumber(code) || (old === CODE['leader-blocked']) !== (code === CODE['leader-blocked']);
      if (changed) work.push(...this.membersOf(row));
    }
  }
}
