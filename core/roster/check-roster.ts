/** Checks a mapped table: every row rule and every rule between rows, in one pass over the rows as the host gave them. */
import type { MappedTable } from '../columns/apply-mapping.js';
import type { Field } from '../fields/field.js';
import { type Issue, makeIssue } from '../issues/issue.js';
import { IssueCollection } from '../issues/issue-collection.js';
import type { CellGrid } from '../ports/index.js';
import { inOneGo, type Steps } from '../steps/steps.js';
import { sourceColumn } from './cell-place.js';
import { columnIssues, missingFields } from './column-issues.js';
import { compileColumns } from './compile-columns.js';
import { describeFinding } from './describe-finding.js';
import type { CheckOptions } from './check-options.js';
import { DirectoryIndex } from './directory.js';
import { collectFindings } from './collect-findings.js';
import { ROW_FIELD } from './findings.js';
import { RosterIndex } from './roster.js';
import { RowModes } from './row-modes.js';
import type { CellCover } from './row-reader.js';

export interface Roster {
  readonly index: RosterIndex;
  readonly mapped: MappedTable;
  readonly options: CheckOptions;
  readonly people: number;
  /** Fields without a column that some row needs: which rows they stop, `isStoppedByMissing` of the index tells. */
  readonly missing: readonly Field[];
  /** Issues of the sheet and of each row, the leader cells aside. Made anew after each edit. */
  readonly issues: IssueCollection;
}

/** Findings name fields by numbers below this; the last one stands for the whole row. */
const MOST_FIELDS = ROW_FIELD;
const MANAGER_FIELD = 'manageTeam';

/**
 * Checks people to be created, existing users to be changed, or both. Pure; reads the grid's rows in place, so that `index.update` can follow edits of them.
 * @throws TypeError for a target that has too many fields: a fault of the caller.
 */
export const checkRoster = (mapped: MappedTable, options: CheckOptions): Roster => inOneGo(rosterSteps(mapped, options));

/** The same in steps; with `fill` rows are not read, but taken from somebody who read them. */
export function* rosterSteps(mapped: MappedTable, options: CheckOptions, fill?: (index: RosterIndex) => Steps<void>): Steps<Roster> {
  const { target } = options;
  if (target.fields.length > MOST_FIELDS)
    throw new TypeError(`Expected at most ${String(MOST_FIELDS)} fields, got ${String(target.fields.length)}`);
  const directory = new DirectoryIndex(options.directory);
  const isRequired = (field: Field): boolean =>
    field.required === true || (field.kind === 'role' && (options.directory?.roles?.length ?? 0) > 0);
  const modes = new RowModes(options.mode, options.rowModes, mapped.table.bodyEnd - mapped.table.bodyStart);
  const columns = compileColumns(mapped, {
    target,
    directory,
    isRequired,
    managerField: MANAGER_FIELD,
    today: options.today,
    mayUpdate: modes.mayUpdate,
  });
  const index = new RosterIndex({
    target,
    mapped,
    directory,
    ...columns,
    preferredDates: preferredDates(mapped.table.grid),
    confirmedDates: options.dates ?? {},
    visibleOnly: options.visibleOnly ?? false,
    batchField: target.fields.findIndex(({ key, sameInBatch }) => sameInBatch === true && mapped.columnOf.has(key)),
    batches: options.mode === 'update' ? {} : (options.batches ?? {}),
    managerField: MANAGER_FIELD,
    covered: coveredCells(mapped),
    modes,
    blanks: options.blanks ?? {},
    missing: missingFields(mapped, target, isRequired),
  });
  yield* index.build(fill?.(index));
  let issues: IssueCollection | null = null;
  let made = -1;
  return {
    index,
    mapped,
    options,
    get missing() {
      return index.missing;
    },
    get people() {
      return index.people;
    },
    get issues() {
      if (issues === null || made !== index.version) issues = collectIssues(index, headingIssues(index, index.missing));
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

/** Countries that write the month first, as the region of a locale. */
const MONTH_FIRST = /[-_](?:US|PH|FM|MH|PW|PR|GU|AS|VI|MP|UM)\b/iu;

function preferredDates(grid: CellGrid): 'dmy' | 'mdy' {
  return MONTH_FIRST.test(grid.locale ?? '') || grid.locale === 'en' ? 'mdy' : 'dmy';
}

/** Null where the grid has no merges. A made cell is covered where the one is that it is read from. */
function coveredCells(mapped: MappedTable): CellCover | null {
  const { grid } = mapped.table;
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
  return (gridRow, column) => covered.get(gridRow)?.has(sourceColumn(mapped, column)) ?? false;
}

function collectIssues(index: RosterIndex, heading: readonly Issue[]): IssueCollection {
  const packed = collectFindings(index, [0, index.rows], (row, add) => index.forEachFinding(row, add));
  return new IssueCollection(heading, [packed], (row, field, code) => describeFinding(index, row, field, code));
}
