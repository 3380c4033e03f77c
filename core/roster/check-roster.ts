/** Checks a mapped table: every row rule and every rule between rows, in one pass over the rows as the host gave them. */
import type { MappedTable } from '../columns/apply-mapping.js';
import { isoDay } from '../fields/date.js';
import type { Field, FieldSet } from '../fields/field.js';
import { type CodeNumber, isErrorNumber } from '../issues/codes.js';
import { type Issue, makeIssue } from '../issues/issue.js';
import { IssueCollection, packFinding } from '../issues/issue-collection.js';
import type { CellGrid } from '../ports/index.js';
import { compileRule, type RuleContext } from './cell-rules.js';
import { gridColumn } from './cell-place.js';
import { columnIssues, missingFields } from './column-issues.js';
import { describeFinding } from './describe-finding.js';
import { type Directory, DirectoryIndex } from './directory.js';
import { ROW_FIELD } from './findings.js';
import { RosterIndex } from './roster.js';
import type { ColumnPlan } from './row-reader.js';
import { RowState } from './row-state.js';

export interface CheckOptions {
  readonly target: FieldSet;
  readonly mode: 'create' | 'update' | 'sync';
  readonly directory?: Directory | undefined;
  /** `YYYY-MM-DD`; without it no date is too far ahead. */
  readonly today?: string | undefined;
  /** Leaves hidden rows out. */
  readonly visibleOnly?: boolean | undefined;
  /** Readings that a person confirmed for date columns, by field key. */
  readonly dates?: Readonly<Record<string, 'dmy' | 'mdy'>> | undefined;
}

export interface Roster {
  readonly index: RosterIndex;
  readonly mapped: MappedTable;
  readonly options: CheckOptions;
  readonly people: number;
  /** Fields that every person needs and that have no column. */
  readonly missing: readonly Field[];
  /** Issues of the sheet and of each row, the leader cells aside. Made anew after each edit. */
  readonly issues: IssueCollection;
}

/** Findings name fields by numbers below this; the last one stands for the whole row. */
const MOST_FIELDS = ROW_FIELD;
const MANAGER_FIELD = 'manageTeam';

/**
 * Checks people to be created. Pure; reads the grid's rows in place, so that `index.update` can follow edits of them.
 * @throws TypeError for a mode or a target that this version cannot check: a fault of the caller.
 */
export function checkRoster(mapped: MappedTable, options: CheckOptions): Roster {
  const { target } = options;
  if (options.mode !== 'create') throw new TypeError(`Expected mode create, got ${options.mode}`);
  if (target.fields.length > MOST_FIELDS)
    throw new TypeError(`Expected at most ${String(MOST_FIELDS)} fields, got ${String(target.fields.length)}`);
  const directory = new DirectoryIndex(options.directory);
  const isRequired = (field: Field): boolean =>
    field.required === true || (field.kind === 'role' && (options.directory?.roles?.length ?? 0) > 0);
  const index = compile(mapped, options, directory, isRequired);
  const missing = mapped.table.headerRow < 0 ? [] : missingFields(mapped, target, isRequired);
  let issues: IssueCollection | null = null;
  let made = -1;
  return {
    index,
    mapped,
    options,
    missing,
    get people() {
      return index.people;
    },
    get issues() {
      if (issues === null || made !== index.version) issues = collectIssues(index, headingIssues(index, missing));
      made = index.version;
      return issues;
    },
  };
}

/** Issues that sit on no person's row. */
export function headingIssues(index: RosterIndex, missing: readonly Field[]): Issue[] {
  if (index.parts.mapped.table.headerRow < 0) return [makeIssue('header-not-found', { row: null, column: null, field: null }, {})];
  return columnIssues(index, missing);
}

