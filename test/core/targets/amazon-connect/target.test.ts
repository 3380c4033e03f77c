/** What the product says of Amazon Connect before anything is sent. */
import { describe, expect, test } from 'vitest';
import { isAllowedUrl } from '../../../../core/auth/index.js';
import { amazonConnect } from '../../../../core/targets/amazon-connect/index.js';
import { isUserName } from '../../../../core/targets/amazon-connect/user-name.js';

test('whoever is deactivated is deleted, and a password cannot be taken back', () => {
  expect([amazonConnect.deactivation, amazonConnect.irreversible]).toEqual(['delete', [{ field: 'temporaryPassword' }]]);
});

test('people who exist can be changed', () => {
  expect(amazonConnect.api({}).updates).toBeDefined();
});

test('every part is made of fields of the roster, each in one part', () => {
  const keys = amazonConnect.fields.map(({ key }) => key);
  const inParts = (amazonConnect.api({}).parts ?? []).flatMap(({ fields }) => fields);
  expect(inParts.filter((key) => !keys.includes(key))).toEqual([]);
  expect(new Set(inParts).size).toBe(inParts.length);
});

test('every list that a field points to is read', () => {
  const read = (amazonConnect.api({}).lists ?? []).map(({ list }) => list);
  expect(amazonConnect.fields.flatMap(({ list }) => (list === undefined || read.includes(list) ? [] : [list]))).toEqual([]);
});

test('three secrets are named, none of them twice', () => {
  expect(amazonConnect.settings.flatMap(({ secret }) => (secret === undefined ? [] : [secret]))).toEqual([
    'amazon-connect.access-key-id',
    'amazon-connect.secret-access-key',
    'amazon-connect.session-token',
  ]);
});

describe('addresses', () => {
  const first = (region: string): string => amazonConnect.api({ instanceId: 'i', region }).list().url;

  test.each(['us-east-1', 'eu-central-1', 'us-gov-west-1'])('%s is on the list', (region) => {
    expect(first(region).startsWith(`https://connect.${region}.amazonaws.com/`)).toBe(true);
    expect(isAllowedUrl(first(region), amazonConnect.allowedHosts)).toBe(true);
  });

  test.each(['evil.example', 'eu-central-1.evil.example/', '../s3', ''])('a region that is none leads to the first one: %s', (region) => {
    expect(first(region).startsWith('https://connect.us-east-1.amazonaws.com/')).toBe(true);
  });

  test('no other name of the same domain may be called', () => {
    expect(isAllowedUrl('https://bucket.s3.amazonaws.com/', amazonConnect.allowedHosts)).toBe(false);
  });

  test('an instance may be given as ARN, and stays inside its step of the path', () => {
    const list = (instanceId: string): string => amazonConnect.api({ instanceId }).list().url;
    expect(list('arn:aws:connect:us-east-1:1:instance/abc-1')).toContain('/users-summary/abc-1?');
    expect(list('a/../b?c')).toContain('/users-summary/a%2F..%2Fb%3Fc?');
  });
});

describe('user names', () => {
  test.each(['testuser', 'test.user', 'DOMAIN\\user', 'test-user_1', 'test@example.com', 'a.b@mail.example.co'])('accepts %s', (name) => {
    expect(isUserName(name)).toBe(true);
  });

  test.each(['testuser@', 'testuser@example', '@x.org', 'a@b@x.org', 'ann lee', 'josé', 'ann+1@x.org', 'a@.org', ''])(
    'rejects %s',
    (name) => {
      expect(isUserName(name)).toBe(false);
    },
  );
});
