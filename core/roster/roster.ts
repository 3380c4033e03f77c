/** The checked roster: what each row says, which findings it has, and the indexes that tell what hangs on an edit. */
import { dateFault, type DateDecision } from '../fields/date-column.js';
import type { Field, FieldSet } from '../fields/field.js';
import type { MappedTable } from '../columns/apply-mapping.js';
import { CODE, type CodeNumber, isErrorNumber } from '../issues/codes.js';
import type { CellValue } from '../ports/index.js';
import { isBlankValue } from '../table/table.js';
import { withoutLeadingZeros } from '../fields/employee-id.js';
import type { DirectoryIndex } from './directory.js';
import { ROW_FIELD } from './findings.js';
import type { RowKeys } from './row-keys.js';
import { headerRepeater, looksLikeTotal, ROW_KIND } from './row-kind.js';
import { type ColumnPlan, readRow } from './row-reader.js';
import { FLAG, type RowState } from './row-state.js';

const NOBODY = -1;

/** Which existing users a row means; -1 for none. */
interface Matches {
  readonly byEmail: number;
  readonly byId: number;
}

/** Everything that checking a roster needs, compiled once. */
export interface RosterParts {
  readonly target: FieldSet;
  readonly mapped: MappedTable;
  readonly directory: DirectoryIndex;
  readonly state: RowState;
  readonly keys: RowKeys;
  readonly plans: readonly ColumnPlan[];
  readonly preferredDates: 'dmy' | 'mdy';
  readonly confirmedDates: Readonly<Record<string, 'dmy' | 'mdy'>>;
  readonly visibleOnly: boolean;
  /** Key of the field that says who can manage teams. */
  readonly managerField: string;
  readonly covered: ((gridRow: number, column: number) => boolean) | null;
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
  readonly hidden: ReadonlySet<number>;
  /** Users that rows mean, with those rows. Several only where the sheet names a person twice. */
  readonly rowsOfUser = new Map<number, number[]>();
  private readonly repeatsHeader: (gridRow: number) => boolean;
  private readonly identifierColumns: readonly number[];
  private readonly datePlans: readonly ColumnPlan[];
  private readonly emailField: number;
  private readonly idField: number;
  readonly leaderField: number;
  /** Rises with each update: lists made before are stale. */
  version = 0;
  private dateDecisions: readonly DateDecision[] = [];
  private idWidth = 0;
  private leaderIdWidth = 0;

  constructor(parts: RosterParts) {
    const { mapped, target, plans } = parts;
    const { table } = mapped;
    this.parts = parts;
    this.fields = target.fields;
    this.rows = table.bodyEnd - table.bodyStart;
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
    for (let row = 0; row < this.rows; row++) this.read(row);
    this.decideColumns();
  }

  gridRow(row: number): number {
    return this.parts.mapped.table.bodyStart + row;
  }

  sheetRow(row: number): number {
    return this.parts.mapped.table.grid.firstRow + this.gridRow(row);
  }

  cells(row: number): readonly CellValue[] {
    return this.parts.mapped.table.grid.rows[this.gridRow(row)] ?? [];
  }

  isPerson(row: number): boolean {
    return this.parts.state.kinds[row] === ROW_KIND.person;
  }

  /** The existing user whom a row means, or -1. */
  userOf(row: number): number {
    const { byEmail, byId } = this.matches(row);
    return byEmail >= 0 ? byEmail : byId;
  }

  private matches(row: number): Matches {
    const { directory, state } = this.parts;
    if (!directory.usersKnown) return { byEmail: NOBODY, byId: NOBODY };
    const email = state.emails.keys[row]!;
    const id = state.ids.keys[row]!;
    return {
      byEmail: email === '' || state.flags[row]! & FLAG.emailFault ? NOBODY : directory.byEmail(email),
      byId: id === '' ? NOBODY : directory.byId(id),
    };
  }

