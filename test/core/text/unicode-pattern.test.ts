/** Patterns that are made when they are first used. */
import { expect, test } from 'vitest';
import { unicodePattern } from '../../../core/text/unicode-pattern.js';

test('a pattern is what its source and its flags say', () => {
  expect(unicodePattern('^\\p{L}+$', 'u')).toEqual(/^\p{L}+$/u);
  expect(unicodePattern('^\\p{L}+$', 'su')).toEqual(/^\p{L}+$/su);
});

test('it is made once', () => {
  expect(unicodePattern('\\p{N}', 'gu')).toBe(unicodePattern('\\p{N}', 'gu'));
});
