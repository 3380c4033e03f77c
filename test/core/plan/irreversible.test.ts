/** Which changes a target cannot take back, and how many of them a plan makes. */
import { expect, test } from 'vitest';
import { countIrreversible, isIrreversible } from '../../../core/plan/irreversible.js';

const LIST = [{ field: 'manageTeam', to: true }, { field: 'extension' }];

test.each([
  ['the value that stays', { field: 'manageTeam', from: false, to: true }, true],
  ['another value of the same field', { field: 'manageTeam', from: true, to: false }, false],
  ['any value of a field that has none named', { field: 'extension', from: '1', to: null }, true],
  ['a field that is not listed', { field: 'homeTown', from: null, to: 'Lima' }, false],
])('%s', (_, change, expected) => {
  expect(isIrreversible(change, LIST)).toBe(expected);
});

test('are counted one by one, those that do not happen left out', () => {
  const change = { field: 'manageTeam', from: false, to: true };
  expect(countIrreversible([change, { ...change, to: null }, change], LIST)).toEqual([{ field: 'manageTeam', to: true, count: 2 }]);
  expect(countIrreversible([], LIST)).toEqual([]);
});
