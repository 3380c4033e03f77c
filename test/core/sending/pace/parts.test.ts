/** Tokens, logs and spreads: what the pace of a run is made of. */
import { describe, expect, test } from 'vitest';
import { RetryBudget } from '../../../../core/sending/retry-budget.js';
import { backoffMs, longest } from '../../../../core/sending/retry.js';
import { SlidingLog } from '../../../../core/sending/sliding-log.js';
import { Spread } from '../../../../core/sending/spread.js';
import { TokenBucket } from '../../../../core/sending/token-bucket.js';

const SECOND = 1000;
const steady = new Spread();
const unsteady = (ms: number): Spread => {
  const spread = new Spread();
  for (const took of [100, 100 + ms]) {
    spread.sent(0);
    spread.answered(took);
  }
  return spread;
};

describe('a bucket of 60 a minute and 3 tokens', () => {
  const bucket = (taken: number) => {
    const made = new TokenBucket(60, 3);
    made.take(taken, 0);
    return made;
  };

  test.each([
    [0, 3, 0],
    [0, 9, 0],
    [2, 1, 0],
    [2, 2, SECOND],
    [3, 1, SECOND],
    [3, 9, 3 * SECOND],
    [4, 1, 2 * SECOND],
  ])('after %d lets %d leave in %d ms', (taken, count, ms) => expect(bucket(taken).delay(count, 0)).toBe(ms));

  test('fills as time goes by, and never above its brim', () => {
    expect([250, 1000, 2000].map((now) => bucket(3).delay(1, now))).toEqual([750, 0, 0]);
    const full = bucket(3);
    full.delay(1, 60 * SECOND);
    full.take(3, 60 * SECOND);
    expect(full.delay(1, 60 * SECOND)).toBe(SECOND);
  });

  test('loses and gains nothing where the clock jumps back', () => {
    const jumped = bucket(3);
    expect([jumped.delay(1, 500), jumped.delay(1, 0), jumped.delay(1, 500)]).toEqual([500, 500, 500]);
  });

  test('that is emptied gives what flows in from then on', () => {
    const emptied = bucket(1);
    emptied.empty(0);
    expect(emptied.delay(1, 0)).toBe(SECOND);
    const indebted = bucket(5);
    indebted.empty(0);
    expect(indebted.delay(1, 0)).toBe(3 * SECOND);
  });

  test('takes another pace from then on, and tells it', () => {
    const faster = bucket(3);
    faster.perMinute = 120;
    expect([faster.perMinute, faster.delay(1, 0)]).toEqual([120, 500]);
  });

  test('has one token at least', () => expect(new TokenBucket(60, 0).delay(1, 0)).toBe(0));

  test('forgives what is missing by rounding alone', () => {
    const thirds = new TokenBucket(7, 1);
    thirds.take(1, 0);
    const wait = thirds.delay(1, 0);
    expect([wait, thirds.delay(1, wait)]).toEqual([8572, 0]);
  });
});

describe('a log of 3 in a second', () => {
  const log = (times: readonly number[], spread = steady) => {
    const made = new SlidingLog(3, SECOND, spread);
    for (const at of times) made.take(1, at);
    return made;
  };

  test.each([
    [[], 0, 1, 0],
    [[0, 0], 0, 1, 0],
    [[0, 0], 0, 2, SECOND],
    [[0, 100, 200], 300, 1, 700],
    [[0, 100, 200], 300, 2, 800],
    [[0, 100, 200], 300, 9, 900],
    [[0, 100, 200], 999, 1, 1],
    [[0, 100, 200], SECOND, 1, 0],
    [[0, 100, 200], 5 * SECOND, 3, 0],
  ])('with %j at %d lets %d leave in %d ms', (times, now, count, ms) => expect(log(times).delay(count, now)).toBe(ms));

  test('tells how many are free', () => {
    expect([0, 999, 1000, 1100, 1200].map((now) => log([0, 100, 200]).free(now))).toEqual([0, 0, 1, 2, 3]);
  });

  test('waits longer where requests are on their way now longer, now shorter', () => {
    expect([log([0, 0, 0], unsteady(50)).delay(1, 0), log([0, 0, 0], unsteady(50)).free(1049), log([0, 0, 0], unsteady(50)).free(1050)]).toEqual([1050, 0, 3]); // prettier-ignore
  });

  test('gives back the last ones, and none that are over', () => {
    const some = log([0, 100, 200]);
    some.giveBack(2);
    expect(some.free(200)).toBe(2);
    const over = log([0]);
    over.free(5 * SECOND);
    over.giveBack(3);
    expect(over.free(5 * SECOND)).toBe(3);
  });

  test('takes other figures for the same requests', () => {
    const other = log([0, 100, 200]);
    other.resize(4, 500);
    expect([other.free(300), other.free(500)]).toEqual([1, 2]);
  });

  test('counts on after thousands', () => {
    const many = new SlidingLog(2, SECOND, steady);
    const free = Array.from({ length: 5000 }, (_, at) => {
      many.take(1, at * 600);
      return many.free(at * 600);
    });
    expect(new Set(free.slice(1))).toEqual(new Set([0]));
  });
});

describe('a spread', () => {
  test('is how much longer the slowest was on its way than the quickest', () => {
    const spread = new Spread();
    const seen = [300, 100, 200, 450].map((took) => {
      spread.sent(1000);
      spread.answered(1000 + took);
      return spread.ms;
    });
    expect(seen).toEqual([0, 200, 200, 350]);
  });

  test('forgets what was slow twelve answers ago', () => {
    const spread = new Spread();
    const seen = [900, ...Array.from({ length: 12 }, (_, nth) => 100 + nth)].map((took) => {
      spread.sent(0);
      spread.answered(took);
      return spread.ms;
    });
    expect(seen.slice(10)).toEqual([800, 800, 11]);
  });

  test('is nothing before an answer, and hears each request once', () => {
    const spread = new Spread();
    spread.answered(9000);
    spread.sent(0);
    spread.answered(100);
    spread.answered(900);
    expect([new Spread().ms, spread.ms]).toEqual([0, 0]);
  });
});

describe('a budget for trying again', () => {
  test.each([
    ['throttled', 100],
    ['unknown', 50],
  ] as const)('has so much for %s: %d', (what, most) => {
    const budget = new RetryBudget();
    expect([budget.spend(most, what), budget.spend(1, what)]).toEqual([true, false]);
  });

  test('earns back with clean answers, up to where it began', () => {
    const budget = new RetryBudget();
    budget.earn(1000);
    budget.spend(100, 'throttled');
    budget.earn(4);
    expect(budget.spend(1, 'throttled')).toBe(false);
    budget.earn(6);
    expect([budget.spend(1, 'throttled'), budget.spend(1, 'throttled')]).toEqual([true, false]);
  });
});

test('each wait is up to twice the one before, and never above half a minute', () => {
  expect([1, 2, 3, 5, 6, 50].map((tries) => backoffMs(tries, () => 1))).toEqual([1000, 2000, 4000, 16_000, 30_000, 30_000]);
  expect([backoffMs(1, () => 0), backoffMs(1, () => 0.00001), backoffMs(3, () => 0.5)]).toEqual([0, 1, 2000]);
});

test.each([
  [[], null],
  [[null, null], null],
  [[null, 5, 3], 5],
  [[0], 0],
])('the longest wait of %j is %j', (waits, ms) => expect(longest(waits)).toBe(ms));
