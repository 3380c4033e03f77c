/** A plan as a person reads it: counts, what happens to each row, and which cells to mark. */
import type { Mark, MarkLevel } from '../ports/index.js';
import { MarkedCells } from '../table/mark-runs.js';
import { placeColumn } from '../roster/cell-place.js';
import { sheetColumn } from '../table/table.js';
import type { Plan, PlanCounts } from './plan.js';
import type { PlannedRow } from './planned-row.js';
import type { Issue } from '../issues/issue.js';
import { allIssues } from '../hierarchy/resolve-hierarchy.js';
import { inOneGo, rowByRow, type Steps } from '../steps/steps.js';
import { IssueMarks } from './issue-marks.js';

export interface Preview {
  readonly counts: PlanCounts;
  readonly changes: readonly PlannedRow[];
  readonly marks: readonly Mark[];
  /** Issues that stop nothing but should be read before a send. */
  readonly warnings: readonly Issue[];
}

/** What would happen, without doing it. Pure. */
export function previewPlan(plan: Plan): Preview {
  return {
    counts: plan.counts,
    get changes() {
      return plan.changes;
    },
    get marks() {
      return planMarks(plan);
    },
    get warnings() {
      return [...allIssues(plan.hierarchy)].filter(({ level }) => level === 'warning');
    },
  };
}

/** The cells of a plan's issues and changes as few ranges, at most one level a cell: a change with a mistake shows the mistake. */
export const planMarks = (plan: Plan): Mark[] => inOneGo(planMarkSteps(plan));

/** The same in steps. */
export function* planMarkSteps(plan: Plan): Steps<Mark[]> {
  const { index } = plan.roster;
  const { table } = index.parts.mapped;
  const cells = new MarkedCells();
  for (const { level, range } of yield* new IssueMarks(plan.hierarchy).allSteps())
    for (let at = 0; at < range.rows * range.columns; at++)
      cells.add(range.row + Math.floor(at / range.columns), range.column + (at % range.columns), level);
  const mark = (row: number, column: number, level: MarkLevel): void => {
    if (column >= 0) cells.add(index.sheetRow(row), sheetColumn(table, column), level);
  };
  for (const { row, field } of plan.conflicts) mark(row, placeColumn(index, field), 'error');
  const columnOf = new Map(index.fields.map(({ key }, field) => [key, placeColumn(index, field)]));
  yield* rowByRow(0, index.rows, (row) => {
    // A new row is new as a whole: to mark its every cell would say nothing.
    if (plan.wordOf(row) !== 'update') return;
    for (const { field } of plan.changesOf(row)) mark(row, columnOf.get(field) ?? -1, 'change');
  });
  return cells.toMarks();
}
