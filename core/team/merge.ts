/**
 * Brings the sheet of a team up to date: three ways, cell by cell, between what was last seen, what the sheet says and what the target
 * says now. Only cells that the target alone changed are written; people's edits stay.
 */
import type { MappedTable } from '../columns/apply-mapping.js';
import type { FieldSet } from '../fields/field.js';
import type { CellEdit } from '../ports/index.js';
import type { DirectoryEntry } from '../roster/directory.js';
import { sheetRow } from '../table/table.js';
import { MatchedUsers } from './match-users.js';
import { entryKey, isCompared, type LastSeen, recordKey, recordOf, withoutDoubled } from './team-entry.js';
import { type TeamRow, TeamSheet } from './team-rows.js';
import { teamColumns, type TeamColumn, writtenCell } from './team-table.js';

export interface MergeInput {
  readonly target: FieldSet;
  /** The sheet as it is now. */
  readonly mapped: MappedTable;
  /** Absent where it is lost: then the sheet is compared with the users alone, and every difference counts as an edit of the sheet. */
  readonly lastSeen: LastSeen | undefined;
  readonly users: readonly DirectoryEntry[];
}

export interface TeamConflict {
  readonly row: number;
  readonly column: number;
  readonly field: string;
}

export interface Merge {
  /** Cells that only the target changed, and records that are no longer right, by row. */
  readonly edits: readonly CellEdit[];
  /** Users who are new, a row each below the last one. */
  readonly newRows: readonly CellEdit[];
  readonly added: number;
  /** New users for whom there is no room, because another table begins below. */
  readonly noRoom: number;
  /** Rows whose user is no longer at the target; they stay. */
  readonly gone: readonly { readonly row: number; readonly record: string }[];
  /** Records of users whose row somebody took out of the sheet; they stay out. */
  readonly removed: readonly string[];
  readonly conflicts: readonly TeamConflict[];
  /** Cells with edits that were not sent yet. */
  readonly kept: number;
  /** Rows of users of whom it is not known what was seen: every difference counts as an edit. */
  readonly unseen: number;
  /** What is seen from now on; a cell in conflict keeps what was seen before. */
  readonly lastSeen: LastSeen;
}

/** Merges. Pure: what it says has still to be written. */
export function mergeTeam(input: MergeInput): Merge {
  return new Merging(input).run();
}

class Merging {
  private readonly sheet: TeamSheet;
  private readonly users: MatchedUsers;
  private readonly edits: CellEdit[] = [];
  private readonly conflicts: TeamConflict[] = [];
  private readonly gone: { row: number; record: string }[] = [];
  /** Users on the sheet, each with the values in conflict, by `entryKey`. */
  private readonly held = new Map<number, Set<string>>();
  private kept = 0;
  private unseen = 0;

  constructor({ target, mapped, lastSeen, users }: MergeInput) {
    this.sheet = new TeamSheet(mapped, teamColumns(target));
    this.users = new MatchedUsers(lastSeen ?? new Map<string, DirectoryEntry>(), users);
  }

  run(): Merge {
    const rows = this.sheet.rows(this.users);
    for (const row of rows) if (!row.isOwn) this.mergeRow(row);
    // Somebody typed these: one whose person exists by now gets the record, unless another row has it.
    for (const row of rows) if (row.isOwn && !this.held.has(row.user)) this.mergeRow(row);
    const newUsers = this.users.users.flatMap((user, index) => (this.users.before(index) === null && !this.held.has(index) ? [user] : []));
    const { table } = this.sheet.mapped;
    const hasRoom = table.secondTable < 0;
    return {
      edits: this.edits,
      newRows: hasRoom ? this.newRows(newUsers, sheetRow(table, table.bodyEnd)) : [],
      added: hasRoom ? newUsers.length : 0,
      noRoom: hasRoom ? 0 : newUsers.length,
      gone: this.gone,
      removed: [...this.users.seen.keys()].filter((record) => this.users.now(record) >= 0 && !this.held.has(this.users.now(record))),
      conflicts: this.conflicts,
      kept: this.kept,
      unseen: this.unseen,
      lastSeen: this.seenNow(hasRoom ? newUsers : []),
    };
  }

