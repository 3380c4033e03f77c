/** What an answer to an update proves, and what is done where there is none. */
import { describe, expect, test } from 'vitest';
import { answerAppends, newRun } from './model/by-hand.js';
import { updateRow } from './model/model-api.js';
import { outcomes } from './model/scene.js';
import { BOB, CID, teamWorld } from './model/team.js';
import { apiWith, BOTH_KEYS, edit, MOVE, now, RENAME, states, takeOut, updates } from './model/team-scene.js';
import { driveOnce, PACING } from './model/world.js';

describe('an answer to an update', () => {
  test('that refuses it fails the row', async () => {
    const row = updateRow(BOB, { leader: 'nobody@x.org' });
    const receipt = await driveOnce(teamWorld(), [row]);
    expect([outcomes(receipt), receipt.rows[0]?.detail]).toEqual([['bob failed refused'], 'no such leader']);
  });

  test('that shows a field moved which the row does not touch stops the run: the target resets fields', async () => {
    const all = teamWorld({ kind: { unique: true, lagMs: 0, resetsHome: true } });
    const receipt = await driveOnce(all, [MOVE, RENAME]);
    expect(receipt.stop).toEqual({ code: 'setup', detail: 'It also changed: home' });
    expect(outcomes(receipt)).toEqual(['dan2 unknown conflict', 'bob not-sent setup']);
    expect(all.server.puts).toHaveLength(1);
  });

  test('without a person in it is looked up at once, and compared just the same', async () => {
    const silent = apiWith({ readUpdate: () => ({ kind: 'verify' }) });
    const all = teamWorld();
    const before = all.clock.now();
    expect(outcomes(await driveOnce(all, [RENAME], { api: silent }))).toEqual(['bob succeeded']);
    expect(all.clock.now() - before).toBeLessThan(PACING.settleMs);
    const resetting = teamWorld({ kind: { unique: true, lagMs: 0, resetsHome: true } });
    expect((await driveOnce(resetting, [RENAME], { api: silent })).stop?.code).toBe('setup');
  });

  test('that tells of other values than ours does not count', async () => {
    const all = teamWorld();
    const api = apiWith({
      readUpdate: () => ({ kind: 'updated', user: { email: 'bob@x.org', employeeId: '2', values: { name: 'Else' } } }),
    });
    expect(outcomes(await driveOnce(all, [RENAME], { api }))).toEqual(['bob succeeded']);
    expect(all.log.filter((kind) => kind === 'lookup')).toHaveLength(2);
  });

  test('that tells of somebody else does not count', async () => {
    const all = teamWorld();
    const api = apiWith({
      readUpdate: () => ({ kind: 'updated', user: { email: 'eve@x.org', employeeId: '5', values: { name: 'Bob' } } }),
    });
    await driveOnce(all, [RENAME], { api });
    expect(states(all)).toEqual(['intent', 'unknown', 'confirmed']);
  });

  test('that calls the new key taken is looked up at once, and fails the row with that code', async () => {
    const all = teamWorld();
    const from = all.clock.now();
    const run = newRun(all, [MOVE]);
    answerAppends(run, all, new Map([[MOVE.rid, 'same']]));
    for (let round = 0; round < 9; round++) {
      const step = run.next(all.clock.now());
      if (step.kind === 'done') break;
      // Somebody takes the address between the reading and the change.
      if (step.kind === 'send' && step.purpose === 'write') edit(all, BOB, 'key', 'dan2@x.org');
      if (step.kind === 'send') {
        run.handle(
          step,
          step.requests.map((request) => all.server.handle(request, all.clock.now(), null)),
          all.clock.now(),
        );
      }
      answerAppends(run, all, new Map([[MOVE.rid, 'same']]));
    }
    expect([run.row(0).outcome, run.row(0).code, all.server.puts.length]).toEqual(['failed', 'email-taken', 1]);
    expect(all.clock.now() - from).toBeLessThan(PACING.settleMs);
  });
});

describe('an update of unknown outcome', () => {
  const lost = (fault: 'lost-before' | 'lost-after' | 'late-90', at = 4) => teamWorld({ faults: new Map([[at, fault]]) });

  test('is confirmed where the person is as the row makes them, and not sent again', async () => {
    const all = lost('lost-after');
    expect(outcomes(await driveOnce(all, [RENAME]))).toEqual(['bob succeeded']);
    expect(all.server.puts).toHaveLength(1);
  });

  test('is looked up under the old and the new keys', async () => {
    const all = teamWorld();
    const put = (await driveOnce(all, [BOTH_KEYS]), all.log.indexOf('update'));
    const again = lost('lost-after', put);
    expect(outcomes(await driveOnce(again, [BOTH_KEYS]))).toEqual(['cid2 succeeded']);
    expect([again.server.puts.length, now(again, CID)?.key]).toEqual([1, 'cid2@x.org']);
  });

  test('is sent again, read anew, once it is settled that nothing was applied', async () => {
    const all = lost('lost-before');
    expect(outcomes(await driveOnce(all, [RENAME]))).toEqual(['bob succeeded']);
    const [first, second] = all.server.puts;
    expect(second!.at - first!.at).toBeGreaterThanOrEqual(PACING.settleMs);
    expect(all.log.slice(-6).filter((kind) => kind !== 'wait')).toEqual(['reread', 'lookup', 'append', 'update', 'append']);
  });

  test('that arrives late is waited for', async () => {
    const all = lost('late-90');
    expect(outcomes(await driveOnce(all, [RENAME]))).toEqual(['bob succeeded']);
    expect(all.server.puts).toHaveLength(1);
  });

  test('is a conflict where somebody else changed the value meanwhile', async () => {
    const all = lost('lost-before');
    const receipt = await driveOnce(all, [RENAME], {}, (_, step) => {
      if (step.kind === 'wait' && step.reason === 'settle') edit(all, BOB, 'name', 'Robert');
    });
    expect([outcomes(receipt), all.server.puts.length]).toEqual([['bob unknown conflict'], 1]);
  });

  test('is a conflict where the person is gone', async () => {
    const all = lost('lost-before');
    const receipt = await driveOnce(all, [RENAME], {}, (_, step) => {
      if (step.kind === 'wait' && step.reason === 'settle') takeOut(all, BOB);
    });
    expect([receipt.rows[0]?.code, receipt.rows[0]?.detail]).toEqual(['conflict', 'not found any more']);
  });

  test('is a conflict, and no reason to stop, where another field moved as well', async () => {
    const all = lost('lost-after');
    const receipt = await driveOnce(all, [RENAME], {}, (_, step) => {
      if (step.kind === 'wait' && step.reason === 'settle') edit(all, BOB, 'home', 'Bonn');
    });
    expect([receipt.stop, outcomes(receipt), receipt.rows[0]?.detail]).toEqual([null, ['bob unknown conflict'], 'It also changed: home']);
  });

  test('is left to a person after five sends that came to nothing', async () => {
    const all = teamWorld();
    const api = apiWith({
      update: (row, current) => ({ ...updates.update(row, current), url: 'https://model.example/users/nobody' }),
      readUpdate: () => ({ kind: 'verify' }),
    });
    expect(outcomes(await driveOnce(all, [RENAME], { api }))).toEqual(['bob unknown unknown-outcome']);
    expect(all.server.puts).toHaveLength(5);
  });
});
