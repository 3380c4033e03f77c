/** Who reports to whom on the checked roster: each leader cell resolved, with at most one code, kept up to date edit by edit. */
import { CODE, type CodeNumber, isErrorNumber } from '../issues/codes.js';
import { gridColumn } from '../roster/cell-place.js';
import type { RosterIndex } from '../roster/roster.js';
import type { RosterChange } from '../roster/roster-change.js';
import { moveEntries, type RowMove } from '../roster/row-room.js';
import { RowSet } from '../roster/row-set.js';
import { inOneGo, rowByRow, type Steps } from '../steps/steps.js';
import { FindingPages } from './finding-pages.js';
import { LeaderCells } from './leader-cells.js';
import { LeaderLinks, noteLeader, type Relinked } from './leader-links.js';
import { NearLeaders } from './near-leaders.js';
import { NOBODY, People, type Person, STANDING } from './people.js';
import { referenceKey } from './reference-key.js';

const UNKNOWN = 255; // no issue code has this number: the code of a row is not told yet
const NONE = -1;

export class HierarchyIndex {
  readonly roster: RosterIndex;
  readonly people: People;
  readonly near: NearLeaders;
  /** Findings of all rows, the roster's own and those of their leaders. */
  readonly pages: FindingPages;
  /** Who leads whom in the end, and the circles among them. */
  readonly links: LeaderLinks;
  readonly cells: LeaderCells;
  private readonly codes: Uint8Array;
  /** What members hang on, as it was when they were judged last. */
  private readonly standings: Uint8Array;
  private readonly waiting: number[] = [];
  /** Rows that an edit made questionable; empty between edits. */
  private readonly again: RowSet;

  /** Nobody leads anybody before `build`. */
  constructor(roster: RosterIndex) {
    this.roster = roster;
    this.people = new People(roster);
    this.near = new NearLeaders(roster);
    this.links = new LeaderLinks(roster.room + roster.parts.directory.users.length);
    this.cells = new LeaderCells(this.people);
    this.codes = new Uint8Array(roster.room);
    this.standings = new Uint8Array(roster.room);
    this.again = new RowSet(roster.room);
    this.pages = new FindingPages(roster, this);
  }

  /** Resolves every leader cell. Done before anything else, and again where an edit moved the ground under all rows. */
  *build(): Steps<void> {
    const { cells, links } = this;
    const { leaderOf } = links;
    const { rows } = this.roster;
    cells.startAnew();
    yield* rowByRow(0, rows, (row) => cells.resolveNext(row));
    if (yield* this.people.endFirstLook())
      yield* rowByRow(0, rows, (row) => cells.ownCodes[row] === CODE['leader-not-found'] && cells.resolveAgain(row, NONE));
    if (this.roster.parts.modes.mayUpdate)
      yield* rowByRow(0, rows, (row) => {
        links.noteMember(cells.named[row]!);
        leaderOf[row] = cells.link(row);
      });
    else leaderOf.set(cells.named);
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
    return this.cells.named[row]!;
  }

  /** Who leads a person after the plan, or -1. */
  leaderAfter(person: Person): Person {
    return this.links.leaderOf[person]!;
  }

  /** Whom the target has as the leader of an existing user: a person, -1 for nobody, -2 for somebody who is nowhere to be found. */
  leaderAtTarget(row: number): Person {
    return this.people.leaderAtTarget(row);
  }

  /** Whom a row waits for: its leader, or the first of those who share the address that it names. */
  namedBy(row: number): Person {
    const leader = this.cells.named[row]!;
    if (leader !== NOBODY || this.cells.ownCodes[row] !== CODE['leader-blocked']) return leader;
    return this.people.find(this.roster.parts.state.leaders[row]!).person;
  }

  /** True where a leader cell names nobody who is known. */
  get missesLeaders(): boolean {
    return this.codes.includes(CODE['leader-not-found']);
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
    if (this.cells.moves[row] === 1) visit(CODE['manager-cannot-move'], this.roster.leaderField);
  }

