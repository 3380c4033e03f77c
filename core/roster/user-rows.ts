/** Which existing users the rows of a sheet mean, and which rows mean a user. Several rows only where the sheet names a person twice. */
import type { DirectoryIndex } from './directory.js';
import { addRow, dropRow, moveLists } from './row-lists.js';
import { moveEntries, type RowMove } from './row-room.js';

const NOBODY = -1;

export class UserRows {
  private readonly directory: DirectoryIndex;
  /** Without users nothing is kept. */
  private readonly none: boolean;
  private readonly byEmail: Int32Array;
  private readonly byId: Int32Array;
  /** Null where every row is a new person, who has no record. */
  private readonly byRecord: Int32Array | null;
  private readonly rows = new Map<number, number[]>();

  constructor(directory: DirectoryIndex, rows: number, mayUpdate: boolean) {
    this.directory = directory;
    this.none = directory.users.length === 0;
    this.byEmail = new Int32Array(this.none ? 0 : rows).fill(NOBODY);
    this.byId = new Int32Array(this.none ? 0 : rows).fill(NOBODY);
    this.byRecord = mayUpdate && !this.none ? new Int32Array(rows).fill(NOBODY) : null;
  }

  /** The user who has the row's e-mail address, or -1. */
  emailOwner(row: number): number {
    return this.none ? NOBODY : this.byEmail[row]!;
  }

  /** The user who has the row's employee ID, or -1. */
  idOwner(row: number): number {
    return this.none ? NOBODY : this.byId[row]!;
  }

  /** The user whom the row's record names, or -1. */
  recordOwner(row: number): number {
    return this.byRecord === null ? NOBODY : this.byRecord[row]!;
  }

  /** True where the e-mail address and the ID are two users', and no record tells whom the row means. */
  isAmbiguous(row: number): boolean {
    const [email, id] = [this.emailOwner(row), this.idOwner(row)];
    return email >= 0 && id >= 0 && email !== id && this.recordOwner(row) < 0;
  }

  /** The existing user whom a row means, or -1: the record decides, then the e-mail address, then the ID. */
  userOf(row: number): number {
    const recorded = this.recordOwner(row);
    if (recorded >= 0) return recorded;
    const owner = this.emailOwner(row);
    return owner >= 0 ? owner : this.idOwner(row);
  }

  /** Rows that mean a user, from top to bottom. */
  rowsOf(user: number): readonly number[] {
    return this.rows.get(user) ?? NO_ROWS;
  }

  /** Notes the keys of a row; empty for a key that it lacks or that cannot be anybody's. */
  set(row: number, email: string, id: string, record: string): void {
    if (this.none) return;
    const before = this.userOf(row);
    this.byEmail[row] = email === '' ? NOBODY : this.directory.byEmail(email);
    this.byId[row] = id === '' ? NOBODY : this.directory.byId(id);
    if (this.byRecord) this.byRecord[row] = record === '' ? NOBODY : this.directory.byKey(record);
    const user = this.userOf(row);
    if (user === before) return;
    if (before >= 0) dropRow(this.rows, before, row);
    if (user >= 0) addRow(this.rows, user, row);
  }

  /** Follows rows that come or go without meaning anybody. */
  moveRows(move: RowMove): void {
    for (const list of [this.byEmail, this.byId, this.byRecord ?? NO_NUMBERS]) if (list.length > 0) moveEntries(list, move, NOBODY);
    moveLists(this.rows, move);
  }
}

const NO_ROWS: readonly number[] = [];
const NO_NUMBERS = new Int32Array(0);