  private read(row: number): void {
    const { state, keys, plans, covered, visibleOnly, mapped } = this.parts;
    const { grid } = mapped.table;
    const gridRow = this.gridRow(row);
    const cells = grid.rows[gridRow] ?? [];
    keys.email = keys.id = keys.leader = '';
    let kind: number = ROW_KIND.person;
    if (visibleOnly && this.hidden.has(this.sheetRow(row))) kind = ROW_KIND.hiddenLeftOut;
    else if (this.repeatsHeader(gridRow)) kind = ROW_KIND.repeatedHeader;
    else {
      const shownAt = (at: number, column: number): string | null => grid.shown?.[at]?.[column] ?? null;
      const filled = readRow(plans, cells, row, gridRow, state.findings, shownAt, covered);
      if (!filled) kind = ROW_KIND.blank;
      else if ((keys.email === '' || state.flags[row]! & FLAG.emailFault) && looksLikeTotal(cells)) kind = ROW_KIND.total;
    }
    state.kinds[row] = kind;
    if (kind !== ROW_KIND.person) {
      this.takeOut(row);
      return;
    }
    this.setKeys(row);
    if (keys.email === '' && keys.id === '') this.requireIdentifier(row, gridRow, cells);
  }

  /** Undoes what reading a row noted when the row turns out to be no person. */
  private takeOut(row: number): void {
    const { state, keys } = this.parts;
    if (state.flags[row]! & FLAG.textId) state.idColumn.count(keys.id, -1);
    if (state.flags[row]! & FLAG.textLeader) state.leaderColumn.count(keys.leader, -1);
    state.flags[row]! &= ~(FLAG.textId | FLAG.textLeader);
    keys.email = keys.id = keys.leader = '';
    state.forget(row);
    this.setKeys(row);
  }

  private setKeys(row: number): void {
    const { state, keys, directory } = this.parts;
    state.emails.set(row, keys.email);
    state.ids.set(row, keys.id);
    state.digits.set(row, keys.id === '' ? '' : (withoutLeadingZeros(keys.id) ?? ''));
    state.leaders[row] = keys.leader;
    if (!directory.usersKnown) return;
    const user = this.userOf(row);
    if (user >= 0)
      this.rowsOfUser.set(
        user,
        [...(this.rowsOfUser.get(user) ?? []), row].sort((a, b) => a - b),
      );
  }

  private requireIdentifier(row: number, gridRow: number, cells: readonly CellValue[]): void {
    const { covered, state } = this.parts;
    if (this.identifierColumns.length === 0) return; // said once, as a missing column
    const isFilled = (column: number): boolean => !isBlankValue(cells[column]) && !(covered?.(gridRow, column) ?? false);
    if (!this.identifierColumns.some(isFilled)) state.findings.add(row, ROW_FIELD, CODE['identifier-missing']);
  }

  /** Decides what only a whole column can tell; true where that changed. */
  private decideColumns(): boolean {
    const { state, preferredDates, confirmedDates } = this.parts;
    const decisions = state.dates.map(({ column }, index) =>
      column.decide(preferredDates, confirmedDates[this.datePlans[index]?.field.key ?? ''] ?? null),
    );
    const idWidth = state.idColumn.width();
    const leaderIdWidth = state.leaderColumn.width();
    const same =
      idWidth === this.idWidth &&
      leaderIdWidth === this.leaderIdWidth &&
      decisions.every(({ order, ambiguous }, index) => {
        const before = this.dateDecisions[index];
        return before?.order === order && before.ambiguous === ambiguous;
      });
    this.dateDecisions = decisions;
    this.idWidth = idWidth;
    this.leaderIdWidth = leaderIdWidth;
    return !same;
  }

  dateDecision(field: string): DateDecision | null {
    return this.dateDecisions[this.datePlans.findIndex((plan) => plan.field.key === field)] ?? null;
  }

  /** The topmost row with a filled cell in a date column, or -1. */
  firstDate(field: string): number {
    return (
      this.parts.state.dates[this.datePlans.findIndex((plan) => plan.field.key === field)]?.bytes.findIndex((byte) => byte !== 0) ?? NOBODY
    );
  }

