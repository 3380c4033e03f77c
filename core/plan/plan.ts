/** The plan: what a send would do, row by row, and in which order. */
import type { FieldValue, RowValues } from '../fields/field.js';
import { formatDay } from '../fields/date.js';
import { readDateCell } from '../fields/date-cell.js';
import { type Hierarchy, resolveHierarchy } from '../hierarchy/resolve-hierarchy.js';
import { IssueCollection } from '../issues/issue-collection.js';
import { describeFinding } from '../roster/describe-finding.js';
import type { Directory } from '../roster/directory.js';
import type { CellValue } from '../ports/index.js';
import { textOfValue } from '../roster/row-reader.js';
import { codecOf } from '../roster/cell-rules.js';
import { cellText, gridColumn, rawValue } from '../roster/cell-place.js';
import type { Roster } from '../roster/check-roster.js';
import { ROW_KIND } from '../roster/row-kind.js';
import type { RosterIndex } from '../roster/roster.js';
import { composed } from '../fields/codec.js';
import type { PersonKeys, PlannedRow } from './planned-row.js';

export const PLAN_WORDS = ['create', 'update', 'unchanged', 'blocked', 'not-allowed', 'skipped'] as const;
export type PlanWord = (typeof PLAN_WORDS)[number];
export type PlanCounts = Readonly<Record<PlanWord, number>>;

export interface PlanOptions {
  /** Rows that the user left out, as 1-based sheet rows. */
  readonly leaveOut?: ReadonlySet<number>;
}

export interface Plan {
  readonly roster: Roster;
  readonly hierarchy: Hierarchy;
  readonly counts: PlanCounts;
  /** What happens to a row of the body; null for a blank row or one that is not looked at. */
  wordOf(row: number): PlanWord | null;
  /** The rows to send, leaders first. */
  readonly changes: readonly PlannedRow[];
  /** All that would be sent, without secrets, in one text: equal plans have equal fingerprints. Keyed by the host before it is kept. */
  readonly fingerprint: string;
  /** What only the plan can tell; creating people has nothing of the kind. */
  readonly issues: IssueCollection;
}

/** Plans the creation of every person without a mistake. Pure. */
export function planChanges(checked: Roster, resolved: Hierarchy, directory?: Directory, options: PlanOptions = {}): Plan {
  const isOther = directory !== undefined && directory !== resolved.roster.options.directory;
  const hierarchy = isOther ? resolveHierarchy(checked, directory) : resolved;
  const { roster } = hierarchy;
  const { index } = roster;
  const words = Array.from({ length: index.rows }, (_, row) => wordOfRow(roster, hierarchy, row, options.leaveOut));
  if (options.leaveOut && options.leaveOut.size > 0) holdBack(hierarchy, words);
  const counts = Object.fromEntries(PLAN_WORDS.map((word) => [word, 0])) as Record<PlanWord, number>;
  for (const word of words) if (word !== null) counts[word]++;
  let changes: PlannedRow[] | null = null;
  const plan: Plan = {
    roster,
    hierarchy,
    counts,
    wordOf: (row) => words[row] ?? null,
    get changes() {
      return (changes ??= hierarchy.order.filter((row) => words[row] === 'create').map((row) => plannedRow(roster, hierarchy, row, words)));
    },
    get fingerprint() {
      return plan.changes.map((change) => change.canonical).join('\n');
    },
    issues: new IssueCollection([], [], (row, field, code) => describeFinding(index, row, field, code)),
  };
  return plan;
}

function wordOfRow(roster: Roster, hierarchy: Hierarchy, row: number, leaveOut: ReadonlySet<number> | undefined): PlanWord | null {
  const { index } = roster;
  const kind = index.parts.state.kinds[row];
  if (kind === ROW_KIND.total || kind === ROW_KIND.repeatedHeader) return 'skipped';
  if (kind !== ROW_KIND.person) return null;
  if (leaveOut?.has(index.sheetRow(row)) ?? false) return 'skipped';
  return roster.missing.length > 0 || hierarchy.index.isBroken(row) ? 'blocked' : 'create';
}

/** Nobody can be created under a leader who was left out and does not exist yet. */
function holdBack(hierarchy: Hierarchy, words: (PlanWord | null)[]): void {
  const { index } = hierarchy.roster;
  for (const row of hierarchy.order) {
    const leader = hierarchy.leaderOf(row);
    const isNew = leader >= 0 && leader < index.rows && index.users.userOf(leader) < 0;
    if (isNew && words[row] === 'create' && words[leader] !== 'create') words[row] = 'blocked';
  }
}

