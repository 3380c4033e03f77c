/** How a quick limit is told from a slow one, and how requests are spread over a second of it. */
import { describe, expect, test } from 'vitest';
import { BySecond, paceBefore, takenBefore } from '../../../../core/sending/by-second.js';
import { Told } from './told.js';

const SECOND = 1000;

/** Refused at so many a minute after as many as that in its last second; each share holds at least this many. */
function quick(perMinute: number, needed = 1): BySecond {
  const second = new BySecond();
  second.refused(perMinute, Math.floor(perMinute / 60));
  second.share(perMinute, needed);
  return second;
}

describe('a limit that is quick', () => {
  test.each([
    ['eight in a second, at eight a second', 480, 8, true],
    ['seven in a second', 480, 7, false],
    ['eight in a second that was no pace', 479, 8, false],
  ])('is %s', (_name, perMinute, before, is) => {
    const second = new BySecond();
    second.refused(perMinute, before);
    expect(second.isQuick).toBe(is);
  });

  test('is one only as long as what was refused last was quick', () => {
    const second = quick(600);
    second.refused(60, 1);
    expect(second.isQuick).toBe(false);
  });

  test.each([
    ['what was taken just before', 900, 10, 600],
    ['no more than the pace', 540, 10, 540],
    ['the pace where little was taken', 900, 7, 900],
  ])('has for its pace %s', (_name, perMinute, before, pace) => expect(paceBefore(perMinute, before)).toBe(pace));

  test('counts what was taken in the second before, and not what left just a second before', () => {
    expect(takenBefore([0, 1, 500, 1000], 1000)).toBe(3);
  });

  test('tells nothing where all that was taken left together', () => {
    expect([takenBefore([0, 1000, 1000], 1000), takenBefore([], 1000)]).toEqual([0, 0]);
  });
});

describe('the share of a second that leaves together', () => {
  test.each([
    [600, 4, 5],
    [600, 1, 1],
    [660, 5, 6],
    [540, 4, 5],
    [600, 30, 10],
    [601, 5, 6],
    [600.00000001, 5, 5],
  ])('at %d a minute, where %d are needed, is %d', (perMinute, needed, share) => {
    expect(quick(perMinute).share(perMinute, needed)).toBe(share);
  });

  test('is what is needed where the limit is slow', () => expect(new BySecond().share(60, 3)).toBe(3));
});

describe('a second that is full', () => {
  test('holds back what is more, until the first of it is a second ago', () => {
    const second = quick(600, 4);
    second.take(5, 0);
    second.take(5, 400);
    expect([second.delay(5, 800), second.delay(5, SECOND), second.delay(6, SECOND)]).toEqual([200, 0, 400]);
  });

  test('lets a rest leave that is half of a share, and makes a smaller one wait', () => {
    const second = quick(600, 4);
    second.take(7, 0);
    expect([second.width(5, 100), second.width(6, 100), second.width(7, 100)]).toEqual([3, 3, 7]);
  });

  test('does not count what was refused', () => {
    const second = quick(600, 4);
    second.take(10, 0);
    second.giveBack(5);
    expect(second.delay(5, 100)).toBe(0);
  });

  test('holds nobody back where the limit is slow', () => {
    const second = new BySecond();
    second.take(1000, 0);
    expect([second.width(50, 1), second.delay(50, 1)]).toEqual([50, 0]);
  });
});

/** Ten a second were taken, five at a time with answers after 0.4 s; then five were refused. */
function refusedQuickly(retryAfterMs: number | null = SECOND): Told {
  const told = new Told({ perMinute: 600, atOnce: 5 });
  for (const at of [0, 400, 1000, 1400]) told.yes(at, 5, 400);
  told.pace.take(5, 1900);
  told.pace.limited(5, retryAfterMs, 2300);
  return told;
}

describe('a pace after a quick refusal', () => {
  test('is what was taken in the second before it', () => expect(refusedQuickly().rate).toBe(600));

  test('sends a share at once when the time that it was told is over', () => expect(refusedQuickly().width(3300)).toBe(5));

  test.each([
    ['no time was told', null],
    ['a longer time was told', 1001],
  ])('asks with one where %s', (_name, retryAfterMs) => expect(refusedQuickly(retryAfterMs).width(4000)).toBe(1));

  test('sends no more than came in meanwhile', () => expect(refusedQuickly(250).width(2550)).toBe(2));

  test('asks with one once that word was not kept', () => {
    const told = refusedQuickly();
    told.no(3400, SECOND, 5);
    expect(told.width(4400)).toBe(1);
  });

  test('does not rise before five seconds are over', () => {
    const told = refusedQuickly();
    const rates = [3300, 3900, 4500, 5100, 5700, 6300, 6900].map((at) => told.yes(at, 5, 400).rate);
    expect(rates).toEqual([600, 600, 600, 600, 600, 600, 603]);
  });
});
