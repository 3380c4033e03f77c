/** What single answers do to the rest of a send: to its tries, its waits and what is still asked after a stop. */
import { describe, expect, test } from 'vitest';
import type { PlannedRow } from '../../../core/plan/planned-row.js';
import type { HttpResult } from '../../../core/ports/index.js';
import { createRun, leaseMs, type ProvisioningApi, type Run, type Step } from '../../../core/sending/index.js';
import { sealRecord } from '../../../core/sending/journal.js';
import { ROW_FRESH_MS } from '../../../core/sending/freshness.js';
import { answerAppends, newRun } from './model/by-hand.js';
import { modelApi } from './model/model-api.js';
import { ANN, BOB, DAN, outcomes, people, world } from './model/scene.js';
import { driveOnce, HEAD, PACING, type World } from './model/world.js';

const LOST: HttpResult = { kind: 'failure', reason: 'network', detail: 'network' };
const answer = (status: number, headers = {}): HttpResult => ({ kind: 'response', status, headers, body: '' });
const LATER = answer(429, { 'retry-after': '0' });

function goOn(run: Run, all: World, rows: readonly PlannedRow[] = [DAN]): Step {
  answerAppends(run, all, new Map(rows.map(({ rid }) => [rid, 'same'] as const)));
  return run.next(all.clock.now());
}

/** Answers the request that the run is at, and goes on to the next one. */
function answered(run: Run, all: World, result: HttpResult): Step {
  const step = goOn(run, all);
  if (step.kind !== 'send') throw new Error(`Expected a request, got ${step.kind}`);
  run.handle(step, [result], all.clock.now());
  return goOn(run, all);
}

describe('a row that was told to wait', () => {
  test('has not used up a try by it', () => {
    const all = world();
    const run = newRun(all, [DAN]);
    for (let time = 0; time < 4; time++) expect(answered(run, all, LATER)).toMatchObject({ purpose: 'write' });
    expect(answered(run, all, LOST)).toMatchObject({ purpose: 'lookup' });
    expect(answered(run, all, answer(404))).toMatchObject({ purpose: 'write' });
  });

  test('does not count against the next one, once it was answered', async () => {
    let asked = 0;
    const api: ProvisioningApi = {
      ...modelApi,
      readCreate: ({ keys }) =>
        ++asked % 5 === 0 ? { kind: 'created', remoteId: keys.email ?? '' } : { kind: 'throttled', retryAfterMs: 0 },
    };
    expect(outcomes(await driveOnce(world(), [ANN, BOB], { api }))).toEqual(['ann succeeded', 'bob succeeded']);
  });
});

describe('after a cancel', () => {
  test('a lost answer, and a lost lookup, are still looked into', () => {
    const all = world();
    const run = newRun(all, [DAN]);
    const step = goOn(run, all);
    if (step.kind !== 'send') throw new Error(`Expected a request, got ${step.kind}`);
    run.cancel();
    run.handle(step, [LOST], all.clock.now());
    expect(goOn(run, all)).toMatchObject({ purpose: 'lookup' });
    expect(answered(run, all, LOST)).toMatchObject({ purpose: 'lookup' });
    expect(answered(run, all, answer(404))).toMatchObject({ kind: 'done', receipt: { stop: { code: 'cancelled', detail: '' } } });
    expect(run.row(0).outcome).not.toBe('unknown');
  });
});

describe('what was sent is looked up after a stop', () => {
  const sent = (result: HttpResult, api = modelApi) => {
    const all = world();
    const rows = [ANN, BOB, DAN];
    const run = newRun(all, rows, false, api);
    const step = goOn(run, all, rows);
    if (step.kind !== 'send') throw new Error(`Expected a request, got ${step.kind}`);
    all.clock.advance(ROW_FRESH_MS + 1);
    run.handle(step, [result], all.clock.now());
    return { all, run };
  };

  test('because the sheet cannot be read, as after a cancel', () => {
    const { all, run } = sent(LOST);
    const lookup = run.next(all.clock.now());
    if (lookup.kind !== 'send') throw new Error(`Expected a lookup, got ${lookup.kind}`);
    run.handle(lookup, [answer(404)], all.clock.now()); // too early to be believed
    answerAppends(run, all, null);
    expect(run.progress(all.clock.now()).stop?.code).toBe('sheet');
    expect(run.next(all.clock.now())).toMatchObject({ kind: 'send', purpose: 'lookup' });
  });

  test('when the pause is over that the target asked for', () => {
    const { all, run } = sent(answer(503), { ...modelApi, readCreate: () => ({ kind: 'unknown', reason: '', retryAfterMs: 60_000 }) });
    run.cancel();
    const reasons: string[] = [];
    for (let step = run.next(all.clock.now()); step.kind !== 'send'; step = run.next(all.clock.now())) {
      if (step.kind === 'wait') reasons.push(step.reason);
      if (step.kind === 'append' || step.kind === 'renew') run.handle(step, true, all.clock.now());
      else if (step.kind === 'wait') run.handle(step, undefined, all.clock.now());
      else throw new Error(`Expected a wait, got ${step.kind}`);
    }
    expect(reasons).toEqual(Array(12).fill('throttled')); // a minute in pieces of five seconds
  });
});