  /** Tells the code of a row and of everybody above it whose code is not told yet. Above a told one, or in a circle, it stops. */
  private settle(row: number): void {
    const { waiting, codes } = this;
    const { moves, named } = this.cells;
    for (let at: Person = row; at !== NOBODY && this.people.isRow(at) && codes[at] === UNKNOWN; at = named[at]!) {
      if (waiting.length > 0 && moves[at] === 1) break; // broken whatever its code, so nobody below needs it
      waiting.push(at);
      if (this.links.isInCycle(at)) break;
    }
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) codes[at] = this.judge(at);
  }

  /** The first code that applies to a row, in the order of the rules; the codes above it are told. */
  private judge(row: number): CodeNumber {
    const own = this.cells.ownCodes[row]!;
    if (own !== 0) return own;
    const { people, links, roster } = this;
    const leader = this.cells.named[row]!;
    if (leader === NOBODY) return links.isInCycle(row) && this.keepsLeader(row) ? CODE['leader-cycle'] : 0;
    const standing = people.standing(leader);
    if (standing === STANDING.inactive) return CODE['leader-inactive'];
    if (standing === STANDING.leadsNot) return CODE['leader-not-manager'];
    if (links.isInCycle(row)) return CODE['leader-cycle'];
    if (links.isInCycle(leader) || standing === STANDING.unreadable) return CODE['leader-blocked'];
    if (standing === STANDING.hangsOnRow && this.isHeldUp(row, leader)) return CODE['leader-blocked'];
    if (this.cells.otherZeros[row] === 1) return CODE['leader-leading-zeros'];
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
    return isHeld || this.cells.moves[row] === 1 || this.roster.hasOwnError(row);
  }

  /** True where nothing is wrong with a row but that it moves, deactivates or demotes a manager. */
  isNotAllowed(row: number): boolean {
    const code = this.codes[row]!;
    if (isErrorNumber(code) || code === CODE['leader-blocked'] || this.roster.isIncomplete(row)) return false;
    const faults = this.roster.managerFaults(row);
    return faults !== 'others' && (faults === 'only' || this.cells.moves[row] === 1);
  }

  /** Follows an edit: resolves again what named or names a touched key, then tells the codes of all that hangs on it. */
  update(change: RosterChange): void {
    if (change.everything) {
      inOneGo(this.build());
      return;
    }
    const { cells, links, people, roster, again } = this;
    for (const row of change.moved) {
      cells.note(row);
      again.add(row);
    }
    cells.references.forEach(change.keys, again.add);
    cells.references.forEach(people.keysOfShared(change.moved), again.add);
    const relinked: Relinked = { persons: [], leaders: [] };
    for (const person of people.usersUnder(change.keys)) {
      noteLeader(relinked, person, people.linkAtTarget(person));
      if (roster.parts.modes.mayUpdate) roster.users.rowsOf(person - people.rows).forEach(again.add);
    }
    /** Rows on which their members hang in another way now: as leaders, or as managers who cannot be moved. */
    const shifted: number[] = [];
    let before = NONE;
    for (const row of again.rows) {
      const moved = cells.moves[row];
      cells.resolveAgain(row, before);
      before = row;
      const leader = cells.link(row);
      links.noteMember(cells.named[row]!);
      if (leader !== links.leaderOf[row]) noteLeader(relinked, row, leader);
      if (moved !== cells.moves[row]) shifted.push(row);
    }
    for (const person of links.relink(relinked)) {
      if (people.isRow(person)) again.add(person);
      this.membersOf(person).forEach(again.add);
    }
    for (const row of change.rows) {
      this.pages.forget(row);
      const standing = this.standingOf(row);
      if (standing === this.standings[row]) continue;
      this.standings[row] = standing;
      shifted.push(row);
    }
    for (const row of shifted) this.membersOf(row).forEach(again.add);
    this.judgeAgain([...again.rows]);
    again.clear();
  }

  /** Follows blank rows that came or went in the roster. */
  moveRows(move: RowMove): void {
    const { people, cells, links, pages } = this;
    links.moveRows(move, people.count);
    for (const part of [people, cells, pages]) part.moveRows(move);
    for (const list of [this.codes, this.standings]) moveEntries(list, move);
  }

  /** Rows that name this person as their leader. */
  membersOf(person: Person): readonly number[] {
    if (!this.links.mayHaveMembers(person)) return NO_ROWS;
    const { directory } = this.roster.parts;
    const user = this.people.userOf(person);
    const row = this.people.isRow(person) ? person : this.roster.users.rowsOf(user)[0];
    const entry = directory.users[user];
    const keys = row !== undefined ? this.roster.keysAround(row) : entry ? directory.keysOf(entry) : [];
    const members: number[] = [];
    const { named, references } = this.cells;
    references.forEach(new Set(keys.map(referenceKey)), (row) => named[row] === person && members.push(row));
    return members;
  }

  /** Judges rows again, and goes down only where that changed what their members hang on. */
  private judgeAgain(work: number[]): void {
    for (let row = work.pop(); row !== undefined; row = work.pop()) {
      const old = this.codes[row]!;
      const code = this.judge(row);
      this.codes[row] = code;
      this.pages.forget(row);
      const changed = isErrorNumber(old) !== isErrorNumber(code) || (old === CODE['leader-blocked']) !== (code === CODE['leader-blocked']);
      if (changed) for (const member of this.membersOf(row)) work.push(member);
    }
  }
}

const NO_ROWS: readonly number[] = [];
