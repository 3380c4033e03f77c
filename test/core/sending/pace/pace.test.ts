/** How fast a run is where its target's limit is known and where it has to be learnt, in terms of the least possible. */
import { describe, expect, test } from 'vitest';
import type { Limit } from './limited-server.js';
import { dice, leastMs, race, type Race, type Result } from './race.js';

const MINUTE = 60_000;
const UP_TO = 600;
const SIZES = [300, 2000];
const LATENCIES: readonly (readonly [string, () => () => number])[] = [
  ['at once', () => () => 0],
  ['in 0.2 s', () => () => 200],
  ['in 1 s', () => () => 1000],
];
/** Requests bunch on their way by as much as the way differs: no sender can know by how much the next one does. */
const UNSTEADY = [['in 0.2 to 0.6 s', () => jittered(200, 400)]] as const;

function jittered(from: number, more: number): () => number {
  const times = Array.from(
    { length: 100 },
    (
      (chance) => () =>
        from + Math.floor(chance() * more)
    )(dice(7)),
  );
  let next = 0;
  return () => times[next++ % times.length] ?? from;
}

interface Measured extends Result {
  readonly what: string;
  /** Time over the least possible. */
  readonly ratio: number;
  readonly requests: number;
}

/** Worst of several races, each named, against what may be. */
function worstOf(measured: readonly Measured[], figure: (one: Measured) => number): string {
  const [worst] = [...measured].sort((one, other) => figure(other) - figure(one));
  return worst ? `${figure(worst).toFixed(3)} (${worst.what})` : 'nothing measured';
}

function measure(
  limits: readonly Limit[],
  atOnces: readonly number[],
  known: boolean,
  latencies: typeof LATENCIES = LATENCIES,
): Measured[] {
  return limits.flatMap((limit) =>
    atOnces.flatMap((atOnce) =>
      SIZES.flatMap((requests) =>
        latencies.map(([when, latency]) => {
          // A clock's windows are met in the middle: that is what makes them hard to learn.
          const startAt = limit.kind === 'clock-window' ? Math.floor(limit.ms * 0.4) : 0;
          const one: Race = { requests, limit, atOnce, latency: latency(), startAt };
          const perMinute = (limit.count * MINUTE) / limit.ms;
          const shape = limit.kind === 'bucket' ? { burst: limit.burst ?? 1 } : { windowMs: limit.ms };
          const result = race(one, known ? { perMinute, limit: shape } : { perMinute: UP_TO, learnUpTo: UP_TO });
          const least = leastMs({ ...one, latency: latency() }, known ? Infinity : UP_TO);
          const { kind, count, ms, burst, tellsRetryAfter } = limit;
          const size = `${count} in ${ms / 1000} s${burst === undefined ? '' : `, burst ${burst}`}`;
          const what = `${kind} ${size}, ${tellsRetryAfter ? 'Retry-After' : 'no Retry-After'}, ${requests} requests, ${atOnce} at once, ${when}`;
          return { ...result, what, ratio: result.ms / least, requests };
        }),
      ),
    ),
  );
}

const buckets = (rates: readonly number[], bursts: readonly number[], tellsRetryAfter: boolean): Limit[] =>
  rates.flatMap((count) => bursts.map((burst) => ({ kind: 'bucket' as const, count, ms: MINUTE, burst, tellsRetryAfter })));
const windows = (kinds: readonly Limit['kind'][], tellsRetryAfter: boolean): Limit[] =>
  kinds.flatMap((kind) =>
    [
      [100, MINUTE],
      [60, MINUTE],
      [20, 10_000],
      [500, MINUTE],
    ].map(([count = 0, ms = 0]) => ({ kind, count, ms, tellsRetryAfter })),
  );

