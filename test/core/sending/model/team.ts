/** A team that exists, a plan that changes it in every way, and the judge of what became of it. */
import type { PlannedRow } from '../../../../core/plan/planned-row.js';
import type { Receipt, ReceiptRow } from '../../../../core/sending/index.js';
import { plannedRow, statusRow, updateRow } from './model-api.js';
import { FIELDS, type Person, type PersonField, type ServerKind } from './people.js';
import { World, type Edit, type Fault } from './world.js';

function member(name: string, id: string, leader: string | null, active = true): Person {
  const key = `${name}@x.org`;
  return { uid: key, key, id, name: `Name of ${name}`, home: `Home of ${name}`, leader, active, at: 0 };
}

export const ANN = member('ann', '1', null);
export const BOB = member('bob', '2', 'ann@x.org');
export const CID = member('cid', '3', 'ann@x.org');
export const DAN = member('dan', '4', 'ann@x.org');
export const EVE = member('eve', '5', null);
export const FAY = member('fay', '6', null, false);
export const TEAM: readonly Person[] = [ANN, BOB, CID, DAN, EVE, FAY];

/** A leader gets a new address, people follow; both keys change; somebody changes and leaves; somebody comes back. */
export const PLAN: readonly PlannedRow[] = [
  updateRow(ANN, { email: 'ann2@x.org' }),
  { ...plannedRow('gus@x.org'), leader: { email: 'ann2@x.org', employeeId: null }, waitsFor: 'record:ann@x.org' },
  updateRow(BOB, { name: 'Bob' }),
  updateRow(CID, { email: 'cid2@x.org', employeeId: '33', leader: 'eve@x.org' }),
  updateRow(DAN, { home: 'Oslo', email: 'dan2@x.org' }),
  statusRow('activate', FAY.key, { email: FAY.key, employeeId: FAY.id }),
  statusRow('deactivate', DAN.key, { email: 'dan2@x.org', employeeId: DAN.id }, 'record:dan@x.org'),
  statusRow('deactivate', BOB.key, { email: BOB.key, employeeId: BOB.id }, 'record:bob@x.org'),
];

export interface Happenings {
  readonly faults?: ReadonlyMap<number, Fault>;
  readonly edits?: ReadonlyMap<number, Edit>;
  readonly random?: () => number;
  readonly kind?: ServerKind;
}

/** A world with the team in it. */
export function teamWorld({ faults, edits, random, kind = { unique: true, lagMs: 0 } }: Happenings = {}): World {
  const world = new World(kind, faults, random, edits);
  world.server.people.push(...TEAM);
  return world;
}

const FIELD_OF: Readonly<Record<string, PersonField>> = { email: 'key', employeeId: 'id', name: 'name', home: 'home', leader: 'leader' };

/** What is wrong with the end of a run over people who existed, as seen by somebody who knows the server's truth. */
export function wrongs(world: World, rows: readonly PlannedRow[], receipt: Receipt, before: readonly Person[] = TEAM): string[] {
  world.clock.advance(600_000);
  world.server.catchUp(world.clock.now());
  const lines = new Map(receipt.rows.map((line) => [line.rid, line]));
  const uids = new Set([...before.map(({ uid }) => uid), ...rows.map(uidOf)]);
  return [
    ...world.server.overwritten.map((edit) => `${edit}: the edit of another was overwritten`),
    ...world.server.people.filter(({ uid }) => !uids.has(uid)).map(({ uid }) => `${uid}: came from nowhere`),
    ...before.flatMap((person) => wrongsOfPerson(world, person, rows, lines)),
    ...rows.flatMap((row) => wrongsOfRow(world, row, lines, receipt.stop?.code === 'strict')),
  ];
}

function uidOf({ person }: PlannedRow): string {
  return person.replace(/^(?:record|email):/u, '');
}

/** Nobody is lost or doubled, and each field holds what it held, what a row wrote that says so, or what another wrote. */
function wrongsOfPerson(world: World, before: Person, rows: readonly PlannedRow[], lines: ReadonlyMap<string, ReceiptRow>): string[] {
  const { people, foreign } = world.server;
  const [person, ...more] = people.filter(({ uid }) => uid === before.uid);
  if (!person || more.length > 0) return [`${before.uid}: ${person ? 'doubled' : 'lost'}`];
  const may = new Map<PersonField, unknown[]>(FIELDS.map((field) => [field, [before[field]]]));
  for (const row of rows.filter((one) => uidOf(one) === before.uid)) {
    const outcome = lines.get(row.rid)?.outcome;
    if (outcome !== 'succeeded' && outcome !== 'unknown') continue;
    for (const { field, to } of row.changes) may.get(FIELD_OF[field] ?? 'name')?.push(to);
    if (row.op !== 'update') may.get('active')?.push(row.op === 'activate');
  }
  for (const { uid, field, value } of foreign) if (uid === before.uid) may.get(field)?.push(value);
  return FIELDS.filter((field) => !may.get(field)?.includes(person[field])).map(
    (field) => `${before.uid}: ${field} is ${String(person[field])}`,
  );
}

/** No outcome is untrue, and none is bad without a reason. */
function wrongsOfRow(world: World, row: PlannedRow, lines: ReadonlyMap<string, ReceiptRow>, isStrict: boolean): string[] {
  const { people, foreign, applied } = world.server;
  const uid = uidOf(row);
  const line = lines.get(row.rid);
  if (!line) return [`${row.rid}: not on the receipt`];
  const person = people.find((one) => one.uid === uid);
  // Somebody edited this person, or took the key that they were to get.
  const edits = foreign.filter((edit) => edit.uid === uid || (row.op === 'update' && Object.values(row.keys).includes(edit.value)));
  const wasDone = applied.some(
    (one) => one.uid === uid && row.changes.every(({ field, to }) => one.change[FIELD_OF[field] ?? 'name'] === to),
  );
  if (line.outcome === 'succeeded') {
    const holds = row.changes.every(({ field, to }) => {
      const name = FIELD_OF[field] ?? 'name';
      return person?.[name] === to || (wasDone && edits.some((edit) => edit.field === name));
    });
    const isAsWanted =
      row.op === 'create' ? person !== undefined : row.op === 'update' ? holds : person?.active === (row.op === 'activate');
    return isAsWanted ? [] : [`${row.rid}: said to be done, is not`];
  }
  if (line.code === 'leader-blocked' && lines.get(row.waitsFor ?? '')?.outcome !== 'succeeded') return [];
  const isLeftOut = line.outcome === 'not-sent' || line.outcome === 'cancelled';
  if (isLeftOut && row.op === 'update' && wasDone) return [`${row.rid}: said to be not sent, was done`];
  if (isStrict && line.code === 'strict') return [];
  if (line.outcome === 'cancelled') return [];
  return edits.length > 0 ? [] : [`${row.rid}: ${line.outcome} ${line.code}, though nothing was wrong with it`];
}
