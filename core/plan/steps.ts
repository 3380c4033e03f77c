/** The steps of a plan in the order in which they are sent: creates and updates leaders first, then activations, deactivations last. */
import type { FieldValue, RowValues } from '../fields/field.js';
import type { RosterIndex } from '../roster/roster.js';
import { rowByRow, type Steps } from '../steps/steps.js';
import type { FieldChange, PersonKeys, PlannedRow } from './planned-row.js';
import { keysOfUser, type Planner } from './planner.js';
import { keysOfRow } from './identity.js';
import { keysWith } from './person-keys.js';
import { imageOf, type RowImage, stepId, stepOfImage } from './row-image.js';
import { isBlank } from './same-value.js';

/** Makes the steps of all rows that are sent. */
export function* stepsOf(planner: Planner): Steps<PlannedRow[]> {
  const { words, order } = planner;
  const steps: PlannedRow[] = [];
  const activations: PlannedRow[] = [];
  const deactivations: PlannedRow[] = [];
  yield* rowByRow(0, order.length, (at) => {
    const row = order[at]!;
    if (words[row] === 'create') steps.push(...createSteps(planner, row));
    if (words[row] !== 'update') return;
    const updates = updateSteps(planner, row);
    steps.push(...updates);
    const status = statusStep(planner, row, updates[updates.length - 1]);
    if (status) (status.op === 'activate' ? activations : deactivations).push(status);
  });
  return [...whereAwaited(steps, activations), ...deactivations];
}

/** Behind the rest, save where somebody waits for an activation: what a step waits for stands before it. */
function whereAwaited(steps: readonly PlannedRow[], activations: readonly PlannedRow[]): PlannedRow[] {
  const open = new Map(activations.map((step) => [step.rid, step]));
  const placed: PlannedRow[] = [];
  for (const step of steps) {
    const awaited = open.get(step.waitsFor ?? '');
    if (awaited) placed.push(awaited);
    open.delete(step.waitsFor ?? '');
    placed.push(step);
  }
  return [...placed, ...open.values()];
}

interface Under {
  readonly leader: PersonKeys | null;
  readonly waitsFor: string | null;
}

/** The leader of a row as the target will know them, and whom to wait for. */
function underLeader(planner: Planner, row: number): Under {
  const leader = planner.hierarchy.leaderOf(row);
  if (leader < 0) return { leader: null, waitsFor: null };
  const need = planner.needOf(leader);
  return { leader: planner.keysAfter(leader), waitsFor: need === 'not-sent' ? null : need.waitsFor };
}

/** The step that makes somebody, then one for each part that the request for it does not take. */
function createSteps(planner: Planner, row: number): PlannedRow[] {
  const { parts, hierarchy } = planner;
  const roster = hierarchy.index.roster;
  const { leader, waitsFor } = underLeader(planner, row);
  const leaderKey = roster.fields[roster.leaderField]?.key ?? '';
  const { values, left } = parts.takesAll ? { values: planner.values.ofRow(row), left: [] } : splitValues(planner, row);
  const isLed = leader !== null && parts.followsCreate(leaderKey);
  if (isLed) left.push({ field: leaderKey, from: null, to: leader.email ?? leader.employeeId });
  const first = isLed ? null : leader;
  const whole = keysOfRow(roster, row);
  const keys = keysWith(
    whole,
    left.map((change) => ({ ...change, to: null })),
  );
  const person = planner.personOf(row);
  const canonical = createText(planner.toldKeys, keys, values, first);
  const place = { person, sheetRow: roster.sheetRow(row) };
  const create: PlannedRow = {
    rid: person,
    ...place,
    op: 'create',
    keys,
    current: null,
    values,
    leader: first,
    changes: [],
    waitsFor,
    canonical,
  };
  return [create, ...chain(planner, row, { changes: left, current: keys, leader, waitsFor: person })];
}

