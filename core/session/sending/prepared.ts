/** A plan made ready to be sent: what its rows hold now, and what its people and columns are called. */
import { saysOf } from '../../plan/identity.js';
import type { Plan } from '../../plan/plan.js';
import type { PlannedRow } from '../../plan/planned-row.js';
import type { Host, JournalRecord, RunId, RunSummary } from '../../ports/index.js';
import { headingOf } from '../../roster/cell-place.js';
import { rowInWords } from '../../roster/place-words.js';
import type { RosterIndex } from '../../roster/roster.js';
import { naturalKey, userKey } from '../../roster/row-identity.js';
import { rowByRow, type Steps } from '../../steps/steps.js';
import { sheetColumn } from '../../table/table.js';
import type { CheckedSheet } from '../checked-sheet.js';
import type { Behind } from '../queue/under-way.js';
import type { Names } from './row-lines.js';
import { RowSnapshots } from './row-snapshots.js';

/** What is needed to send: a plan, and the sheet that it was made from. */
export interface Prepared {
  readonly checked: CheckedSheet;
  readonly plan: Plan;
  readonly snapshots: RowSnapshots;
  /** As they are now: the sheet may be sorted before the rows are sent. */
  readonly names: Names;
  /** Headings of the columns that were read, by field key: a field that is made of another column is read from that one. */
  readonly readFrom: ReadonlyMap<string, string>;
  /** Identities of everybody on the sheet, planned or not: by Record where there is one, and by natural key. */
  readonly everybody: ReadonlySet<string>;
  /** False where the target's users are not known: then everybody who is to be created is looked up first. */
  readonly usersKnown: boolean;
  /** Sheet rows that earlier sends of the queue were about, and rows that hang on what becomes of those. */
  readonly underWay: ReadonlySet<number>;
  readonly behind: Behind;
}

/** A run that is taken up again, with all that its journal holds. */
export interface Resumed {
  readonly summary: RunSummary;
  readonly records: readonly JournalRecord[];
}

/** One send: which rows of a plan, and how. */
export interface Take {
  readonly prepared: Prepared;
  readonly rows: readonly PlannedRow[];
  /** Null for a new run. */
  readonly resumed: Resumed | null;
  /** True where the sheet is no longer what was previewed: what is unknown is looked up, and nothing is sent. */
  readonly onlyLookUp: boolean;
  /** Row identities that the last run left unknown. */
  readonly unknown: ReadonlySet<string>;
  /** Stops at the first refusal and takes back what was done. */
  readonly strict: boolean;
  /** Name of the run; absent: that of the run that is taken up, else a new one. */
  readonly run?: RunId;
}

/** Keeps what the rows of a plan hold now. `isReadAsBefore` tells whether what their cells are made of was decided otherwise since. */
export function* prepareSteps(
  host: Host,
  checked: CheckedSheet,
  plan: Plan,
  usersKnown: boolean,
  isReadAsBefore?: () => Promise<boolean>,
): Steps<Prepared> {
  const { index } = checked.roster;
  const people = new Map<string, string>();
  const steps = new Map<string, PlannedRow>();
  yield* rowByRow(0, plan.changes.length, (at) => {
    const step = plan.changes[at]!;
    people.set(step.person, nameOf(index, step.sheetRow - index.sheetRow(0)));
    steps.set(step.rid, step);
  });
  const { matched } = checked.mapping;
  const { made } = index.parts.mapped;
  const readFrom = new Map(matched.map(({ field, heading }) => [field, heading]));
  const columns = new Map(matched.map(({ field, column }) => [field, sheetColumn(checked.table, column)]));
  for (const { field, source } of made?.columns ?? []) {
    const heading = checked.table.headings[source];
    if (heading === undefined) continue;
    readFrom.set(field, heading);
    columns.set(field, sheetColumn(checked.table, source));
  }
  const headings = new Map(readFrom);
  for (const { field } of made?.columns ?? [])
    headings.set(
      field,
      headingOf(
        index,
        index.fields.findIndex(({ key }) => key === field),
      ),
    );
  const everybody = new Set<string>();
  yield* rowByRow(0, index.rows, (row) => {
    if (plan.wordOf(row) === null) return;
    const says = saysOf(index, row);
    everybody.add(userKey(says)).add(naturalKey(says));
  });
  const snapshots = new RowSnapshots(host, checked, isReadAsBefore);
  yield* snapshots.take(plan);
  const names: Names = { people, headings, columns, steps };
  const alone = { underWay: new Set<number>(), behind: new Map() };
  return {
    ...alone,
    checked,
    plan,
    snapshots,
    names,
    readFrom,
    everybody,
    usersKnown,
  };
}

/** Name of the person of a row, else what the row is known by. */
export const nameOf = (index: RosterIndex, row: number): string => rowInWords(index, row).replace(/ \(row \d+\)$/u, '');
