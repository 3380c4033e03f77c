/** Users as SCIM services tell them, in every form that is known, and in forms that nobody knows. */
import { describe, expect, test } from 'vitest';
import { offerOf } from '../../../../../core/targets/scim2/api/offer.js';
import { createPeople } from '../../../../../core/targets/scim2/api/people.js';
import { createReader } from '../../../../../core/targets/scim2/api/user.js';
import type { KnownNames } from '../../../../../core/sending/api.js';
import { TOLD } from '../sample.js';

const E = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const NAMES: KnownNames = new Map([
  ['people', [{ id: 'u-2', name: 'omar.said@demo.example' }]],
  ['groups', [{ id: 'g-1', name: 'Billing' }]],
]);

const read = (change: object, names: KnownNames = NAMES) => createReader(offerOf(names), createPeople(names)).read({ ...TOLD, ...change });
const value = (field: string, change: object) => read(change)?.values[field];

test('a whole user', () => {
  const user = read({});
  expect({ ...user, values: { ...user?.values } }).toEqual({
    id: 'u-200',
    email: 'nora.quist@demo.example',
    employeeId: '0200',
    active: true,
    leader: 'omar.said@demo.example',
    values: {
      userName: 'nora.quist@demo.example',
      email: 'nora.quist@demo.example',
      employeeId: '0200',
      firstName: 'Nora',
      lastName: 'Quist',
      department: 'Service',
      title: 'Agent',
      phoneNumbers: '+493012345678',
      mobile: null,
      groups: ['Billing'],
      managerId: 'u-2',
    },
  });
});

test('what is left out is blank', () => {
  const user = read({ emails: undefined, phoneNumbers: undefined, title: undefined, groups: undefined, [E]: undefined, name: undefined });
  expect({ ...user?.values }).toMatchObject({ title: null, department: null, firstName: null, phoneNumbers: null, groups: [] });
  expect([user?.employeeId, user?.leader]).toEqual([null, null]);
});

describe('the address', () => {
  test.each([
    ['the first one that is called primary', [{ value: 'a@x.org' }, { value: 'b@x.org', primary: true }], 'b@x.org'],
    [
      'else that of work',
      [
        { value: 'a@x.org', type: 'home' },
        { value: 'b@x.org', type: 'Work' },
      ],
      'b@x.org',
    ],
    ['else the first', [{ value: 'a@x.org', type: 'home' }, { value: 'b@x.org' }], 'a@x.org'],
    ['else a user name that is one', [], 'nora.quist@demo.example'],
    ['without empty ones', [{ value: '', primary: true }, { value: 'a@x.org' }], 'a@x.org'],
  ])('is %s', (_, emails, expected) => {
    expect(read({ emails })?.email).toBe(expected);
  });

  test('is nobody’s where the user name is none', () => {
    expect(read({ emails: [], userName: 'nquist' })?.email).toBeNull();
  });

  test('is not told where the list has a form that nobody knows', () => {
    expect(value('email', { emails: 'nora.quist@demo.example' })).toBeUndefined();
  });
});

describe('numbers of telephones', () => {
  test.each([
    [[{ value: 'tel:+49-30-12345678', type: 'work' }], '+493012345678', null],
    [[{ value: '+34600123456', type: 'mobile' }], null, '+34600123456'],
    [[{ value: '+493012345678' }], '+493012345678', null],
    [[{ value: 'ext. 17', type: 'work' }], 'ext. 17', null],
    [[{ value: '+493012345678', type: 'fax' }], null, null],
  ])('%j', (phoneNumbers, work, mobile) => {
    expect([value('phoneNumbers', { phoneNumbers }), value('mobile', { phoneNumbers })]).toEqual([work, mobile]);
  });
});

describe('the leader', () => {
  const led = (manager: unknown) => read({ [E]: { manager } });
  test.each([
    ['an ID in an object', { value: 'u-2' }],
    ['the ID alone', 'u-2'],
  ])('as %s', (_, manager) => {
    expect(led(manager)?.leader).toBe('omar.said@demo.example');
  });

  test.each([[undefined], [null], [[]], [{ displayName: 'Nobody' }]])('is nobody for %j', (manager) => {
    expect([led(manager)?.leader, led(manager)?.values['managerId']]).toEqual([null, '']);
  });

  test('whom nobody knows is somebody, but has no name', () => {
    expect([led({ value: 'u-9' })?.leader, led({ value: 'u-9' })?.values['managerId']]).toEqual([undefined, 'u-9']);
  });

  test('in a form that nobody knows is not told', () => {
    expect(led({ value: { id: 'u-2' } })).not.toHaveProperty('leader');
  });
});

describe('groups', () => {
  test.each([
    ['by the list of groups, where it has the ID', [{ value: 'g-1', display: 'Old name' }], ['Billing']],
    ['by their own name else', [{ value: 'g-2', display: 'Sales' }], ['Sales']],
    ['without those that others bring along', [{ value: 'g-1', type: 'indirect' }], []],
    ['not at all where one has no name', [{ value: 'g-2' }, { value: 'g-1' }], undefined],
    ['not at all in a form that nobody knows', 'Billing', undefined],
  ])('are told %s', (_, groups, expected) => {
    expect(value('groups', { groups })).toEqual(expected);
  });
});

describe('active', () => {
  test.each([
    [true, true],
    [false, false],
    ['False', false],
    ['true', true],
    ['yes', undefined],
    [undefined, undefined],
    [1, undefined],
  ])('%j is %j', (active, expected) => {
    expect(read({ active })?.active).toBe(expected);
  });
});

describe('forms that nobody knows', () => {
  test.each([
    [{ title: { value: 'Agent' } }, 'title'],
    [{ name: 'Nora Quist' }, 'x'],
    [{ [E]: { department: ['A'] } }, 'department'],
  ])('%j is not told', (change, field) => {
    expect(value(field, change)).toBeUndefined();
  });

  test('a number is a text', () => {
    expect(read({ [E]: { employeeNumber: 42 } })?.employeeId).toBe('42');
  });

  test.each([[null], ['text'], [[]], [7], [{}], [{ id: 'u-1' }], [{ userName: 'a' }], [{ id: {}, userName: 'a' }]])(
    '%j is no user',
    (told) => {
      expect(createReader(offerOf(undefined), createPeople(undefined)).read(told)).toBeNull();
    },
  );

  test('a name of a prototype is a value like any other', () => {
    expect(value('title', { title: '__proto__' })).toBe('__proto__');
  });
});

describe('what a service says that it does not have', () => {
  const names: KnownNames = new Map([
    [
      'service',
      [
        { id: 'attribute:userName', name: 'readWrite' },
        { id: 'attribute:title', name: 'readWrite' },
      ],
    ],
  ]);
  test('is not told, instead of blank', () => {
    const user = read({ [E]: undefined }, names);
    expect({ ...user?.values }).toEqual({ userName: 'nora.quist@demo.example', title: 'Agent' });
    expect(user).not.toHaveProperty('leader');
  });
});

test('a version is kept where the service has versions, the whole user where one was looked up', () => {
  const names: KnownNames = new Map([['service', [{ id: 'etag', name: 'true' }]]]);
  const user = createReader(offerOf(names), createPeople(names)).read(TOLD, true);
  expect([user?.values['version'], JSON.parse(String(user?.values['resource']))]).toEqual(['W/"7"', TOLD]);
  expect(read({})?.values['version']).toBeUndefined();
});
