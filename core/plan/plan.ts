/** The plan: what a send would do, row by row, and in which order. */
import { type Hierarchy, resolveHierarchy } from '../hierarchy/resolve-hierarchy.js';
import type { IssueCollection } from '../issues/issue-collection.js';
import type { Directory } from '../roster/directory.js';
import type { Roster } from '../roster/check-roster.js';
import { inOneGo, type Steps } from '../steps/steps.js';
import { absentUsers } from './absent.js';
import type { LastSeen, PlanConflict } from './diff.js';
import { countIrreversible, type IrreversibleChange, type IrreversibleCount } from './irreversible.js';
import { ofExisting } from './mass-change.js';
import { planIssues } from './plan-issues.js';
import type { PlanPart } from './parts.js';
import { PLAN_WORDS, type PlanWord, Planner } from './planner.js';
import type { FieldChange, PlannedRow } from './planned-row.js';
import { changesAsSent, stepsOf } from './steps.js';
import { type PlanTodo, todoOf } from './todo.js';

export type { PlanConflict } from './diff.js';
export type { PlanWord } from './planner.js';

export type PlanCounts = Readonly<Record<PlanWord, number>>;

export interface PlanOptions {
  /** Rows that the user left out, as 1-based sheet rows. */
  readonly leaveOut?: ReadonlySet<number> | undefined;
  /** Rows that an earlier send is about, as 1-based sheet rows: nothing is sent of them, and whoever hangs on them counts on that send. */
  readonly underWay?: ReadonlySet<number> | undefined;
  /**
   * Values as they were when the team was fetched, by lower-cased Record. What the sheet still says of them, nobody changed, whatever the
   * target says now. A row without an entry is compared with the target alone.
   */
  readonly lastSeen?: LastSeen | undefined;
  /** Fields that the target takes by requests of their own; none where it takes a person as a whole. */
  readonly parts?: readonly PlanPart[] | undefined;
  /** What the target makes of somebody who is deactivated; absent: it keeps them, switched off. */
  readonly deactivation?: 'delete' | 'none' | undefined;
}

/** Blank cells of a column whose users have a value. */
export interface BlankCells {
  /** Field key. */
  readonly field: string;
  readonly cells: number;
}

export interface Plan {
  readonly roster: Roster;
  readonly hierarchy: Hierarchy;
  readonly counts: PlanCounts;
  /** What happens to a row of the body; null for a blank row or one that is not looked at. */
  wordOf(row: number): PlanWord | null;
  /** The rows to send, leaders first. */
  readonly changes: readonly PlannedRow[];
  /** Makes `changes` in steps; else they are made when somebody reads them. */
  gather(): Steps<void>;
  /**
   * What a row asks to change of an existing user, whether or not it is sent: a change of the status included, from and to `active` or
   * `deactivated`. Cells with a mistake or a conflict ask for nothing; a row that is left out neither.
   */
  changesOf(row: number): readonly FieldChange[];
  /** Values that both sides changed, each a `conflict`. Their rows are blocked. */
  readonly conflicts: readonly PlanConflict[];
  /** Cells that nobody edited while their value moved at the target: a refresh would bring it. */
  readonly movedAtTarget: number;
  /** Columns with blank cells of users who have a value there, in the order of the fields. */
  readonly blanks: readonly BlankCells[];
  /** Fields that the target takes of new people only, and how many cells ask for another value of somebody who exists. */
  readonly fixed: readonly BlankCells[];
  /** Fields that the target never tells, and how many cells of people who exist say something of them. */
  readonly untold: readonly BlankCells[];
  /** Numbers of the active users who are on no row of the sheet. */
  readonly absent: readonly number[];
  /** What has to be done by hand before the rows that are not allowed can go, in the order in which it works. */
  readonly todo: readonly PlanTodo[];
  /** How many of the changes that are sent cannot be taken back, of those that the target lists. */
  irreversible(list: readonly IrreversibleChange[]): IrreversibleCount[];
  /** All that would be sent, without secrets, in one text: equal plans have equal fingerprints. Keyed by the host before it is kept. */
  readonly fingerprint: string;
  /** What only the plan can tell: conflicts, and rows that are held back because their leader is. */
  readonly issues: IssueCollection;
  /** Version of the roster that was planned: where the roster has another by now, rows were edited since. */
  readonly version: number;
}

/** Plans what becomes of every row: a create, an update or nothing. Pure. */
export const planChanges = (checked: Roster, resolved: Hierarchy, directory?: Directory, options?: PlanOptions): Plan =>
  inOneGo(planSteps(checked, resolved, directory, options));

/** The same in steps. */
export function* planSteps(checked: Roster, resolved: Hierarchy, directory?: Directory, options: PlanOptions = {}): Steps<Plan> {
  const isOther = directory !== undefined && directory !== resolved.roster.options.directory;
  const hierarchy = isOther ? resolveHierarchy(checked, directory) : resolved;
  const planner = new Planner(hierarchy, options.leaveOut, options.lastSeen, options);
  yield* planner.build();
  const { differ } = planner;
  const { fields } = hierarchy.index.roster;
  const isUnderWay = (row: number): boolean => options.underWay?.has(hierarchy.index.roster.sheetRow(row)) ?? false;
  const words = planner.words.map((word, row) => (word !== null && isUnderWay(row) ? 'skipped' : word));
  const counts = Object.fromEntries(PLAN_WORDS.map((word) => [word, 0])) as Record<PlanWord, number>;
  for (const word of words) if (word !== null) counts[word]++;
  const byField = (cellsOf: Int32Array): BlankCells[] =>
    fields.map(({ key }, field) => ({ field: key, cells: cellsOf[field]! })).filter(({ cells }) => cells > 0);
  let changes: readonly PlannedRow[] | null = null;
  let absent: readonly number[] | null = null;
  let todo: readonly PlanTodo[] | null = null;
  const changeSteps = function* (): Steps<readonly PlannedRow[]> {
    return withoutRows(yield* stepsOf(planner), options.underWay);
  };
  const plan: Plan = {
    roster: hierarchy.roster,
    hierarchy,
    counts,
    wordOf: (row) => words[row] ?? null,
    get changes() {
      return (changes ??= inOneGo(changeSteps()));
    },
    *gather() {
      changes ??= yield* changeSteps();
    },
    changesOf: (row) => changesAsSent(planner, row),
    conflicts: differ.conflicts.filter(({ row }) => !isUnderWay(row)),
    movedAtTarget: differ.moved,
    blanks: byField(differ.blanks),
    fixed: byField(differ.fixed),
    untold: byField(differ.untold),
    get absent() {
      return (absent ??= absentUsers(hierarchy.roster));
    },
    get todo() {
      return (todo ??= todoOf(planner));
    },
    irreversible: (list) =>
      countIrreversible(
        ofExisting(plan.changes).flatMap((step) => step.changes),
        list,
      ),
    get fingerprint() {
      return plan.changes.map((change) => change.canonical).join('\n');
    },
    issues: planIssues(planner),
    version: hierarchy.index.roster.version,
  };
  return plan;
}

/** The steps of all other rows; who waits for one of those that are gone does not wait within this plan. */
function withoutRows(steps: readonly PlannedRow[], rows: ReadonlySet<number> | undefined): readonly PlannedRow[] {
  if (!rows || rows.size === 0) return steps;
  const gone = new Set(steps.filter(({ sheetRow }) => rows.has(sheetRow)).map(({ rid }) => rid));
  const left = steps.filter(({ rid }) => !gone.has(rid));
  return left.map((step) => (step.waitsFor !== null && gone.has(step.waitsFor) ? { ...step, waitsFor: null } : step));
}
