/** Rows of the sheet as people: whom each row means, by its record, else, where the Record column is gone, by its keys. */
import type { MappedTable } from '../columns/apply-mapping.js';
import type { CellValue } from '../ports/index.js';
import { textOfValue } from '../roster/row-reader.js';
import { isBlankRow, sheetColumn, sheetRow } from '../table/table.js';
import { repeatsHeader } from '../table/detect-table.js';
import { composed } from '../fields/codec.js';
import type { MatchedUsers } from './match-users.js';
import { recordKey, recordOf } from './team-entry.js';
import type { TeamColumn } from './team-table.js';

/** A row and whom it means. */
export interface TeamRow {
  readonly row: number;
  /** Record under which the user was seen, or null. */
  readonly seen: string | null;
  /** Number of the user, or -1 where nobody of now is meant. */
  readonly user: number;
  /** A row that somebody typed: it has no record although there is a column for it. */
  readonly isOwn: boolean;
  readonly keys: { readonly record: string; readonly email: string; readonly id: string };
}

export class TeamSheet {
  readonly mapped: MappedTable;
  readonly columns: readonly TeamColumn[];

  constructor(mapped: MappedTable, columns: readonly TeamColumn[]) {
    this.mapped = mapped;
    this.columns = columns;
  }

  /** Sheet column of a field, or null. */
  columnOf({ field }: TeamColumn): number | null {
    const column = this.mapped.columnOf.get(field.key);
    return column === undefined ? null : sheetColumn(this.mapped.table, column);
  }

  get hasRecords(): boolean {
    return this.columns.some((column) => column.field.kind === 'record' && this.columnOf(column) !== null);
  }

  private gridRow(row: number): number {
    return row - this.mapped.table.grid.firstRow;
  }

  rawOf(column: TeamColumn, row: number): CellValue {
    const at = this.mapped.columnOf.get(column.field.key);
    return at === undefined ? null : (this.mapped.table.grid.rows[this.gridRow(row)]?.[at] ?? null);
  }

  /** What the host tells of a cell beside its value. */
  private besides(what: 'shown' | 'formats', { field }: TeamColumn, row: number): string | null {
    const at = this.mapped.columnOf.get(field.key);
    return at === undefined ? null : (this.mapped.table.grid[what]?.[this.gridRow(row)]?.[at] ?? null);
  }

  private shownOf(column: TeamColumn, row: number): string | null {
    return this.besides('shown', column, row);
  }

  /** What a cell says, as `CellReader` tells. */
  says(column: TeamColumn, row: number): string | null {
    return column.read(this.rawOf(column, row), this.shownOf(column, row), this.mapped.table.grid.dateSystem ?? 1900);
  }

  private textOf(kind: 'record' | 'email' | 'employee-id', row: number): string {
    const column = this.columns.find(({ field }) => field.kind === kind);
    if (!column) return '';
    const format = this.besides('formats', column, row);
    return composed(textOfValue(this.rawOf(column, row), this.shownOf(column, row), column.field, format));
  }

  /** All rows that mean somebody, or may: whoever reads the sheet sorted or filtered finds the same people. */
  rows(users: MatchedUsers): TeamRow[] {
    const { table } = this.mapped;
    const rows: TeamRow[] = [];
    const seenByKey = new Map<string, string>();
    for (const [record, { email, employeeId }] of users.seen) {
      if (email) seenByKey.set(`email ${recordKey(email)}`, record);
      if (employeeId) seenByKey.set(`id ${employeeId}`, record);
    }
    for (let at = table.bodyStart; at < table.bodyEnd; at++) {
      if (isBlankRow(table.grid.rows[at]) || repeatsHeader(table, at)) continue;
      rows.push(this.rowOf(sheetRow(table, at), users, seenByKey));
    }
    return rows;
  }

  private rowOf(row: number, users: MatchedUsers, seenByKey: ReadonlyMap<string, string>): TeamRow {
    const keys = { record: this.textOf('record', row), email: this.textOf('email', row), id: this.textOf('employee-id', row) };
    const record = recordKey(keys.record);
    if (record !== '' && users.seen.has(record)) return { row, seen: record, user: users.now(record), isOwn: false, keys };
    if (record !== '') {
      // Records are compared in lower case, IDs are not: where the keys agree with the record they say who of two it is.
      const byKeys = users.byKeys(keys.email, keys.id);
      const isSame = recordKey(recordOf(users.users[byKeys] ?? {})) === record;
      const user = isSame || users.byRecord(record) < 0 ? byKeys : users.byRecord(record);
      return { row, seen: user < 0 ? null : users.before(user), user, isOwn: false, keys };
    }
    const isOwn = this.hasRecords;
    const seen = isOwn ? undefined : (seenByKey.get(`email ${recordKey(keys.email)}`) ?? seenByKey.get(`id ${keys.id}`));
    if (seen !== undefined) return { row, seen, user: users.now(seen), isOwn, keys };
    const user = users.byKeys(keys.email, keys.id);
    return { row, seen: isOwn || user < 0 ? null : users.before(user), user, isOwn, keys };
  }
}