/** Values of the request that makes somebody, and what follows it. */
function splitValues({ parts, values: cells }: Planner, row: number): { readonly values: RowValues; readonly left: FieldChange[] } {
  const values = Object.create(null) as Record<string, FieldValue>;
  const left: FieldChange[] = [];
  for (const [field, to] of Object.entries(cells.ofRow(row))) {
    if (!parts.followsCreate(field)) values[field] = to;
    else if (!isBlank(to)) left.push({ field, from: null, to });
  }
  return { values, left };
}

interface Chain {
  readonly changes: readonly FieldChange[];
  readonly current: PersonKeys;
  readonly leader: PersonKeys | null;
  readonly waitsFor: string | null;
}

/** An update for each part of these changes, each behind the one before: what it finds is what that one left. */
function chain(planner: Planner, row: number, { changes, current, leader, waitsFor }: Chain): PlannedRow[] {
  const { roster } = planner.hierarchy.index;
  const leaderField = roster.fields[roster.leaderField]?.key ?? null;
  const place = { person: planner.personOf(row), sheetRow: roster.sheetRow(row), leaderField };
  const steps: PlannedRow[] = [];
  for (const { part, changes: own } of planner.parts.split(changes)) {
    const last = steps[steps.length - 1];
    const before = last?.keys ?? current;
    const isLed = own.some(({ field, to }) => field === leaderField && to !== null);
    const image: RowImage = { op: 'update', keys: keysWith(before, own), current: before, leader: isLed ? leader : null, changes: own };
    const step = stepOfImage(part === null ? image : { ...image, part }, { ...place, waitsFor: last?.rid ?? waitsFor });
    if (step) steps.push(step);
  }
  return steps;
}

/** Everything that a create sends of these fields, in their order. */
function createText(told: readonly string[], keys: PersonKeys, values: RowValues, leader: PersonKeys | null): string {
  const sent = told.filter((key) => key in values).map((key) => [key, values[key]]);
  return JSON.stringify(['create', keys.email, keys.employeeId, leader?.email ?? null, leader?.employeeId ?? null, sent]);
}

/** What a row changes, as it is sent: a new leader by the keys that they have once the plan is done. */
export function changesAsSent(planner: Planner, row: number): readonly FieldChange[] {
  const changes = planner.differ.changesOf(row);
  if (!planner.changesLeader(row)) return changes;
  const { leaderField, fields } = planner.hierarchy.index.roster;
  const { leader } = underLeader(planner, row);
  return changes.map((change) =>
    change.field === fields[leaderField]?.key && change.to !== null
      ? { ...change, to: leader?.email ?? leader?.employeeId ?? null }
      : change,
  );
}

/** None where a row changes nothing but the status. */
function updateSteps(planner: Planner, row: number): PlannedRow[] {
  const { roster } = planner.hierarchy.index;
  const statusKey = keyOfStatus(roster);
  const changes = changesAsSent(planner, row).filter(({ field }) => field !== statusKey);
  const user = planner.userOf(row);
  if (changes.length === 0 || !user) return [];
  const leaderKey = roster.fields[roster.leaderField]?.key;
  const leaderChange = changes.find(({ field }) => field === leaderKey);
  const { leader, waitsFor } = leaderChange && leaderChange.to !== null ? underLeader(planner, row) : { leader: null, waitsFor: null };
  return chain(planner, row, { changes, current: keysOfUser(user), leader, waitsFor });
}

function statusStep(planner: Planner, row: number, update: PlannedRow | undefined): PlannedRow | null {
  const { roster } = planner.hierarchy.index;
  const statusKey = keyOfStatus(roster);
  const change = planner.differ.changesOf(row).find(({ field }) => field === statusKey);
  if (!change) return null;
  const keys = planner.keysAfter(row);
  const person = planner.personOf(row);
  const op = change.to === 'active' ? 'activate' : 'deactivate';
  const step = { op, keys, current: keys, leader: null, changes: [] } as const;
  const values = Object.create(null) as RowValues;
  const waitsFor = update?.rid ?? null;
  return { rid: stepId(op, person), person, sheetRow: roster.sheetRow(row), ...step, values, waitsFor, canonical: imageOf(step) };
}

const keyOfStatus = ({ fields, statusField }: RosterIndex): string | undefined => fields[statusField]?.key;
