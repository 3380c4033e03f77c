/** Who stands behind which ID, and what becomes of steps whose person nobody knows. */
import { describe, expect, test } from 'vitest';
import { createScim2Api } from '../../../../../core/targets/scim2/api/index.js';
import { createPeople } from '../../../../../core/targets/scim2/api/people.js';
import type { KnownNames } from '../../../../../core/sending/api.js';
import { answer, BASE, creation, status, update } from '../sample.js';

const NAMES: KnownNames = new Map([
  [
    'people',
    [
      { id: 'u-1', name: 'Ann@x.org' },
      { id: 'u-2', name: '0042' },
      { id: 'u-3', name: 'twin@x.org' },
      { id: 'u-4', name: 'Twin@x.org' },
    ],
  ],
  [
    'groups',
    [
      { id: 'g-1', name: 'Billing' },
      { id: 'g-2', name: 'Sales' },
      { id: 'g-3', name: 'Sales' },
    ],
  ],
]);
const people = createPeople(NAMES);
const email = (address: string) => ({ email: address, employeeId: null });

test.each([
  ['an address in any letters', email('ANN@x.org'), 'u-1'],
  ['a number', { email: null, employeeId: '0042' }, 'u-2'],
  ['the address before the number', { email: 'ann@x.org', employeeId: '0042' }, 'u-1'],
  ['the number, where the address is nobody’s', { email: 'new@x.org', employeeId: '0042' }, 'u-2'],
  ['an address that two have: nobody', email('twin@x.org'), null],
  ['a number in other zeros: nobody', { email: null, employeeId: '42' }, null],
  ['no key: nobody', { email: null, employeeId: null }, null],
])('%s', (_, keys, id) => {
  expect(people.idOf(keys)).toBe(id);
});

test('somebody met later is known by both keys', () => {
  const own = createPeople(undefined);
  own.noteKeys('u-9', { email: 'new@x.org', employeeId: '9' });
  expect([own.idOf({ email: null, employeeId: '9' }), own.nameOf('u-9')]).toEqual(['u-9', 'new@x.org']);
});

test.each([
  ['Billing', 'g-1'],
  ['billing', null],
  ['Sales', null],
  ['Unheard', null],
])('the group %s is %j', (name, id) => {
  expect(people.groupId(name)).toBe(id);
});

describe('a change of status without a reading', () => {
  const api = createScim2Api({ baseUrl: BASE }, NAMES);
  test('goes to the person whom the lists know', () => {
    const request = api.updates?.setActive(status('deactivate', email('ann@x.org')));
    expect([request?.method, request?.url, JSON.parse(request?.body ?? '')]).toEqual([
      'PATCH',
      `${BASE}/Users/u-1`,
      { schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations: [{ op: 'replace', path: 'active', value: false }] },
    ]);
  });

  test('of somebody whom nobody knows asks nothing, and refuses the row whatever comes back', () => {
    const row = status('activate', email('twin@x.org'));
    expect(api.updates?.setActive(row).method).toBe('GET');
    expect(api.updates?.readSetActive(row, answer(200, {}))).toMatchObject({ kind: 'refused', field: null });
  });

  test('is told about somebody else', () => {
    const row = status('activate', email('ann@x.org'));
    api.updates?.setActive(row);
    expect(api.updates?.readSetActive(row, answer(200, { id: 'u-7', userName: 'other@x.org' })).kind).toBe('unknown');
  });
});

describe('a refused row', () => {
  test('is made again once its leader is known', () => {
    const api = createScim2Api({ baseUrl: BASE }, NAMES);
    const row = creation({ leader: email('new@x.org') });
    expect([api.create(row).method, api.readCreate(row, answer(200, {})).kind]).toEqual(['GET', 'refused']);
    expect([api.create(row, () => 'u-9').method, api.readCreate(row, answer(429)).kind]).toEqual(['POST', 'throttled']);
  });

  test('of a change is made again too', () => {
    const api = createScim2Api({ baseUrl: BASE }, NAMES);
    const row = update(email('ann@x.org'), [['teamLeader', null, 'new@x.org']], { leader: email('new@x.org') });
    const current = { id: 'u-1', ...email('ann@x.org'), values: { resource: '{}' } };
    expect([api.updates?.update(row, current).method, api.updates?.readUpdate(row, answer(200, {})).kind]).toEqual(['GET', 'refused']);
    expect([api.updates?.update(row, current, () => 'u-9').method, api.updates?.readUpdate(row, answer(429)).kind]).toEqual([
      'PATCH',
      'throttled',
    ]);
  });
});
