/**
 * Updates and changes of status under every fault, and under edits of others at every step: nobody is lost or doubled, no edit is
 * overwritten that could be seen, no outcome is untrue, and every run ends.
 */
import { describe, expect, test } from 'vitest';
import type { PlannedRow } from '../../../core/plan/planned-row.js';
import type { ProvisioningApi, Receipt, UpdateApi } from '../../../core/sending/index.js';
import { carelessUpdates } from './model/careless.js';
import { modelApi, statusRow, updateRow } from './model/model-api.js';
import { WIRE_FAULTS } from './model/model-server.js';
import type { ServerKind } from './model/people.js';
import { seeded } from './model/seeded.js';
import { BOB, CID, DAN, PLAN, teamWorld, wrongs, type Happenings } from './model/team.js';
import { driveOnce, driveToTheEnd, type Edit, type Fault, type World } from './model/world.js';

const KILLS: readonly Fault[] = ['kill-before', 'kill-after'];
const JOURNAL: readonly Fault[] = ['journal-refuses', 'journal-lies'];
const FAULTS: readonly Fault[] = [...WIRE_FAULTS, ...KILLS, ...JOURNAL];
const FIRST_FAULTS: readonly Fault[] = [...KILLS, 'lost-after', 'late-90', 'journal-lies'];

const UNIQUE: ServerKind = { unique: true, lagMs: 0 };
const SERVERS: readonly (readonly [string, ServerKind])[] = [
  ['unique keys', UNIQUE],
  ['no unique keys', { unique: false, lagMs: 0 }],
  ['unique keys, read lag', { unique: true, lagMs: 10_000 }],
  ['no unique keys, read lag', { unique: false, lagMs: 10_000 }],
];

/** Both keys of one person change, and then they leave: the shortest plan with every kind of doubt in it. */
const MOVE_AND_LEAVE: readonly PlannedRow[] = [
  updateRow(CID, { email: 'cid2@x.org', employeeId: '33', home: 'Cork' }),
  statusRow('deactivate', CID.key, { email: 'cid2@x.org', employeeId: '33' }, 'record:cid@x.org'),
];

/** Fields that a row changes, fields that none does, keys, and keys that somebody is to get. The pane sleeps after some of them. */
const EDITS: readonly Omit<Edit, 'thenMs'>[] = [
  { uid: 'bob@x.org', field: 'name', value: 'Robert' },
  { uid: 'bob@x.org', field: 'home', value: 'Bonn' },
  { uid: 'dan@x.org', field: 'home', value: 'Kyiv' },
  { uid: 'dan@x.org', field: 'name', value: 'Daniel' },
  { uid: 'cid@x.org', field: 'id', value: '333' },
  { uid: 'cid@x.org', field: 'key', value: 'cid9@x.org' },
  { uid: 'ann@x.org', field: 'home', value: 'Arles' },
];
const TAKEN: readonly Omit<Edit, 'thenMs'>[] = [
  { uid: 'fay@x.org', field: 'key', value: 'dan2@x.org' },
  { uid: 'fay@x.org', field: 'id', value: '33' },
];
const SLEEP_MS = 12_000; // longer than any reading stays young

/** A person takes another's key only where the target lets them. */
const editsAt = (kind: ServerKind): readonly Omit<Edit, 'thenMs'>[] => (kind.unique ? [...EDITS, ...TAKEN] : EDITS);

const ROUNDS = Number(process.env['MUSTER_ROUNDS'] ?? 400);
const REACH = 80; // about twice the steps of the plan: what happens hits the recovery too

type Client = (world: World, rows: readonly PlannedRow[]) => Promise<Receipt>;
const protocol: Client = (world, rows) => driveToTheEnd(world, rows);

class Tally {
  readonly bad: string[] = [];
  fired = 0;

  /** One run in which this happens; returns the kinds of its steps. */
  async run(rows: readonly PlannedRow[], happenings: Happenings = {}, client = protocol): Promise<readonly string[]> {
    const world = teamWorld(happenings);
    let wrong: string[];
    try {
      wrong = wrongs(world, rows, await client(world, rows));
    } catch (error) {
      wrong = [String(error)];
    }
    if (world.fired > 0) this.fired += 1;
    if (wrong.length > 0)
      this.bad.push(`${JSON.stringify([[...(happenings.faults ?? [])], [...(happenings.edits ?? [])]])}: ${wrong.join('; ')}`);
    return world.log;
  }
}

function faultsAt(kind: string | undefined): readonly Fault[] {
  if (kind === 'append') return [...KILLS, ...JOURNAL];
  return kind === 'create' || kind === 'update' || kind === 'lookup' ? [...KILLS, ...WIRE_FAULTS] : KILLS;
}

