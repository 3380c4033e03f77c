/** Creating: who keeps passwords and addresses, the user name, and what each answer says. */
import { describe, expect, test } from 'vitest';
import { answer, bodyOf, failure, ID, instance, KEYS, PASSWORD, pathOf, ROW, VALUES } from './sample.js';

const bare = { firstName: 'Ann', lastName: 'Lee', securityProfiles: ['Agent'], routingProfile: 'Basic' };
const created = (values: object, keys = KEYS) => bodyOf(instance().api.create({ ...ROW, keys, values: { ...values } }));

describe('the user name', () => {
  test.each([
    ['as the cell says', { ...bare, username: 'ann' }, KEYS, 'ann'],
    ['the e-mail address', { ...bare, username: null }, KEYS, 'Ann.Lee@x.org'],
    ['the employee ID', { ...bare, username: ' ' }, { email: null, employeeId: 'E7' }, 'E7'],
  ] as const)('%s', (_, values, keys, expected) => {
    expect(created(values, keys as typeof KEYS)['Username']).toBe(expected);
  });
});

describe('who manages identity', () => {
  test.each([
    ['connect', PASSWORD, 'Ann.Lee@x.org'],
    ['saml', undefined, undefined],
    ['others', undefined, 'Ann.Lee@x.org'],
  ] as const)('%s', (identity, password, email) => {
    const body = bodyOf(instance({ identity }).api.create(ROW));
    expect([body['Password'], (body['IdentityInfo'] as Record<string, unknown>)['Email']]).toEqual([password, email]);
  });
});

test('text leaves composed, whatever form it came in', () => {
  const { api } = instance();
  const body = bodyOf(
    api.create({ ...ROW, values: { ...VALUES, firstName: 'Jose\u0301', routingProfile: 'Cafe\u0301', tags: ['Stad\u0074: Ko\u0308ln'] } }),
  );
  expect((body['IdentityInfo'] as Record<string, unknown>)['FirstName']).toBe('Jos\u00e9');
  expect(body['RoutingProfileId']).toBe('rp-2');
  expect(body['Tags']).toEqual({ Stadt: 'K\u00f6ln', EmployeeId: '0042' });
});

test('proficiencies are no part of it, and a blank cell stays out', () => {
  expect(Object.keys(created(bare, { email: 'a@x.org', employeeId: null } as never))).toEqual([
    'Username',
    'IdentityInfo',
    'SecurityProfileIds',
    'RoutingProfileId',
  ]);
});

test('a telephone without a type is a soft one', () => {
  expect(created({ ...bare, autoAccept: true })['PhoneConfig']).toEqual({ PhoneType: 'SOFT_PHONE', AutoAccept: true });
});

test('a name that no list knows, or that stands for several groups, goes as it is, to be refused', () => {
  const twice = new Map([
    [
      'routingProfiles',
      [
        { id: 'rp-1', name: 'Basic' },
        { id: 'rp-9', name: 'Basic' },
      ],
    ],
  ]);
  const body = bodyOf(instance({}, twice).api.create({ ...ROW, values: bare }));
  expect([body['RoutingProfileId'], body['SecurityProfileIds']]).toEqual(['Basic', ['Agent']]);
});

test('a tag called __proto__ is a tag', () => {
  expect(JSON.stringify(created({ ...bare, tags: ['__proto__: x'] })['Tags'])).toBe('{"__proto__":"x","EmployeeId":"0042"}');
});

