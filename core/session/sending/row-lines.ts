/** What became of each row of the sheet, in words: several steps of one row (an update and a change of status) are one line. */
import { said } from '../../issues/messages/said.js';
import { spoken } from '../../issues/messages/spoken.js';
import type { PlannedRow } from '../../plan/planned-row.js';
import type { Outcome, RowStatus } from '../../sending/index.js';
import type { Target } from '../../target.js';
import type { RunRow } from '../state.js';

/** Headings as the sheet has them, by field key. */
export type Headings = ReadonlyMap<string, string>;

/** What is known of the rows of a run beside its journal, as it was when the plan was made. */
export interface Names {
  /** Names of people, by `PlannedRow.person`. */
  readonly people: ReadonlyMap<string, string>;
  readonly headings: Headings;
  /** 1-based sheet columns, by field key. */
  readonly columns: ReadonlyMap<string, number>;
  /** Steps by row identity. */
  readonly steps: ReadonlyMap<string, PlannedRow>;
  /** True where the target deletes whom a step deactivates. */
  readonly deletes?: boolean;
}

/** What became of taking a row back. */
export type Undone = NonNullable<RunRow['undone']>;

/** An outcome further up stands for the whole row. */
const WORST_FIRST = ['on-its-way', 'unknown', 'failed', 'waiting', 'not-sent', 'cancelled', 'succeeded'] as const;

const isStatus = ({ op }: Pick<RowStatus, 'op'>): boolean => op === 'activate' || op === 'deactivate';

/** Indexes of the steps of each row, rows in the order of their first step; a change of status comes last in its row. */
export function linesOf(steps: readonly Pick<RowStatus, 'person' | 'op'>[]): readonly (readonly number[])[] {
  const lines = new Map<string, number[]>();
  steps.forEach(({ person }, index) => {
    const line = lines.get(person);
    if (line) line.push(index);
    else lines.set(person, [index]);
  });
  for (const line of lines.values()) line.sort((one, other) => Number(isStatus(steps[one]!)) - Number(isStatus(steps[other]!)));
  return [...lines.values()];
}

/** The outcome of a row by those of its steps. */
export function worstOf<T extends RunRow['outcome']>(outcomes: readonly T[]): T {
  const worst = WORST_FIRST.find((outcome) => (outcomes as readonly string[]).includes(outcome));
  if (worst === undefined) throw new TypeError('Expected a row to have at least one step, got none');
  return worst as T;
}

/** A step that hung on another one says which: its own row's update, or its leader's row. */
function waitedInVain({ rid, person }: RowStatus, { steps }: Names): string {
  const awaited = steps.get(steps.get(rid)?.waitsFor ?? '');
  if (awaited?.person === person) return 'row-blocked';
  return awaited === undefined || awaited.op === 'create' ? 'leader-blocked' : 'leader-not-sent';
}

/** Code of what kept a step back, told apart by what it waited for and by whether it had been sent. */
export function reasonCode(step: RowStatus, names: Names): string {
  if (step.code === 'leader-blocked') return waitedInVain(step, names);
  return step.code === 'conflict' && step.outcome === 'not-sent' ? 'changed-at-target' : step.code;
}

/** Codes whose detail is a word of the protocol, not of the target. */
const OWN_DETAIL: readonly string[] = ['changed-since-preview', 'changed-at-target', 'strict'];

/** Our reason, the column that the target means, and the target's own words; what the sending says stands in the journal in English. */
export function reasonOf(step: RowStatus, names: Names): string {
  const code = reasonCode(step, names);
  const own = OWN_DETAIL.includes(code) ? '' : said(step.detail);
  const ours = spoken().send.outcomeReasons.get(code) ?? '';
  const { labelled } = spoken().joined;
  return labelled(ours, labelled(names.headings.get(step.field ?? '') ?? '', own));
}

