/** What makes a send wait, stop or end early, and what that leaves behind. */
import { describe, expect, test } from 'vitest';
import { leaseMs, type ProvisioningApi, type Run } from '../../../core/sending/index.js';
import { answerAppends, newRun } from './model/by-hand.js';
import { modelApi } from './model/model-api.js';
import { ANN, CID, DAN, outcomes, people, posted, world } from './model/scene.js';
import { driveOnce, KilledError, PACING, type World } from './model/world.js';

describe('a target that asks to wait', () => {
  test('pauses the whole lane for as long as it says, and fails no row', async () => {
    const all = world([[3, 'throttled-for-7']]);
    const receipt = await driveOnce(all, people(4));
    expect(receipt.counts.succeeded).toBe(4);
    const [, second, third] = all.server.posts;
    expect(third!.at - second!.at).toBeGreaterThanOrEqual(6700);
  });

  test('says in the journal that nothing was applied', async () => {
    const all = world([[3, 'throttled-for-7']]);
    await driveOnce(all, [DAN]);
    expect(all.journal.lines.map((line) => line.state)).toEqual(['sending', 'intent', 'ready', 'intent', 'confirmed', 'settled']);
  });

  test('takes back the intents of the rows that did not leave, before it waits', async () => {
    const all = world([[3, 'throttled-for-7']]);
    let whileWaiting: string[] = [];
    await driveOnce(all, people(4), {}, (_, step) => {
      const states = new Map(all.journal.lines.map((line) => [line.key.split('@')[0], line.state]));
      if (step.kind === 'wait' && step.reason === 'throttled') whileWaiting = ['p0', 'p1', 'p2', 'p3'].map((key) => states.get(key) ?? '');
    });
    expect(whileWaiting).toEqual(['ready', 'confirmed', 'ready', 'ready']);
  });

  test('without an end stops the run after a few tries, and leaves every row to be sent later', async () => {
    const all = world();
    const busy: ProvisioningApi = { ...modelApi, readCreate: () => ({ kind: 'throttled', retryAfterMs: null }) };
    const receipt = await driveOnce(all, people(30), { api: busy });
    expect(receipt.stop?.code).toBe('connection');
    expect(receipt.counts['not-sent']).toBe(30);
    expect(all.server.posts.length).toBeLessThanOrEqual(10);
    expect(await all.journal.open()).toHaveLength(1);
  });

  test('for longer than anybody waits stops the run', async () => {
    const slow: ProvisioningApi = { ...modelApi, readCreate: () => ({ kind: 'throttled', retryAfterMs: 3_600_000 }) };
    expect((await driveOnce(world(), [DAN], { api: slow })).stop).toEqual({ code: 'connection', detail: 'try again in 60 min' });
  });
});

describe('a target that gives no clear answer', () => {
  test('is left alone for a minute after five in a row, and asked by one request then', async () => {
    const all = world();
    const at: number[] = [];
    const silent: ProvisioningApi = {
      ...modelApi,
      readCreate: (row, response) => (at.push(all.clock.now()) <= 6 ? { kind: 'unknown', reason: '' } : modelApi.readCreate(row, response)),
    };
    const receipt = await driveOnce(all, people(12), { api: silent });
    expect(receipt.counts.succeeded).toBe(12);
    expect(at[6]! - at[5]!).toBeGreaterThanOrEqual(59_000);
  });

  test('for good stops the run with few requests, whatever the number of rows', async () => {
    const all = world();
    const dead: ProvisioningApi = {
      ...modelApi,
      readCreate: () => ({ kind: 'unknown', reason: '' }),
      readLookup: () => ({ kind: 'unknown', reason: '' }),
    };
    const receipt = await driveOnce(all, people(1000), { api: dead });
    expect(receipt.stop?.code).toBe('connection');
    expect(all.log.filter((kind) => kind === 'create' || kind === 'lookup').length).toBeLessThan(30);
    expect(receipt.counts.unknown).toBe(all.server.posts.length);
  });
});

