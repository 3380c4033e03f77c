/** Which existing users the rows of a sheet mean, and which rows mean a user. Several rows only where the sheet names a person twice. */
import type { DirectoryIndex } from './directory.js';

const NOBODY = -1;

export class UserRows {
  private readonly directory: DirectoryIndex;
  /** Without users nothing is kept. */
  private readonly none: boolean;
  private readonly byEmail: Int32Array;
  private readonly byId: Int32Array;
  private readonly rows = new Map<number, number[]>();

  constructor(directory: DirectoryIndex, rows: number) {
    this.directory = directory;
    this.none = directory.users.length === 0;
    this.byEmail = new Int32Array(this.none ? 0 : rows).fill(NOBODY);
    this.byId = new Int32Array(this.none ? 0 : rows).fill(NOBODY);
  }

  /** The user who has the row's e-mail address, or -1. */
  emailOwner(row: number): number {
    return this.none ? NOBODY : this.byEmail[row]!;
  }

  /** The user who has the row's employee ID, or -1. */
  idOwner(row: number): number {
    return this.none ? NOBODY : this.byId[row]!;
  }

  /** The existing user whom a row means, or -1: the e-mail address decides, then the ID. */
  userOf(row: number): number {
    const owner = this.emailOwner(row);
    return owner >= 0 ? owner : this.idOwner(row);
  }

  /** Rows that mean a user, from top to bottom. */
  rowsOf(user: number): readonly number[] {
    return this.rows.get(user) ?? NO_ROWS;
  }

  /** Notes the keys of a row; empty for a key that it lacks or that cannot be anybody's. */
  set(row: number, email: string, id: string): void {
    if (this.none) return;
    const before = this.userOf(row);
    this.byEmail[row] = email === '' ? NOBODY : this.directory.byEmail(email);
    this.byId[row] = id === '' ? NOBODY : this.directory.byId(id);
    const user = this.userOf(row);
    if (user === before) return;
    if (before >= 0) this.take(before, row);
    if (user >= 0) this.put(user, row);
  }

  private put(user: number, row: number): void {
    const rows = this.rows.get(user);
    if (!rows) this.rows.set(user, [row]);
    else rows.splice(rows.findIndex((other) => other > row) >>> 0, 0, row); // behind all others where none is further down
  }

  private take(user: number, row: number): void {
    const rest = this.rowsOf(user).filter((other) => other !== row);
    if (rest.length > 0) this.rows.set(user, rest);
    else this.rows.delete(user);
  }
}

const NO_ROWS: readonly number[] = [];
