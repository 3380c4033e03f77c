/** How a message names a user of the target. */
import { expect, test } from 'vitest';
import { userInWords } from '../../../core/roster/directory.js';

const ANN = { firstName: 'Ann', lastName: 'Lee', email: null, employeeId: null };

test.each([
  [{ ...ANN, email: 'ann@x.org', employeeId: '0042' }, 'Ann Lee (ann@x.org)'],
  [{ ...ANN, employeeId: '0042' }, 'Ann Lee (0042)'],
  [ANN, 'Ann Lee'],
  [{ email: 'ann@x.org', employeeId: null }, 'ann@x.org'],
  [undefined, ''],
])('a user is named by name and key, as far as there are any: %j', (user, words) => {
  expect(userInWords(user)).toBe(words);
});
