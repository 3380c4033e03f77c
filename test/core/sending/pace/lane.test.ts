/** The lane of a run: how wide it is, how long it pauses, and when it gives up. */
import { describe, expect, test } from 'vitest';
import { Lane } from '../../../../core/sending/lane.js';
import { paceOf } from '../../../../core/sending/pacing.js';
import type { Pacing } from '../../../../core/sending/index.js';
import { NOW } from '../model/contexts.js';
import { PACING } from '../model/world.js';

const MINUTE = 60_000;
const laneOf = (part: Partial<Pacing> = {}) => new Lane({ ...PACING, ...part }, () => 1);
const pause = (lane: Lane, now = NOW) => lane.pause(now);
const times = (count: number, what: () => unknown) => Array.from({ length: count }, what).at(-1);

describe('a target that asks to wait', () => {
  test.each([
    ['for as long as it says', [5000], 5000],
    ['for the longest of what it says', [1000, null, 7000], 7000],
    ['for our own first wait where it does not say', [null], 1000],
    ['not at all where it says so', [0], null],
    ['for a quarter of an hour', [15 * MINUTE], 15 * MINUTE],
  ])('is waited for %s', (_name, waits, ms) => {
    const lane = laneOf();
    expect(lane.throttled(waits, NOW)).toBeNull();
    expect(pause(lane)).toEqual(ms === null ? null : { ms, reason: 'throttled' });
  });

  test('is left where it asks for longer than anybody waits', () => {
    const lane = laneOf();
    expect(lane.throttled([15 * MINUTE + 1], NOW)).toEqual({ code: 'connection', detail: 'try again in 16 min' });
    expect(pause(lane)).toBeNull();
  });

  test('is waited for longer each time, and left after five times in a row', () => {
    const lane = laneOf();
    const seen = [1, 2, 3, 4].map((round) => {
      const stop = lane.throttled([null], NOW + round * MINUTE);
      return [stop, pause(lane, NOW + round * MINUTE)?.ms];
    });
    expect(seen).toEqual([1000, 2000, 4000, 8000].map((ms) => [null, ms]));
    expect(lane.throttled([null], NOW)).toEqual({ code: 'connection', detail: '5 times in a row: try again later' });
  });

  test('that answers between counts from the beginning', () => {
    const lane = laneOf();
    times(4, () => lane.throttled([0], NOW));
    lane.answered(0, NOW);
    lane.answered(1, NOW);
    expect(lane.throttled([null], NOW)).toBeNull();
    expect(pause(lane)?.ms).toBe(1000);
  });

  test('and nothing answered is no answer', () => {
    const lane = laneOf();
    times(4, () => lane.throttled([0], NOW));
    lane.answered(0, NOW);
    expect(lane.throttled([0], NOW)?.code).toBe('connection');
  });

  test('too often for the whole run is left', () => {
    const lane = laneOf();
    const last = times(101, () => {
      const stop = lane.throttled([0], NOW);
      lane.answered(0, NOW);
      return stop;
    });
    expect(last).toMatchObject({ code: 'connection' });
    expect(laneOf().throttled(Array<null>(101).fill(null), NOW)).toEqual({ code: 'connection', detail: 'too many tries: try again later' });
  });
});

describe('a target that asks to wait again after it had taken something', () => {
  /** A lane after so many spells, in each of which it was asked to wait this often. */
  const afterSpells = (spells: number, asks: number) => {
    const lane = laneOf({ perMinute: 60 });
    for (let spell = 0; spell < spells; spell++) {
      times(asks, () => lane.throttled([0], NOW + spell * MINUTE));
      lane.answered(1, NOW + spell * MINUTE);
    }
    return lane;
  };
  const LATER = NOW + 10 * MINUTE;

  test.each([1, 4])('is believed its limit for two spells of %d, and learnt anew from the third on', (asks) => {
    const [second, third] = [afterSpells(1, asks), afterSpells(2, asks)];
    expect(times(5, () => second.throttled([0], LATER))).toMatchObject({ detail: '5 times in a row: try again later' });
    expect(times(5, () => third.throttled([0], LATER))).toBeNull();
    expect(third.perMinute).toBeGreaterThan(0);
  });

  test('is learnt once: what was learnt in the third spell is not forgotten within it', () => {
    const lane = afterSpells(2, 1);
    const waits = Array.from({ length: 12 }, (_, at) => {
      lane.throttled([null], LATER + at * 10_000);
      return lane.pause(LATER + at * 10_000)?.ms ?? 0;
    });
    expect(waits.at(-1)).toBeGreaterThan(2 * (waits[0] ?? 0));
  });
});

