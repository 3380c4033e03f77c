/** Keys that move the cursor of a list. */
import { expect, test } from 'vitest';
import { moveCursor } from '../../../../core/pane/parts/list-keys.js';

const shape = { count: 100, rowPx: 50, viewPx: 400, first: 20 };

test.each([
  ['ArrowDown', 5, 6],
  ['ArrowUp', 5, 4],
  ['PageDown', 5, 12],
  ['PageUp', 50, 43],
  ['Home', 50, 0],
  ['End', 5, 99],
])('%s from %d leads to %d', (key, from, to) => {
  expect(moveCursor(key, from, shape)).toBe(to);
});

test.each([
  ['ArrowUp', 0, 0],
  ['ArrowDown', 99, 99],
  ['PageDown', 98, 99],
])('%s from %d stays within the list', (key, from, to) => {
  expect(moveCursor(key, from, shape)).toBe(to);
});

test('the first key starts at the first row in sight', () => {
  expect(moveCursor('ArrowDown', null, shape)).toBe(20);
});

test('other keys are left alone', () => {
  expect(moveCursor('a', 5, shape)).toBeNull();
});

test('an empty list has no place to go', () => {
  expect(moveCursor('End', null, { ...shape, count: 0 })).toBeNull();
});
