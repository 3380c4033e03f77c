/** The checked roster: what each row says, which findings it has, and the indexes that tell what hangs on an edit. */
import { type DateDecision, dateFault } from '../fields/date-column.js';
import type { Field } from '../fields/field.js';
import { keyFields } from '../fields/key-fields.js';
import { CODE, type CodeNumber, isErrorNumber } from '../issues/codes.js';
import type { CellValue } from '../ports/index.js';
import { rowByRow, type Steps } from '../steps/steps.js';
import { looksLikeTotal } from '../table/total-row.js';
import { ColumnDecisions } from './column-decisions.js';
import { BlankCells } from './blank-cells.js';
import { isMixed, isOfOtherBatch } from './batches.js';
import { cellText, gridColumn } from './cell-place.js';
import { ROW_FIELD } from './findings.js';
import type { RosterChange } from './roster-change.js';
import { RosterEdits } from './roster-edits.js';
import type { RowSays } from './row-identity.js';
import type { RowMove } from './row-room.js';
import { headerRepeater, ROW_KIND, titleFinder } from './row-kind.js';
import type { RosterParts } from './roster-parts.js';
import type { RowMode } from './row-modes.js';
import { readPurpose } from './row-purpose.js';
import { type ColumnPlan, readRow } from './row-reader.js';
import { type SplitPlans, splitPlans } from './split-plans.js';
import { FLAG } from './row-state.js';
import { isManagerCode, visitDuplicates, visitUserFindings } from './user-findings.js';
import { UserRows } from './user-rows.js';

const NONE = -1;
const NO_CELLS: readonly CellValue[] = [];

/** Rows are numbered from 0 at the first row below the header: `bodyStart + row` is the grid row. */
export class RosterIndex {
  readonly parts: RosterParts;
  /** Changed by `moveRows` alone. */
  rows: number;
  /** People on the sheet: everybody who would be sent, mistakes or not. */
  people = 0;
  /** Fields by number, as findings name them. */
  readonly fields: readonly Field[];
  readonly users: UserRows;
  readonly emailField: number;
  readonly idField: number;
  readonly leaderField: number;
  readonly statusField: number;
  readonly managerField: number;
  readonly recordField: number;
  /** Rises with each update: lists made before are stale. */
  version = 0;
  private readonly hidden: ReadonlySet<number>;
  private readonly repeatsHeader: (gridRow: number) => boolean;
  private readonly isTitle: ((gridRow: number) => boolean) | null;
  private readonly datePlans: readonly ColumnPlan[];
  private readonly plans: SplitPlans;
  /** Null where every row is a new person. */
  readonly blankCells: BlankCells | null;
  private readonly decisions: ColumnDecisions;
  /** Made with the first edit. */
  private edits: RosterEdits | null = null;
  private wrong = false;
  private readonly noteError = (code: CodeNumber): void => {
    if (isErrorNumber(code)) this.wrong = true;
  };

  /** Before `build` every row is blank. */
  constructor(parts: RosterParts) {
    const { mapped, target, plans, state } = parts;
    const { table } = mapped;
    this.parts = parts;
    this.fields = target.fields;
    this.rows = table.bodyEnd - table.bodyStart;
    this.users = new UserRows(parts.directory, this.room, parts.modes.mayUpdate);
    this.hidden = new Set(table.grid.hiddenRows ?? []);
    this.plans = splitPlans(plans, mapped);
    this.repeatsHeader = headerRepeater(table, this.plans.first);
    this.isTitle = titleFinder(table);
    const numberOf = (kind: Field['kind']): number => target.fields.findIndex((field) => field.kind === kind);
    this.emailField = numberOf('email');
    this.idField = numberOf('employee-id');
    this.leaderField = numberOf('leader');
    this.statusField = numberOf('status');
    this.recordField = numberOf('record');
    this.managerField = target.fields.findIndex(({ key }) => key === parts.managerField);
    this.blankCells = state.notes && new BlankCells(plans, state.notes, parts.blanks, keyFields(this.fields));
    this.datePlans = plans.filter(({ field }) => field.kind === 'date');
    const confirmed = this.datePlans.map(({ field }) => parts.confirmedDates[field.key] ?? null);
    this.decisions = new ColumnDecisions(state, parts.preferredDates, confirmed);
  }

  /** Reads every row, or takes what was read of them elsewhere. Done once, before anything else. */
  *build(reading: Steps<void> = rowByRow(0, this.rows, this.read.bind(this))): Steps<void> {
    yield* reading;
    this.decisions.decide();
  }

  /** Rows that there is room for: more of them need a new check. */
  get room(): number {
    return this.parts.state.kinds.length;
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
    keys.email = keys.id = keys.leader = keys.record = '';
    const kind = visibleOnly && this.isHidden(row) ? ROW_KIND.hiddenLeftOut : this.readCells(row);
    this.people += Number(kind === ROW_KIND.person) - Number(this.isPerson(row));
    state.kinds[row] = kind;
    if (kind !== ROW_KIND.person) this.takeOut(row);
    readPurpose(this, row);
    state.setKeys(row, keys.email, keys.id, keys.leader);
  }

  private readCells(row: number): number {
    const { state, keys, covered, mapped } = this.parts;
    const { own, lent } = this.plans;
    const gridRow = this.gridRow(row);
    if (this.repeatsHeader(gridRow)) return ROW_KIND.repeatedHeader;
    if (this.isTitle?.(gridRow)) return ROW_KIND.blank;
    const cells = this.cells(row);
    const filled = readRow(own, cells, row, gridRow, state.findings, mapped.table.grid, covered, state.notes);
    const mayBeTotal = keys.email === '' || (state.flags[row]! & FLAG.emailFault) !== 0;
    if (mayBeTotal && looksLikeTotal(cells, mapped.table.from, mapped.table.to)) return ROW_KIND.total;
    if (filled && lent.length > 0) readRow(lent, cells, row, gridRow, state.findings, mapped.table.grid, covered, state.notes);
    return !filled ? ROW_KIND.blank : isOfOtherBatch(this, row) ? ROW_KIND.otherBatch : ROW_KIND.person;
  }

