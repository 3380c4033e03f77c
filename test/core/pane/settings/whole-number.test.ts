/** Whole numbers as a person types them. */
import { expect, test } from 'vitest';
import { wholeNumber } from '../../../../core/pane/settings/whole-number.js';

test.each([
  ['30', 30],
  [' 30 ', 30],
  ['1', 1],
  ['100', 100],
])('accepts “%s”', (text, value) => {
  expect(wholeNumber(text, 1, 100)).toBe(value);
});

test.each(['', ' ', '0', '101', '-5', '3.5', '3,5', '1e2', 'many', '９'])('rejects “%s”', (text) => {
  expect(wholeNumber(text, 1, 100)).toBeNull();
});

test('without an upper limit takes what a workbook can hold', () => {
  expect(wholeNumber('999999999', 0)).toBe(999_999_999);
});
