/** What the product says of a SCIM service before anything is sent. */
import { expect, test } from 'vitest';
import { scim2 } from '../../../../core/targets/scim2/index.js';

test('the fields of a company’s user stand in the roster', () => {
  expect(scim2.fields.map(({ key }) => key)).toEqual([
    'userName',
    'email',
    'employeeId',
    'firstName',
    'lastName',
    'department',
    'title',
    'phoneNumbers',
    'mobile',
    'teamLeader',
    'groups',
    'status',
    'record',
  ]);
  expect(scim2.fields.filter(({ required }) => required).map(({ key }) => key)).toEqual(['firstName', 'lastName']);
});

test.each([
  ['nquist', true],
  ['Nora Quist', true],
  ['nora\u200bquist', false],
  ['nora\nquist', false],
])('the user name %j is accepted: %j', (name, accepted) => {
  expect(scim2.fields[0]?.isUserName?.(name)).toBe(accepted);
});

test('nothing is one-way, and deactivated people stay', () => {
  expect([scim2.irreversible, scim2.deactivation, scim2.passwordField]).toEqual([[], undefined, undefined]);
});

test('only the name of the token is known here', () => {
  expect(scim2.settings.map(({ key, kind, secret }) => [key, kind, secret])).toEqual([
    ['baseUrl', 'url', undefined],
    ['token', 'secret', 'scim2.token'],
  ]);
  expect(scim2.api({ baseUrl: 'https://demo.scim.example' }).list().headers).toEqual({ accept: 'application/scim+json,application/json' });
});

test('before the first reading there is neither bulk nor a known group, and everything else works', () => {
  const api = scim2.api({});
  expect([api.bulk, api.needsLeaderId, api.lists?.map(({ list }) => list), api.updates !== undefined]).toEqual([
    undefined,
    true,
    ['service', 'groups', 'people'],
    true,
  ]);
});