describe('answers', () => {
  const { api } = instance();
  const verdict = (response: ReturnType<typeof answer>) => api.readCreate(ROW, response);

  test('a new ID proves nobody yet: its person is read next', () => {
    const fresh = instance().api;
    const request = fresh.create(ROW);
    expect(fresh.readCreate(ROW, answer(200, { UserId: ID, UserArn: 'arn' }))).toEqual({ kind: 'verify' });
    expect(pathOf(request)).toMatch(/^PUT \/users\//u);
    expect(
      fresh
        .lookup(KEYS)
        .map(pathOf)
        .map((path) => path.split('/').slice(3).join('/')),
    ).toEqual([`${ID}/proficiencies`, ID]);
  });

  test.each(['', '{}', 'null', '[]', '<html>', '{"UserId":', '{"UserId":7}', '{"UserId":""}'])(
    'a success without one is unknown: %s',
    (body) => {
      expect(verdict(answer(200, body)).kind).toBe('unknown');
    },
  );

  test.each([
    [409, 'DuplicateResourceException', { kind: 'duplicate', reason: 'words', field: 'username' }],
    [409, 'ResourceConflictException', { kind: 'duplicate', reason: 'words', field: 'username' }],
    [429, 'LimitExceededException', { kind: 'stop', code: 'seats-exceeded', reason: 'words' }],
    [402, 'ServiceQuotaExceededException', { kind: 'stop', code: 'seats-exceeded', reason: 'words' }],
    [429, 'ThrottlingException', { kind: 'throttled', retryAfterMs: null }],
    [400, 'ThrottlingException', { kind: 'throttled', retryAfterMs: null }],
    [400, 'InvalidParameterException', { kind: 'refused', reason: 'words', field: null }],
    [400, 'InvalidRequestException', { kind: 'refused', reason: 'words', field: null }],
    [404, 'ResourceNotFoundException', { kind: 'refused', reason: 'words', field: null }],
    [409, 'ConditionalOperationFailedException', { kind: 'refused', reason: 'words', field: null }],
    [403, 'AccessDeniedException', { kind: 'stop', code: 'connection', reason: 'words' }],
    [400, 'UnrecognizedClientException', { kind: 'stop', code: 'connection' }],
    [403, 'InvalidSignatureException', { kind: 'stop', code: 'connection' }],
    [403, 'ExpiredTokenException', { kind: 'stop', code: 'connection' }],
    [500, 'InternalServiceException', { kind: 'unknown' }],
    [418, 'TeapotException', { kind: 'unknown' }],
  ] as const)('%i %s', (status, type, expected) => {
    expect(verdict(failure(status, type, 'words'))).toMatchObject(expected);
  });

  test.each([301, 302, 307, 308])('%i leads elsewhere', (status) => {
    expect(verdict(answer(status, '', { location: 'https://x.example' }))).toMatchObject({ kind: 'stop', code: 'setup' });
  });

  test('the type may stand in the body', () => {
    const body = { __type: 'com.amazonaws.connect#LimitExceededException', message: 'Users per instance' };
    expect(verdict(answer(429, body))).toMatchObject({ kind: 'stop', code: 'seats-exceeded', reason: 'Users per instance' });
  });

  test('a 429 of no type is a throttle, with the time it names', () => {
    expect(verdict(answer(429, '', { 'retry-after': '7' }))).toEqual({ kind: 'throttled', retryAfterMs: 7000 });
    const date = { 'retry-after': 'Mon, 23 Nov 2026 05:00:09 GMT', date: 'Mon, 23 Nov 2026 05:00:00 GMT' };
    expect(verdict(answer(429, '', date))).toEqual({ kind: 'throttled', retryAfterMs: 9000 });
  });

  test.each([
    ['Username must satisfy regular expression pattern', 'username'],
    ["1 validation error at 'identityInfo.secondaryEmail'", 'secondaryEmail'],
    ['SecurityProfileIds is not valid', 'securityProfiles'],
    ['HierarchyGroupId not found', 'hierarchy'],
    ['Username or Password is wrong', null],
    ['Something is wrong', null],
  ])('%s: field %s', (words, expected) => {
    expect(verdict(failure(400, 'InvalidParameterException', words))).toMatchObject({ kind: 'refused', field: expected });
  });

  test('no password comes back, in whatever form it is echoed', () => {
    const forms = [
      PASSWORD,
      JSON.stringify(PASSWORD),
      encodeURIComponent(PASSWORD),
      PASSWORD.toUpperCase(),
      PASSWORD.replace(/"/gu, '&quot;'),
    ];
    for (const form of forms) {
      const told = verdict(failure(400, 'InvalidParameterException', `Value ${form} failed`));
      expect(JSON.stringify(told).toLowerCase()).not.toContain('canary');
    }
  });

  test('words are cut, and kept to one line', () => {
    const told = verdict(failure(400, 'InvalidParameterException', `a\r\nb\u2028${'x'.repeat(900)}`));
    const reason = told.kind === 'refused' ? told.reason : '';
    expect([reason.length, reason.slice(0, 5)]).toEqual([500, 'a b x']);
  });
});
