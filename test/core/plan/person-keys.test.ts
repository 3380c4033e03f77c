/** Keys of people, named by one text and moved by changes. */
import { expect, test } from 'vitest';
import { keysNamedBy, keysWith } from '../../../core/plan/person-keys.js';

test('an address is named by its sign, and everything else is an ID', () => {
  expect(keysNamedBy('ann@x.org')).toEqual({ email: 'ann@x.org', employeeId: null });
  expect(keysNamedBy('0042')).toEqual({ email: null, employeeId: '0042' });
});

test('keys move with the changes that name them', () => {
  const keys = { email: 'a@x.org', employeeId: '1' };
  expect(keysWith(keys, [{ field: 'email', from: 'a@x.org', to: 'b@x.org' }])).toEqual({ email: 'b@x.org', employeeId: '1' });
  expect(keysWith(keys, [{ field: 'employeeId', from: '1', to: null }])).toEqual({ email: 'a@x.org', employeeId: null });
  expect(keysWith(keys, [{ field: 'homeTown', from: null, to: 'Bonn' }])).toEqual(keys);
});
