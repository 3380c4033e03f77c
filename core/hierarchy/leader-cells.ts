/** What the leader cells of a roster say: whom each of them names, and the code that it has whatever else is wrong. */
import { withoutLeadingZeros } from '../fields/employee-id.js';
import { CODE } from '../issues/codes.js';
import type { RosterIndex } from '../roster/roster.js';
import { moveEntries, renumber, type RowMove } from '../roster/row-room.js';
import { FLAG } from '../roster/row-state.js';
import { lowerCase } from '../text/chars.js';
import { NOBODY, type People, type Person } from './people.js';
import { referenceKey } from './reference-key.js';
import { References } from './references.js';

const NONE = -1;
/** Codes of a cell that hang on which row it stands on. */
const TOLD_BY_ROW: ReadonlySet<number> = new Set([CODE['leader-self'], CODE['leader-blocked']]);

export class LeaderCells {
  /** Whom each leader cell names, or -1. Who leads a person in the end stands in the links. */
  readonly named: Int32Array;
  /** 1 where a manager would be moved to another leader. */
  readonly moves: Uint8Array;
  /** Code of a leader cell that is told by itself; 0 where circles and the leader's own row decide. */
  readonly ownCodes: Uint8Array;
  /** 1 where the leader was found only with leading zeros aside. */
  readonly otherZeros: Uint8Array;
  /** Rows by what their leader cell says. */
  references: References;
  private readonly roster: RosterIndex;
  private readonly people: People;

  constructor(people: People) {
    const { roster } = people;
    this.people = people;
    this.roster = roster;
    const { room } = roster;
    this.references = new References(room);
    this.named = new Int32Array(room).fill(NOBODY);
    this.moves = new Uint8Array(room);
    this.ownCodes = new Uint8Array(room);
    this.otherZeros = new Uint8Array(room);
  }

  /** Forgets what cells say; all of them are then to be resolved from top to bottom. */
  startAnew(): void {
    this.references = new References(this.roster.room);
  }

  /** Follows rows that come or go with blank cells: nobody names those that go. */
  moveRows(move: RowMove): void {
    this.references.moveRows(move);
    moveEntries(this.named, move, NOBODY);
    renumber(this.named, move);
    for (const list of [this.moves, this.ownCodes, this.otherZeros]) moveEntries(list, move);
  }

  /** Resolves the rows in turn: what an earlier row said in the same words need not be looked up again. */
  resolveNext(row: number): void {
    const text = this.roster.parts.state.leaders[row]!;
    if (text === '') {
      this.resolveBlank(row);
      return;
    }
    const lower = lowerCase(text);
    const before = this.references.set(row, withoutLeadingZeros(text) ?? lower);
    if (before === NONE || !this.resolveLike(before, row, text)) this.look(row, text, lower);
  }

  /** Notes anew what a cell says. */
  note(row: number): void {
    const text = this.roster.parts.state.leaders[row]!;
    this.references.set(row, text === '' ? '' : referenceKey(text));
  }

  /** Resolves cells that were noted, whatever was found before. */
  resolveAgain(row: number, before: number): void {
    const text = this.roster.parts.state.leaders[row]!;
    if (text === '') this.resolveBlank(row);
    else {
      const lower = lowerCase(text);
      if (before === NONE || !this.resolveLike(before, row, text)) this.look(row, text, lower);
    }
  }

  private resolveBlank(row: number): void {
    const flags = this.roster.parts.state.flags[row]!;
    this.ownCodes[row] = flags & FLAG.unassigned && this.people.staysUnable(row) ? CODE['leader-unassigned'] : 0;
    this.named[row] = NOBODY;
  }

  /** Gives a row what another one was told, where both say the same and it does not hang on the row: a row with that key would be whom they mean. */
  private resolveLike(before: number, row: number, text: string): boolean {
    if (this.roster.parts.state.leaders[before] !== text || TOLD_BY_ROW.has(this.ownCodes[before]!)) return false;
    const leader = this.named[before]!;
    if (this.people.isOfRow(leader, row)) return false;
    this.ownCodes[row] = this.ownCodes[before]!;
    this.otherZeros[row] = this.otherZeros[before]!;
    this.named[row] = leader;
    return true;
  }

  private look(row: number, text: string, lower: string): void {
    const found = this.people.find(text);
    const isMissing = found.kind === 'nobody';
    const person = isMissing ? this.people.findByDigits(text) : found.person;
    this.otherZeros[row] = isMissing ? 1 : 0;
    let code = 0;
    if (person === NOBODY) code = CODE['leader-not-found'];
    else if (found.kind === 'several') code = CODE['leader-ambiguous'];
    else if (this.people.isKeyOf(row, text, lower)) code = CODE['leader-self'];
    else if (found.kind === 'broken' && person === row) code = CODE['leader-self'];
    else if (found.kind === 'doubled' || found.kind === 'broken')
      code = CODE['leader-blocked']; // which of them leads is not known, or the address is not theirs yet: no line is drawn
    else if (this.people.isOfRow(person, row)) code = CODE['leader-self'];
    this.ownCodes[row] = code;
    this.named[row] = code === 0 ? person : NOBODY;
  }

  /** Who leads a row after the plan; notes where that is not whom its cell asks for, because managers cannot be moved. */
  link(row: number): Person {
    const { people, roster } = this;
    const named = this.named[row]!;
    this.moves[row] = 0;
    if (!roster.parts.modes.isUpdate(row) || roster.users.userOf(row) < 0) return named;
    const asks = named !== NOBODY || (roster.parts.state.flags[row]! & FLAG.unassigned) !== 0;
    if (!asks) return this.ownCodes[row] === 0 ? people.linkAtTarget(row) : NOBODY;
    if (!people.isManager(row)) return named;
    if (people.knowsLeader(row) && !people.isSame(named, people.leaderAtTarget(row))) this.moves[row] = 1;
    return this.moves[row] === 1 ? people.linkAtTarget(row) : named;
  }
}