describe('a limit that is known', () => {
  test.each([
    ['bucket', buckets([50, 90, 300], [4, 10], false), [1, 2, 4]],
    ['window of its own', windows(['fixed-window'], false), [1, 2, 4]],
    ['sliding window', windows(['sliding-window'], false), [1, 2, 4]],
  ] as const)('%s: within 3 percent of the least time, and never refused more than once', (_, limits, atOnces) => {
    const measured = measure(limits, atOnces, true);
    expect
      .soft(
        measured.filter(({ ratio, stop }) => ratio > 1.03 || stop !== null),
        worstOf(measured, ({ ratio }) => ratio),
      )
      .toEqual([]);
    expect(
      measured.filter(({ refused }) => refused > 1),
      worstOf(measured, ({ refused }) => refused),
    ).toEqual([]);
  });

  test.each([1, 2, 4])('of which only the figure is known leaves evenly, and never exceeds it in any minute (%i at once)', (atOnce) => {
    for (const perMinute of [50, 90, 300]) {
      const limit: Limit = { kind: 'sliding-window', count: perMinute, ms: MINUTE, tellsRetryAfter: false };
      const result = race({ requests: 600, limit, atOnce, latency: () => 200 }, { perMinute });
      const evenMs = ((600 - 1) * MINUTE) / perMinute + 200; // what a pace is through in that every kind of limit allows
      expect([result.refused, result.ms <= 1.03 * evenMs], `${perMinute} a minute: ${result.ms / evenMs}`).toEqual([0, true]);
    }
  });

  test('is kept nearly as well where answers take now longer, now shorter', () => {
    const limits = [...buckets([50, 90, 300], [4, 10], false), ...windows(['fixed-window', 'sliding-window'], false)];
    const measured = measure(limits, [1, 2, 4], true, UNSTEADY);
    expect
      .soft(
        measured.filter(({ ratio, stop }) => ratio > 1.08 || stop !== null),
        worstOf(measured, ({ ratio }) => ratio),
      )
      .toEqual([]);
    expect(
      measured.filter(({ refused }) => refused > 3),
      worstOf(measured, ({ refused }) => refused),
    ).toEqual([]);
  });

  test('and turns out to be wrong is learnt: the send is through all the same', () => {
    const limit: Limit = { kind: 'bucket', count: 60, ms: MINUTE, burst: 5, tellsRetryAfter: true };
    const one: Race = { requests: 300, limit, atOnce: 2, latency: () => 200 };
    const result = race(one, { perMinute: 120 });
    expect(result.stop).toBeNull();
    expect(result.refused).toBeLessThan(25);
    expect(result.ms / leastMs(one, 120)).toBeLessThan(1.15);
  });
});

describe('a limit that has to be learnt', () => {
  const learnt = (limits: readonly Limit[], most: number): void => {
    const measured = measure(limits, [1, 2, 4], false);
    expect
      .soft(
        measured.filter(({ ratio, stop }) => ratio > most || stop !== null),
        worstOf(measured, ({ ratio }) => ratio),
      )
      .toEqual([]);
    // One in twenty, and what finding a window's length costs.
    const isTooMuch = ({ sent, requests }: Measured): boolean => sent > 1.05 * requests + 40;
    expect(
      measured.filter(isTooMuch),
      worstOf(measured, ({ sent, requests }) => sent - 1.05 * requests),
    ).toEqual([]);
  };

  test.each([true, false])('a bucket: within 15 percent of the least time (Retry-After: %s)', (tells) => {
    learnt(buckets([30, 60, 90, 300], [10, 40], tells), 1.15);
  });

  test.each([true, false])('a window of its own: within 40 percent (Retry-After: %s)', (tells) =>
    learnt(windows(['fixed-window'], tells), 1.4),
  );

  test.each([true, false])('a window by the clock: within 40 percent (Retry-After: %s)', (tells) =>
    learnt(windows(['clock-window'], tells), 1.4),
  );

  test.each([true, false])('a sliding window: within 40 percent (Retry-After: %s)', (tells) =>
    learnt(windows(['sliding-window'], tells), 1.4),
  );

  test('is learnt where answers take now longer, now shorter, and no storm comes of it', () => {
    const kinds = ['fixed-window', 'clock-window', 'sliding-window'] as const;
    const measured = measure([...buckets([30, 90], [10], false), ...windows(kinds, false)], [1, 2, 4], false, UNSTEADY);
    expect
      .soft(
        measured.filter(({ ratio, stop }) => ratio > 1.4 || stop !== null),
        worstOf(measured, ({ ratio }) => ratio),
      )
      .toEqual([]);
    const isTooMuch = ({ sent, requests }: Measured): boolean => sent > 1.2 * requests + 100; // what the budget for trying again allows
    expect(
      measured.filter(isTooMuch),
      worstOf(measured, ({ sent, requests }) => sent / requests),
    ).toEqual([]);
  });

  test('above the ceiling costs nothing: it is never found out', () => {
    const limit: Limit = { kind: 'bucket', count: 300, ms: MINUTE, burst: 10, tellsRetryAfter: false };
    const result = race({ requests: 300, limit, atOnce: 2, latency: () => 200 }, { perMinute: 90, learnUpTo: 90 });
    expect(result.refused).toBe(0);
    expect(result.ms).toBeLessThan((1.03 * 300 * MINUTE) / 90);
  });

  test('is looked for upwards from where the pace begins', () => {
    const limit: Limit = { kind: 'bucket', count: 300, ms: MINUTE, burst: 10, tellsRetryAfter: false };
    const one: Race = { requests: 2000, limit, atOnce: 4, latency: () => 200 };
    expect(race(one, { perMinute: 60, learnUpTo: 600 }).ms / leastMs(one, 600)).toBeLessThan(1.15);
  });
});

describe('a target that refuses everything', () => {
  test.each([
    ['known', { perMinute: 90 }, 5],
    ['learnt', { perMinute: 90, learnUpTo: 90 }, 40],
  ] as const)('is asked so often and no more where the limit is %s', (_, pacing, most) => {
    const limit: Limit = { kind: 'fixed-window', count: 0, ms: 10 * MINUTE, tellsRetryAfter: false };
    const result = race({ requests: 300, limit, atOnce: 1, latency: () => 200 }, pacing);
    expect([result.stop === null, result.sent]).toEqual([false, most]);
  });
});
