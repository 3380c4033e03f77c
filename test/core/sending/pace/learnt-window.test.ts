/** How a pace that is learnt tells a window from a bucket, and what it makes of a window's loads. */
import { describe, expect, test } from 'vitest';
import { MINUTE, Told, type Beginning } from './told.js';

const SECOND = 1000;

/** Ten were taken in the first second; then it was shut up to this time, the longest stretch between two refusals as long as this. */
function shutUp(until: number, longestMs: number, part: Beginning = {}): Told {
  const told = new Told({ perMinute: 600, atOnce: 5, ...part });
  told.yes(0, 5).yes(500, 5);
  told.no(SECOND);
  for (let at = SECOND + longestMs; at <= until; at += longestMs) told.no(at);
  return told;
}

describe('after a short time shut', () => {
  test('the pace goes on', () => {
    const told = shutUp(3 * SECOND, 999).yes(3 * SECOND, 5);
    expect([told.rate, told.width(3 * SECOND)]).toEqual([900, 1]);
  });

  test.each([
    [2999, 900],
    [3000, 6000],
  ])('of %d ms at most, or longer, the pace is %d', (longest, rate) => {
    expect(shutUp(10 * SECOND, longest).yes(10 * SECOND).rate).toBe(rate);
  });

  test.each([
    [2999, 900],
    [3000, 6000],
  ])('by the word of the target: %d ms make it %d', (said, rate) => {
    const told = new Told({ perMinute: 600, atOnce: 5 }).yes(0, 5).yes(500, 5);
    told.no(SECOND, said);
    expect(told.yes(2 * SECOND).rate).toBe(rate);
  });

  test('the longest stretch counts, whenever it was', () => {
    const told = new Told({ perMinute: 600, atOnce: 5 }).yes(0, 5).yes(500, 5);
    for (const at of [1, 4, 5, 6]) told.no(at * SECOND);
    expect(told.yes(7 * SECOND).rate).toBe(6000);
    const worded = new Told({ perMinute: 600, atOnce: 5 }).yes(0, 5).yes(500, 5);
    worded.no(SECOND, 4000);
    for (const at of [2, 3]) worded.no(at * SECOND, 10);
    expect(worded.yes(4 * SECOND).rate).toBe(6000);
  });

  test('where nothing was ever taken before, there is nothing to learn from it', () => {
    const told = new Told();
    told.no(0);
    told.no(9 * SECOND);
    expect(told.yes(10 * SECOND).rate).toBe(60);
  });
});

describe('after a long time shut a whole load is tried', () => {
  test('as many leave together as may be under way, as quickly as the ceiling allows', () => {
    const told = shutUp(10 * SECOND, 4500).yes(10 * SECOND);
    expect([told.rate, told.width(10 * SECOND), told.delay(10 * SECOND + 40, 5)]).toEqual([6000, 5, 20]);
  });

  test('by no more than the ceiling leaves', () => {
    const told = shutUp(10 * SECOND, 4500, { perMinute: 17, upTo: 17 }).yes(10 * SECOND);
    expect(told.width(10 * SECOND)).toBe(3);
  });

  test('and four are no window, however long it was shut', () => {
    expect(
      shutUp(10 * SECOND, 9000)
        .yes(10 * SECOND)
        .yes(10 * SECOND, 3).rate,
    ).toBe(6000);
  });

  test('and five are one: it takes so many in the time since the first of them', () => {
    const told = shutUp(10 * SECOND, 9000)
      .yes(10 * SECOND)
      .yes(10 * SECOND, 4);
    expect(told.rate).toBe(60); // ten in ten seconds
  });

  test('and a load that is larger than all that it took before is its load', () => {
    const told = new Told({ atOnce: 5 }).yes(0, 2);
    told.no(SECOND);
    told.no(10 * SECOND);
    expect(told.yes(10 * SECOND, 5).rate).toBe(30);
  });

  test.each([
    ['more than a bucket explains that gained since', 14_499, 5, 60],
    ['as many as a bucket explains that gained since', 14_500, 5, 6000],
    ['one more than that', 14_500, 6, 60],
  ])('and %s make of it a window, or not (%d ms, %d)', (_name, at, count, rate) => {
    // A token in 4.5 s at most: one and a half were there when it opened, and one more after 4.5 s; twice that is explained.
    const told = new Told({ perMinute: 600, atOnce: 5 }).yes(0, 5).yes(500, 5);
    for (const no of [1000, 5500, 7750]) told.no(no);
    expect(told.yes(10 * SECOND).yes(at, count - 1).rate).toBe(rate);
  });

  test('and a refusal ends the trial: the next one looks at what was taken since', () => {
    const told = shutUp(10 * SECOND, 9000).yes(10 * SECOND, 3);
    told.no(10_100);
    told.yes(11 * SECOND, 5);
    expect(told.rate).toBe(4200); // seven tenths of the ceiling at which the load was tried
    told.no(12 * SECOND);
    told.no(19 * SECOND);
    expect(told.yes(20 * SECOND, 9).rate).toBe(60); // nine in the nine seconds since
  });

  test.each([
    [8000, 48_000],
    [8001, 24_000],
  ])('of %d requests before it as many are remembered as make %d a minute', (before, rate) => {
    const told = new Told({ perMinute: 1_000_000, upTo: 1_000_000, atOnce: 5 }).yes(0, before);
    told.no(SECOND);
    told.no(10 * SECOND);
    expect(told.yes(10 * SECOND, 5).rate).toBe(rate);
  });
});

/** Ten in ten seconds, five of which have just left. */
const windowed = (part: Beginning = {}) => shutUp(10 * SECOND, 9000, part).yes(10 * SECOND, 5);

