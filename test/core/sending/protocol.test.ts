/** The order of a send: intents first, leaders first, at the target's pace. */
import { describe, expect, test } from 'vitest';
import type { PlannedRow } from '../../../core/plan/planned-row.js';
import type { Progress } from '../../../core/sending/index.js';
import { answerAppends, newRun } from './model/by-hand.js';
import { plannedRow } from './model/model-api.js';
import { ANN, BOB, CID, DAN, outcomes, people, posted, world } from './model/scene.js';
import { driveOnce, PACING } from './model/world.js';

describe('a send in which nothing happens', () => {
  test('creates everybody, writes each intent first, and settles', async () => {
    const all = world();
    const receipt = await driveOnce(all, [ANN, DAN]);
    expect(all.log).toEqual(['append', 'reread', 'append', 'create', 'create', 'append']);
    expect(all.journal.lines.map((line) => [line.seq, line.kind, line.state, line.key])).toEqual([
      [1, 'run', 'sending', ''],
      [2, 'row', 'intent', 'ann@x.org'],
      [3, 'row', 'intent', 'dan@x.org'],
      [4, 'row', 'confirmed', 'ann@x.org'],
      [5, 'row', 'confirmed', 'dan@x.org'],
      [6, 'run', 'settled', ''],
    ]);
    expect(receipt.counts).toEqual({ succeeded: 2, failed: 0, unknown: 0, cancelled: 0, 'not-sent': 0 });
    expect(receipt.stop).toBeNull();
  });

  test('of nobody ends at once', async () => {
    expect((await driveOnce(world(), [])).rows).toEqual([]);
  });

  test('shares one write among 25 rows', async () => {
    const all = world();
    await driveOnce(all, people(50));
    const intents = all.log.filter((kind) => kind === 'append').length;
    expect(intents).toBe(4); // start, two groups, end
  });

  test('leaves as many together as may, also where one group of rows ends and the next begins', async () => {
    const sizes: number[] = [];
    await driveOnce(world(), people(50), { pacing: { ...PACING, atOnce: 4 } }, (_, step) => {
      if (step.kind === 'send') sizes.push(step.requests.length);
    });
    expect(sizes).toEqual([...Array.from({ length: 12 }, () => 4), 2]);
  });

  test('never lets more than the rate leave in any minute', async () => {
    const all = world();
    await driveOnce(all, people(300));
    const times = all.server.posts.map((post) => post.at);
    const most = Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 60_000).length));
    expect(most).toBeLessThanOrEqual(PACING.perMinute);
    expect(most).toBeGreaterThan(PACING.perMinute * 0.9);
  });

  test('sends no more requests together than the target takes, and leaders alone', async () => {
    const all = world();
    const sizes: [string, number][] = [];
    await driveOnce(all, [ANN, BOB, DAN, plannedRow('eve@x.org')], {}, (run) => {
      const step = run.next(all.clock.now());
      if (step.kind === 'send') sizes.push([step.requests[0]?.body?.slice(8, 11) ?? '', step.requests.length]);
    });
    expect(sizes).toEqual([
      ['ann', 1],
      ['dan', 2],
      ['bob', 1],
    ]);
  });
});

describe('leaders first', () => {
  test('whatever the order of the rows', async () => {
    const all = world();
    await driveOnce(all, [CID, BOB, DAN, ANN]);
    expect(posted(all)).toEqual(['ann', 'dan', 'bob', 'cid']);
  });

  test('nobody under a refused leader is sent', async () => {
    const all = world();
    const refused: PlannedRow = { ...ANN, leader: { email: 'nobody@x.org', employeeId: null } };
    const receipt = await driveOnce(all, [refused, BOB, CID, DAN]);
    expect(outcomes(receipt)).toEqual([
      'ann failed refused',
      'bob not-sent leader-blocked',
      'cid not-sent leader-blocked',
      'dan succeeded',
    ]);
    expect(receipt.rows[0]?.detail).toBe('no such leader');
    expect(posted(all)).toEqual(['ann', 'dan']);
  });

  test('nobody is sent under a leader who is not in the plan', async () => {
    expect(outcomes(await driveOnce(world(), [BOB]))).toEqual(['bob not-sent leader-blocked']);
  });

  test('a circle sends nobody and still ends', async () => {
    const circle = [plannedRow('bob@x.org', 'cid@x.org'), plannedRow('cid@x.org', 'bob@x.org'), ANN];
    expect(outcomes(await driveOnce(world(), circle))).toEqual([
      'bob not-sent leader-blocked',
      'cid not-sent leader-blocked',
      'ann succeeded',
    ]);
  });

  test('a chain of 5,000 blocked rows ends', async () => {
    const chain = Array.from({ length: 5000 }, (_, index) =>
      plannedRow(`p${index}@x.org`, index === 0 ? 'gone@x.org' : `p${index - 1}@x.org`),
    );
    expect((await driveOnce(world(), chain)).counts['not-sent']).toBe(5000);
  });
});

