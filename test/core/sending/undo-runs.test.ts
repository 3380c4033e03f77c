/** An undo is a run like any other: it restores exactly, refuses where somebody edited since, and survives what a send survives. */
import { describe, expect, test } from 'vitest';
import { WIRE_FAULTS } from './model/model-server.js';
import { seeded } from './model/seeded.js';
import { BOB, CID, PLAN, teamWorld, wrongs } from './model/team.js';
import { notRestored, undo, undoRows } from './model/undoing.js';
import { driveOnce, driveToTheEnd, type Fault, type World } from './model/world.js';

const FAULTS: readonly Fault[] = [...WIRE_FAULTS, 'kill-before', 'kill-after', 'journal-refuses', 'journal-lies'];
const ROUNDS = Number(process.env['MUSTER_ROUNDS'] ?? 1000) / 4;

/** Sends the plan, takes it back, and says where the team is not as it was. */
async function thereAndBack(world: World): Promise<string[]> {
  const sent = await driveToTheEnd(world, PLAN);
  if (sent.counts.succeeded !== PLAN.length) return ['was not sent'];
  const receipt = await undo(world, undoRows(world));
  const failed = receipt.rows
    .filter(({ outcome }) => outcome !== 'succeeded')
    .map(({ rid, outcome, code }) => `${rid}: ${outcome} ${code}`);
  return [...failed, ...notRestored(world)];
}

/** Steps of a send, and of the undo that follows. */
async function rehearse(): Promise<{ readonly send: number; readonly all: number }> {
  const world = teamWorld();
  await driveOnce(world, PLAN);
  const send = world.log.length;
  await undo(world, undoRows(world));
  return { send, all: world.log.length };
}

describe('an undo', () => {
  test('restores every person, field by field, and reads no row of the sheet', async () => {
    const world = teamWorld();
    expect(await thereAndBack(world)).toEqual([]);
    expect(world.server.people).toHaveLength(7);
    const { send } = await rehearse();
    expect(world.log.slice(send)).not.toContain('reread');
  });

  test('sends nothing a second time: nothing is left to take back', async () => {
    const world = teamWorld();
    await thereAndBack(world);
    const puts = world.server.puts.length;
    await undo(world, undoRows(world));
    expect(world.server.puts).toHaveLength(puts);
  });

  test('leaves alone whom somebody edited since, and takes back the others', async () => {
    const world = teamWorld();
    await driveOnce(world, PLAN);
    world.server.edit(BOB.uid, 'name', 'Robert', world.clock.now());
    const rows = undoRows(world);
    const receipt = await undo(world, rows);
    expect(receipt.rows.filter(({ outcome }) => outcome !== 'succeeded').map(({ rid, code }) => [rid, code])).toEqual([
      [BOB.uid.replace(/^/u, 'record:'), 'conflict'],
    ]);
    expect(notRestored(world)).toEqual(['bob@x.org name: Robert']);
  });

  test('keeps what somebody edited since in fields that the run did not touch', async () => {
    const world = teamWorld();
    await driveOnce(world, PLAN);
    world.server.edit(CID.uid, 'home', 'Cairo', world.clock.now());
    await undo(world, undoRows(world));
    expect(notRestored(world)).toEqual(['cid@x.org home: Cairo']);
  });

  test('of a strict run that stopped takes back what it did and nothing else', async () => {
    const world = teamWorld();
    world.server.edit(CID.uid, 'id', '77', world.clock.now());
    const sent = await driveOnce(world, PLAN, { strict: true });
    expect([sent.stop?.code, sent.counts['not-sent'] > 0, sent.counts.succeeded > 0]).toEqual(['strict', true, true]);
    await undo(world, undoRows(world));
    expect(notRestored(world)).toEqual(['cid@x.org id: 77']);
  });

  test('restores exactly, whatever happens once at any of its steps', async () => {
    const { send, all } = await rehearse();
    const bad: string[] = [];
    for (let at = send; at < all; at++) {
      for (const fault of FAULTS) {
        const wrong = await thereAndBack(teamWorld({ faults: new Map([[at, fault]]) }));
        if (wrong.length > 0) bad.push(`${fault} at ${at}: ${wrong.join('; ')}`);
      }
    }
    expect(bad.slice(0, 10)).toEqual([]);
  });

  test('restores exactly, whatever happens two to five times at random', async () => {
    const seed = Number(process.env['MUSTER_SEED'] ?? 20_260_303);
    console.log(`random faults of an undo: MUSTER_SEED=${seed}`);
    const { send, all } = await rehearse();
    const bad: string[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const random = seeded(seed + round);
      const faults = new Map<number, Fault>();
      const count = 2 + Math.floor(random() * 4);
      for (let index = 0; index < count; index++)
        faults.set(Math.floor(random() * (send + all)), FAULTS[Math.floor(random() * FAULTS.length)]!);
      const wrong = await thereAndBack(teamWorld({ faults, random }));
      if (wrong.length > 0)
        bad.push(`round ${round}, ${[...faults].map(([at, fault]) => `${fault} at ${at}`).join(', ')}: ${wrong.join('; ')}`);
    }
    expect(bad.slice(0, 10)).toEqual([]);
  });
});

test('the control, an undo that compares nothing, is caught', async () => {
  const world = teamWorld();
  await driveOnce(world, PLAN);
  world.server.edit(BOB.uid, 'name', 'Robert', world.clock.now());
  world.clock.advance(60_000);
  const blind = undoRows(world).map((row) => ({
    ...row,
    changes: row.changes.map((change) => ({ ...change, from: change.field === 'name' ? 'Robert' : change.from })),
  }));
  const receipt = await undo(world, blind);
  expect(wrongs(world, blind, receipt)).toContain('bob@x.org name: the edit of another was overwritten');
});