describe('the time that is left', () => {
  const NOTHING_SENT = sealRecord({
    ...{ v: 2, run: 'run-1', seq: 1, fence: 1, at: 0, kind: 'row', state: 'ready', rid: DAN.rid, op: 'create', key: 'dan@x.org' },
    ...{ remoteId: '', code: '', detail: '', image: '' },
  });
  const REQUEST_MS = 60_000 / PACING.perMinute;

  test.each([
    ['is that of one request for each row', 1, false, []],
    ['is that of two where everybody is looked up first', 2, true, []],
    ['is that of two where the run is taken up again', 2, false, [NOTHING_SENT]],
  ])('%s', (_name, requests, lookupFirst, records) => {
    const all = world();
    const run = newRun(all, [DAN], lookupFirst, modelApi, { records });
    expect(run.progress(all.clock.now()).leftMs).toBe(Math.ceil(requests * REQUEST_MS));
  });

  test('grows less while an outcome settles, and no longer where a clock jumps back', () => {
    const all = world();
    const run = newRun(all, [DAN]);
    const step = goOn(run, all);
    if (step.kind !== 'send') throw new Error(`Expected a request, got ${step.kind}`);
    const at = all.clock.now();
    run.handle(step, [LOST], at);
    expect([0, 50_000, -50_000].map((later) => run.progress(at + later).leftMs)).toEqual([120_000, 70_000, 120_000]);
  });
});

describe('rows that are read again', () => {
  test('and are in no answer are missing', () => {
    const all = world();
    const run = newRun(all, [DAN]);
    answerAppends(run, all, new Map());
    expect(run.row(0)).toMatchObject({ code: 'changed-since-preview', detail: 'missing' });
  });

  test('from a sheet that cannot be read stop the send, without words of anybody', () => {
    const all = world();
    const run = newRun(all, [DAN]);
    answerAppends(run, all, null);
    expect(run.next(all.clock.now())).toMatchObject({ kind: 'done', receipt: { stop: { code: 'sheet', detail: '' } } });
  });

  test('and changed on their way stay changed where that stops a strict send', async () => {
    const all = world();
    const receipt = await driveOnce(all, people(25), { strict: true }, () => {
      if (all.server.posts.length === 4) all.checks.set('email:p24@x.org', 'changed');
    });
    expect(receipt.stop?.code).toBe('strict');
    expect(receipt.rows[24]?.code).toBe('changed-since-preview');
  });
});

test('a send that waits for its pace says so', async () => {
  const reasons = new Set<string>();
  await driveOnce(world(), people(6), {}, (_, step) => step.kind === 'wait' && reasons.add(step.reason));
  expect([...reasons]).toEqual(['pace']);
});

test('a lookup that says when to come back is heard, though it said nothing else', () => {
  const all = world();
  const api: ProvisioningApi = { ...modelApi, readLookup: () => ({ kind: 'unknown', reason: 'status 503', retryAfterMs: 60_000 }) };
  const run = newRun(all, [DAN], true, api);
  const step = goOn(run, all);
  if (step.kind !== 'send') throw new Error(`Expected a lookup, got ${step.kind}`);
  run.handle(step, [answer(503)], all.clock.now());
  expect(run.next(all.clock.now())).toMatchObject({ kind: 'wait', reason: 'throttled' });
  expect(run.progress(all.clock.now()).waiting?.ms).toBe(60_000);
});

test.each([
  [0, 180_000],
  [120_000, 180_000],
  [300_000, 360_000],
])('where outcomes settle in %d ms a lease lasts %d ms', (settleMs, lasts) => {
  expect(leaseMs({ ...PACING, settleMs })).toBe(lasts);
});

describe('a lease', () => {
  const LOST_LEASE = { kind: 'done', receipt: { stop: { code: 'lease', detail: '' } } };

  test('that is lost ends the run', () => {
    const all = world();
    const run = newRun(all, [DAN]);
    const step = goOn(run, all);
    if (step.kind !== 'send') throw new Error(`Expected a request, got ${step.kind}`);
    run.handle(step, [{ kind: 'failure', reason: 'not-sent', detail: '' }], all.clock.now());
    const renew = run.next(all.clock.now());
    if (renew.kind !== 'renew') throw new Error(`Expected a look at the lease, got ${renew.kind}`);
    run.handle(renew, false, all.clock.now());
    expect(run.next(all.clock.now())).toMatchObject(LOST_LEASE);
  });

  test.each([
    ['older than the journal ends the run at once', 0, LOST_LEASE],
    ['as old as the journal goes on', 1, { kind: 'append' }],
  ])('%s', async (_, fence, first) => {
    const all = world();
    await driveOnce(all, [DAN]);
    const run = createRun({
      run: 'run-1',
      head: HEAD,
      lease: { name: 'send', owner: 'ann', fence, expiresAt: all.clock.now() + leaseMs(PACING) },
      rows: [DAN],
      api: modelApi,
      leaderField: null,
      pacing: PACING,
      records: all.journal.lines,
      strict: false,
      reread: true,
      lookupFirst: false,
      random: () => 0,
    });
    expect(run.next(all.clock.now())).toMatchObject(first);
  });
});
