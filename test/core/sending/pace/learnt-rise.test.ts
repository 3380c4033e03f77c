/** How a pace that is learnt rises again after a refusal, and how it finds out that too many left together. */
import { describe, expect, test } from 'vitest';
import { MINUTE, Told } from './told.js';

const SECOND = 1000;

describe('after a refusal the pace rises', () => {
  /** At 63 a minute, after 90 a minute was refused. */
  const slowed = () => {
    const told = new Told().many(10, 0, 10);
    told.no(10 * SECOND);
    told.many(3, 11 * SECOND, 16 * SECOND);
    told.no(16 * SECOND);
    return told;
  };

  test('by a quarter of the way to what was refused, step by step', () => {
    const told = slowed().many(9, 17 * SECOND, 18 * SECOND);
    expect(told.rate).toBe(63);
    told.yes(19 * SECOND);
    expect(told.rate).toBe(69.75);
    expect(told.many(10, 20 * SECOND, 25 * SECOND).rate).toBe(74.8125);
  });

  test('to no more than twice what really left since', () => {
    const told = slowed()
      .many(9, 17 * SECOND, 30 * SECOND)
      .yes(34 * SECOND);
    expect(told.rate).toBe(66.6667);
    expect(told.many(9, 35 * SECOND, 40 * SECOND).yes(51 * SECOND).rate).toBe(70.5882);
  });

  test('and never falls by that', () => {
    expect(
      slowed()
        .many(9, 17 * SECOND, 30 * SECOND)
        .yes(76 * SECOND).rate,
    ).toBe(63);
  });

  test('slowly near to what was refused, and quicker the longer that goes well', () => {
    const told = new Told().many(10, 0, 10);
    told.no(10 * SECOND);
    const rates = [11, 21, 31].map((at) => told.many(10, at * SECOND, (at + 5) * SECOND).rate);
    expect(rates).toEqual([90.45, 91.3545, 92.7248]);
  });

  test('slowly anew after the next refusal', () => {
    const told = new Told().many(10, 0, 10);
    told.no(10 * SECOND);
    told.many(20, 11 * SECOND, 15 * SECOND);
    told.no(16 * SECOND);
    expect(told.many(10, 17 * SECOND, 20 * SECOND).rate).toBeCloseTo(91.3545 * 1.005);
  });

  test('slowly from where 4 % are left', () => {
    const rise = (taken: number, seconds: number) => {
      const told = new Told().many(10, 0, 10);
      told.no(10 * SECOND);
      told.many(taken, 11 * SECOND, 12 * SECOND);
      told.no((10 + seconds) * SECOND);
      const before = told.rate;
      return told.many(10, 20 * SECOND, 21 * SECOND).rate / before;
    };
    expect(rise(8, 5.5)).toBeCloseTo(1.005, 6); // 87.3 of 90
    expect(rise(8, 5.6)).toBeCloseTo(1 + (90 / 85.714286 - 1) / 4, 6); // 85.7 of 90
  });

  test('quickly again once it is far from what was refused, which ends the slow rises', () => {
    const told = new Told().many(10, 0, 10);
    told.no(10 * SECOND);
    told.many(10, 11 * SECOND, 15 * SECOND); // slow, once
    told.no(70 * SECOND); // half way from 10 to 90
    told.many(10, 71 * SECOND, 75 * SECOND);
    expect(told.rate).toBeCloseTo(50 + (90.45 - 50) / 4);
  });

  test('to no more than the ceiling', () => {
    const told = new Told({ upTo: 60 });
    told.no(0);
    expect(told.many(10, SECOND, 5 * SECOND).rate).toBe(60);
  });

  test('above what was refused once that goes well, which is then what was refused', () => {
    const told = new Told().many(10, 0, 10);
    told.no(10 * SECOND);
    told.many(100, 11 * SECOND, 30 * SECOND); // ten slow rises
    const high = told.rate;
    expect(high).toBeGreaterThan(115);
    told.many(2, 31 * SECOND, 40 * SECOND);
    told.no(370 * SECOND);
    const low = told.rate;
    expect(told.many(10, 371 * SECOND, 372 * SECOND).rate).toBeCloseTo(low + (high - low) / 4);
  });
});

