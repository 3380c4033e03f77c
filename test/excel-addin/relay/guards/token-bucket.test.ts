/** Token buckets: how many at once, how soon again, and that keys do not grow without end. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenBuckets } from '../../../../excel-addin/relay/guards/token-bucket.js';

function bench(perMinute = 60, burst = 3) {
  let time = 0;
  const take = tokenBuckets({ perMinute, burst }, () => time);
  return { take, advance: (ms: number) => void (time += ms) };
}

describe('a bucket', () => {
  test('gives its burst, then says when the next token is there', () => {
    const { take } = bench();
    expect([take('a'), take('a'), take('a'), take('a'), take('a')]).toEqual([0, 0, 0, 1000, 1000]);
  });

  test('fills at its rate, and never above its burst', () => {
    const { take, advance } = bench();
    for (let at = 0; at < 3; at++) take('a');
    advance(999);
    expect(take('a')).toBe(1);
    advance(1);
    expect(take('a')).toBe(0);
    advance(3_600_000);
    expect([take('a'), take('a'), take('a'), take('a')]).toEqual([0, 0, 0, 1000]);
  });

  test('is not shared', () => {
    const { take } = bench(60, 1);
    expect([take('a'), take('a'), take('b')]).toEqual([0, 1000, 0]);
  });

  test('neither fills nor empties by a clock that is set back', () => {
    const { take, advance } = bench();
    for (let at = 0; at < 3; at++) take('a');
    advance(-60_000);
    expect(take('a')).toBeGreaterThan(0);
    advance(1000);
    expect(take('a')).toBe(0);
  });

  test('forgets the key that was not seen for longest once there are too many', () => {
    const { take } = bench(60, 1);
    take('first');
    for (let at = 0; at < 20_000; at++) take(`k${at}`);
    expect(take('k19999')).toBe(1000);
    expect(take('first')).toBe(0);
  });

  test('never lets more through than its rate and its burst, whatever the order', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(2000), { maxLength: 200 }), (pauses) => {
        const { take, advance } = bench(60, 3);
        let time = 0;
        let through = 0;
        for (const pause of pauses) {
          advance(pause);
          time += pause;
          if (take('a') === 0) through++;
        }
        expect(through).toBeLessThanOrEqual(3 + Math.floor(time / 1000));
      }),
    ));
});
