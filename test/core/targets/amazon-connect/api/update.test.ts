/** Changing one part: what goes out, what is held to be done, and what cannot be asked. */
import { describe, expect, test } from 'vitest';
import type { FieldChange, PlannedRow } from '../../../../../core/plan/planned-row.js';
import type { DirectoryUser } from '../../../../../core/sending/api.js';
import { answer, bodyOf, change, failure, instance, KEYS, pathOf, read, ROW, TOLD } from './sample.js';

const field = (name: string, from: FieldChange['from'], to: FieldChange['to']): FieldChange => ({ field: name, from, to });
const here = instance();
const { api, updates } = here;
const user = read(api);
const having = (values: DirectoryUser['values'], keys: Partial<DirectoryUser> = {}): DirectoryUser => ({
  ...user,
  ...keys,
  values: { ...user.values, ...values },
});
const sent = (row: PlannedRow, current = user) => bodyOf(updates.update(row, current));

describe('what is taken away', () => {
  test('of the identity goes as an empty text, and what was never there stays out', () => {
    const current = having({ secondaryEmail: null });
    expect(sent(change('identity', [field('mobile', '+491701234567', null)]), current)['IdentityInfo']).toEqual({
      FirstName: 'José',
      LastName: 'Lee',
      Email: 'ann.lee@x.org',
      Mobile: '',
    });
  });

  test('of the telephone becomes what a new user has', () => {
    const row = change('phone', [
      field('autoAccept', true, null),
      field('afterCallWork', '30', null),
      field('phoneType', 'DESK_PHONE', null),
    ]);
    expect(sent(row)['PhoneConfig']).toMatchObject({ PhoneType: 'SOFT_PHONE', AutoAccept: false, AfterContactWorkTimeLimit: 0 });
    expect(api.matches(row, having({ phoneType: 'SOFT_PHONE', autoAccept: false, afterCallWork: '0' }))).toBe(true);
    expect(api.matches(row, having({ phoneType: 'SOFT_PHONE', autoAccept: true, afterCallWork: '0' }))).toBe(false);
  });

  test('an employee ID is untagged, and whoever has none goes by the user name', () => {
    const row = change('employee-id', [field('employeeId', '0042', null)], { ...KEYS, employeeId: null } as never);
    expect(pathOf(updates.update(row, user))).toMatch(/^DELETE \/tags\/arn.*\?tagKeys=EmployeeId$/u);
    expect(api.matches(row, having({}, { employeeId: 'ann.lee' }))).toBe(true);
    expect(api.matches(row, user)).toBe(false);
  });
});

test('no address goes along where none may be sent', () => {
  const saml = instance({ identity: 'saml' });
  const row = change('identity', [field('mobile', null, '+441632960000')]);
  expect(bodyOf(saml.updates.update(row, user))['IdentityInfo']).not.toHaveProperty('Email');
});

describe('lists of which entries change', () => {
  const tags = change('tags', [field('tags', ['A: 1', 'B: 2', 'C: 3'], ['B: 4', 'C: 3', 'D: 5'])]);
  const paths = (values: readonly string[]): string => pathOf(updates.update(tags, having({ tags: values }))).replace(/arn[^?]*/u, 'ARN');

  test('tags are removed first, then set', () => {
    expect(paths(['A: 1', 'B: 2', 'C: 3'])).toBe('DELETE /tags/ARN?tagKeys=A');
    expect(paths(['B: 2', 'C: 3'])).toBe('POST /tags/ARN');
    expect(sent(tags, having({ tags: ['B: 2', 'C: 3'] }))).toEqual({ tags: { B: '4', D: '5' } });
  });

  test('halfway counts as untouched, and only the end as done', () => {
    const halfway = having({ tags: ['B: 2', 'C: 3'] });
    expect([updates.isUntouched(tags, halfway), api.matches(tags, halfway)]).toEqual([true, false]);
    const done = having({ tags: ['D: 5', 'B: 4', 'C: 3'] });
    expect(api.matches(tags, done)).toBe(true);
  });

  test('an entry that somebody else changed is touched, one beside them is not', () => {
    expect(updates.isUntouched(tags, having({ tags: ['A: 9', 'B: 2', 'C: 3'] }))).toBe(false);
    expect(updates.isUntouched(tags, having({ tags: ['A: 1', 'B: 2', 'C: 9', 'X: 1'] }))).toBe(true);
  });

  test('a change from a value to itself asks whether the user has it', () => {
    const same = change('tags', [field('tags', ['A: 1'], ['A: 1'])]);
    expect([['A: 1', 'B: 2'], ['A: 2'], []].map((tags) => updates.isUntouched(same, having({ tags })))).toEqual([true, false, false]);
  });

  test('an entry that moves beside them is drift', () => {
    const before = having({ tags: ['A: 1', 'B: 2', 'C: 3'] });
    expect(updates.drift(tags, before, having({ tags: ['B: 4', 'C: 3', 'D: 5'] }))).toEqual([]);
    expect(updates.drift(tags, before, having({ tags: ['B: 4', 'C: 9', 'D: 5'] }))).toEqual(['tags']);
  });
});

