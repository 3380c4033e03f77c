/** Every step of a run fails once, in every way, and once more while it recovers: nobody is lost or doubled, and no status is untrue. */
import { describe, expect, test } from 'vitest';
import { attempt, type Client, everySingleFault, everyTwoFaults, FAULTS, newTally, SERVERS } from './model/every-fault.js';
import { listingApi } from './model/listing.js';
import { plannedRow } from './model/model-api.js';
import { naiveSend } from './model/naive.js';
import { seeded } from './model/seeded.js';
import { driveToTheEnd, PACING, type Fault } from './model/world.js';

const ROWS = [plannedRow('ann@x.org'), plannedRow('bob@x.org', 'ann@x.org'), plannedRow('cid@x.org', 'bob@x.org'), plannedRow('dan@x.org')];
const ROUNDS = Number(process.env['MUSTER_ROUNDS'] ?? 400);
const REACH = 30; // about twice the steps of a run in which nothing happens: faults hit the recovery too

const protocol: Client = (world) => driveToTheEnd(world, ROWS);
/** Looks everybody up by reading the list, two on a page, wherever two or more are looked up. */
const calling: Client = (world, { unique }) =>
  driveToTheEnd(world, ROWS, { people: 0, api: listingApi(world, 2, () => 1), promises: { enforcesUniqueKeys: unique } });
const naive: Client = (world) => naiveSend(world, ROWS);
const impatient: Client = (world) => driveToTheEnd(world, ROWS, { pacing: { ...PACING, settleMs: 0 } });

describe.each(SERVERS)('a server with %s', (_, kind) => {
  test('one fault at every step', async () => {
    const tally = await everySingleFault(kind, protocol);
    expect(tally.bad).toEqual([]);
    expect(tally.fired).toBeGreaterThan(80);
  });

  test('a kill or a lost answer, then another fault at every step of the recovery', async () => {
    const tally = await everyTwoFaults(kind, protocol);
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

  test('one fault at every step where people are looked up by the list', async () => {
    const tally = await everySingleFault(kind, calling);
    expect(tally.bad).toEqual([]);
    expect(tally.fired).toBeGreaterThan(80);
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

test('a kill or a lost answer, then another fault at every step, where people are looked up by a list that lags', async () => {
  const tally = await everyTwoFaults({ unique: false, lagMs: 10_000 }, calling);
  expect(tally.bad.slice(0, 10)).toEqual([]);
  expect(tally.fired).toBeGreaterThan(1000);
});