describe('a stop of the whole run', () => {
  test('for the connection leaves rows ready and the run open', async () => {
    const all = world([[3, 'forbidden']]);
    const receipt = await driveOnce(all, people(40));
    expect(receipt.stop).toEqual({ code: 'connection', detail: 'status 403' });
    expect(receipt.rows.filter((row) => row.outcome === 'not-sent' && row.code === 'connection')).toHaveLength(39);
    expect((await all.journal.open())[0]?.state).toBe('stopped');
  });

  test('for seats still finds out what became of the rows that were sent', async () => {
    const all = world([[3, 'lost-after']]);
    const full: ProvisioningApi = {
      ...modelApi,
      readCreate: (row, response) =>
        row === ANN ? { kind: 'stop', code: 'seats-exceeded', reason: 'none left' } : modelApi.readCreate(row, response),
    };
    const receipt = await driveOnce(all, [DAN, ANN, CID], { api: full });
    expect(outcomes(receipt)).toEqual(['dan succeeded', 'ann not-sent seats-exceeded', 'cid not-sent leader-blocked']);
  });

  test.each(['seats-exceeded', 'connection', 'setup'] as const)('for seats, beside one for %s, leaves nobody open', async (code) => {
    const all = world([[3, 'lost-after']]);
    const full: ProvisioningApi = {
      ...modelApi,
      readCreate: (row, response) =>
        row === ANN || row === CID
          ? { kind: 'stop', code: row === ANN ? 'seats-exceeded' : code, reason: 'no' }
          : modelApi.readCreate(row, response),
    };
    const receipt = await driveOnce(all, [DAN, ANN, CID], { api: full, pacing: { ...PACING, atOnce: 3 } });
    expect(receipt.counts.unknown).toBe(0);
    expect([receipt.stop?.code, receipt.rows[0]?.outcome]).toEqual(['seats-exceeded', 'succeeded']);
  });

  test('for an answer that leads elsewhere looks up whom it was about', async () => {
    const all = world();
    const away: ProvisioningApi = { ...modelApi, readCreate: () => ({ kind: 'stop', code: 'setup', reason: 'moved' }) };
    const receipt = await driveOnce(all, [DAN], { api: away });
    expect([receipt.stop?.code, outcomes(receipt)]).toEqual(['setup', ['dan succeeded']]);
  });

  test('for an answer that leads elsewhere ends at once where lookups are led there too', async () => {
    const all = world();
    const begun = all.clock.now();
    const moved = { kind: 'stop', code: 'setup', reason: 'moved' } as const;
    const receipt = await driveOnce(all, [DAN], { api: { ...modelApi, readCreate: () => moved, readLookup: () => moved } });
    expect([receipt.stop?.code, outcomes(receipt)]).toEqual(['setup', ['dan unknown unknown-outcome']]);
    expect(all.clock.now() - begun).toBeLessThan(PACING.settleMs / 10);
  });

  test('when the journal fails: nothing leaves whose intent is not written', async () => {
    const all = world([[2, 'journal-refuses']]);
    const receipt = await driveOnce(all, people(3));
    expect([receipt.stop?.code, receipt.counts['not-sent'], posted(all)]).toEqual(['journal', 3, []]);
  });

  test('when the lease is lost: nothing leaves any more', async () => {
    const all = world();
    const receipt = await driveOnce(all, people(5), { lease: { name: 'send', owner: 'ann', fence: 1, expiresAt: 0 } }, () => {
      all.clock.advance(leaseMs(PACING)); // the pane slept
    });
    expect([receipt.stop?.code, posted(all)]).toEqual(['lease', []]);
  });

  test('when somebody took the run over with a newer fence', async () => {
    const all = world([[4, 'kill-before']]);
    await expect(driveOnce(all, [DAN])).rejects.toThrow(KilledError);
    const lease = { name: 'send', owner: 'bob', fence: 0, expiresAt: Infinity };
    expect((await driveOnce(all, [DAN], { lease })).stop?.code).toBe('lease');
  });

  test('when a secret is missing names the setup', async () => {
    const all = world();
    const run = newRun(all, [DAN]);
    answerAppends(run, all);
    const step = run.next(all.clock.now());
    if (step.kind === 'send') run.handle(step, [{ kind: 'failure', reason: 'secret-missing', detail: 'no key' }], all.clock.now());
    answerAppends(run, all);
    const end = run.next(all.clock.now());
    expect(end.kind === 'done' && end.receipt.stop).toEqual({ code: 'setup', detail: 'no key' });
  });
});

