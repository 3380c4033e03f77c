/** The checked roster: what each row says, which findings it has, and the indexes that tell what hangs on an edit. */
import { type DateDecision, dateFault } from '../fields/date-column.js';
import type { Field, FieldSet } from '../fields/field.js';
import type { MappedTable } from '../columns/apply-mapping.js';
import { CODE, type CodeNumber, isErrorNumber } from '../issues/codes.js';
import type { CellValue } from '../ports/index.js';
import { isBlankValue } from '../table/table.js';
import { ColumnDecisions, type DateReading } from './column-decisions.js';
import type { DirectoryIndex } from './directory.js';
import { ROW_FIELD } from './findings.js';
import type { RowKeys } from './row-keys.js';
import { headerRepeater, looksLikeTotal, ROW_KIND } from './row-kind.js';
import { type CellCover, type ColumnPlan, readRow } from './row-reader.js';
import { FLAG, type RowState } from './row-state.js';
import { UserRows } from './user-rows.js';

const NONE = -1;

/** Everything that checking a roster needs, compiled once. */
export interface RosterParts {
  readonly target: FieldSet;
  readonly mapped: MappedTable;
  readonly directory: DirectoryIndex;
  readonly state: RowState;
  readonly keys: RowKeys;
  readonly plans: readonly ColumnPlan[];
  readonly preferredDates: DateReading;
  readonly confirmedDates: Readonly<Record<string, DateReading>>;
  readonly visibleOnly: boolean;
  /** Key of the field that says who can manage teams. */
  readonly managerField: string;
  readonly covered: CellCover | null;
}

/** What an edit touched: rows whose own findings may differ, and the keys by which leaders may be found now or were found before. */
export interface RosterChange {
  readonly rows: readonly number[];
  readonly keys: readonly string[];
  /** A whole column is read in another way now: every row may differ. */
  readonly everything: boolean;
}

/** Rows are numbered from 0 at the first row below the header: `bodyStart + row` is the grid row. */
export class RosterIndex {
  readonly parts: RosterParts;
  readonly rows: number;
  /** Fields by number, as findings name them. */
  readonly fields: readonly Field[];
  readonly users: UserRows;
  readonly leaderField: number;
  /** Rises with each update: lists made before are stale. */
  version = 0;
  private readonly hidden: ReadonlySet<number>;
  private readonly repeatsHeader: (gridRow: number) => boolean;
  private readonly identifierColumns: readonly number[];
  private readonly datePlans: readonly ColumnPlan[];
  private readonly emailField: number;
  private readonly idField: number;
  private readonly decisions: ColumnDecisions;
  private wrong = false;
  private readonly noteError = (code: CodeNumber): void => {
    if (isErrorNumber(code)) this.wrong = true;
  };

  constructor(parts: RosterParts) {
    const { mapped, target, plans, state } = parts;
    const { table } = mapped;
    this.parts = parts;
    this.fields = target.fields;
    this.rows = table.bodyEnd - table.bodyStart;
    this.users = new UserRows(parts.directory, this.rows);
    this.hidden = new Set(table.grid.hiddenRows ?? []);
    this.repeatsHeader = headerRepeater(table, plans[0]?.column ?? 0);
    const numberOf = (kind: Field['kind']): number => target.fields.findIndex((field) => field.kind === kind);
    this.emailField = numberOf('email');
    this.idField = numberOf('employee-id');
    this.leaderField = numberOf('leader');
    this.identifierColumns = plans
      .filter(({ field }) => field.kind === 'email' || field.kind === 'employee-id')
      .map(({ column }) => column);
    this.datePlans = plans.filter(({ field }) => field.kind === 'date');
    const confirmed = this.datePlans.map(({ field }) => parts.confirmedDates[field.key] ?? null);
    this.decisions = new ColumnDecisions(state, parts.preferredDates, confirmed);
    for (let row = 0; row < this.rows; row++) this.read(row);
    this.decisions.decide();
  }