  /** Reads rows again after their cells changed in the grid. Nothing else of the sheet may have moved. */
  update(rows: readonly number[]): RosterChange {
    const { state } = this.parts;
    const touched = new Set<number>(rows);
    const changedKeys = new Set<string>();
    this.version++;
    for (const row of rows) {
      const before = this.keysOf(row);
      const sharers = this.sharers(row);
      this.forgetUser(row);
      state.forget(row);
      this.read(row);
      const after = this.keysOf(row);
      for (const key of before) if (!after.includes(key)) changedKeys.add(key);
      for (const key of after) if (!before.includes(key)) changedKeys.add(key);
      for (const other of [...sharers, ...this.sharers(row)]) touched.add(other);
    }
    return { rows: [...touched], keys: [...changedKeys], everything: this.decideColumns() };
  }

  /** Texts by which a leader cell may mean this row. */
  private keysOf(row: number): string[] {
    const { state, directory } = this.parts;
    const user = directory.usersKnown ? directory.users[this.userOf(row)] : undefined;
    return [state.emails.keys[row], state.ids.keys[row], user?.email, user?.employeeId].flatMap((key) =>
      typeof key === 'string' && key !== '' ? [key] : [],
    );
  }

  /** Rows with the e-mail address or the ID of this one. */
  private sharers(row: number): number[] {
    const { emails, ids } = this.parts.state;
    return [...(emails.isShared(row) ? emails.rowsOf(emails.keys[row]!) : []), ...(ids.isShared(row) ? ids.rowsOf(ids.keys[row]!) : [])];
  }

  private forgetUser(row: number): void {
    const user = this.userOf(row);
    const rest = (this.rowsOfUser.get(user) ?? []).filter((other) => other !== row);
    if (rest.length > 0) this.rowsOfUser.set(user, rest);
    else this.rowsOfUser.delete(user);
  }

  /** True where the row has a mistake of its own, its leader cell aside. */
  hasOwnError(row: number): boolean {
    if (this.parts.state.findings.hasError(row)) return true;
    let wrong = false;
    this.derived(row, (code) => (wrong ||= isErrorNumber(code)));
    return wrong;
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
    const { state, directory } = this.parts;
    const flags = state.flags[row]!;
    for (let i = 0; i < state.dates.length; i++) {
      const fault = dateFault(state.dates[i]!.bytes[row]!, this.dateDecisions[i]!.order);
      if (fault !== 0) visit(fault, this.datePlans[i]!.index);
    }
    if (state.emails.isShared(row) && (flags & FLAG.emailFault) === 0) visit(CODE['email-duplicate'], this.emailField);
    if (state.ids.isShared(row)) visit(CODE['employee-id-duplicate'], this.idField);
    if (directory.usersKnown) {
      const { byEmail, byId } = this.matches(row);
      if (byEmail >= 0 && byId >= 0 && byEmail !== byId) visit(CODE['user-ambiguous'], ROW_FIELD);
      else {
        if (byEmail >= 0) visit(CODE['email-taken'], this.emailField);
        if (byId >= 0) visit(CODE['employee-id-taken'], this.idField);
      }
    }
    if (flags & FLAG.numericId && this.idWidth > 0) visit(CODE['id-leading-zeros'], this.idField);
    if (this.hidden.size > 0 && this.hidden.has(this.sheetRow(row))) visit(CODE['row-hidden'], ROW_FIELD);
  }

  /** True where the leader cell is a number among zero-padded IDs. */
  mayLackLeaderZeros(row: number): boolean {
    return this.leaderIdWidth > 0 && (this.parts.state.flags[row]! & FLAG.numericLeader) !== 0;
  }

  /** Width that IDs are padded to in the column of a field, or 0. */
  paddedWidth(field: number): number {
    return field === this.leaderField ? this.leaderIdWidth : this.idWidth;
  }

  /** People on the sheet: everybody who would be sent, mistakes or not. */
  get people(): number {
    let people = 0;
    for (let row = 0; row < this.rows; row++) if (this.isPerson(row)) people++;
    return people;
  }
}
