/** A send whose every step is answered by hand: what the driver is told, late, wrong or twice, and what the run makes of it. */
import { describe, expect, test } from 'vitest';
import type { PlannedRow } from '../../../core/plan/planned-row.js';
import type { HttpResult } from '../../../core/ports/index.js';
import type { Run, Step } from '../../../core/sending/index.js';
import { answerAppends, newRun } from './model/by-hand.js';
import { DAN, people, world } from './model/scene.js';
import { PACING, type World } from './model/world.js';

const NOT_SENT: HttpResult = { kind: 'failure', reason: 'not-sent', detail: 'The lease is lost.' };
const LOST: HttpResult = { kind: 'failure', reason: 'network', detail: 'network' };
const created = ({ keys }: PlannedRow): HttpResult => ({
  kind: 'response',
  status: 201,
  headers: {},
  body: JSON.stringify({ key: keys.email }),
});
const sameAll = (rows: readonly PlannedRow[]) => new Map(rows.map(({ rid }) => [rid, 'same'] as const));

/** Goes on to the next request, or to the end. */
function goOn(run: Run, all: World, rows: readonly PlannedRow[]): Step {
  answerAppends(run, all, sameAll(rows));
  return run.next(all.clock.now());
}

/** A run at the first request that it sends. */
function sending(rows: readonly PlannedRow[], lookupFirst = false) {
  const all = world();
  const run = newRun(all, rows, lookupFirst);
  const step = goOn(run, all, rows);
  if (step.kind !== 'send') throw new Error(`Expected a request, got ${step.kind}`);
  return { all, run, step, now: all.clock.now() };
}

describe('the lease is asked after', () => {
  const [first, second] = people(2) as [PlannedRow, PlannedRow];
  test.each([
    ['a write that did not leave', false, [NOT_SENT, NOT_SENT], true],
    ['one write of two that did not leave', false, [created(first), NOT_SENT], true],
    ['writes whose answers were lost', false, [LOST, LOST], false],
    ['writes that were answered', false, [created(first), created(second)], false],
    ['a lookup that did not leave', true, [NOT_SENT, NOT_SENT], false],
  ])('after %s, if at all', (_, lookupFirst, results, asks) => {
    const { run, step, now } = sending([first, second], lookupFirst);
    run.handle(step, results, now);
    expect(run.next(now).kind === 'renew').toBe(asks);
  });
});

describe('answers that do not fit', () => {
  test.each([1, 3])('as %d for two requests, are believed of nobody', (count) => {
    const rows = people(2);
    const { run, step, now } = sending(rows);
    run.handle(step, Array(count).fill(created(rows[0]!)), now);
    expect(rows.map((_, at) => run.row(at).outcome)).toEqual(['unknown', 'unknown']);
    expect(run.progress(now).unsettled).toBe(2);
  });

  test('to another step than the last are refused, in words', () => {
    const { run, now } = sending([DAN]);
    expect(() => run.handle({ kind: 'wait', ms: 1, reason: 'pace' }, undefined, now)).toThrow(/got one to wait/u);
  });

  test('to a question for a row that is not there are none', () => {
    const { run } = sending([DAN]);
    expect(() => run.row(7)).toThrow(new TypeError('Expected a row of the plan, got 7 of 1'));
  });
});

describe('a wait', () => {
  test('counts as slept where the clock stands still', () => {
    const { run, step, now, all } = sending([DAN]);
    run.handle(step, [LOST], now);
    let waits = 0;
    for (let next = run.next(now); next.kind !== 'send'; next = run.next(now)) {
      if (next.kind === 'append' || next.kind === 'renew') run.handle(next, true, now);
      else if (next.kind === 'wait') run.handle(next, undefined, now);
      if (++waits > 200) break;
    }
    const asked = run.next(now);
    expect(asked).toMatchObject({ kind: 'send', purpose: 'lookup' });
    expect(all.clock.now()).toBe(now);
  });

  test('is told with what is left of it', () => {
    const { run, step, now } = sending([DAN]);
    run.handle(step, [LOST], now);
    let next = run.next(now);
    while (next.kind === 'append') {
      run.handle(next, true, now);
      next = run.next(now);
    }
    expect(next).toMatchObject({ kind: 'wait', reason: 'settle' });
    expect(run.progress(now).waiting).toEqual({ reason: 'settle', ms: PACING.settleMs });
  });
});

describe('the end of a run', () => {
  test('is no more cancelled while its last word is being written', () => {
    const { run, step, now } = sending([DAN]);
    run.handle(step, [created(DAN)], now);
    const last = run.next(now);
    if (last.kind !== 'append') throw new Error(`Expected the last word, got ${last.kind}`);
    run.cancel();
    run.handle(last, true, now);
    expect(run.next(now)).toMatchObject({ kind: 'done', receipt: { stop: null } });
  });

  test('for want of a journal takes nothing back of what is done', () => {
    const { run, step, now } = sending([DAN]);
    run.handle(step, [created(DAN)], now);
    const last = run.next(now);
    if (last.kind !== 'append') throw new Error(`Expected the last word, got ${last.kind}`);
    run.handle(last, false, now);
    const renew = run.next(now);
    if (renew.kind !== 'renew') throw new Error(`Expected a look at the lease, got ${renew.kind}`);
    run.handle(renew, true, now);
    expect(run.next(now)).toMatchObject({ kind: 'done', receipt: { stop: { code: 'journal', detail: '' } } });
    expect(run.row(0).outcome).toBe('succeeded');
  });

  test('is in our own words, none, where somebody cancelled', () => {
    const { run, now } = sending([DAN]);
    run.cancel();
    expect(run.progress(now).stop).toEqual({ code: 'cancelled', detail: '' });
  });
});
