/** What answers to single requests prove, and what services say when they refuse. */
import { describe, expect, test } from 'vitest';
import { readError } from '../../../../../core/targets/scim2/api/error-words.js';
import { createScim2Api } from '../../../../../core/targets/scim2/api/index.js';
import type { UpdateApi } from '../../../../../core/sending/api.js';
import { answer, BASE, creation, TOLD, update } from '../sample.js';

const people = new Map([['people', [{ id: 'u-2', name: 'omar.said@demo.example' }]]]);
const api = createScim2Api({ baseUrl: BASE }, people);
const KEYS = { email: 'nora.quist@demo.example', employeeId: '0200' };
const error = (status: number, detail: string, scimType?: string) =>
  answer(status, { schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'], status: String(status), scimType, detail });

describe('a creation', () => {
  test.each([
    ['a whole user', answer(201, TOLD), { kind: 'created', remoteId: 'u-200' }],
    ['a whole user under 200', answer(200, TOLD), { kind: 'created', remoteId: 'u-200' }],
    [
      'no body, and the place of the new user',
      answer(201, '', { location: 'https://x/scim/v2/Users/u%2F9' }),
      { kind: 'created', remoteId: 'u/9' },
    ],
    ['no body and no place', answer(201), { kind: 'verify' }],
    ['no body, and a place that is no user', answer(201, '', { location: '/scim/v2/Bulk/7' }), { kind: 'verify' }],
    ['a place, but not created', answer(202, '', { location: '/scim/v2/Users/u-9' }), { kind: 'verify' }],
    ['a user without an ID', answer(201, { ...TOLD, id: undefined }), { kind: 'verify' }],
    ['another user', answer(201, { ...TOLD, userName: 'x', emails: [{ value: 'x@x.org' }] }), { kind: 'unknown' }],
    ['a user who is switched off', answer(201, { ...TOLD, active: false }), { kind: 'verify' }],
    ['a user without the leader', answer(201, { ...TOLD, [TOLD.schemas[1] ?? '']: { employeeNumber: '0200' } }), { kind: 'verify' }],
    ['another user with this name', error(409, 'exists', 'uniqueness'), { kind: 'duplicate', reason: 'exists' }],
    ['the same under 400', error(400, 'exists', 'uniqueness'), { kind: 'duplicate' }],
    ['a value that is refused', error(400, 'phoneNumbers.value is not valid', 'invalidValue'), { kind: 'refused', field: 'phoneNumbers' }],
    ['a condition that nobody set', error(412, 'Referenced POST failed'), { kind: 'unknown' }],
    ['no licence', error(400, 'No available licenses for this organization'), { kind: 'stop', code: 'seats-exceeded' }],
    ['no licence under 403', error(403, 'Seat limit exceeded'), { kind: 'stop', code: 'seats-exceeded' }],
    ['payment', answer(402, ''), { kind: 'stop', code: 'seats-exceeded' }],
    ['no such method', answer(405, ''), { kind: 'stop', code: 'setup' }],
  ])('answered with %s', (_, response, verdict) => {
    expect(api.readCreate(creation(), response)).toMatchObject(verdict);
  });
});

describe('an error', () => {
  test.each([
    ['in its own form', { detail: 'Too bad', scimType: 'invalidValue' }, 'Too bad', 'invalidValue', null],
    ['that names a field', { detail: 'Attribute userName must be unique' }, 'Attribute userName must be unique', null, 'userName'],
    [
      'that names an attribute of the extension',
      { detail: 'urn:…:User:employeeNumber is taken' },
      'urn:…:User:employeeNumber is taken',
      null,
      'employeeId',
    ],
    ['that names two fields', { detail: 'userName or title' }, 'userName or title', null, null],
    ['with its kind alone', { scimType: 'tooMany' }, 'tooMany', 'tooMany', null],
    ['of the older form', { Errors: [{ description: 'Too bad', code: '400' }] }, 'Too bad', null, null],
    ['as a message', { message: 'Too bad' }, 'Too bad', null, null],
    ['as a text', 'Too bad', 'Too bad', null, null],
    ['as a page', '<html>Too bad</html>', 'status 400', null, null],
    ['that was cut', '{"detail":"Too', 'status 400', null, null],
    ['without a word', '', 'status 400', null, null],
    ['in another form', { detail: { text: 'x' }, scimType: 7 }, '7', '7', null],
  ])('%s', (_, body, words, scimType, field) => {
    expect(readError(answer(400, body))).toEqual({ words, scimType, field });
  });

  test('is one line of at most 500 characters', () => {
    const { words } = readError(error(400, `a\n\u202eb${'ü'.repeat(600)}`));
    expect([words.slice(0, 3), Array.from(words).length]).toEqual(['a b', 500]);
  });
});

describe('a change', () => {
  const TITLE = update(KEYS, [['title', 'Agent', 'Lead']]);
  const verdict = (response: ReturnType<typeof answer>, row = TITLE) => {
    const updates = api.updates as UpdateApi;
    const found = api.readLookup(KEYS, answer(200, { totalResults: 1, Resources: [TOLD] }));
    if (found.kind !== 'found') throw new Error('expected a user');
    updates.update(row, found.users[0]!);
    return updates.readUpdate(row, response);
  };
  const LEAD = { ...TOLD, title: 'Lead' };

  test.each([
    ['the changed user', answer(200, LEAD), 'updated'],
    ['nothing', answer(204), 'verify'],
    ['the user as before', answer(200, TOLD), 'verify'],
    ['the change and no more', answer(200, { id: 'u-200', userName: TOLD.userName, title: 'Lead' }), 'verify'],
    ['the change, and another one', answer(200, { ...LEAD, name: { givenName: 'X', familyName: 'Quist' } }), 'verify'],
    ['somebody else', answer(200, { ...LEAD, id: 'u-9', userName: 'x@x.org', emails: [{ value: 'x@x.org' }] }), 'unknown'],
    ['half of an answer', answer(200, '{"id":"u-2'), 'unknown'],
    ['no target', error(400, 'no such value', 'noTarget'), 'refused'],
    ['an unknown path', error(400, 'no such path', 'invalidPath'), 'refused'],
    ['what must not change', error(400, 'read-only', 'mutability'), 'refused'],
    ['another user with this name', error(409, 'exists', 'uniqueness'), 'refused'],
    ['a stale version', error(412, 'stale'), 'throttled'],
    ['a stale version in other words', error(400, 'stale', 'invalidVers'), 'throttled'],
    ['a busy service', answer(503, '', { 'retry-after': '5' }), 'unknown'],
  ])('answered with %s', (_, response, kind) => {
    expect(verdict(response).kind).toBe(kind);
  });

  test('to somebody who was not looked up is a mistake of the caller', () => {
    expect(() => api.updates?.update(TITLE, { id: 'u-200', ...KEYS, values: {} })).toThrow(TypeError);
  });

  test('to somebody without an ID asks nothing of anybody, and the row is refused', () => {
    const stranger = update({ email: 'x@x.org', employeeId: null }, [['title', null, 'Lead']]);
    const request = api.updates?.update(stranger, { email: 'x@x.org', employeeId: null, values: {} });
    expect([request?.method, api.updates?.readUpdate(stranger, answer(200, {}))]).toMatchObject(['GET', { kind: 'refused', field: null }]);
  });
});