describe('readings held against a step', () => {
  const row = change('phone', [field('afterCallWork', '30', '60')]);

  test.each([
    ['as the plan saw it', {}, true],
    ['changed by somebody else', { afterCallWork: '45' }, false],
    ['not told', { afterCallWork: undefined as never }, false],
    ['another field changed', { mobile: null }, true],
  ] as const)('%s', (_, values, expected) => {
    expect(updates.isUntouched(row, having(values))).toBe(expected);
  });

  test('other keys are another person', () => {
    expect(updates.isUntouched(row, having({}, { employeeId: '0043' }))).toBe(false);
  });

  test('drift names what moved beside the step, and nothing that is not told', () => {
    const after = having({ afterCallWork: '60', mobile: null, hierarchy: undefined as never, persistentConnection: false });
    expect(updates.drift(row, user, after)).toEqual(['mobile', 'persistentConnection']);
  });

  test('an address in another case is the same, a name is not', () => {
    expect(updates.drift(row, user, having({ emailOnFile: 'ANN.LEE@x.org', secondaryEmail: 'Ann@Home.example' }))).toEqual([]);
    expect(updates.drift(row, user, having({ lastName: 'LEE' }))).toEqual(['lastName']);
  });
});

describe('what a create made', () => {
  test('is known by its user name and every field that is told', () => {
    expect(api.matches(ROW, having({ tags: ['Cost centre: 47:11', 'Team: North'] }))).toBe(true);
    expect(api.matches(ROW, having({ routingProfile: 'Basic' }))).toBe(false);
    expect(api.matches(ROW, having({ username: 'other' }))).toBe(false);
    expect(api.matches(ROW, having({}, { employeeId: '0043' }))).toBe(false);
  });

  test('without an address on file it is the user name that tells', () => {
    expect(
      api.matches(
        { ...ROW, keys: { email: 'ann@x.org', employeeId: null } },
        having({ emailOnFile: null }, { email: null, employeeId: 'ann.lee' }),
      ),
    ).toBe(true);
  });

  test('proficiencies follow it, so they prove nothing', () => {
    expect(api.matches(ROW, having({ proficiencies: [] }))).toBe(true);
  });
});

describe('answers', () => {
  const row = change('routing', [field('routingProfile', 'Café', 'Basic')]);

  test.each(['', '{}', '{"Something":1}'])('a success is read back: %j', (body) => {
    expect(updates.readUpdate(row, answer(200, body))).toEqual({ kind: 'verify' });
  });

  test.each(['<html>', '[]', 'null', '{"cut'])('one that is no answer of this API is unknown: %j', (body) => {
    expect(updates.readUpdate(row, answer(200, body)).kind).toBe('unknown');
  });

  test.each([
    [404, 'ResourceNotFoundException', { kind: 'refused', reason: 'RoutingProfileId', field: 'routingProfile' }],
    [400, 'InvalidParameterException', { kind: 'refused', field: 'routingProfile' }],
    [409, 'ResourceConflictException', { kind: 'refused' }],
    [429, 'LimitExceededException', { kind: 'refused' }],
    [429, 'ThrottlingException', { kind: 'throttled' }],
    [403, 'AccessDeniedException', { kind: 'stop', code: 'connection' }],
    [500, 'InternalServiceException', { kind: 'unknown' }],
  ] as const)('%i %s', (status, type, expected) => {
    expect(updates.readUpdate(row, failure(status, type, 'RoutingProfileId'))).toMatchObject(expected);
  });
});