/** The natural key of a row: what stays the same when the sheet is sorted. */
export function ridOf(keys: PersonKeys): string {
  return keys.email === null ? `id:${keys.employeeId ?? ''}` : `email:${keys.email.normalize('NFC').toLowerCase()}`;
}

/** Cells to read keys from: those of the roster's grid, or the same columns read again. */
export interface KeyCells {
  readonly cells: readonly CellValue[];
  readonly shown: readonly (string | null)[] | null;
}

/** Keys of a row as they are sent. */
export function keysOfRow(roster: RosterIndex, row: number | KeyCells): PersonKeys {
  const textOf = (kind: 'email' | 'employee-id'): string | null => {
    const field = roster.fields.findIndex((each) => each.kind === kind);
    const text = typeof row === 'number' ? cellText(roster, row, field) : textAt(roster, row, field);
    return text === '' ? null : composed(text);
  };
  return { email: textOf('email'), employeeId: textOf('employee-id') };
}

function textAt(roster: RosterIndex, { cells, shown }: KeyCells, field: number): string {
  const column = gridColumn(roster, field);
  const definition = roster.fields[field];
  return column < 0 || !definition ? '' : textOfValue(cells[column] ?? null, shown?.[column] ?? null, definition);
}

/** Values of a row in the form in which they are sent; the leader's cell is not among them. */
export function valuesOfRow(roster: RosterIndex, row: number): RowValues {
  const values = Object.create(null) as Record<string, FieldValue>;
  roster.fields.forEach((field, index) => {
    if (gridColumn(roster, index) < 0 || field.kind === 'leader' || field.kind === 'record' || field.kind === 'status') return;
    const text = cellText(roster, row, index);
    if (text === '') return;
    const raw = rawValue(roster, row, index);
    values[field.key] =
      field.kind === 'date' ? dateValue(roster, row, index, text) : codecOf(field, roster.parts.directory).value(text, raw);
  });
  return values;
}

function dateValue(roster: RosterIndex, row: number, field: number, text: string): string | null {
  const { grid } = roster.parts.mapped.table;
  const column = gridColumn(roster, field);
  const gridRow = roster.gridRow(row);
  const readings = readDateCell(
    text,
    rawValue(roster, row, field),
    grid.shown?.[gridRow]?.[column] ?? null,
    grid.formats?.[gridRow]?.[column] ?? null,
    grid.dateSystem ?? 1900,
  );
  const decision = roster.dateDecision(roster.fields[field]?.key ?? '');
  // Until a reading is confirmed, nothing of the column is sent.
  if (decision === null || decision.ambiguous) return null;
  return Number.isNaN(readings[decision.order]) ? null : formatDay(readings[decision.order]);
}

function plannedRow(roster: Roster, hierarchy: Hierarchy, row: number, words: readonly (PlanWord | null)[]): PlannedRow {
  const { index } = roster;
  const keys = keysOfRow(index, row);
  const leader = hierarchy.leaderOf(row);
  const leaderKeys = leader < 0 ? null : personKeys(hierarchy, leader);
  const waitsFor = leader >= 0 && leader < index.rows && words[leader] === 'create' ? ridOf(keysOfRow(index, leader)) : null;
  const values = valuesOfRow(index, row);
  const canonical = canonicalText(index, keys, values, leaderKeys);
  return { rid: ridOf(keys), sheetRow: index.sheetRow(row), op: 'create', keys, values, leader: leaderKeys, waitsFor, canonical };
}

/** Keys of a leader: those that the target knows where the leader exists already, else those of the sheet. */
function personKeys(hierarchy: Hierarchy, person: number): PersonKeys {
  const { people, roster } = hierarchy.index;
  const user = roster.parts.directory.users[people.userOf(person)];
  if (user) return { email: user.email ?? null, employeeId: user.employeeId ?? null };
  return keysOfRow(roster, person);
}

/** Everything that is sent for a row, in one fixed order, secrets aside. */
function canonicalText(roster: RosterIndex, keys: PersonKeys, values: RowValues, leader: PersonKeys | null): string {
  const secrets = new Set(roster.fields.filter(({ kind }) => kind === 'secret').map(({ key }) => key));
  const sent = Object.keys(values)
    .filter((key) => !secrets.has(key))
    .sort()
    .map((key) => [key, values[key]]);
  return JSON.stringify(['create', keys.email, keys.employeeId, leader?.email ?? null, leader?.employeeId ?? null, sent]);
}
