/** Changing people who exist: read just before, compared before and after, and never overwritten unseen. */
import { describe, expect, test } from 'vitest';
import { imageOf } from '../../../core/plan/row-image.js';
import type { ProvisioningApi, UpdateApi } from '../../../core/sending/index.js';
import { answerAppends, newRun } from './model/by-hand.js';
import { modelApi, plannedRow, updateRow } from './model/model-api.js';
import { outcomes } from './model/scene.js';
import { ANN, BOB, CID, DAN, teamWorld } from './model/team.js';
import { driveOnce, PACING, type World } from './model/world.js';

const RENAME = updateRow(BOB, { name: 'Bob' });
const MOVE = updateRow(DAN, { email: 'dan2@x.org' });
const BOTH_KEYS = updateRow(CID, { email: 'cid2@x.org', employeeId: '33' });

const updates = modelApi.updates as UpdateApi;
const apiWith = (part: Partial<UpdateApi>): ProvisioningApi => ({ ...modelApi, updates: { ...updates, ...part } });
const now = (world: World, uid: string) => world.server.people.find((person) => person.uid === uid);
const edit = (world: World, ...[uid, field, value]: [string, 'name' | 'home' | 'key' | 'id', string]): void =>
  world.server.edit(uid, field, value, world.clock.now());
const takeOut = (world: World, uid: string): void => {
  world.server.people.splice(
    world.server.people.findIndex((person) => person.uid === uid),
    1,
  );
};
const states = (world: World): string[] => world.journal.lines.filter(({ kind }) => kind === 'row').map(({ state }) => state);

describe('an update in which nothing happens', () => {
  test('reads the row and the person, writes its intent, then changes the person', async () => {
    const all = teamWorld();
    const receipt = await driveOnce(all, [RENAME]);
    expect(all.log).toEqual(['append', 'reread', 'lookup', 'append', 'update', 'append']);
    expect(receipt.rows).toEqual([
      {
        rid: 'record:bob@x.org',
        person: 'record:bob@x.org',
        op: 'update',
        sheetRow: 3,
        key: 'bob@x.org',
        remoteId: 'bob@x.org',
        outcome: 'succeeded',
        code: '',
        detail: '',
        field: null,
      },
    ]);
    expect(now(all, BOB.uid)).toMatchObject({ name: 'Bob', home: BOB.home, key: BOB.key, id: BOB.id, leader: BOB.leader });
  });

  test('keeps what it does in its intent and in no other record', async () => {
    const all = teamWorld();
    await driveOnce(all, [RENAME]);
    expect(all.journal.lines.map(({ state, image }) => [state, image])).toEqual([
      ['sending', ''],
      ['intent', imageOf(RENAME)],
      ['confirmed', ''],
      ['settled', ''],
    ]);
  });

  test('keeps what others changed in fields that it does not touch', async () => {
    const all = teamWorld();
    edit(all, BOB.uid, 'home', 'Bonn');
    await driveOnce(all, [RENAME]);
    expect(now(all, BOB.uid)).toMatchObject({ name: 'Bob', home: 'Bonn' });
  });

  test('asks under the new keys too, and the old one last', async () => {
    const all = teamWorld();
    const asked: string[] = [];
    await driveOnce(all, [BOTH_KEYS], {}, (_, step) => {
      if (step.kind === 'send') asked.push(...step.requests.map(({ method, url }) => `${method} ${url.slice(28)}`));
    });
    expect(asked).toEqual(['GET cid2%40x.org', 'GET 33', 'GET cid%40x.org', 'PUT cid%40x.org']);
    expect(now(all, CID.uid)).toMatchObject({ key: 'cid2@x.org', id: '33', name: CID.name });
  });

  test('does not take another case of the same address for a new key', async () => {
    const all = teamWorld();
    const row = updateRow(BOB, { email: 'BOB@x.org' });
    expect(outcomes(await driveOnce(all, [row]))).toEqual(['BOB succeeded']);
    expect(all.log.filter((kind) => kind === 'lookup')).toHaveLength(1);
  });

  test('leaves together with others, and alone where a key changes or somebody waits', async () => {
    const all = teamWorld();
    const sizes: number[] = [];
    const rows = [RENAME, updateRow(CID, { home: 'Cork' }), MOVE, updateRow(ANN, { home: 'Arles' })];
    const follower = { ...plannedRow('gus@x.org'), waitsFor: rows[3]?.rid ?? '' };
    await driveOnce(all, [...rows, follower], {}, (_, step) => {
      if (step.kind === 'send' && step.purpose === 'write') sizes.push(step.requests.length);
    });
    expect(sizes).toEqual([1, 2, 1, 1]);
  });

  test('tells how long it will take: a reading and a change for each row, and a reading more for each new key', () => {
    const run = newRun(teamWorld(), [RENAME, BOTH_KEYS]);
    expect(run.progress(0).leftMs).toBe(((2 + 4) * 60_000) / PACING.perMinute);
  });
});

