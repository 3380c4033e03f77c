/** What a pace that is learnt makes of single answers: how it begins, waits and falls. */
import { describe, expect, test } from 'vitest';
import { MINUTE, Told } from './told.js';

const SECOND = 1000;

describe('before anything was refused', () => {
  test('as many leave together as may be under way, then evenly at the first pace', () => {
    const told = new Told({ atOnce: 4 });
    expect([told.width(0), told.rate, told.delay(0, 4)]).toEqual([4, 60, 0]);
    told.yes(0, 4);
    expect([told.delay(0), told.delay(SECOND), told.width(0)]).toEqual([SECOND, 0, 4]);
  });

  test('every tenth answer makes it half as quick again', () => {
    const told = new Told();
    const rates = Array.from({ length: 30 }, (_, at) => told.yes(at).rate);
    expect([rates[8], rates[9], rates[18], rates[19], rates[29]]).toEqual([60, 90, 90, 135, 202.5]);
  });

  test('it never rises above its ceiling', () => {
    expect(new Told({ upTo: 75 }).many(30, 0, 30).rate).toBe(75);
  });

  test('a ceiling below the first pace is that pace', () => {
    expect(new Told({ perMinute: 90, upTo: 20 }).many(30, 0, 30).rate).toBe(90);
  });

  test('one leaves at least, and one a minute', () => {
    const told = new Told({ perMinute: 0, upTo: 0, atOnce: 0 });
    expect([told.rate, told.width(0), told.delay(0)]).toEqual([1, 1, 0]);
    expect(told.yes(0).delay(0)).toBe(MINUTE);
  });

  test('no more than the ceiling leave in any minute, however many tokens are left', () => {
    const told = new Told({ perMinute: 10.9, upTo: 10.9, atOnce: 4 });
    told.yes(0, 4).yes(20 * SECOND, 4);
    expect(told.width(20 * SECOND)).toBe(2);
    told.yes(40 * SECOND, 2);
    expect([told.width(50 * SECOND), told.delay(50 * SECOND)]).toEqual([1, 10 * SECOND]);
    expect([told.width(MINUTE), told.delay(MINUTE)]).toEqual([4, 0]);
  });

  test('answers that were longer on their way than others make the minute longer', () => {
    const told = new Told({ perMinute: 2, upTo: 2, atOnce: 2 });
    told.yes(0, 1, 100).yes(SECOND, 1, 350);
    expect([told.delay(MINUTE), told.delay(MINUTE + 250)]).toEqual([250, 0]);
  });
});

describe('the wait after a refusal', () => {
  test.each([
    ['is a second where the target names none', 0, null, SECOND],
    ['is up to a tenth longer by chance', 1, null, 1100],
    ['is a whole number of milliseconds', 0.123, null, 1013],
    ['is what the target says', 1, 5000, 5000],
    ['is what the target says, however short', 1, 10, 10],
  ])('%s', (_name, random, retryAfterMs, ms) => {
    expect(new Told({ random }).yes(0).no(1, retryAfterMs)).toBe(ms);
  });

  test.each([
    [9 * SECOND, 1080],
    [100 * SECOND, 12 * SECOND],
    [500 * SECOND, 30 * SECOND],
  ])('is a share of the %d ms that it was shut, between a second and half a minute', (shut, ms) => {
    const told = new Told().yes(0);
    told.no(SECOND);
    expect(told.no(SECOND + shut)).toBe(ms);
  });

  test('is no shorter than that where the target said too little before', () => {
    const told = new Told().yes(0);
    told.no(0, 10);
    expect([told.no(100 * SECOND, 11_999), told.no(100 * SECOND, 12_000), told.no(100 * SECOND, 20_000)]).toEqual([12_000, 12_000, 20_000]);
  });

  test('is up to a tenth longer where the target says too little', () => {
    const told = new Told({ random: 0.5 }).yes(0);
    told.no(0, 10);
    expect([told.no(100 * SECOND, 11_999), told.no(100 * SECOND, 12_000)]).toEqual([12_600, 12_000]);
  });

  test('counts from the first refusal', () => {
    const told = new Told().yes(0);
    for (const at of [0, 30, 60]) told.no(at * SECOND);
    expect(told.no(100 * SECOND)).toBe(12 * SECOND);
  });

  test('begins anew after an answer', () => {
    const told = new Told().yes(0);
    told.no(0);
    told.yes(100 * SECOND);
    expect(told.no(101 * SECOND)).toBe(SECOND);
  });

  test('is over when it is over: one asks, and the pace holds nobody', () => {
    const told = new Told({ atOnce: 4 }).yes(0, 4, 4 * SECOND);
    told.no(4 * SECOND, 500);
    expect([told.width(4500), told.delay(4500)]).toEqual([1, 0]);
  });

  test('does not open the ceiling', () => {
    const told = new Told({ perMinute: 2, upTo: 2, atOnce: 2 }).yes(0);
    told.no(0);
    expect(told.delay(SECOND)).toBe(59 * SECOND);
  });

  test('gives nobody up for forty times in a row', () => expect(new Told().pace.patience).toBe(40));
});

