/** Logarithmic axes, the words on them, and labels that keep apart. */
import { describe, expect, test } from 'vitest';
import { decadesAround, duration, logScale, size, spread } from './scale.mjs';

describe('an axis', () => {
  test('gives each decade the same room, upwards or downwards', () => {
    const scale = logScale([1, 1000], [150, 0]);
    expect([1, 10, 100, 1000].map((value) => Math.round(scale.at(value)))).toEqual([150, 100, 50, 0]);
    expect(scale.decades).toEqual([1, 10, 100, 1000]);
  });

  test('that begins within a decade has the whole ones alone', () => {
    expect(logScale([30, 10_000], [0, 1]).decades).toEqual([100, 1000, 10_000]);
  });

  test('spans whole decades around its values, one at least', () => {
    expect(decadesAround([0.02, 4, 130])).toEqual([0.01, 1000]);
    expect(decadesAround([10])).toEqual([10, 100]);
  });
});

test.each([
  [0.0042, '4.2 µs'],
  [0.5, '500 µs'],
  [12.34, '12 ms'],
  [987.6, '988 ms'],
  [1234, '1.2 s'],
])('%d ms are told as %s', (ms, words) => {
  expect(duration(ms)).toBe(words);
});

test('memory is told in megabytes, or in gigabytes where there are many', () => {
  expect([56.4, 999, 1000, 2480].map(size)).toEqual(['56 MB', '999 MB', '1 GB', '2.5 GB']);
});

describe('labels', () => {
  test('stay where there is room', () => {
    expect(spread([100, 20, 60], 14, 150)).toEqual([100, 20, 60]);
  });

  test('keep apart, in the order of their lines', () => {
    expect(spread([50, 48, 52], 14, 150)).toEqual([62, 48, 76]);
  });

  test('stand no further down than the last place', () => {
    expect(spread([149, 150], 14, 150)).toEqual([136, 150]);
  });
});