describe('a request that certainly did not leave', () => {
  const failing = (reason: 'not-sent' | 'secret-missing' | 'not-allowed', purpose: 'create' | 'lookup') => {
    const all = world();
    const run = newRun(all, [DAN], purpose === 'lookup');
    let sends = 0;
    for (let round = 0; round < 20; round++) {
      answerAppends(run, all);
      const step = run.next(all.clock.now());
      if (step.kind === 'done') return { receipt: step.receipt, sends, states: all.journal.lines.map((line) => line.state) };
      if (step.kind !== 'send') continue;
      sends += 1;
      run.handle(step, [{ kind: 'failure', reason, detail: 'why' }], all.clock.now());
    }
    throw new Error('no end');
  };

  test.each(['create', 'lookup'] as const)('for want of a connection is tried five times (%s)', (purpose) => {
    const { receipt, sends } = failing('not-sent', purpose);
    expect([receipt.stop?.code, receipt.counts['not-sent'], sends]).toEqual(['connection', 1, 5]);
  });

  test.each([
    ['secret-missing', 'create'],
    ['secret-missing', 'lookup'],
    ['not-allowed', 'create'],
    ['not-allowed', 'lookup'],
  ] as const)('because it is %s stops the run at once (%s)', (reason, purpose) => {
    const { receipt, sends } = failing(reason, purpose);
    expect([receipt.stop, receipt.counts['not-sent'], sends]).toEqual([{ code: 'setup', detail: 'why' }, 1, 1]);
  });
});

describe('cancel', () => {
  test('does not sit out a pause that the target asked for, when nobody has to be looked up', async () => {
    const all = world([[3, 'throttled-for-7']]);
    const from = all.clock.now();
    const receipt = await driveOnce(all, [DAN], {}, (run, step) => {
      if (step.kind === 'wait' && step.reason === 'throttled') run.cancel();
    });
    expect(receipt.counts.cancelled).toBe(1);
    expect(all.clock.now() - from).toBeLessThan(6000);
  });

  const cancelAfter =
    (all: World, posts: number, how: 'cancel' | 'abandon' = 'cancel') =>
    (run: Run) => {
      if (all.server.posts.length >= posts) run[how]();
    };

  test('sends nothing more; what was not sent is cancelled, never failed', async () => {
    const all = world();
    const receipt = await driveOnce(all, people(30), {}, cancelAfter(all, 4));
    expect(receipt.counts).toEqual({ succeeded: 4, failed: 0, unknown: 0, cancelled: 26, 'not-sent': 0 });
    expect(await all.journal.open()).toEqual([]);
  });

  test('says in the journal which intents never left', async () => {
    const all = world();
    await driveOnce(all, people(30), {}, cancelAfter(all, 4));
    const last = new Map(all.journal.lines.map((line) => [line.rid, line.state]));
    expect([...last.values()].filter((state) => state === 'intent')).toEqual([]);
  });

  test('still finds out what became of an unknown row', async () => {
    const all = world([[3, 'lost-after']]);
    const receipt = await driveOnce(all, people(10), {}, cancelAfter(all, 2));
    expect([receipt.counts.succeeded, receipt.counts.cancelled]).toEqual([2, 8]);
  });

  test('without waiting for that ends at once, and the run can be taken up again', async () => {
    const all = world([[3, 'lost-after']]);
    const receipt = await driveOnce(all, people(10), {}, cancelAfter(all, 2, 'abandon'));
    expect([receipt.counts.succeeded, receipt.counts.unknown, receipt.counts.cancelled]).toEqual([1, 1, 8]);
    expect((await all.journal.open())[0]?.state).toBe('stopped');
  });
});