test('a pace that is learnt from the beginning stays learnt, however often it is asked to wait', () => {
  const lane = laneOf({ perMinute: 60, learnUpTo: 6000, atOnce: 1 });
  const send = (at: number) => {
    lane.take(1, at);
    lane.answered(1, at);
  };
  for (let second = 0; second < 40; second++) send(NOW + second);
  const rates = [1, 2, 3].map((spell) => {
    const at = NOW + spell * MINUTE;
    lane.throttled([null], at);
    const rate = lane.perMinute;
    send(at + 2000);
    return rate;
  });
  expect(rates).toEqual([1, 0.7, 0.49].map((share) => expect.closeTo(60 * 1.5 ** 4 * share) as number));
});

describe('a pause', () => {
  test('keeps its reason where another one ends at the same moment', () => {
    const lane = laneOf();
    times(5, () => lane.unknown(null, NOW));
    lane.throttled([MINUTE], NOW);
    expect(pause(lane)).toEqual({ ms: MINUTE, reason: 'breaker' });
  });

  test('is over when its time is over, and does not grow shorter', () => {
    const lane = laneOf();
    lane.throttled([5000], NOW);
    lane.throttled([1000], NOW);
    expect([pause(lane, NOW + 4999), pause(lane, NOW + 5000)]).toEqual([{ ms: 1, reason: 'throttled' }, null]);
  });

  test('of requests that did not leave grows, and ends after five in a row', () => {
    const lane = laneOf();
    const seen = [1, 2, 3, 4].map((round) => {
      const at = NOW + round * MINUTE;
      return [lane.unsent(at), pause(lane, at)];
    });
    expect(seen).toEqual([1000, 2000, 4000, 8000].map((ms) => [null, { ms, reason: 'unsent' }]));
    expect(lane.unsent(NOW)).toEqual({ code: 'connection', detail: '5 times in a row: try again later' });
    const other = laneOf();
    times(4, () => other.unsent(NOW));
    other.answered(1, NOW);
    expect(other.unsent(NOW)).toBeNull();
  });

  test('of requests that did not leave is as long as the host says, which is given more room', () => {
    const lane = laneOf();
    expect([lane.unsent(NOW, 7000), pause(lane)]).toEqual([null, { ms: 7000, reason: 'unsent' }]);
    expect(times(18, () => lane.unsent(NOW, 7000))).toBeNull();
    expect(lane.unsent(NOW, 7000)).toEqual({ code: 'connection', detail: '20 times in a row: try again later' });
  });
});

describe('a target that says nothing', () => {
  test('is left alone for a minute after five in a row, and then asked by one', () => {
    const lane = laneOf({ atOnce: 2 });
    expect([times(4, () => lane.unknown(null, NOW)), pause(lane), lane.width(NOW)]).toEqual([null, null, 2]);
    expect([lane.unknown(null, NOW), pause(lane), lane.width(NOW)]).toEqual([null, { ms: MINUTE, reason: 'breaker' }, 1]);
    lane.answered(1, NOW);
    expect(lane.width(NOW)).toBe(2);
  });

  test('is given up after three such breaks', () => {
    const lane = laneOf();
    times(5, () => lane.unknown(null, NOW));
    const after = [1, 2, 3].map((round) => lane.unknown(null, NOW + 2 * round * MINUTE));
    expect(after).toEqual([null, null, { code: 'connection', detail: 'no clear answer' }]);
  });

  test('and answers between is no silent target', () => {
    const lane = laneOf();
    times(4, () => lane.unknown(null, NOW));
    lane.answered(1, NOW);
    times(4, () => lane.unknown(null, NOW));
    expect(pause(lane)).toBeNull();
  });

  test.each([
    ['is waited for as it asks', 5000, { ms: 5000, reason: 'throttled' }],
    ['is waited for a quarter of an hour', 15 * MINUTE, { ms: 15 * MINUTE, reason: 'throttled' }],
    ['is not waited for longer', 15 * MINUTE + 1, null],
  ])('%s', (_name, ms, waits) => {
    const lane = laneOf();
    expect([lane.unknown(ms, NOW), pause(lane)]).toEqual([null, waits]);
  });

  test('now and then, for too long, uses up what the run may spend', () => {
    const lane = laneOf();
    const stops = Array.from({ length: 60 }, () => {
      const stop = lane.unknown(null, NOW);
      lane.answered(1, NOW);
      return stop;
    });
    expect(stops.filter((stop) => stop === null)).toHaveLength(55);
    expect(stops[55]).toEqual({ code: 'connection', detail: 'too many tries: try again later' });
  });
});