  gridRow(row: number): number {
    return this.parts.mapped.table.bodyStart + row;
  }

  sheetRow(row: number): number {
    return this.parts.mapped.table.grid.firstRow + this.gridRow(row);
  }

  cells(row: number): readonly CellValue[] {
    return this.parts.mapped.table.grid.rows[this.gridRow(row)] ?? NO_CELLS;
  }

  isPerson(row: number): boolean {
    return this.parts.state.kinds[row] === ROW_KIND.person;
  }

  private isHidden(row: number): boolean {
    return this.hidden.size > 0 && this.hidden.has(this.sheetRow(row));
  }

  private read(row: number): void {
    const { state, keys, visibleOnly } = this.parts;
    keys.email = keys.id = keys.leader = '';
    const kind = visibleOnly && this.isHidden(row) ? ROW_KIND.hiddenLeftOut : this.readCells(row);
    state.kinds[row] = kind;
    if (kind !== ROW_KIND.person) this.takeOut(row);
    else if (keys.email === '' && keys.id === '') this.requireIdentifier(row);
    state.setKeys(row, keys.email, keys.id, keys.leader);
    this.users.set(row, state.flags[row]! & FLAG.emailFault ? '' : keys.email, keys.id);
  }

  private readCells(row: number): number {
    const { state, keys, plans, covered, mapped } = this.parts;
    const gridRow = this.gridRow(row);
    if (this.repeatsHeader(gridRow)) return ROW_KIND.repeatedHeader;
    const cells = this.cells(row);
    const filled = readRow(plans, cells, row, gridRow, state.findings, mapped.table.grid, covered);
    const mayBeTotal = keys.email === '' || (state.flags[row]! & FLAG.emailFault) !== 0;
    if (mayBeTotal && looksLikeTotal(cells)) return ROW_KIND.total;
    return filled ? ROW_KIND.person : ROW_KIND.blank;
  }

  /** Undoes what reading a row noted when the row turns out to be no person. */
  private takeOut(row: number): void {
    const { state, keys } = this.parts;
    state.forget(row, keys.id, keys.leader);
    keys.email = keys.id = keys.leader = '';
  }

  private requireIdentifier(row: number): void {
    const { covered, state } = this.parts;
    if (this.identifierColumns.length === 0) return; // said once, as a missing column
    const [cells, gridRow] = [this.cells(row), this.gridRow(row)];
    const isFilled = (column: number): boolean => !isBlankValue(cells[column]) && !(covered?.(gridRow, column) ?? false);
    if (!this.identifierColumns.some(isFilled)) state.findings.add(row, ROW_FIELD, CODE['identifier-missing']);
  }

  dateDecision(field: string): DateDecision | null {
    return this.decisions.dates[this.datePlans.findIndex((plan) => plan.field.key === field)] ?? null;
  }

  /** The topmost row with a filled cell in a date column, or -1. */
  firstDate(field: string): number {
    const column = this.parts.state.dates[this.datePlans.findIndex((plan) => plan.field.key === field)];
    return column?.bytes.findIndex((byte) => byte !== 0) ?? NONE;
  }

  /** Reads rows again after their cells changed in the grid. Nothing else of the sheet may have moved. */
  update(rows: readonly number[]): RosterChange {
    const { state } = this.parts;
    const { emails, ids } = state;
    const touched = new Set<number>(rows);
    const keys = new Set<string>();
    this.version++;
    for (const row of rows) {
      const [email, id, user] = [emails.keys[row]!, ids.keys[row]!, this.users.userOf(row)];
      const before = this.keysOf(row);
      state.forget(row, id, state.leaders[row]!);
      this.addSharers(row, touched);
      this.read(row);
      if (email === emails.keys[row] && id === ids.keys[row] && user === this.users.userOf(row)) continue;
      // Every one of them: a key that stays may mean another person now, because the others brought the row together with one.
      for (const key of before) keys.add(key);
      for (const key of this.keysOf(row)) keys.add(key);
      this.addSharers(row, touched);
    }
    return { rows: [...touched], keys: [...keys], everything: this.decisions.decide() };
  }