function compile(
  mapped: MappedTable,
  options: CheckOptions,
  directory: DirectoryIndex,
  isRequired: (field: Field) => boolean,
): RosterIndex {
  const { table } = mapped;
  const { grid } = table;
  const mappedFields = options.target.fields.flatMap((field, index) => {
    const column = mapped.columnOf.get(field.key);
    return column === undefined ? [] : [{ field, index, column, required: isRequired(field) }];
  });
  const dateFields = mappedFields.filter(({ field }) => field.kind === 'date');
  const state = new RowState(table.bodyEnd - table.bodyStart, dateFields.length);
  const keys = { email: '', id: '', leader: '' };
  const today = options.today === undefined ? NaN : isoDay(options.today);
  const fromTextFile = grid.formats === undefined && grid.shown === undefined;
  const context: RuleContext = { state, keys, grid, directory, fromTextFile, today, managerField: MANAGER_FIELD };
  const plans: ColumnPlan[] = mappedFields
    .map((plan) => ({
      ...plan,
      rule: compileRule(
        plan.field,
        plan.index,
        plan.column,
        dateFields.findIndex(({ field }) => field === plan.field),
        context,
      ),
    }))
    .sort((a, b) => a.column - b.column);
  return new RosterIndex({
    target: options.target,
    mapped,
    directory,
    state,
    keys,
    plans,
    preferredDates: preferredDates(grid),
    confirmedDates: options.dates ?? {},
    visibleOnly: options.visibleOnly ?? false,
    managerField: MANAGER_FIELD,
    covered: coveredCells(grid),
  });
}

/** Countries that write the month first, as the region of a locale. */
const MONTH_FIRST = /[-_](?:US|PH|FM|MH|PW|PR|GU|AS|VI|MP|UM)\b/iu;

function preferredDates(grid: CellGrid): 'dmy' | 'mdy' {
  return MONTH_FIRST.test(grid.locale ?? '') || grid.locale === 'en' ? 'mdy' : 'dmy';
}

/** Tells the cells that a merge hides: all but its top-left one. Null where the grid has none. */
function coveredCells(grid: CellGrid): ((gridRow: number, column: number) => boolean) | null {
  const merges = grid.merges ?? [];
  if (merges.length === 0) return null;
  const covered = new Map<number, Set<number>>();
  for (const merge of merges) {
    for (let row = merge.row; row < merge.row + merge.rows; row++) {
      const columns = covered.get(row - grid.firstRow) ?? new Set();
      covered.set(row - grid.firstRow, columns);
      for (let column = merge.column; column < merge.column + merge.columns; column++) {
        if (row !== merge.row || column !== merge.column) columns.add(column - grid.firstColumn);
      }
    }
  }
  return (gridRow, column) => covered.get(gridRow)?.has(column) ?? false;
}

/** Lists findings in sheet order; `extra` adds those of another stage. */
export function collectFindings(
  index: RosterIndex,
  visitRow: (row: number, add: (code: CodeNumber, field: number) => void) => void,
): number[] {
  const packed: number[] = [];
  let ofRow: [place: number, field: number, code: CodeNumber][] = [];
  const columns = index.fields.map((_, field) => gridColumn(index, field));
  const add = (code: CodeNumber, field: number): void => {
    // Whole-row findings first, then from left to right; in one cell errors before the rest.
    ofRow.push([field === ROW_FIELD ? -1 : columns[field]! * 2 + (isErrorNumber(code) ? 0 : 1), field, code]);
  };
  for (let row = 0; row < index.rows; row++) {
    visitRow(row, add);
    if (ofRow.length === 0) continue;
    if (ofRow.length > 1) ofRow.sort((a, b) => a[0] - b[0] || a[2] - b[2]);
    for (const [, field, code] of ofRow) packed.push(packFinding(row, field, code));
    ofRow = [];
  }
  return packed;
}

function collectIssues(index: RosterIndex, heading: readonly Issue[]): IssueCollection {
  const packed = collectFindings(index, (row, add) => index.forEachFinding(row, add));
  return new IssueCollection(heading, packed, (row, field, code) => describeFinding(index, row, field, code));
}
