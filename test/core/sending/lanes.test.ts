/** Lanes: a target that limits its operations each for itself. Each has a pace and a pause of its own; the breaker and the budget are one. */
import { describe, expect, test } from 'vitest';
import type { HttpRequest, HttpResponse } from '../../../core/ports/index.js';
import { Lane } from '../../../core/sending/lane.js';
import type { Pacing, ProvisioningApi } from '../../../core/sending/index.js';
import { answerAppends, newRun } from './model/by-hand.js';
import { modelApi, plannedRow } from './model/model-api.js';
import { people, world } from './model/scene.js';

const get: HttpRequest = { method: 'GET', url: 'https://model.example/users/a', headers: {}, timeoutMs: 1 };
const post: HttpRequest = { ...get, method: 'POST' };
const byMethod = ({ method }: HttpRequest): string => method;
const PACING: Pacing = { perMinute: 60, atOnce: 2, timeoutMs: 1000, settleMs: 1000 };
const lanes = (): Lane => new Lane(PACING, () => 0, byMethod);

describe('each lane', () => {
  test('has a pace of its own', () => {
    const lane = lanes();
    lane.take(2, 0, 'GET');
    expect([lane.delay(2, 0, 'GET'), lane.delay(2, 0, 'POST')]).toEqual([2000, 0]);
  });

  test('pauses for itself when it is asked to wait', () => {
    const lane = lanes();
    lane.throttled([5000], 0, 'GET');
    expect([lane.pause(0, 'GET'), lane.pause(0, 'POST'), lane.pause(0)]).toEqual([{ ms: 5000, reason: 'throttled' }, null, null]);
  });

  test('gives up after its own row of refusals, which the answers of others do not end', () => {
    const lane = lanes();
    const stops = Array.from({ length: 5 }, (_, at) => {
      lane.answered(1, at * 100_000, 'POST');
      return lane.throttled([1000], at * 100_000, 'GET');
    });
    expect(stops.map((stop) => stop?.code)).toEqual([undefined, undefined, undefined, undefined, 'connection']);
  });

  test('takes what shares it with the first, and leaves the rest', () => {
    const { lane, taken } = lanes().together([get, post, get, get], (one) => one, 0);
    expect([lane, taken]).toEqual(['GET', [get, get]]);
  });
});

describe('all lanes', () => {
  test('are shut by the breaker together', () => {
    const lane = lanes();
    for (let times = 0; times < 5; times++) lane.unknown(null, 0);
    expect([lane.pause(0, 'GET')?.reason, lane.pause(0, 'POST')?.reason, lane.width(0, 'GET')]).toEqual(['breaker', 'breaker', 1]);
  });

  test('are one where the target has one limit', () => {
    const lane = new Lane(PACING, () => 0);
    lane.throttled([5000], 0);
    expect([lane.nameOf(get), lane.nameOf(post), lane.pause(0)]).toEqual(['', '', { ms: 5000, reason: 'throttled' }]);
  });
});

/** Each method at most so often in any second, else 429. */
function limitedServer(perSecond: number) {
  const times = new Map<string, number[]>();
  const refused: string[] = [];
  const answer = (request: HttpRequest, now: number): HttpResponse => {
    const own = (times.get(request.method) ?? []).filter((at) => at > now - 1000);
    const isTooMany = own.length >= perSecond;
    if (isTooMany) refused.push(request.method);
    times.set(request.method, isTooMany ? own : [...own, now]);
    const { key } = request.method === 'POST' ? (JSON.parse(request.body ?? '{}') as { key: string }) : { key: '' };
    const status = isTooMany ? 429 : request.method === 'POST' ? 201 : 404;
    return { kind: 'response', status, headers: {}, body: JSON.stringify({ key }) };
  };
  return { answer, refused };
}

/** Milliseconds that a run takes in which everybody is looked up and then created. */
function lasts(api: ProvisioningApi, rows = people(60)): { readonly ms: number; readonly refused: number } {
  const all = world();
  const { answer, refused } = limitedServer(2);
  const run = newRun(all, rows, true, api, { reread: false, pacing: { ...PACING, perMinute: 120, limit: { windowMs: 1000 } } });
  const began = all.clock.now();
  for (;;) {
    answerAppends(run, all);
    const step = run.next(all.clock.now());
    if (step.kind !== 'send') break;
    const now = all.clock.now();
    all.clock.advance(10);
    const answers = step.requests.map((request) => answer(request, now));
    run.handle(step, answers, all.clock.now());
  }
  expect(rows.every((_, at) => run.row(at).outcome === 'succeeded')).toBe(true);
  return { ms: all.clock.now() - began, refused: refused.length };
}

test('a run over lanes is refused nothing, and takes less time than over one', () => {
  const [one, two] = [lasts(modelApi), lasts({ ...modelApi, laneOf: byMethod })];
  expect([one.refused, two.refused]).toEqual([0, 0]);
  expect(two.ms).toBeLessThan(0.8 * one.ms);
});

test('while one lane is shut, the others go on', () => {
  const all = world();
  const run = newRun(all, [plannedRow('ann@x.org'), plannedRow('bob@x.org')], false, { ...modelApi, laneOf: byMethod }, { reread: false });
  answerAppends(run, all);
  const writes = run.next(all.clock.now());
  const answers: HttpResponse[] = [
    { kind: 'response', status: 409, headers: {}, body: '' },
    { kind: 'response', status: 429, headers: { 'retry-after': '60' }, body: '' },
  ];
  if (writes.kind === 'send') run.handle(writes, answers, all.clock.now());
  const began = all.clock.now();
  answerAppends(run, all);
  const next = run.next(all.clock.now());
  expect([next.kind === 'send' && next.purpose, all.clock.now() - began < 60_000]).toEqual(['lookup', true]);
  if (next.kind === 'send') run.handle(next, [{ kind: 'response', status: 404, headers: {}, body: '' }], all.clock.now());
  answerAppends(run, all);
  const later = run.next(all.clock.now());
  expect([later.kind === 'send' && later.purpose, all.clock.now() - began >= 60_000]).toEqual(['write', true]);
});