describe('a window', () => {
  test('is filled at once, as far as so many may be under way, and left alone until it opens', () => {
    const told = windowed();
    expect([told.width(10_100), told.delay(10_100, 5)]).toEqual([5, 0]);
    told.yes(10_100, 3);
    expect([told.width(10_200), told.delay(10_200, 2), told.delay(10_200, 3)]).toEqual([2, 0, 9800]);
    told.yes(10_200, 2);
    expect([told.width(10_300), told.delay(10_300), told.delay(20 * SECOND), told.width(20 * SECOND)]).toEqual([1, 9700, 0, 5]);
  });

  test('stays below the ceiling', () => {
    const told = windowed({ perMinute: 16, upTo: 19 });
    expect([told.rate, told.width(10_100)]).toEqual([19, 2]);
    told.yes(10_100, 2);
    expect([told.width(20_100), told.delay(20_100), told.delay(MINUTE)]).toEqual([1, 39_900, 0]);
  });

  test('is longer by what some requests are longer on their way than others', () => {
    const told = windowed().yes(10_100, 5, 400);
    expect([told.delay(20 * SECOND), told.delay(20_400)]).toEqual([400, 0]);
  });

  test('is kept from bursts that the ceiling does not allow evenly', () => {
    expect(windowed().delay(10 * SECOND)).toBe(60);
  });

  test.each([
    ['by as many as leave together', 5, 10, 60, 90],
    ['by one where one leaves at a time', 1, 10, 60, 66],
    ['by a twentieth where that is more', 1, 100, 600, 630],
  ])('is tried larger after three full loads: %s', (_name, atOnce, load, before, after) => {
    const told = new Told({ perMinute: 600, atOnce }).yes(0, load);
    told.no(SECOND);
    told.no(10 * SECOND);
    told.yes(10 * SECOND, 5).yes(20 * SECOND, 3 * load - 1);
    expect(told.rate).toBe(before);
    expect(told.yes(20 * SECOND).rate).toBe(after);
    expect(told.yes(40 * SECOND, 3 * load).rate).toBe(after);
  });
});

describe('a window that refuses', () => {
  /** So many of a load are taken, then one is refused; and it opens twelve seconds after that load began. */
  const refusedAfter = (taken: number) => {
    const told = windowed().yes(10_100, 5).yes(20_200, taken);
    told.no(20_300);
    return told;
  };

  test.each([
    ['half of its load or more holds no more than that, and is as long as until it opens', 7, 42, 35],
    ['exactly half of its load holds no more than that', 5, 30, 25],
    ['less than half of its load says nothing', 4, 60, 60],
  ])('after %s', (_name, taken, refused, opened) => {
    const told = refusedAfter(taken);
    expect([told.rate, told.yes(32_200).rate]).toEqual([refused, opened]);
  });

  test('counts with its new figures from then on', () => {
    const told = refusedAfter(7).yes(32_200);
    expect([told.delay(32_300, 6), told.delay(32_300, 7)]).toEqual([0, 11_900]);
  });

  test('does not count what it refused', () => {
    const told = windowed().yes(20_100, 3);
    told.no(20_200, null, 2);
    told.yes(21_200).yes(21_300, 5);
    expect([told.delay(21_400), told.delay(21_400, 2)]).toEqual([0, 8700]);
  });

  test.each([
    [2499, 42],
    [2500, 30],
  ])('parts two loads by a quarter of its length: %d ms', (pause, rate) => {
    const told = windowed()
      .yes(10_100, 5)
      .yes(20_200, 2)
      .yes(20_200 + pause, 5);
    told.no(20_300 + pause);
    expect(told.rate).toBe(rate);
  });

  test('in its first load is as small as that load', () => {
    const told = windowed();
    told.no(10_100);
    expect([told.rate, told.yes(22 * SECOND).rate]).toEqual([30, 25]);
  });

  test('counts the load that went on over a short refusal', () => {
    const told = refusedAfter(4).yes(21_300, 3);
    told.no(21_400);
    expect(told.rate).toBe(42);
  });

  /** One a second, without a pause. */
  const even = () => windowed().many(20, 12 * SECOND, 32 * SECOND);

  test('where nothing paused takes what it still counts for its load', () => {
    const told = even();
    told.no(32 * SECOND);
    expect([told.rate, told.yes(35 * SECOND).rate]).toEqual([54, 45]); // nine since 22 s, the first of them at 23 s
  });

  test('takes its load as one however long that took, where it is no more than it holds', () => {
    const told = windowed().many(10, 21 * SECOND, 41 * SECOND);
    told.no(41 * SECOND);
    expect([told.rate, told.yes(45 * SECOND).rate]).toEqual([60, 25]);
  });

  test('where nothing paused and it counts nothing any more says nothing', () => {
    const told = even();
    told.no(45 * SECOND);
    expect([told.rate, told.yes(60 * SECOND).rate]).toEqual([60, 60]);
  });

  test('at the very moment at which it opened stays a window', () => {
    const told = windowed();
    told.no(10 * SECOND, 0);
    expect(told.yes(10 * SECOND).rate).toBe(6000);
  });

  test.each([
    [1, 6],
    [4, 48],
    [5, 64],
    [7, 64],
  ])('is tried larger the more seldom: after %d times once in %d full loads', (times, loads) => {
    const told = windowed();
    for (let time = 1; time <= times; time++) told.yes(time * MINUTE).no(time * MINUTE + 100);
    told.yes(20 * MINUTE, loads * 10 - 1);
    expect(told.rate).toBe(60);
    expect(told.yes(20 * MINUTE).rate).toBe(90);
  });
});
