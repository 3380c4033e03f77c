/** Looking one person up: a search leads to an ID, and only an ID to all that is told. */
import { describe, expect, test } from 'vitest';
import type { PersonKeys } from '../../../../../core/plan/planned-row.js';
import { answer, bodyOf, change, failure, ID, instance, KEYS, pathOf, read, ROW, TOLD } from './sample.js';

const EMAIL: PersonKeys = { email: 'ann.lee@x.org', employeeId: null };
const FOUND = { ...TOLD, IdentityInfo: { FirstName: 'José', LastName: 'Lee' } };
const found = (...Users: object[]) => answer(200, { Users, ApproximateTotalCount: Users.length });
const LEVELS = { UserProficiencyList: [{ AttributeName: 'Language', AttributeValue: 'German', Level: 4 }] };
const kinds = (api: ReturnType<typeof instance>['api'], keys: PersonKeys): string[] =>
  api.lookup(keys).map((request) =>
    pathOf(request)
      .replace(/\/users\/[^/]+\//u, '/users/I/')
      .replace(ID, 'U'),
  );

describe('somebody who is not known', () => {
  test('is sought by every key', () => {
    expect(kinds(instance().api, KEYS)).toEqual(['POST /search-users', 'POST /search-users', 'POST /search-users']);
  });

  test('is absent where nobody is found', () => {
    expect(instance().api.readLookup(KEYS, found())).toEqual({ kind: 'absent' });
  });

  test('is not absent while there may be more, or where an entry cannot be read', () => {
    const { api } = instance();
    expect(api.readLookup(KEYS, answer(200, { Users: [], NextToken: 'x' })).kind).toBe('unknown');
    expect(api.readLookup(KEYS, found({ Username: 'x' })).kind).toBe('unknown');
  });

  test('once found is read by ID at the next try', () => {
    const { api } = instance();
    const one = { ...FOUND, Username: 'Ann.Lee@x.org' };
    expect(api.readLookup(EMAIL, found(one)).kind).toBe('unknown');
    expect(kinds(api, EMAIL)).toEqual(['GET /users/I/U/proficiencies', 'GET /users/I/U']);
    api.readLookup(EMAIL, answer(200, LEVELS));
    expect(api.readLookup(EMAIL, answer(200, { User: { ...TOLD, Username: 'Ann.Lee@x.org' } })).kind).toBe('found');
  });

  test('is not somebody else of whom the search tells', () => {
    const { api } = instance();
    expect(api.readLookup(EMAIL, found({ ...FOUND, Username: 'other@x.org', Tags: {} }))).toEqual({ kind: 'absent' });
    expect(kinds(api, EMAIL)).toEqual(['POST /search-users']);
  });

  test('is sought by the user name that a create gave them', () => {
    const { api } = instance();
    api.create({ ...ROW, keys: { email: 'zoe@x.org', employeeId: null }, values: { ...ROW.values, username: 'zoe' } });
    const [request] = api.lookup({ email: 'zoe@x.org', employeeId: null });
    expect(JSON.stringify(request && bodyOf(request))).toContain('"Value":"zoe"');
  });
});

test('whose user name a row wanted is found once, and not again under another name', () => {
  const { api } = instance({}, new Map());
  const keys = { email: 'zoe@x.org', employeeId: null };
  api.create({ ...ROW, keys, values: { ...ROW.values, username: 'ann.lee' } });
  expect(api.readLookup(keys, found(FOUND)).kind).toBe('unknown');
  expect(api.readLookup(keys, answer(200, { User: TOLD })).kind).toBe('found');
  expect(kinds(api, keys)).toEqual(['POST /search-users']);
  expect(JSON.stringify(api.lookup(keys).map(bodyOf))).not.toContain('ann.lee');
});

describe('somebody who is known', () => {
  test('is found with proficiencies that came before', () => {
    const { api } = instance();
    read(api);
    expect(api.readLookup(EMAIL, answer(200, LEVELS))).toEqual({ kind: 'absent' });
    const verdict = api.readLookup(EMAIL, answer(200, { User: TOLD }));
    expect(verdict.kind === 'found' && verdict.users[0]?.values['proficiencies']).toEqual(['Language=German: 4']);
  });

  test('is read again where they did not come, and none is kept for the next time', () => {
    const { api } = instance();
    read(api);
    expect(api.readLookup(EMAIL, answer(200, { User: TOLD })).kind).toBe('unknown');
  });

  test('a page of them that is not the last tells none', () => {
    const { api } = instance();
    read(api);
    expect(api.readLookup(EMAIL, answer(200, { ...LEVELS, NextToken: 'x' })).kind).toBe('unknown');
  });

  test('an instance without predefined attributes is not asked for them', () => {
    const { api } = instance({}, new Map([['predefinedAttributes', []]]));
    read(api);
    expect(kinds(api, KEYS)).toEqual(['GET /users/I/U']);
  });

  test('and gone is sought anew, never called absent', () => {
    const { api } = instance();
    read(api);
    expect(api.readLookup(EMAIL, failure(404, 'ResourceNotFoundException')).kind).toBe('unknown');
    expect(kinds(api, EMAIL)).toEqual(['POST /search-users']);
  });

  test('and now another is sought anew', () => {
    const { api } = instance();
    read(api);
    const other = { ...TOLD, Username: 'bob', IdentityInfo: { ...TOLD.IdentityInfo, Email: 'bob@x.org' }, Tags: {} };
    expect(api.readLookup(EMAIL, answer(200, { User: other })).kind).toBe('unknown');
    expect(kinds(api, EMAIL)).toEqual(['POST /search-users']);
  });

  test('is read by ID wherever the same instance is talked to again', () => {
    const { api, settings } = instance();
    read(api);
    const again = instance(settings);
    expect(kinds(again.api, EMAIL)).toEqual(['GET /users/I/U/proficiencies', 'GET /users/I/U']);
  });

  test('is two people where two share an address', () => {
    const { api } = instance();
    read(api);
    read(api, { ...TOLD, Id: 'second', Username: 'ann.admin', Tags: {} });
    expect(kinds(api, EMAIL).map((path) => path.split('/')[3])).toEqual(['U', 'second']);
  });

  test('under a new address is found by it', () => {
    const { api, updates } = instance();
    const user = read(api);
    const keys = { ...KEYS, email: 'new@x.org' };
    updates.update(change('identity', [{ field: 'email', from: 'ann.lee@x.org', to: 'new@x.org' }], keys), user);
    expect(kinds(api, { email: 'new@x.org', employeeId: null })).toEqual(['GET /users/I/U/proficiencies', 'GET /users/I/U']);
  });
});

describe('answers that say nothing of people', () => {
  test.each(['', '{}', 'null', '[]', '<html>', '{"User":', '{"User":[]}', '{"Users":{}}', '{"UserProficiencyList":[{}]}'])('%s', (body) => {
    expect(instance().api.readLookup(KEYS, answer(200, body)).kind).toBe('unknown');
  });

  test.each([
    [429, 'ThrottlingException', 'throttled'],
    [403, 'AccessDeniedException', 'stop'],
    [500, 'InternalServiceException', 'unknown'],
    [400, 'InvalidParameterException', 'unknown'],
  ] as const)('%i %s', (status, type, kind) => {
    expect(instance().api.readLookup(KEYS, failure(status, type)).kind).toBe(kind);
  });
});