/** Why a row is not done, of all its steps; that one part kept the other back is no news beside the reason of the first. */
export function reasonsOf(steps: readonly RowStatus[], names: Names): string {
  const failed = steps.filter(({ outcome }) => outcome !== 'succeeded');
  const own = failed.filter((step) => reasonCode(step, names) !== 'row-blocked');
  const reasons = (own.length > 0 ? own : failed).map((step) => reasonOf(step, names));
  return spoken().joined.clauses([...new Set(reasons)]);
}

export const deletesPeople = ({ deactivation }: Pick<Target, 'deactivation'>): boolean => deactivation === 'delete';

/** What a step does to a person at this target. */
export const deedOf = ({ op }: Pick<RowStatus, 'op'>, { deletes }: Pick<Names, 'deletes'>): RowStatus['op'] | 'delete' =>
  deletes && op === 'deactivate' ? 'delete' : op;

const isOutcome = (outcome: RunRow['outcome']): outcome is Outcome => outcome !== 'waiting' && outcome !== 'on-its-way';

/** One part of a row with several steps: `Not deactivated: she has reports`. */
function partOf(step: RowStatus, names: Names): string {
  const what = isOutcome(step.outcome) ? spoken().send.outcome(deedOf(step, names), step.outcome) : spoken().send.outcomes[step.outcome];
  const why = step.outcome === 'succeeded' ? '' : reasonOf(step, names);
  return spoken().joined.labelled(what, why);
}

/** All parts of a row; what became of several of them alike is said once. */
const partsOf = (steps: readonly RowStatus[], names: Names): string =>
  spoken().joined.clauses([...new Set(steps.map((step) => partOf(step, names)))]);

/** `Created`, `Refused`; of one step. */
const wordOf = (step: RowStatus, names: Names): string =>
  step.outcome === 'succeeded' ? spoken().send.outcome(deedOf(step, names), 'succeeded') : spoken().send.outcomes[step.outcome];

/** What the pane says of a row beside the sign of its outcome. */
function detailOf(steps: readonly RowStatus[], names: Names): string {
  const [only, ...others] = steps;
  if (!only || others.length > 0) return partsOf(steps, names);
  return reasonOf(only, names) || wordOf(only, names);
}

/** What the status column says of a row. */
export function statusText(steps: readonly RowStatus[], names: Names, undone: Undone | null): string {
  const [only, ...others] = steps;
  const text = !only || others.length > 0 ? partsOf(steps, names) : spoken().joined.labelled(wordOf(only, names), reasonOf(only, names));
  return spoken().joined.statements([text, undone?.detail ?? '']);
}

/** The field that a code is about, where the target named none. */
const FIELD_OF_CODE: ReadonlyMap<string, string> = new Map([
  ['email-taken', 'email'],
  ['employee-id-taken', 'employeeId'],
]);

/** Field keys that the target's answers to a row are about, the first one first. */
export const fieldOf = (steps: readonly RowStatus[]): string | null =>
  steps.flatMap(({ field, code }) => field ?? FIELD_OF_CODE.get(code) ?? [])[0] ?? null;

/** One line of a run. */
export function lineView(steps: readonly RowStatus[], names: Names, undone: Undone | null): RunRow {
  const [first] = steps;
  if (!first) throw new TypeError('Expected a row to have at least one step, got none');
  return {
    sheetRow: first.sheetRow ?? names.steps.get(first.rid)?.sheetRow ?? 0,
    column: names.columns.get(fieldOf(steps) ?? '') ?? null,
    person: (names.people.get(first.person) ?? '') || first.key,
    outcome: worstOf(steps.map(({ outcome }) => outcome)),
    detail: detailOf(steps, names),
    undone,
  };
}

/** Of a run of which only the journal is left. */
export const NO_NAMES: Names = { people: new Map(), headings: new Map(), columns: new Map(), steps: new Map() };

/** Sheet rows by `PlannedRow.person`. */
export const rowsOf = ({ steps }: Names): ReadonlyMap<string, number> =>
  new Map(Array.from(steps.values(), ({ person, sheetRow }) => [person, sheetRow]));
