/** How a user is read, from an answer about one and from a search. */
import { describe, expect, test } from 'vitest';
import { ARN, EMAIL_ON_FILE, PERSISTENT_CONNECTION } from '../../../../../core/targets/amazon-connect/api/hidden-values.js';
import { namesOf } from '../../../../../core/targets/amazon-connect/api/names.js';
import { readUser } from '../../../../../core/targets/amazon-connect/api/user.js';
import { NAMES, TOLD } from './sample.js';

const names = namesOf(NAMES);
const alone = (told: unknown) => readUser(told, 'alone', names);
const without = (member: string): object => Object.fromEntries(Object.entries(TOLD).filter(([key]) => key !== member));

test('an answer about one tells all but the proficiencies', () => {
  const user = alone(TOLD);
  expect([user?.id, user?.email, user?.employeeId, user?.active]).toEqual([TOLD.Id, 'ann.lee@x.org', '0042', true]);
  expect({ ...user?.values }).toEqual({
    username: 'ann.lee',
    [ARN]: TOLD.Arn,
    firstName: 'José',
    lastName: 'Lee',
    [EMAIL_ON_FILE]: 'ann.lee@x.org',
    secondaryEmail: 'ann@home.example',
    mobile: '+491701234567',
    phoneType: 'DESK_PHONE',
    deskPhone: '+4930123456',
    afterCallWork: '30',
    autoAccept: false,
    [PERSISTENT_CONNECTION]: true,
    securityProfiles: ['Quality Analyst', 'Agent'],
    routingProfile: 'Café',
    hierarchy: 'Europe/Berlin',
    tags: ['Cost centre: 47:11', 'Team: North'],
  });
});

test('a search tells after call work in milliseconds, and no addresses', () => {
  const found = {
    ...TOLD,
    IdentityInfo: { FirstName: 'José', LastName: 'Lee' },
    PhoneConfig: { ...TOLD.PhoneConfig, AfterContactWorkTimeLimit: 30_000 },
  };
  const user = readUser(found, 'in-search', names);
  expect(user?.values['afterCallWork']).toBe('30');
  expect([EMAIL_ON_FILE, 'secondaryEmail', 'mobile'].filter((key) => key in (user?.values ?? {}))).toEqual([]);
  expect([user?.email, user?.employeeId]).toEqual([null, '0042']);
});

describe('keys', () => {
  const keys = (told: object) => {
    const user = alone({ ...TOLD, ...told });
    return [user?.email, user?.employeeId];
  };

  test('the address on file goes before a user name that is one', () => {
    expect(keys({ Username: 'other@x.org' })).toEqual(['ann.lee@x.org', '0042']);
  });

  test('a user name that is an address is one where none is on file', () => {
    expect(keys({ Username: 'ann@x.org', IdentityInfo: { FirstName: 'A', LastName: 'B' } })).toEqual(['ann@x.org', '0042']);
  });

  test('whoever has no tag goes by the user name, unless that is an address', () => {
    expect(keys({ Tags: {} })).toEqual(['ann.lee@x.org', 'ann.lee']);
    expect(keys({ Tags: {}, Username: 'ann@x.org' })).toEqual(['ann.lee@x.org', null]);
  });
});

describe('what is not told', () => {
  test.each([
    ['HierarchyGroupId', 'hierarchy', null],
    ['Tags', 'tags', []],
    ['PhoneConfig', 'phoneType', undefined],
    ['IdentityInfo', 'mobile', undefined],
    ['RoutingProfileId', 'routingProfile', undefined],
    ['SecurityProfileIds', 'securityProfiles', undefined],
  ] as const)('%s left out: %s is %s', (member, field, expected) => {
    expect(alone(without(member))?.values[field]).toEqual(expected);
  });

  test.each([
    ['HierarchyGroupId', 7, 'hierarchy'],
    ['Tags', ['a'], 'tags'],
    ['PhoneConfig', 'soft', 'phoneType'],
    ['IdentityInfo', [], 'mobile'],
    ['SecurityProfileIds', 'sp-1', 'securityProfiles'],
    ['HierarchyGroupId', 'hg-unknown', 'hierarchy'],
    ['RoutingProfileId', 'rp-unknown', 'routingProfile'],
    ['SecurityProfileIds', ['sp-1', 'sp-unknown'], 'securityProfiles'],
  ] as const)('%s as %j says nothing of %s', (member, value, field) => {
    expect(alone({ ...TOLD, [member]: value })?.values[field]).toBeUndefined();
  });

  test('a member of the identity that is left out is blank, one of another type is not known', () => {
    const identity = { FirstName: 'A', LastName: 'B', Mobile: 7 };
    const values = alone({ ...TOLD, IdentityInfo: identity })?.values;
    expect([values?.['secondaryEmail'], values?.['mobile']]).toEqual([null, undefined]);
  });

  test.each([null, undefined, [], 'x', {}, without('Id'), without('Username'), { ...TOLD, Id: '' }])('%j is nobody', (told) => {
    expect(alone(told)).toBeNull();
  });

  test('without lists no ID has a name', () => {
    const values = readUser(TOLD, 'alone', namesOf(undefined))?.values;
    expect([values?.['routingProfile'], values?.['securityProfiles'], values?.['hierarchy']]).toEqual([undefined, undefined, undefined]);
  });
});
