/** What is kept of each row besides its findings: a few numbers and keys, in arrays by row. */
import { DateColumn } from '../fields/date-column.js';
import { withoutLeadingZeros } from '../fields/employee-id.js';
import { hashOfDigits } from '../text/hash.js';
import { FewKeys } from './few-keys.js';
import { Findings } from './findings.js';
import { IdColumn } from './id-column.js';
import { KeyIndex } from './key-index.js';
import { inOneGo, rowByRow, type Steps } from '../steps/steps.js';
import { mendedKey } from './mended-key.js';
import { ROW_KIND } from './row-kind.js';
import { moveEntries, moveTexts, roomFor, type RowMove } from './row-room.js';

/** Facts of a row, one bit each. */
export const FLAG = {
  manages: 1,
  managesNot: 2,
  /** The address is broken: it can be looked up, but is no duplicate of anybody. */
  emailFault: 4,
  /** The ID, or the leader's, is a number: zeros may have been lost. */
  numericId: 8,
  numericLeader: 16,
  /** Counted as a text ID in the column's statistics. */
  textId: 32,
  textLeader: 64,
  password: 128,
  unassigned: 256,
  /** What the Status cell says; none of the three where it is blank. */
  statusActive: 512,
  statusDeactivated: 1024,
  statusUnknown: 2048,
  /** A deactivated user whose row lacks values: nothing is done with it. */
  incomplete: 4096,
  /** Says in a valid way who it is, so that nobody is found only where nobody is there. */
  identified: 8192,
} as const;

/** By row, one bit for each field whose cell is blank, or says that the field be cleared. */
export interface BlankNotes {
  readonly blanks: Int32Array;
  readonly clears: Int32Array;
}

const NONE = -1;
/** Stands for rows that cannot be told apart. */
export const SEVERAL = -2;

export class RowState {
  readonly kinds: Uint8Array;
  readonly flags: Uint16Array;
  readonly findings: Findings;
  /** E-mail addresses in lower case, broken ones included. */
  readonly emails: KeyIndex;
  readonly ids: KeyIndex;
  /** What the leader cell says; empty where it names nobody. */
  readonly leaders: string[];
  /** Null where every row is a new person. */
  readonly notes: BlankNotes | null;
  readonly dates: { readonly bytes: Uint8Array; readonly column: DateColumn }[];
  readonly idColumn = new IdColumn();
  readonly leaderColumn = new IdColumn();
  passwords = 0;
  private mendedKeys: FewKeys | null = null;

  constructor(rows: number, dateColumns: number, mayUpdate: boolean) {
    const room = roomFor(rows);
    this.kinds = new Uint8Array(room).fill(ROW_KIND.blank);
    this.flags = new Uint16Array(room);
    this.findings = new Findings(room);
    this.emails = new KeyIndex(room);
    this.ids = new KeyIndex(room, hashOfDigits);
    this.leaders = new Array<string>(room).fill('');
    this.notes = mayUpdate ? { blanks: new Int32Array(room), clears: new Int32Array(room) } : null;
    this.dates = Array.from({ length: dateColumns }, () => ({ bytes: new Uint8Array(room), column: new DateColumn() }));
  }

  /** The one row whose ID has these digits, leading zeros aside; -1 where there is none, `SEVERAL` where more than one has them. */
  rowOfDigits(digits: string): number {
    const { ids } = this;
    let found = NONE;
    ids.forEachNear(digits, (row) => {
      if (withoutLeadingZeros(ids.keys[row]!) === digits) found = found === NONE && !ids.isShared(row) ? row : SEVERAL;
    });
    return found;
  }

  /** Broken addresses by what they will be once they are mended; made when somebody looks for the first time. */
  get mended(): FewKeys {
    if (this.mendedKeys === null) inOneGo(this.makeMended());
    return this.mendedKeys!;
  }

  get hasMended(): boolean {
    return this.mendedKeys !== null;
  }

  /** Mends broken addresses in steps, before somebody looks. */
  *makeMended(): Steps<void> {
    const made = new FewKeys();
    yield* rowByRow(0, this.kinds.length, (row) => this.flags[row]! & FLAG.emailFault && made.set(row, this.mendedKeyOf(row)));
    this.mendedKeys = made;
  }

  /** Under what a row is found while its address is broken; empty as long as nobody looked for anyone in vain. */
  mendedOf(row: number): string {
    return this.mendedKeys?.keyAt(row) ?? '';
  }

  private mendedKeyOf(row: number): string {
    return this.flags[row]! & FLAG.emailFault ? mendedKey(this.emails.keys[row]!) : '';
  }

  /** Follows rows that come or go without anything in them. */
  moveRows(move: RowMove): void {
    const { notes } = this;
    moveEntries(this.kinds, move, ROW_KIND.blank);
    for (const list of [this.flags, ...this.dates.map(({ bytes }) => bytes), ...(notes ? [notes.blanks, notes.clears] : [])])
      moveEntries(list, move);
    moveTexts(this.leaders, move);
    for (const index of [this.findings, this.emails, this.ids, this.mendedKeys]) index?.moveRows(move);
  }

  /** Gives a row its keys; empty ones take it out of the indexes. */
  setKeys(row: number, email: string, id: string, leader: string): void {
    this.emails.set(row, email);
    this.ids.set(row, id);
    this.mendedKeys?.set(row, this.mendedKeyOf(row));
    this.leaders[row] = leader;
  }

  /** Takes a leader cell out of a row: as if it were blank. `leader` is the text that it was counted with. */
  forgetLeader(row: number, field: number, leader: string): void {
    if (this.flags[row]! & FLAG.textLeader) this.leaderColumn.count(leader, -1);
    this.flags[row]! &= ~(FLAG.textLeader | FLAG.numericLeader | FLAG.unassigned);
    this.findings.drop(row, field);
  }

  /** Takes a row out of every count and list, as if it had never been read; `id` and `leader` are those that it was counted with. */
  forget(row: number, id: string, leader: string): void {
    const flags = this.flags[row]!;
    if (flags & FLAG.textId) this.idColumn.count(id, -1);
    if (flags & FLAG.textLeader) this.leaderColumn.count(leader, -1);
    if (flags & FLAG.password) this.passwords--;
    for (const { bytes, column } of this.dates) {
      if (bytes[row] !== 0) column.remove(bytes[row]!);
      bytes[row] = 0;
    }
    this.findings.clear(row);
    this.flags[row] = 0;
    if (this.notes) this.notes.blanks[row] = this.notes.clears[row] = 0;
  }
}
