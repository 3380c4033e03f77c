/** The answer to an update: what it proves, and what it leaves open. */
import { describe, expect, test } from 'vitest';
import type { FieldValue } from '../../../../../core/fields/field.js';
import type { PlannedRow } from '../../../../../core/plan/planned-row.js';
import { answer } from './sample.js';
import { reading, SENT, update, updates } from './update-sample.js';

/** The answer's own form: groups under another name, the leader's number as text. */
const { groups, ...rest } = SENT;
const ANSWER = { ...rest, reporting_groups: groups, team_leader_id: '17', permissions: [] };
const HOME = update([['homeTown', 'Łódź', 'Cork']]);

const verdict = (row: PlannedRow, body: unknown, status = 200) => {
  updates.update(row, reading());
  return updates.readUpdate(row, answer(status, body));
};
const kind = (row: PlannedRow, body: unknown, status = 200) => verdict(row, body, status).kind;

describe('updated', () => {
  test('with the user as told', () => {
    expect(verdict(HOME, { ...ANSWER, hometown: 'Cork' })).toMatchObject({
      kind: 'updated',
      user: { email: 'ann.lee@x.org', employeeId: '0042', leader: 'Boss@x.org', values: { homeTown: 'Cork', groups: ['B, C', 'A'] } },
    });
  });

  const shown: [string, FieldValue, FieldValue, object][] = [
    ['groups', ['A'], ['A', 'B'], { reporting_groups: ['B', 'A'] }],
    ['groups', ['A'], ['A', 'B'], { reporting_groups: undefined, groups: ['A', 'B'] }],
    ['groups', ['A'], null, { reporting_groups: [] }],
    ['manageTeam', false, true, { manage_team: true }],
    ['phoneChannel', true, false, { channels: ['email'] }],
    ['phoneChannel', true, false, { channels: 'email' }],
    ['startDate', '2026-03-01', '2026-04-01', { start_date: '2026-04-01T00:00:00Z' }],
    ['profile', 'x', 'one\ntwo', { profile_text: 'one\r\ntwo' }],
    ['email', 'ann.lee@x.org', 'ann@x.org', { email: 'Ann@x.org' }],
    ['employeeId', '0042', '0043', { custom_employee_id: '0043' }],
  ];
  test.each(shown)('by %s from %j to %j with %j', (field, from, to, told) => {
    expect(kind(update([[field, from, to]]), { ...ANSWER, ...told })).toBe('updated');
  });

  test.each([
    ['left out', undefined],
    ['null', null],
    ['empty', ''],
  ])('by a text that is cleared and comes back %s', (_, told) => {
    expect(kind(update([['homeTown', 'Łódź', null]]), { ...ANSWER, hometown: told })).toBe('updated');
  });

  test.each([
    ['an address', { email: 'c@x.org', employeeId: '9' }, 'c@x.org', { team_leader_email: 'C@x.org' }],
    ['nobody', null, null, { team_leader_email: 'unassigned', team_leader_id: undefined }],
  ])('by a leader who is %s', (_, leader, to, told) => {
    expect(kind(update([['teamLeader', 'boss@x.org', to]], { leader }), { ...ANSWER, ...told })).toBe('updated');
  });
});

describe('looked up', () => {
  test.each([
    ['no body', ''],
    ['blanks', ' \n'],
    ['an empty object', {}],
    ['the value of before', ANSWER],
    ['the field in an unknown form', { ...ANSWER, hometown: { value: 'Cork' } }],
    ['the keys alone', { email: 'ann.lee@x.org', custom_employee_id: '0042' }],
    ['null', 'null'],
    ['a field left out that the row does not change', { ...ANSWER, hometown: 'Cork', profile_text: undefined }],
    ['the leader by number alone', { ...ANSWER, hometown: 'Cork', team_leader_email: undefined }],
    ['the photo left out', { ...ANSWER, hometown: 'Cork', image: undefined }],
  ])('is a 200 with %s', (_, body) => {
    expect(kind(HOME, body)).toBe('verify');
  });

  test('is a cleared field in an answer that leaves out most', () => {
    expect(kind(update([['homeTown', 'Łódź', null]]), { email: 'ann.lee@x.org', hometown: undefined })).toBe('verify');
  });

  test('is a changed key when the old one comes back', () => {
    expect(kind(update([['email', 'ann.lee@x.org', 'ann@x.org']]), ANSWER)).toBe('verify');
  });

  test('is a leader who is told by number only', () => {
    const row = update([['teamLeader', 'boss@x.org', '007']], { leader: { email: null, employeeId: '007' } });
    expect(kind(row, { ...ANSWER, team_leader_email: undefined })).toBe('verify');
  });
});

describe('unknown', () => {
  test.each([
    ['cut JSON', JSON.stringify(ANSWER).slice(0, -1), 200],
    ['HTML', '<html>', 200],
    ['another person', { ...ANSWER, email: 'bob@x.org', custom_employee_id: '7' }, 200],
    ['another ID', { ...ANSWER, custom_employee_id: '7', hometown: 'Cork' }, 200],
    ['500', '', 500],
    ['503', '', 503],
    ['an odd status', '', 418],
    ['no status', '', 0],
  ])('is %s', (_, body, status) => {
    expect(kind(HOME, body, status)).toBe('unknown');
  });
});

describe('refused', () => {
  test.each([
    [422, { errors: [{ field: 'role', message: 'there is no role Boss' }] }, 'there is no role Boss', 'role'],
    [400, { message: 'profile_text: is too long' }, 'profile_text: is too long', 'profile'],
    [422, { errors: [{ field: 'custom_employee_id', message: 'is already taken' }] }, 'is already taken', 'employeeId'],
    [409, { message: 'email is in use' }, 'email is in use', 'email'],
    [422, { errors: [{ field: 'team_leader_id', message: 'no user has the ID 7' }] }, 'no user has the ID 7', 'teamLeader'],
    [422, '', 'status 422', null],
  ])('%d %j', (status, body, reason, field) => {
    expect(verdict(HOME, body, status)).toEqual({ kind: 'refused', reason, field });
  });

  test('where nobody is known any more, it says under which key', () => {
    expect(verdict(HOME, { message: 'this employee does not exist' }, 404)).toEqual({
      kind: 'refused',
      reason: 'It knows nobody under ann.lee@x.org any more. Get the current team, and check this row.',
      field: null,
    });
  });
});

describe('the whole run', () => {
  test.each([
    [402, '', 'seats-exceeded'],
    [422, { errors: [{ field: 'license_type', message: 'all 10 flexible licences are in use' }] }, 'seats-exceeded'],
    [401, '', 'connection'],
    [403, '', 'connection'],
    [307, '', 'setup'],
  ])('stops with %d %j', (status, body, code) => {
    expect(verdict(HOME, body, status)).toMatchObject({ kind: 'stop', code });
  });

  test('waits with 429', () => {
    expect(updates.readUpdate(HOME, answer(429, '', { 'retry-after': '7' }))).toEqual({ kind: 'throttled', retryAfterMs: 7000 });
  });
});

test.each(['null', '[]', '42', '"x"', '['.repeat(20_000), '{"__proto__":{"email":"ann.lee@x.org"}}', '\u0000'])(
  'a 200 with %j never counts as updated, and nothing breaks',
  (body) => {
    expect(kind(HOME, body)).toMatch(/^(?:verify|unknown)$/u);
  },
);