describe('what a refusal does to the pace', () => {
  test('the first one leaves it, and all tokens are gone', () => {
    const told = new Told({ atOnce: 4 }).yes(0, 1, 4000);
    told.no(4000);
    told.yes(5000, 1, 100);
    expect([told.rate, told.delay(5100, 4)]).toEqual([60, 3900]);
  });

  /** Refused at 90 a minute, then so many are taken in so long, then it is refused again. */
  const again = (taken: number, ms: number, begin = 60) => {
    const told = new Told({ perMinute: begin }).many(10, 0, 10);
    told.no(10 * SECOND);
    told.many(taken, 10 * SECOND + 1, 10 * SECOND + ms);
    told.no(10 * SECOND + ms);
    return told;
  };

  test.each([
    ['what was taken since', 8, 6, 80],
    ['no more than it was', 9, 3, 90],
    ['no less than seven tenths, after a few', 3, 6, 63],
    ['what was taken or half way to what went well, after many', 10, 60, 50],
    ['what was taken, after many that were quicker than what went well', 10, 6.65, 90.2256],
  ])('the second one makes it %s', (_name, taken, seconds, rate) => {
    expect(again(taken, seconds * SECOND).rate).toBe(rate);
  });

  test('never makes it less than one a minute', () => {
    expect(again(1, 600 * SECOND, 0.8).rate).toBeCloseTo(1.05);
    const told = new Told({ perMinute: 1 });
    for (const minute of [0, 10, 20]) {
      told.yes(minute * MINUTE);
      told.no((minute + 1) * MINUTE);
    }
    expect(told.rate).toBe(1);
  });

  test('a second one at the same moment leaves it', () => {
    const told = new Told().yes(0);
    told.no(0, 0);
    told.yes(0);
    told.no(0, 0);
    expect(told.rate).toBe(60);
  });

  test('what went well before the last refusal counts no more', () => {
    const told = again(10, 60 * SECOND); // 50 a minute by what went well
    told.many(3, 71 * SECOND, 80 * SECOND);
    told.no(100 * SECOND); // 6 a minute were taken
    expect(told.rate).toBe(35);
  });
});

describe('how many leave together after a refusal', () => {
  const width = (perMinute: number, took: number, atOnce = 8) => {
    const told = new Told({ perMinute, atOnce }).yes(0, 1, took);
    told.no(took);
    told.yes(took + SECOND, 1, took);
    return told.width(2 * took + SECOND);
  };

  test.each([
    [600, 100, 1],
    [600, 300, 3],
    [600, 301, 4],
    [600, 3000, 8],
    [60, 0, 1],
  ])('at %d a minute with answers after %d ms are %d', (perMinute, took, count) => expect(width(perMinute, took)).toBe(count));
});