  private mergeRow(row: TeamRow): void {
    const user = this.users.users[row.user];
    if (!user) {
      const record = row.keys.record || row.seen;
      if (record !== null && record !== '') this.gone.push({ row: row.row, record });
      return;
    }
    const held = this.held.get(row.user) ?? new Set();
    this.held.set(row.user, held);
    const seen = row.seen === null ? undefined : this.users.seen.get(row.seen);
    if (!seen && !row.isOwn) this.unseen++;
    for (const column of this.sheet.columns) {
      const at = this.sheet.columnOf(column);
      if (at === null) continue;
      if (column.field.kind === 'record') this.mergeRecord(row, column, at, user);
      else if (isCompared(column.field) && !row.isOwn) this.mergeCell(row, column, at, seen, user, held);
    }
  }

  private mergeRecord({ row, keys }: TeamRow, column: TeamColumn, at: number, user: DirectoryEntry): void {
    if (recordKey(keys.record) !== recordKey(recordOf(user))) this.edits.push({ row, column: at, ...column.cellOf(user) });
  }

  private mergeCell(
    { row }: TeamRow,
    column: TeamColumn,
    at: number,
    seen: DirectoryEntry | undefined,
    user: DirectoryEntry,
    held: Set<string>,
  ): void {
    const key = entryKey(column.field);
    if (user[key] === undefined) return;
    const says = this.sheet.says(column, row);
    const now = keyOf(column, user);
    if (says === now) return;
    if (!seen) {
      if (says !== '') this.kept++;
      return;
    }
    const before = keyOf(column, seen);
    if (before === now) this.kept++;
    else if (says === before) this.edits.push({ row, column: at, ...column.cellOf(user) });
    else {
      this.conflicts.push({ row, column: at, field: column.field.key });
      held.add(key);
    }
  }

  private newRows(users: readonly DirectoryEntry[], firstRow: number): CellEdit[] {
    const places = this.sheet.columns.flatMap((column) => {
      const at = this.sheet.columnOf(column);
      return at === null ? [] : [{ column, at }];
    });
    places.sort((a, b) => a.at - b.at);
    return users.flatMap((user, index) =>
      places.map(({ column, at }) => ({ row: firstRow + index, column: at, ...writtenCell(column, user) })),
    );
  }

  private seenNow(newUsers: readonly DirectoryEntry[]): Map<string, DirectoryEntry> {
    const seen: [string, DirectoryEntry][] = [];
    // Who is gone may come back, and a row that was taken out may be put back: what was seen of them stays.
    for (const [record, user] of this.users.seen) {
      const now = this.users.users[this.users.now(record)];
      if (!now || !this.held.has(this.users.now(record))) seen.push([now ? recordKey(recordOf(now)) : record, user]);
    }
    for (const [index, held] of this.held) {
      const before = this.users.before(index);
      const user = this.users.users[index];
      if (user) seen.push([this.recordAfter(user, before), this.seenAfter(user, before === null ? {} : this.users.seen.get(before), held)]);
    }
    for (const user of newUsers) seen.push([recordKey(recordOf(user)), this.seenAfter(user, {}, NONE)]);
    return withoutDoubled(seen);
  }

  /** Without a Record column nobody can write the new record on the sheet, so the old one goes on. */
  private recordAfter(user: DirectoryEntry, before: string | null): string {
    return before !== null && !this.sheet.hasRecords ? before : recordKey(recordOf(user));
  }

  /** What the sheet could not be told (no column, or a conflict) counts as not seen: else the old cell would look like an edit. */
  private seenAfter(user: DirectoryEntry, before: DirectoryEntry = {}, held: ReadonlySet<string>): DirectoryEntry {
    const isSeen = ({ field }: TeamColumn): boolean => {
      const key = entryKey(field);
      return this.sheet.mapped.columnOf.has(field.key) && !held.has(key) && user[key] !== undefined;
    };
    const unseen = new Set(
      this.sheet.columns.filter((column) => isCompared(column.field) && !isSeen(column)).map(({ field }) => entryKey(field)),
    );
    const values = Object.entries(user).filter(([key]) => !unseen.has(key));
    return Object.fromEntries([...values, ...Object.entries(before).filter(([key]) => unseen.has(key))]);
  }
}

const NONE: ReadonlySet<string> = new Set();

/** What a user's cell would say. */
const keyOf = (column: TeamColumn, user: DirectoryEntry): string | null => column.read(column.cellOf(user).value, null, 1900);