describe('a row that changed since the preview', () => {
  test.each(['changed', 'missing'] as const)('and is %s now is not sent', async (check) => {
    const all = world();
    all.checks.set(DAN.rid, check);
    const receipt = await driveOnce(all, [ANN, DAN]);
    expect(outcomes(receipt)).toEqual(['ann succeeded', 'dan not-sent changed-since-preview']);
    expect(posted(all)).toEqual(['ann']);
  });

  test('while its group was on its way is not sent either', async () => {
    const all = world();
    await driveOnce(all, people(25), {}, () => {
      if (all.server.posts.length === 4) all.checks.set('email:p24@x.org', 'changed');
    });
    expect(posted(all)).not.toContain('p24');
    expect(posted(all)).toHaveLength(24);
  });

  test('cannot be told when the sheet is unreadable: the run stops', async () => {
    const all = world();
    const run = newRun(all, [DAN]);
    answerAppends(run, all, null);
    const end = run.next(all.clock.now());
    expect(end.kind === 'done' && end.receipt.stop?.code).toBe('sheet');
  });
});

describe('the journal', () => {
  test('holds no value of a row but its key', async () => {
    const all = world();
    const secret: PlannedRow = { ...DAN, values: { ...DAN.values, temporaryPassword: 'canary-9' } };
    await driveOnce(all, [secret]);
    expect(JSON.stringify(all.journal.lines)).not.toMatch(/canary|Name of/u);
  });
});

describe('progress', () => {
  test('counts rows and outcomes, and says what it waits for', async () => {
    const all = world([[3, 'lost-before']]);
    const seen: Progress[] = [];
    await driveOnce(all, people(3), {}, (run) => seen.push(run.progress(all.clock.now())));
    expect(seen[0]).toMatchObject({ total: 3, done: 0, waiting: null, leftMs: 2000 });
    expect(seen.find((one) => one.waiting?.reason === 'settle')).toMatchObject({ done: 2, unsettled: 1, outcomes: { succeeded: 2 } });
    expect(seen[seen.length - 1]).toMatchObject({ done: 3, leftMs: 0, outcomes: { succeeded: 3 } });
  });

  test('tells where each row stands', async () => {
    const all = world();
    const seen = new Set<string>();
    await driveOnce(all, [ANN, BOB], {}, (run) => seen.add(`${run.row(0).outcome} ${run.row(1).outcome}`));
    expect([...seen]).toEqual([
      'waiting waiting',
      'on-its-way waiting',
      'succeeded waiting',
      'succeeded on-its-way',
      'succeeded succeeded',
    ]);
  });
});

describe('a caller who is wrong', () => {
  test('about the step hears of it', () => {
    const run = newRun(world(), [DAN]);
    run.next(0);
    expect(() => run.handle({ kind: 'renew', ttlMs: 1 }, true, 0)).toThrow(TypeError);
  });

  test('about the identity of rows hears of it', () => {
    expect(() => newRun(world(), [DAN, DAN])).toThrow(TypeError);
  });

  test('about the place of a row hears of it', () => {
    expect(() => newRun(world(), [DAN]).row(1)).toThrow(TypeError);
  });

  test('gets the same step until it is answered', () => {
    const run = newRun(world(), [DAN]);
    expect(run.next(1)).toBe(run.next(2));
  });
});