describe.each(SERVERS)('a server with %s', (_, kind) => {
  test('one fault at every step', async () => {
    const tally = new Tally();
    for (const [at, step] of (await tally.run(PLAN, { kind })).entries()) {
      for (const fault of faultsAt(step)) await tally.run(PLAN, { kind, faults: new Map([[at, fault]]) });
    }
    expect(tally.bad.slice(0, 10)).toEqual([]);
    expect(tally.fired).toBeGreaterThan(250);
  });

  test('an edit by somebody else at every step', async () => {
    const tally = new Tally();
    for (const at of (await tally.run(PLAN, { kind })).keys()) {
      for (const edit of editsAt(kind)) {
        for (const thenMs of [0, SLEEP_MS]) await tally.run(PLAN, { kind, edits: new Map([[at, { ...edit, thenMs }]]) });
      }
    }
    expect(tally.bad.slice(0, 10)).toEqual([]);
    expect(tally.fired).toBeGreaterThan(500);
  });

  test('faults and edits at random', async () => {
    const seed = Number(process.env['MUSTER_SEED'] ?? 20_260_202);
    console.log(`random faults and edits: MUSTER_SEED=${seed}`);
    const tally = new Tally();
    for (let round = 0; round < ROUNDS; round++) {
      const random = seeded(seed + round);
      const upTo = (limit: number): number => Math.floor(random() * limit);
      const possible = editsAt(kind);
      const faults = new Map(Array.from({ length: 1 + upTo(4) }, () => [upTo(REACH), FAULTS[upTo(FAULTS.length)]!]));
      const edits = new Map(
        Array.from({ length: upTo(3) }, (_unused, index) => {
          const edit = possible[upTo(possible.length)]!;
          const value = TAKEN.includes(edit) ? edit.value : `${edit.value}${index}`;
          return [upTo(REACH), { ...edit, value, thenMs: upTo(2) * SLEEP_MS }];
        }),
      );
      await tally.run(PLAN, { kind, faults, edits, random });
    }
    expect(tally.bad.slice(0, 10)).toEqual([]);
    expect(tally.fired).toBeGreaterThan(ROUNDS / 2);
  });
});

test('a kill or a lost answer, then another fault at every step of the recovery', async () => {
  const tally = new Tally();
  for (const [at, step] of (await tally.run(MOVE_AND_LEAVE)).entries()) {
    for (const fault of faultsAt(step).filter((one) => FIRST_FAULTS.includes(one))) {
      const recovery = await tally.run(MOVE_AND_LEAVE, { faults: new Map([[at, fault]]) });
      for (let second = at + 1; second < recovery.length; second++) {
        // A wait is many equal steps: its first and its last stand for them.
        if (recovery[second] === 'wait' && recovery[second - 1] === 'wait' && recovery[second + 1] === 'wait') continue;
        for (const other of faultsAt(recovery[second])) {
          const faults = new Map([
            [at, fault],
            [second, other],
          ]);
          await tally.run(MOVE_AND_LEAVE, { faults });
        }
      }
    }
  }
  expect(tally.bad.slice(0, 10)).toEqual([]);
  expect(tally.fired).toBeGreaterThan(1500);
});

test('a cancel at every step, alone and after a lost answer: what left is found out, and nothing else leaves', async () => {
  const tally = new Tally();
  const cancelAt =
    (at: number): Client =>
    (world, rows) => {
      let step = 0;
      return driveOnce(world, rows, {}, (run) => {
        if (step++ >= at) run.cancel();
      });
    };
  for (const [at, step] of (await tally.run(PLAN)).entries()) {
    await tally.run(PLAN, {}, cancelAt(at));
    if (step === 'update')
      for (const after of [1, 2, 3]) await tally.run(PLAN, { faults: new Map([[at, 'lost-after']]) }, cancelAt(at + after));
  }
  expect(tally.bad.slice(0, 10)).toEqual([]);
});

test('a strict run ends, and sends nothing after the first failure, whatever happens once', async () => {
  const edits = new Map([[0, { uid: DAN.uid, field: 'home', value: 'Kyiv', thenMs: 0 } as const]]);
  const tally = new Tally();
  const strict: Client = async (world, rows) => {
    const receipt = await driveToTheEnd(world, rows, { strict: true });
    const active = world.server.people.filter((person) => person.active).map(({ uid }) => uid);
    if (receipt.stop?.code !== 'strict' || !active.includes(BOB.uid))
      throw new Error(`${String(receipt.stop?.code)}, active: ${active.join(', ')}`);
    return receipt;
  };
  for (const [at, step] of (await tally.run(PLAN, { edits }, strict)).entries()) {
    for (const fault of faultsAt(step)) await tally.run(PLAN, { edits, faults: new Map([[at, fault]]) }, strict);
  }
  expect(tally.bad.slice(0, 10)).toEqual([]);
  expect(tally.fired).toBeGreaterThan(100);
});

describe('the controls are caught', () => {
  const CHANGES = [updateRow(BOB, { name: 'Bob' }), updateRow(DAN, { home: 'Oslo' })];

  test('a client that sends a change again blind', async () => {
    const tally = new Tally();
    for (const at of (await tally.run(CHANGES, {}, carelessUpdates)).keys()) {
      for (const fault of ['lost-before', 'unavailable', 'late-30', 'throttled'] as const) {
        for (const edit of EDITS.slice(0, 4)) {
          const edits = new Map([[at + 1, { ...edit, thenMs: SLEEP_MS }]]);
          await tally.run(CHANGES, { faults: new Map([[at, fault]]), edits }, carelessUpdates);
        }
      }
    }
    expect(tally.bad.filter((line) => line.includes('overwritten')).length / tally.fired).toBeGreaterThan(0.25);
  });

  test('a client that does not compare before it changes', async () => {
    const bold: ProvisioningApi = { ...modelApi, updates: { ...(modelApi.updates as UpdateApi), isUntouched: () => true } };
    const client: Client = (world, rows) => driveToTheEnd(world, rows, { api: bold });
    const tally = new Tally();
    for (const edit of [EDITS[0]!, EDITS[2]!]) await tally.run(CHANGES, { edits: new Map([[0, { ...edit, thenMs: SLEEP_MS }]]) }, client);
    expect(tally.bad.filter((line) => line.includes('overwritten'))).toHaveLength(2);
  });
});