  /** Undoes what reading a row noted when the row turns out to be no person. */
  private takeOut(row: number): void {
    const { state, keys } = this.parts;
    state.forget(row, keys.id, keys.leader);
    keys.email = keys.id = keys.leader = keys.record = '';
  }

  /** What a send does with the row of a person. */
  modeOf(row: number): RowMode {
    return this.parts.modes.isUpdate(row) ? 'update' : 'create';
  }

  /** What a row says about who it is: cell texts, trimmed. */
  saysOf(row: number): RowSays {
    const textOf = (field: number): string => cellText(this, row, field);
    return { record: textOf(this.recordField), email: textOf(this.emailField), employeeId: textOf(this.idField) };
  }

  /** True where an update empties a field: its cell says `(clear)`, or is blank in a column whose blanks clear. */
  isCleared(row: number, field: number): boolean {
    return this.parts.modes.isUpdate(row) && (this.blankCells?.isCleared(row, field) ?? false);
  }

  /** True where an update leaves a field as the target has it: a blank cell that is kept, or no column at all. */
  isKept(row: number, field: number): boolean {
    return this.parts.modes.isUpdate(row) && (gridColumn(this, field) < 0 || (this.blankCells?.isKept(row, field) ?? false));
  }

  /** What the Status cell validly says, or null. */
  statusOf(row: number): 'active' | 'deactivated' | null {
    const flags = this.parts.state.flags[row]!;
    return flags & FLAG.statusActive ? 'active' : flags & FLAG.statusDeactivated ? 'deactivated' : null;
  }

  /** True for the row of a deactivated user that lacks values: nothing is done with it. */
  isIncomplete(row: number): boolean {
    return (this.parts.state.flags[row]! & FLAG.incomplete) !== 0;
  }

  /** Fields that every person needs and that are blank on a row. */
  blankRequired(row: number): number[] {
    return this.fields.flatMap((_, field) => ((this.blankCells?.lacksField(row, field) ?? false) ? [field] : []));
  }

  /** Fields without a column that some row needs. */
  get missing(): readonly Field[] {
    return this.parts.modes.needsAll ? this.parts.missing.toCreate : this.parts.missing.toUpdate;
  }

  /** True where a row cannot be sent because of what the header says: a column that it needs is missing, or new people are of several types. */
  isStoppedByMissing(row: number): boolean {
    const { missing, modes } = this.parts;
    return modes.isUpdate(row) ? missing.toUpdate.length > 0 : missing.toCreate.length > 0 || isMixed(this);
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
    this.version++;
    this.edits ??= new RosterEdits(this, { read: (row) => this.read(row), decide: () => this.decisions.decide() });
    return this.edits.follow(rows);
  }

  /**
   * Follows blank rows that come before row `at`, or blank ones from there on that go (`by` below 0). The grid has moved already; its merges
   * and hidden rows have to lie above.
   */
  moveRows(at: number, by: number): RowMove {
    const { state, modes, mapped } = this.parts;
    const move = { at, by, rows: this.rows };
    for (const part of [state, modes, this.users]) part.moveRows(move);
    this.rows += by;
    mapped.table.bodyEnd += by;
    this.version++;
    return move;
  }

  /** Texts by which a leader cell may mean this row: its own keys and those of the user whom it means. */
  keysOf(row: number): string[] {
    const { state, directory } = this.parts;
    const user = directory.users[this.users.userOf(row)];
    const keys = [state.emails.keys[row]!, state.ids.keys[row]!, state.mendedOf(row)];
    if (user) keys.push(...directory.keysOf(user));
    return keys.filter((key) => key !== '');
  }

  /** The same for all rows that mean its user: any of them decides who stands for that user. */
  keysAround(row: number): string[] {
    const rows = this.users.rowsOf(this.users.userOf(row));
    return rows.length < 2 ? this.keysOf(row) : rows.flatMap((each) => this.keysOf(each));
  }

  /** True where the row has a mistake of its own, its leader cell aside. */
  hasOwnError(row: number): boolean {
    if (this.parts.state.findings.hasError(row)) return true;
    this.wrong = false;
    this.derived(row, this.noteError);
    return this.wrong;
  }

  /** Whether the mistakes of a row, its leader cell aside, are only that it deactivates or demotes a manager. */
  managerFaults(row: number): 'none' | 'only' | 'others' {
    let faults: 'none' | 'only' | 'others' = 'none';
    this.forEachFinding(row, (code) => {
      if (!isErrorNumber(code) || faults === 'others') return;
      faults = isManagerCode(code) ? 'only' : 'others';
    });
    return faults;
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
    visitDuplicates(this, row, visit);
    visitUserFindings(this, row, visit);
    if (flags & FLAG.numericId && this.decisions.idWidth > 0) visit(CODE['id-leading-zeros'], this.idField);
    if (this.isHidden(row)) visit(CODE['row-hidden'], ROW_FIELD);
  }

  /** True where the leader cell is a number among zero-padded IDs. */
  mayLackLeaderZeros(row: number): boolean {
    return this.decisions.leaderIdWidth > 0 && (this.parts.state.flags[row]! & FLAG.numericLeader) !== 0;
  }

  /** Width that IDs are padded to in the column of a field, or 0. */
  paddedWidth(field: number): number {
    return field === this.leaderField ? this.decisions.leaderIdWidth : this.decisions.idWidth;
  }
}
