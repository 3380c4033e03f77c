/** Numbers, plurals, spans and days in words. */
import { describe, expect, test } from 'vitest';
import { formatsFor } from '../../../core/pane/format.js';

const english = formatsFor('en');

describe('plural', () => {
  const forms = { one: '# row', other: '# rows' };
  test.each([
    [0, '0 rows'],
    [1, '1 row'],
    [2, '2 rows'],
    [3412, '3,412 rows'],
  ])('of %d is “%s”', (count, words) => {
    expect(english.plural(count, forms)).toBe(words);
  });

  test('takes the forms that a language has', () => {
    const polish = formatsFor('pl');
    const words = { one: '# wiersz', few: '# wiersze', other: '# wierszy' };
    expect([1, 2, 5].map((count) => polish.plural(count, words))).toEqual(['1 wiersz', '2 wiersze', '5 wierszy']);
  });
});

test.each([
  [0, '1 second'],
  [20_000, '20 seconds'],
  [80_000, '80 seconds'],
  [240_000, '4 minutes'],
  [7_200_000, '2 hours'],
])('a span of %d ms is “%s”', (ms, words) => {
  expect(english.span(ms)).toBe(words);
});

test('a day has its month as a word, in every time zone the same', () => {
  expect(english.day('2024-04-03')).toBe('April 3, 2024');
});

test('what is no day is shown as it is', () => {
  expect(english.day('soon')).toBe('soon');
});