describe('a person who is not as the plan saw them', () => {
  test('is left alone where somebody changed a value that the row changes', async () => {
    const all = teamWorld();
    edit(all, BOB.uid, 'name', 'Robert');
    expect(outcomes(await driveOnce(all, [RENAME]))).toEqual(['bob not-sent conflict']);
    expect([all.server.puts, states(all), now(all, BOB.uid)?.name]).toEqual([[], ['changed-at-target'], 'Robert']);
  });

  test('and already is as the row wants them counts as done, without a request', async () => {
    const all = teamWorld();
    edit(all, BOB.uid, 'name', 'Bob');
    expect(outcomes(await driveOnce(all, [RENAME]))).toEqual(['bob succeeded']);
    expect([all.server.puts, states(all)]).toEqual([[], ['confirmed']]);
  });

  test('and is gone is not found', async () => {
    const all = teamWorld();
    takeOut(all, BOB.uid);
    expect(outcomes(await driveOnce(all, [RENAME]))).toEqual(['bob not-sent user-not-found']);
  });

  test('is left alone where the address now belongs to somebody with another ID', async () => {
    const all = teamWorld();
    edit(all, BOB.uid, 'id', '77');
    expect(outcomes(await driveOnce(all, [RENAME]))).toEqual(['bob not-sent conflict']);
  });

  test.each([
    ['key', 'dan2@x.org', 'email-taken'],
    ['id', '33', 'employee-id-taken'],
  ] as const)('cannot get a %s that another has', async (field, value, code) => {
    const all = teamWorld();
    edit(all, BOB.uid, field, value);
    const row = field === 'key' ? MOVE : updateRow(DAN, { employeeId: '33' });
    const receipt = await driveOnce(all, [row]);
    expect([receipt.rows[0]?.outcome, receipt.rows[0]?.code, all.server.puts]).toEqual(['not-sent', code, []]);
  });

  test('and whose new address is somebody else, while nobody has the old one, is not found', async () => {
    const all = teamWorld();
    takeOut(all, CID.uid);
    edit(all, BOB.uid, 'key', 'cid2@x.org');
    edit(all, BOB.uid, 'id', '33');
    expect(outcomes(await driveOnce(all, [BOTH_KEYS]))).toEqual(['cid2 not-sent user-not-found']);
  });

  test('is left alone where two people have the old key', async () => {
    const all = teamWorld({ kind: { unique: false, lagMs: 0 } });
    edit(all, CID.uid, 'key', 'bob@x.org');
    expect(outcomes(await driveOnce(all, [RENAME]))).toEqual(['bob not-sent conflict']);
  });

  test('cannot be told when no reading is answered: nothing leaves', async () => {
    const all = teamWorld();
    const deaf: ProvisioningApi = { ...modelApi, readLookup: () => ({ kind: 'unknown', reason: 'status 500' }) };
    const rows = [RENAME, updateRow(CID, { home: 'Cork' })];
    expect(outcomes(await driveOnce(all, rows, { api: deaf, pacing: { ...PACING, atOnce: 1 } }))[0]).toBe('bob not-sent connection');
    expect(all.server.puts).toEqual([]);
  });
});

