/** Checks a mapped table: every row rule and every rule between rows, in one pass over the rows as the host gave them. */
import type { MappedTable } from '../columns/apply-mapping.js';
import type { Field } from '../fields/field.js';
import { type Issue, makeIssue } from '../issues/issue.js';
import { IssueCollection } from '../issues/issue-collection.js';
import { inOneGo, type Steps } from '../steps/steps.js';
import { columnIssues } from './column-issues.js';
import { describeFinding } from './describe-finding.js';
import type { CheckOptions } from './check-options.js';
import { collectFindings } from './collect-findings.js';
import { makeRoster } from './make-roster.js';
import type { RosterIndex } from './roster.js';

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

/**
 * Checks people to be created, existing users to be changed, or both. Pure; reads the grid's rows in place, so that `index.update` can follow edits of them.
 * @throws TypeError for a target that has too many fields: a fault of the caller.
 */
export const checkRoster = (mapped: MappedTable, options: CheckOptions): Roster => inOneGo(rosterSteps(mapped, options));

/** The same in steps; with `fill` rows are not read, but taken from somebody who read them. */
export function* rosterSteps(mapped: MappedTable, options: CheckOptions, fill?: (index: RosterIndex) => Steps<void>): Steps<Roster> {
  const index = makeRoster(mapped, options);
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

function collectIssues(index: RosterIndex, heading: readonly Issue[]): IssueCollection {
  const packed = collectFindings(index, [0, index.rows], (row, add) => index.forEachFinding(row, add));
  return new IssueCollection(heading, [packed], (row, field, code) => describeFinding(index, row, field, code));
}
