/** Values that are made when they are first asked for. */
import { expect, test } from 'vitest';
import { lazily } from '../../../core/text/lazily.js';

test('a value is made when it is asked for, and once', () => {
  let made = 0;
  const value = lazily(() => ++made);
  expect(made).toBe(0);
  expect([value(), value(), made]).toEqual([1, 1, 1]);
});