describe('a reading', () => {
  test('that grew old while the target asked to wait is made again', async () => {
    const all = teamWorld({ faults: new Map([[4, 'throttled-for-7']]) });
    const receipt = await driveOnce(all, [RENAME], {}, (_, step) => {
      if (step.kind === 'wait' && step.reason === 'throttled' && all.server.foreign.length === 0) edit(all, BOB.uid, 'home', 'Bonn');
    });
    expect([outcomes(receipt), now(all, BOB.uid)]).toMatchObject([['bob succeeded'], { name: 'Bob', home: 'Bonn' }]);
  });

  test('that grew old after the intent was written is made again, and the intent taken back where somebody changed a value', async () => {
    const all = teamWorld({ edits: new Map([[3, { uid: BOB.uid, field: 'name', value: 'Robert', thenMs: 9000 }]]) });
    expect(outcomes(await driveOnce(all, [RENAME]))).toEqual(['bob not-sent conflict']);
    expect([states(all), all.server.puts]).toEqual([['intent', 'ready', 'changed-at-target'], []]);
  });

  test('that says the same as the row after the intent was written is not called the doing of this run', async () => {
    const all = teamWorld({ edits: new Map([[3, { uid: BOB.uid, field: 'name', value: 'Bob', thenMs: 9000 }]]) });
    expect(outcomes(await driveOnce(all, [RENAME]))).toEqual(['bob succeeded']);
    expect([states(all), all.server.puts]).toEqual([['intent', 'ready', 'confirmed'], []]);
  });

  test('that always comes too late sends nothing, and the run ends', async () => {
    const all = teamWorld();
    const receipt = await driveOnce(all, [RENAME], {}, (_, step) => {
      if (step.kind === 'send') all.clock.advance(10_000);
    });
    expect([receipt.rows[0]?.outcome, receipt.rows[0]?.code, receipt.rows[0]?.detail, all.server.puts]).toEqual([
      'not-sent',
      'connection',
      'It answers too slowly.',
      [],
    ]);
  });
});

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

  test('that calls the new key taken is looked up, and fails the row with that code', async () => {
    const all = teamWorld();
    const run = newRun(all, [MOVE]);
    answerAppends(run, all, new Map([[MOVE.rid, 'same']]));
    for (let round = 0; round < 9; round++) {
      const step = run.next(all.clock.now());
      if (step.kind === 'done') break;
      // Somebody takes the address between the reading and the change.
      if (step.kind === 'send' && step.purpose === 'write') edit(all, BOB.uid, 'key', 'dan2@x.org');
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
    expect([again.server.puts.length, now(again, CID.uid)?.key]).toEqual([1, 'cid2@x.org']);
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
      if (step.kind === 'wait' && step.reason === 'settle') edit(all, BOB.uid, 'name', 'Robert');
    });
    expect([outcomes(receipt), all.server.puts.length]).toEqual([['bob unknown conflict'], 1]);
  });

  test('is a conflict where the person is gone', async () => {
    const all = lost('lost-before');
    const receipt = await driveOnce(all, [RENAME], {}, (_, step) => {
      if (step.kind === 'wait' && step.reason === 'settle' && now(all, BOB.uid)) takeOut(all, BOB.uid);
    });
    expect([receipt.rows[0]?.code, receipt.rows[0]?.detail]).toEqual(['conflict', 'not found any more']);
  });

  test('is a conflict, and no reason to stop, where another field moved as well', async () => {
    const all = lost('lost-after');
    const receipt = await driveOnce(all, [RENAME], {}, (_, step) => {
      if (step.kind === 'wait' && step.reason === 'settle') edit(all, BOB.uid, 'home', 'Bonn');
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

test('a plan with updates for a target that only creates is the fault of the caller', () => {
  const { updates: _none, ...onlyCreates } = modelApi;
  expect(() => newRun(teamWorld(), [RENAME], false, onlyCreates)).toThrow(TypeError);
  expect(() => newRun(teamWorld(), [plannedRow('gus@x.org')], false, onlyCreates)).not.toThrow();
});
