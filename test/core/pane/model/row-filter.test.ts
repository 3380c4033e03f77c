/** A part of a list that is read by index. */
import { expect, test } from 'vitest';
import { filterRows } from '../../../../core/pane/model/row-filter.js';

const numbers = { length: 10, at: (index: number) => index * 3 };

test('keeps the rows that fit, in their order', () => {
  const even = filterRows(numbers, (value) => value % 2 === 0);
  expect(Array.from({ length: even.length }, (_, index) => even.at(index))).toEqual([0, 6, 12, 18, 24]);
});

test('can be empty', () => {
  expect(filterRows(numbers, () => false).length).toBe(0);
});
