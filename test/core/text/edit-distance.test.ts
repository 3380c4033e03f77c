/** Distances with swapped neighbours, cut off at the limit. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, lettersOf, mayBeNear } from '../../../core/text/edit-distance.js';

describe('distance', () => {
  test.each([
    ['', '', 0],
    ['ann', 'ann', 0],
    ['ann', 'anne', 1],
    ['ann', 'an', 1],
    ['ann', 'amn', 1],
    ['first', 'frist', 1],
    ['lee', 'ele', 1],
    ['billing', 'bilings', 2],
    ['', 'ab', 2],
  ])('%j to %j is %i', (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
  });
});

test('more than the limit is the limit and one', () => {
  expect([editDistance('kitten', 'sitting', 2), editDistance('a', 'abcdefgh', 2), editDistance('ab', 'cd', 0)]).toEqual([3, 3, 1]);
});

test('is the same in both directions, and 0 only for equal words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b, 20)).toBe(editDistance(b, a, 20));
      expect(editDistance(a, b, 20) === 0).toBe(a === b);
    }),
  );
});

describe('the cheap test before it', () => {
  test('never turns away a word that is near', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '字', '@'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        if (editDistance(a, b, limit) <= limit) expect(mayBeNear(lettersOf(a), lettersOf(b), limit)).toBe(true);
      }),
    );
  });

  test('turns away most that are not', () => {
    expect(mayBeNear(lettersOf('nobody@hr.example'), lettersOf('ann.lee@hr.example'), 2)).toBe(false);
  });
});
