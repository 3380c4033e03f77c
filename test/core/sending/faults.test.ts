/** Every step of a run fails once, in every way, and once more while it recovers: nobody is lost or doubled, and no status is untrue. */
import { describe, expect, test } from 'vitest';
import type { Receipt } from '../../../core/sending/index.js';
import { plannedRow } from './model/model-api.js';
import { WIRE_FAULTS } from './model/model-server.js';
import type { ServerKind } from './model/people.js';
import { naiveSend } from './model/naive.js';
import { seeded } from './model/seeded.js';
import { driveToTheEnd, PACING, untruths, World, type Fault } from './model/world.js';

const ROWS = [plannedRow('ann@x.org'), plannedRow('bob@x.org', 'ann@x.org'), plannedRow('cid@x.org', 'bob@x.org'), plannedRow('dan@x.org')];
const KILLS: readonly Fault[] = ['kill-before', 'kill-after'];
const FIRST_FAULTS: readonly Fault[] = [...KILLS, 'lost-after', 'late-90', 'journal-lies'];
const FAULTS: readonly Fault[] = [...WIRE_FAULTS, ...KILLS, 'journal-refuses', 'journal-lies'];

const SERVERS: readonly (readonly [string, ServerKind])[] = [
  ['unique keys', { unique: true, lagMs: 0 }],
  ['no unique keys', { unique: false, lagMs: 0 }],
  ['unique keys, read lag', { unique: true, lagMs: 10_000 }],
  ['no unique keys, read lag', { unique: false, lagMs: 10_000 }],
];

const ROUNDS = Number(process.env['MUSTER_ROUNDS'] ?? 400);
const REACH = 30; // about twice the steps of a run in which nothing happens: faults hit the recovery too

interface Tally {
  fired: number;
  readonly bad: string[];
}

type Client = (world: World) => Promise<Receipt>;
const protocol: Client = (world) => driveToTheEnd(world, ROWS);
const naive: Client = (world) => naiveSend(world, ROWS);
const impatient: Client = (world) => driveToTheEnd(world, ROWS, { pacing: { ...PACING, settleMs: 0 } });

const newTally = (): Tally => ({ fired: 0, bad: [] });

/** One run with these faults; what it left behind is judged where at least one of them happened. Returns the kinds of its steps. */
async function attempt(
  kind: ServerKind,
  faults: ReadonlyMap<number, Fault>,
  client: Client,
  tally: Tally,
  random?: () => number,
): Promise<string[]> {
  const world = new World(kind, faults, random);
  let wrong: string[];
  try {
    wrong = untruths(world, await client(world));
  } catch (error) {
    wrong = [String(error)];
  }
  if (world.fired > 0) tally.fired += 1;
  const name = [...faults].map(([at, fault]) => `${fault} at ${at}`).join(', ');
  if (world.fired > 0 && wrong.length > 0) tally.bad.push(`${name}: ${wrong.join('; ')}`);
  return world.log;
}

/** The faults that can happen at a step of this kind. */
function faultsAt(kind: string | undefined): readonly Fault[] {
  if (kind === 'append') return [...KILLS, 'journal-refuses', 'journal-lies'];
  return kind === 'create' || kind === 'lookup' ? [...KILLS, ...WIRE_FAULTS] : KILLS;
}

async function everySingleFault(kind: ServerKind, client: Client): Promise<Tally> {
  const tally = newTally();
  const steps = await attempt(kind, new Map(), client, newTally());
  for (const [at, step] of steps.entries()) for (const fault of faultsAt(step)) await attempt(kind, new Map([[at, fault]]), client, tally);
  return tally;
}

describe.each(SERVERS)('a server with %s', (_, kind) => {
  test('one fault at every step', async () => {
    const tally = await everySingleFault(kind, protocol);
    expect(tally.bad).toEqual([]);
    expect(tally.fired).toBeGreaterThan(80);
  });

  test('a kill or a lost answer, then another fault at every step of the recovery', async () => {
    const tally = newTally();
    const steps = await attempt(kind, new Map(), protocol, newTally());
    for (const [at, step] of steps.entries()) {
      for (const fault of faultsAt(step).filter((one) => FIRST_FAULTS.includes(one))) {
        const recovery = await attempt(kind, new Map([[at, fault]]), protocol, newTally());
        for (const [second, kindOfSecond] of recovery.entries()) {
          if (second <= at) continue;
          for (const other of faultsAt(kindOfSecond)) {
            const faults = new Map([
              [at, fault],
              [second, other],
            ]);
            await attempt(kind, faults, protocol, tally);
          }
        }
      }
    }
    expect(tally.bad.slice(0, 10)).toEqual([]);
    expect(tally.fired).toBeGreaterThan(1000);
  });

  test('three to six faults at random', async () => {
    const seed = Number(process.env['MUSTER_SEED'] ?? 20_260_101);
    console.log(`random faults: MUSTER_SEED=${seed}`);
    const tally = newTally();
    for (let round = 0; round < ROUNDS; round++) {
      const random = seeded(seed + round);
      const faults = new Map<number, Fault>();
      const count = 3 + Math.floor(random() * 4);
      for (let index = 0; index < count; index++) faults.set(Math.floor(random() * REACH), FAULTS[Math.floor(random() * FAULTS.length)]!);
      await attempt(kind, faults, protocol, tally, random);
    }
    expect(tally.bad.slice(0, 10)).toEqual([]);
    expect(tally.fired).toBeGreaterThan(ROUNDS / 2);
  });

  test('the control, a naive loop, is caught', async () => {
    const tally = await everySingleFault(kind, naive);
    expect(tally.bad.length / tally.fired).toBeGreaterThan(0.25);
  });
});

test('the control, a client that believes "not found" at once, is caught by a late answer', async () => {
  const tally = await everySingleFault({ unique: false, lagMs: 0 }, impatient);
  expect(tally.bad.every((line) => line.includes('doubled'))).toBe(true);
  expect(tally.bad.length).toBeGreaterThan(0);
});
