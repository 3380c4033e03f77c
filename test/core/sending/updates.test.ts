/** Changing people who exist: read just before, compared before and after, and never overwritten unseen. */
import { describe, expect, test } from 'vitest';
import { imageOf } from '../../../core/plan/row-image.js';
import type { ProvisioningApi } from '../../../core/sending/index.js';
import { newRun } from './model/by-hand.js';
import { modelApi, plannedRow, updateRow } from './model/model-api.js';
import type { Person } from './model/people.js';
import { outcomes } from './model/scene.js';
import { ANN, BOB, CID, DAN, teamWorld } from './model/team.js';
import { BOTH_KEYS, edit, MOVE, now, RENAME, states, takeOut } from './model/team-scene.js';
import { driveOnce, PACING } from './model/world.js';

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
    expect(now(all, BOB)).toMatchObject({ name: 'Bob', home: BOB.home, key: BOB.key, id: BOB.id, leader: BOB.leader });
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
    edit(all, BOB, 'home', 'Bonn');
    await driveOnce(all, [RENAME]);
    expect(now(all, BOB)).toMatchObject({ name: 'Bob', home: 'Bonn' });
  });

  test('asks under the new keys too, and the old one last', async () => {
    const all = teamWorld();
    const asked: string[] = [];
    await driveOnce(all, [BOTH_KEYS], {}, (_, step) => {
      if (step.kind === 'send') asked.push(...step.requests.map(({ method, url }) => `${method} ${url.slice(28)}`));
    });
    expect(asked).toEqual(['GET cid2%40x.org', 'GET 33', 'GET cid%40x.org', 'PUT cid%40x.org']);
    expect(now(all, CID)).toMatchObject({ key: 'cid2@x.org', id: '33', name: CID.name });
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
    edit(all, BOB, 'name', 'Robert');
    expect(outcomes(await driveOnce(all, [RENAME]))).toEqual(['bob not-sent conflict']);
    expect([all.server.puts, states(all), now(all, BOB)?.name]).toEqual([[], ['changed-at-target'], 'Robert']);
  });

  test('and already is as the row wants them counts as done, without a request', async () => {
    const all = teamWorld();
    edit(all, BOB, 'name', 'Bob');
    expect(outcomes(await driveOnce(all, [RENAME]))).toEqual(['bob succeeded']);
    expect([all.server.puts, states(all)]).toEqual([[], ['confirmed']]);
  });

  test('and is gone is not found', async () => {
    const all = teamWorld();
    takeOut(all, BOB);
    expect(outcomes(await driveOnce(all, [RENAME]))).toEqual(['bob not-sent user-not-found']);
  });

  test('is left alone where the address now belongs to somebody with another ID', async () => {
    const all = teamWorld();
    edit(all, BOB, 'id', '77');
    expect(outcomes(await driveOnce(all, [RENAME]))).toEqual(['bob not-sent conflict']);
  });

  test.each([
    ['key', 'dan2@x.org', 'email-taken'],
    ['id', '33', 'employee-id-taken'],
  ] as const)('cannot get a %s that another has', async (field, value, code) => {
    const all = teamWorld();
    edit(all, BOB, field, value);
    const row = field === 'key' ? MOVE : updateRow(DAN, { employeeId: '33' });
    const receipt = await driveOnce(all, [row]);
    expect([receipt.rows[0]?.outcome, receipt.rows[0]?.code, all.server.puts]).toEqual(['not-sent', code, []]);
  });

  test('and whose new address is somebody else, while nobody has the old one, is not found', async () => {
    const all = teamWorld();
    takeOut(all, CID);
    edit(all, BOB, 'key', 'cid2@x.org');
    edit(all, BOB, 'id', '33');
    expect(outcomes(await driveOnce(all, [BOTH_KEYS]))).toEqual(['cid2 not-sent user-not-found']);
  });

  test.each([
    ['the old key', [['key', 'bob@x.org']]],
    [
      'both old keys',
      [
        ['key', 'bob@x.org'],
        ['id', '2'],
      ],
    ],
  ] as const)('is left alone where two people have %s', async (_, changes) => {
    const all = teamWorld({ kind: { unique: false, lagMs: 0 } });
    for (const [field, value] of changes) edit(all, CID, field, value);
    const receipt = await driveOnce(all, [RENAME]);
    expect([outcomes(receipt), receipt.rows[0]?.detail]).toEqual([['bob not-sent conflict'], 'more than one person']);
  });

  test('is over with: the run counts the row as done, and bars who waits for it', async () => {
    const all = teamWorld();
    edit(all, ANN, 'home', 'Arles');
    const run: string[] = [];
    const follower = { ...plannedRow('gus@x.org'), waitsFor: 'record:ann@x.org' };
    await driveOnce(all, [updateRow(ANN, { home: 'Aarhus' }), follower], {}, (of, step) => {
      if (step.kind !== 'append') return;
      const { done, outcomes: counts } = of.progress(all.clock.now());
      run.push(`${done} done, ${counts['not-sent']} not sent`);
    });
    expect(run).toEqual(['0 done, 0 not sent', '2 done, 2 not sent']);
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
      if (step.kind === 'wait' && step.reason === 'throttled' && all.server.foreign.length === 0) edit(all, BOB, 'home', 'Bonn');
    });
    expect([outcomes(receipt), now(all, BOB)]).toMatchObject([['bob succeeded'], { name: 'Bob', home: 'Bonn' }]);
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

  test('under the own key ages while the target asks to wait with the answer about a new one', async () => {
    const all = teamWorld();
    let asked = 0;
    const slow: ProvisioningApi = {
      ...modelApi,
      readLookup: (keys, response) =>
        keys.email === 'dan2@x.org' && asked++ === 0 ? { kind: 'throttled', retryAfterMs: 20_000 } : modelApi.readLookup(keys, response),
    };
    const receipt = await driveOnce(all, [MOVE], { api: slow }, (_, step) => {
      if (step.kind === 'wait' && step.reason === 'throttled' && all.server.foreign.length === 0) edit(all, DAN, 'home', 'Derby');
    });
    expect([outcomes(receipt), now(all, DAN)]).toMatchObject([['dan2 succeeded'], { key: 'dan2@x.org', home: 'Derby' }]);
  });

  test('that was not answered is not asked for again after a cancel', async () => {
    const all = teamWorld();
    const deaf: ProvisioningApi = { ...modelApi, readLookup: () => ({ kind: 'unknown', reason: 'status 500' }) };
    const receipt = await driveOnce(all, [RENAME], { api: deaf }, (run, step) => {
      if (step.kind === 'wait') run.cancel();
    });
    expect([outcomes(receipt), all.log.filter((kind) => kind === 'lookup')]).toEqual([['bob cancelled'], ['lookup']]);
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

describe('rows that an earlier run left unknown', () => {
  test('count as done where the person is as the row makes them', async () => {
    const all = teamWorld();
    edit(all, BOB, 'name', 'Bob');
    expect(outcomes(await driveOnce(all, [RENAME], { unknown: new Set([RENAME.rid]) }))).toEqual(['bob succeeded']);
    expect(all.server.puts).toEqual([]);
  });

  test('are sent once it is settled that the person is as before', async () => {
    const all = teamWorld();
    const before = all.clock.now();
    expect(outcomes(await driveOnce(all, [RENAME], { unknown: new Set([RENAME.rid]) }))).toEqual(['bob succeeded']);
    expect(all.server.puts[0]!.at - before).toBeGreaterThanOrEqual(PACING.settleMs);
  });
});

test('600 updates cost little more than their requests: a look at the sheet and a write for each two', async () => {
  const all = teamWorld();
  const team = Array.from({ length: 600 }, (_, at): Person => ({
    ...BOB,
    uid: `p${at}@x.org`,
    key: `p${at}@x.org`,
    id: `p${at}`,
    leader: null,
  }));
  all.server.people.splice(0, all.server.people.length, ...team);
  const rows = team.map((person) => updateRow(person, { name: 'Bob' }));
  const receipt = await driveOnce(all, rows, { pacing: { ...PACING, perMinute: 6_000_000 } });
  const of = (kind: string): number => all.log.filter((one) => one === kind).length;
  expect([receipt.counts.succeeded, of('lookup'), of('update'), of('reread')]).toEqual([600, 600, 600, 300]);
  expect(of('append')).toBeLessThan(310);
});

test('a plan with updates for a target that only creates is the fault of the caller', () => {
  const { updates: _none, ...onlyCreates } = modelApi;
  expect(() => newRun(teamWorld(), [RENAME], false, onlyCreates)).toThrow(TypeError);
  expect(() => newRun(teamWorld(), [plannedRow('gus@x.org')], false, onlyCreates)).not.toThrow();
});