describe('batches of which a part is refused', () => {
  const quick = (atOnce = 8) => new Told({ perMinute: 60_000, upTo: 60_000, atOnce });
  const TOOK = 100; // room for a hundred at this pace
  const LATER = 10 * SECOND;
  /** So many batches, each followed by one that asks whether it has opened. */
  const partly = (told: Told, times: number, taken = 2, from = 0) => {
    for (let time = 0; time < times; time++) {
      told.some((from + time) * LATER, taken, 1, TOOK);
      told.yes((from + time) * LATER + 2 * SECOND, 1, TOOK);
    }
    return told;
  };

  test.each([
    [2, 8],
    [3, 7],
    [5, 7],
    [6, 6],
  ])('%d of them leave %d to leave together', (times, width) => expect(partly(quick(), times).width(MINUTE)).toBe(width));

  test('never leave none', () => expect(partly(quick(2), 6).width(2 * MINUTE)).toBe(1));

  test('do not count where all was refused', () => {
    const told = quick();
    for (let time = 0; time < 6; time++) {
      told.no(time * LATER, null, 3);
      told.yes(time * LATER + 2 * SECOND, 1, TOOK);
    }
    expect(told.width(2 * MINUTE)).toBe(8);
  });

  test('do not count after ten that were taken', () => {
    const told = partly(quick(), 2);
    told.yes(2 * LATER, 10, TOOK);
    expect(partly(told, 1, 2, 3).width(2 * MINUTE)).toBe(8);
  });

  test('shrink from what left together, where that was less', () => {
    const told = new Told({ perMinute: 600, upTo: 60_000, atOnce: 8 });
    for (let time = 0; time < 3; time++) {
      told.some(time * LATER, 2, 1, 400); // room for four at this pace, and later for fewer
      told.yes(time * LATER + 2 * SECOND, 1, 400);
    }
    expect(told.width(MINUTE)).toBe(2);
    told.many(10, MINUTE, MINUTE + 100, 4000); // room for many at any pace
    expect(told.width(2 * MINUTE)).toBe(2);
  });

  test('blame the batch and not the pace: it may rise as far as the ceiling', () => {
    const told = partly(new Told({ perMinute: 600, upTo: 6000, atOnce: 8 }), 3);
    const low = told.rate;
    told.many(9, 40 * SECOND, 41 * SECOND, TOOK);
    expect(told.rate).toBe(low);
    expect(told.many(10, 41 * SECOND, 41_100, TOOK).rate).toBeCloseTo(low + (6000 - low) / 4);
  });

  test('of one at a time blame the pace', () => {
    const told = new Told({ perMinute: 600 });
    for (const at of [0, 10, 20]) told.some(at * SECOND, 1, 1).yes((at + 2) * SECOND);
    const low = told.rate;
    told.many(9, 40 * SECOND, 41 * SECOND);
    expect([low, told.rate]).toEqual([294, 294]);
    expect(told.many(10, 41 * SECOND, 41_100).rate).toBe(325.5); // a quarter of the way to 420
  });

  test('may widen again, one by one, after 150 that were taken', () => {
    const told = partly(quick(), 6);
    told.many(140, MINUTE, MINUTE + 14_000, TOOK);
    expect(told.width(2 * MINUTE)).toBe(6);
    told.many(10, MINUTE + 14_000, MINUTE + 15_000, TOOK);
    expect(told.width(2 * MINUTE)).toBe(7);
    told.many(60, MINUTE + 15_000, MINUTE + 16_000, TOOK);
    expect(told.width(2 * MINUTE)).toBe(8);
  });
});