  /** Texts by which a leader cell may mean this row: its own keys and those of the user whom it means. */
  keysOf(row: number): string[] {
    const { state, directory } = this.parts;
    const user = directory.users[this.users.userOf(row)];
    const keys = [state.emails.keys[row]!, state.ids.keys[row]!];
    if (user) keys.push(...directory.keysOf(user));
    return keys.filter((key) => key !== '');
  }

  /** Adds the rows with the e-mail address or the ID of this one. */
  private addSharers(row: number, rows: Set<number>): void {
    const { emails, ids } = this.parts.state;
    for (const index of [emails, ids]) if (index.isShared(row)) index.forEach(index.keys[row]!, (other) => rows.add(other));
  }

  /** True where the row has a mistake of its own, its leader cell aside. */
  hasOwnError(row: number): boolean {
    if (this.parts.state.findings.hasError(row)) return true;
    this.wrong = false;
    this.derived(row, this.noteError);
    return this.wrong;
  }

  /** Calls back for each finding of a row but those of its leader; `ROW_FIELD` stands for the whole row. */
  forEachFinding(row: number, visit: (code: CodeNumber, field: number) => void): void {
    const { state } = this.parts;
    const kind = state.kinds[row];
    if (kind === ROW_KIND.total) visit(CODE['looks-like-total'], ROW_FIELD);
    else if (kind === ROW_KIND.repeatedHeader) visit(CODE['repeated-header'], ROW_FIELD);
    if (kind !== ROW_KIND.person) return;
    state.findings.forEach(row, visit);
    this.derived(row, visit);
  }

  /** Findings that hang on other rows, on the whole column, or on the directory: told from the indexes, kept nowhere. */
  private derived(row: number, visit: (code: CodeNumber, field: number) => void): void {
    const { state } = this.parts;
    const flags = state.flags[row]!;
    for (let i = 0; i < state.dates.length; i++) {
      const fault = dateFault(state.dates[i]!.bytes[row]!, this.decisions.dates[i]!.order);
      if (fault !== 0) visit(fault, this.datePlans[i]!.index);
    }
    if (state.emails.isShared(row) && (flags & FLAG.emailFault) === 0) visit(CODE['email-duplicate'], this.emailField);
    if (state.ids.isShared(row)) visit(CODE['employee-id-duplicate'], this.idField);
    if (this.users.userOf(row) >= 0) this.taken(row, visit);
    if (flags & FLAG.numericId && this.decisions.idWidth > 0) visit(CODE['id-leading-zeros'], this.idField);
    if (this.isHidden(row)) visit(CODE['row-hidden'], ROW_FIELD);
  }

  private taken(row: number, visit: (code: CodeNumber, field: number) => void): void {
    const [byEmail, byId] = [this.users.emailOwner(row), this.users.idOwner(row)];
    if (byEmail >= 0 && byId >= 0 && byEmail !== byId) visit(CODE['user-ambiguous'], ROW_FIELD);
    else {
      if (byEmail >= 0) visit(CODE['email-taken'], this.emailField);
      if (byId >= 0) visit(CODE['employee-id-taken'], this.idField);
    }
  }

  /** True where the leader cell is a number among zero-padded IDs. */
  mayLackLeaderZeros(row: number): boolean {
    return this.decisions.leaderIdWidth > 0 && (this.parts.state.flags[row]! & FLAG.numericLeader) !== 0;
  }

  /** Width that IDs are padded to in the column of a field, or 0. */
  paddedWidth(field: number): number {
    return field === this.leaderField ? this.decisions.leaderIdWidth : this.decisions.idWidth;
  }

  /** People on the sheet: everybody who would be sent, mistakes or not. */
  get people(): number {
    let people = 0;
    for (let row = 0; row < this.rows; row++) if (this.isPerson(row)) people++;
    return people;
  }
}

const NO_CELLS: readonly CellValue[] = [];