describe('a known limit', () => {
  const pace = (part: Partial<Pacing>) => paceOf({ ...PACING, perMinute: 60, atOnce: 4, ...part }, () => 1);

  test('without a kind lets requests leave evenly, and never more than it in any minute', () => {
    const even = pace({ perMinute: 3, atOnce: 2 });
    expect([even.width(NOW), even.delay(2, NOW)]).toEqual([2, 0]);
    even.take(2, NOW);
    expect(even.delay(1, NOW)).toBe(20_000);
    even.take(1, NOW + 20_000);
    expect([even.delay(1, NOW + 40_000), even.width(NOW + 59_999)]).toEqual([20_000, 1]);
    expect([even.delay(1, NOW + MINUTE), even.width(NOW + MINUTE)]).toEqual([0, 2]);
  });

  test('of a bucket lets its whole burst leave at once, as far as so many may be under way', () => {
    const bucket = pace({ limit: { burst: 3 } });
    expect([bucket.width(NOW), bucket.delay(3, NOW)]).toEqual([3, 0]);
    bucket.take(3, NOW);
    expect([bucket.delay(1, NOW), bucket.width(NOW)]).toEqual([1000, 3]);
  });

  test('of a window is filled at once, by its share of a minute', () => {
    const window = pace({ limit: { windowMs: 5000 } });
    expect([window.width(NOW), window.delay(4, NOW)]).toEqual([4, 0]);
    window.take(4, NOW);
    expect([window.delay(1, NOW), window.width(NOW)]).toEqual([0, 1]);
    window.take(1, NOW);
    expect([window.delay(1, NOW), window.delay(1, NOW + 5000)]).toEqual([5000, 0]);
  });

  test('of less than one request still lets one leave', () => {
    const slow = pace({ perMinute: 0, atOnce: 0 });
    expect([slow.perMinute, slow.width(NOW), slow.delay(1, NOW)]).toEqual([1, 1, 0]);
    expect(pace({ limit: { windowMs: 1 }, atOnce: 0 }).width(NOW)).toBe(1);
  });

  test('of a bucket lets its burst leave beside what flows in, in a minute too', () => {
    const bucket = pace({ limit: { burst: 3 } });
    bucket.take(3, NOW);
    for (let second = 1; second <= 57; second++) bucket.take(1, NOW + second * 1000);
    expect(bucket.delay(1, NOW + 58_000)).toBe(0);
  });

  test('of a window takes every answer', () => {
    const window = pace({ limit: { windowMs: 5000 } });
    window.take(1, NOW);
    window.accepted(1, NOW + 100);
    expect(window.delay(1, NOW + 100)).toBe(0);
  });

  test('that is to be learnt has more patience than one that is known', () => {
    expect(pace({ learnUpTo: 600 }).patience).toBeGreaterThan(pace({}).patience);
  });

  test('has no answer of its own to a refusal, and five of them are too many', () => {
    expect([pace({}).limited(1, null, NOW), pace({}).patience]).toEqual([null, 5]);
  });

  test('takes a token from those that left already for each that was missing on their way', () => {
    const bucket = pace({ limit: { burst: 3 }, atOnce: 3 });
    bucket.take(1, NOW);
    bucket.accepted(1, NOW + 100);
    bucket.take(3, NOW + 60_000);
    bucket.accepted(3, NOW + 61_100);
    expect([bucket.delay(1, NOW + 61_100), bucket.delay(1, NOW + 62_000)]).toEqual([900, 0]);
  });

  test.each([
    [1000, 2, 1000],
    [2000, 1, 1000],
    [2000, 2, 1000],
  ])('keeps room for requests that bunch on their way by %d ms: after %d the next waits', (bunch, taken, waits) => {
    const bucket = pace({ limit: { burst: 3 }, atOnce: 3 });
    for (const [sent, back] of [
      [NOW, NOW + 100],
      [NOW + 60_000, NOW + 60_100 + bunch],
    ] as const) {
      // prettier-ignore
      bucket.take(1, sent);
      bucket.accepted(1, back);
    }
    bucket.delay(1, NOW + 120_000);
    bucket.take(taken, NOW + 120_000);
    expect(bucket.delay(1, NOW + 120_000)).toBe(waits * (bunch === 2000 ? taken : 1));
  });
});
