/** Values in the places of a sentence: as they are, and nowhere else. */
import { expect, test } from 'vitest';
import { fill } from '../../../core/said/fill.js';

test('a value stands where its name is, whatever it holds', () => {
  expect(fill('No {thing} for {number}.', { thing: '$1 {number} \\', number: 7 })).toBe('No $1 {number} \\ for 7.');
});

test('a place without a value stays', () => {
  expect(fill('No {thing}.', { other: 'x' })).toBe('No {thing}.');
});
