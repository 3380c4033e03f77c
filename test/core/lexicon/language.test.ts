/** The compact form of the language files. */
import { expect, test } from 'vitest';
import { months, words } from '../../../core/lexicon/language.js';

test('words are parted by a comma and a blank, so that a name may hold either', () => {
  expect(words('City/Town, Reports To')).toEqual(['City/Town', 'Reports To']);
});

test('months are parted by blanks, their forms by slashes', () => {
  expect(months('january/jan may')).toEqual([['january', 'jan'], ['may']]);
});
