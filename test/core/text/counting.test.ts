/** Counted phrases: the form of the language, the number in it, and values that are written as they are. */
import { expect, test } from 'vitest';
import { countingIn } from '../../../core/text/counting.js';

test('the form of a count is that of the language', () => {
  const forms = { one: '# row', other: '# rows' };
  expect([0, 1, 2, 1_234].map((count) => countingIn('en').plural(count, forms))).toEqual(['0 rows', '1 row', '2 rows', '1,234 rows']);
  expect(countingIn('fr').plural(0, forms)).toBe('0 row');
});

test('a form that a language lacks is the last one', () => {
  expect(countingIn('es').plural(1_000_000, { one: '# fila', other: '# filas' })).toBe('1.000.000 filas');
});

test('a value is written as it is, whatever signs it holds', () => {
  const forms = { other: '{who} leads #' };
  expect(countingIn('en').plural(3, forms, { who: 'C# {who} #1' })).toBe('C# {who} #1 leads 3');
  expect(countingIn('en').plural(3, forms)).toBe('{who} leads 3');
});
