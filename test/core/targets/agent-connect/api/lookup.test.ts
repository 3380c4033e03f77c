/** Looking a person up at Agent Connect, and telling whether it is the one that a row means. */
import { describe, expect, test } from 'vitest';
import type { PlannedRow } from '../../../../../core/plan/planned-row.js';
import type { DirectoryUser } from '../../../../../core/sending/index.js';
import { answer, api, BASE, ECHO, ROW, VALUES } from './sample.js';

const urls = (email: string | null, employeeId: string | null): string[] =>
  api.lookup({ email, employeeId }).map((request) => request.url.slice(BASE.length));

function found(body: unknown): DirectoryUser {
  const verdict = api.readLookup(ROW.keys, answer(200, body));
  if (verdict.kind !== 'found' || !verdict.users[0]) throw new Error(`expected one user, got ${verdict.kind}`);
  return verdict.users[0];
}

describe('the requests', () => {
  test.each([
    ['both keys', 'a@x.org', '0042', ['/v2/employees/a%40x.org', '/v2/employees/0042']],
    ['an address with a slash', 'a/b+c@x.org', null, ['/v2/employees/a%2Fb%2Bc%40x.org']],
    ['an ID with odd characters', null, 'a b/?#%é', ['/v2/employees/a%20b%2F%3F%23%25%C3%A9']],
    ['an ID that is a route', null, 'invite', ['/v2/employees?number_of_employees=500&q=invite']],
    ['an ID that is a route, in capitals', null, 'Invite', ['/v2/employees?number_of_employees=500&q=Invite']],
    ['an ID that climbs', null, '..', ['/v2/employees?number_of_employees=500&q=..']],
    ['an ID with half a character', null, '\ud83d', ['/v2/employees/%EF%BF%BD']],
    ['no key', null, null, []],
  ])('for %s', (_, email, employeeId, expected) => {
    expect(urls(email, employeeId)).toEqual(expected);
  });
});

describe('the verdict', () => {
  test('found: the user by roster fields, never the password', () => {
    const user = found({ ...ECHO, last_active: '2026-01-01T00:00:00Z' });
    expect(JSON.parse(JSON.stringify(user))).toEqual({
      email: 'ann.lee@x.org',
      employeeId: '0042',
      manageTeam: false,
      leader: 'Boss@x.org',
      values: {
        email: 'ann.lee@x.org',
        employeeId: '0042',
        firstName: 'Ann',
        lastName: 'Lee',
        role: 'Agent',
        employmentStatus: 'full-time',
        startDate: '2026-03-01',
        homeTown: 'Łódź',
        stateOrCountry: null,
        profile: 'Line one\nline two',
        licenseType: 'standard',
        manageTeam: false,
        groups: ['B, C', 'A'],
        phoneChannel: true,
        chatChannel: false,
        emailChannel: true,
        image: null,
        'exact.profile_text': 'Line one\r\nline two',
        untold: ['stateOrCountry'],
      },
    });
  });

  test('404 is absent', () => {
    expect(api.readLookup(ROW.keys, answer(404))).toEqual({ kind: 'absent' });
  });

  test.each([
    ['one hit', { employees: [{ email: 'Ann.Lee@x.org' }, { email: 'ann.lee@x.org.uk' }] }, 1],
    ['a bare list', [{ custom_employee_id: '0042' }], 1],
    ['a lone employee', { employees: { email: 'ann.lee@x.org' } }, 1],
    ['a doubled person', [{ email: 'ann.lee@x.org' }, { email: 'ann.lee@x.org' }], 2],
  ])('a search with %s finds exact matches only', (_, body, count) => {
    const verdict = api.readLookup(ROW.keys, answer(200, body));
    expect(verdict.kind === 'found' && verdict.users).toHaveLength(count);
  });

  test.each([
    ['nobody', { employees: [] }, 'absent'],
    ['part of the word only', [{ email: 'joann.lee@x.org' }], 'absent'],
    ['more pages to come', { employees: [{ email: 'b@x.org' }], meta: { next_page: '?after=b' } }, 'unknown'],
    ['an unreadable hit', [{ mail: 'x' }], 'unknown'],
  ])('a search with %s', (_, body, kind) => {
    expect(api.readLookup(ROW.keys, answer(200, body)).kind).toBe(kind);
  });

  test.each([
    '',
    'null',
    '{',
    '{}',
    '42',
    '"x"',
    '<html>',
    '{"email":null}',
    '{"email":7}',
    '{"employee":{"email":"ann.lee@x.org"}}',
    '{"email":"bob@x.org"}',
  ])('a 200 with %j proves nothing', (body) => {
    expect(api.readLookup(ROW.keys, answer(200, body)).kind).toBe('unknown');
  });

  test.each([
    [403, 'stop'],
    [302, 'stop'],
    [429, 'throttled'],
    [400, 'unknown'],
    [422, 'unknown'],
    [500, 'unknown'],
    [503, 'unknown'],
  ])('status %d: %s', (status, kind) => {
    expect(api.readLookup(ROW.keys, answer(status)).kind).toBe(kind);
  });
});

describe('a match', () => {
  test.each([
    ['the echo', ECHO],
    ['channels as text', { ...ECHO, channels: 'phone, email' }],
    ['a day with a time', { ...ECHO, start_date: '2026-03-01T00:00:00Z' }],
    ['the leader by number only', { ...ECHO, team_leader_email: undefined, team_leader_id: 17 }],
    ['no groups told', { ...ECHO, groups: undefined }],
    ['decomposed letters', { ...ECHO, hometown: 'Łódź'.normalize('NFD') }],
    ['a field that the row left blank', { ...ECHO, state_or_country: 'PL' }],
    ['fields of unknown type', { ...ECHO, role: 7, groups: 'A' }],
  ])('is made by %s', (_, body) => {
    expect(api.matches(ROW, found(body))).toBe(true);
  });

  test.each([
    ['first name', { first_name: 'Anna' }],
    ['case of a name', { last_name: 'LEE' }],
    ['role', { role: 'Admin' }],
    ['right to manage', { manage_team: true }],
    ['channels', { channels: [] }],
    ['channel more', { channels: 'phone,chat,email' }],
    ['group less', { groups: ['A'] }],
    ['leader', { team_leader_email: 'other@x.org' }],
    ['leader, none', { team_leader_email: 'unassigned', team_leader_id: null }],
    ['start date', { start_date: '2026-03-02' }],
    ['licence', { license_type: 'flexible' }],
    ['profile, emptied', { profile_text: '' }],
    ['ID', { custom_employee_id: '43' }],
  ])('is not made by another %s', (_, part) => {
    expect(api.matches(ROW, found({ ...ECHO, ...part }))).toBe(false);
  });

  test('is not made by somebody with no key of the row', () => {
    const row: PlannedRow = { ...ROW, keys: { email: 'zoe@x.org', employeeId: null }, values: { ...VALUES, email: 'zoe@x.org' } };
    expect(api.matches(row, found(ECHO))).toBe(false);
  });
});