describe('what no request can do', () => {
  test.each([
    ['a user name', change(undefined, [field('username', 'ann.lee', 'ann')]), user, { field: 'username' }],
    [
      'somebody without an ID',
      change('routing', [field('routingProfile', 'Café', 'Basic')]),
      { ...user, id: undefined as never },
      { field: null },
    ],
    ['tags without an ARN', change('tags', [field('tags', null, ['A: 1'])]), having({ arn: undefined as never }), { field: null }],
  ] as const)('%s: only a reading goes out, and the row is refused', (_, row, current, expected) => {
    const request = updates.update(row, current);
    expect(request.method === 'GET' || request.url.endsWith('/search-users')).toBe(true);
    expect(updates.readUpdate(row, answer(200, { User: TOLD }))).toMatchObject({ kind: 'refused', ...expected });
  });
});

describe('deleting', () => {
  const row: PlannedRow = { ...ROW, op: 'deactivate', current: KEYS, values: {} };
  const gone = { kind: 'found', users: [{ ...KEYS, active: false, values: {} }] };

  test('names the ID of the reading, else one that is known', () => {
    expect(pathOf(updates.setActive(row, { ...user, id: 'of-reading' }))).toMatch(/^DELETE .*\/of-reading$/u);
    const other = instance();
    read(other.api);
    expect(pathOf(other.updates.setActive(row))).toMatch(/^DELETE /u);
  });

  test('whoever has no ID is refused, and nobody is deleted', () => {
    const other = instance();
    const request = other.updates.setActive({ ...row });
    expect(pathOf(request)).toBe('POST /search-users');
  });

  test('nobody can be brought back', () => {
    const back: PlannedRow = { ...row, op: 'activate' };
    expect(pathOf(updates.setActive(back, user))).not.toMatch(/^(?:DELETE|PUT)/u);
    expect(updates.readSetActive(back, answer(200, { Users: [] })).kind).toBe('refused');
  });

  test('a success is looked up, and so is "nobody there"', () => {
    expect(updates.readSetActive({ ...row }, answer(200))).toEqual({ kind: 'verify' });
    expect(updates.readSetActive({ ...row }, failure(404, 'ResourceNotFoundException'))).toEqual({ kind: 'verify' });
    expect(updates.readSetActive({ ...row }, failure(400, 'InvalidRequestException', 'no')).kind).toBe('refused');
  });

  test('whose ID leads nowhere is deleted', () => {
    const [request] = updates.lookupActive(KEYS);
    expect(request && updates.readLookupActive(KEYS, request, failure(404, 'ResourceNotFoundException'))).toEqual(gone);
  });

  test('who is described is there, though proficiencies are not asked for', () => {
    const [request, ...others] = updates.lookupActive(KEYS);
    const verdict = request && updates.readLookupActive(KEYS, request, answer(200, { User: TOLD }));
    expect([verdict?.kind, verdict?.kind === 'found' && verdict.users[0]?.active, others]).toEqual(['found', true, []]);
  });

  test('whom no search finds is deleted, one that it finds is read first', () => {
    const other = instance();
    const [request] = other.updates.lookupActive(KEYS);
    if (!request) throw new Error('expected a lookup');
    expect(other.updates.readLookupActive(KEYS, request, answer(200, { Users: [] }))).toEqual(gone);
    expect(other.updates.readLookupActive(KEYS, request, answer(200, { Users: [TOLD] })).kind).toBe('unknown');
  });

  test.each([
    [429, 'ThrottlingException', 'throttled'],
    [500, 'InternalServiceException', 'unknown'],
    [403, 'ExpiredTokenException', 'stop'],
  ] as const)('%i %s proves nothing', (status, type, kind) => {
    const [request] = updates.lookupActive(KEYS);
    expect(request && updates.readLookupActive(KEYS, request, failure(status, type)).kind).toBe(kind);
  });
});
