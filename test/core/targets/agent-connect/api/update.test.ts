/** Changing a person at Agent Connect: what goes back to the target, and under which address. */
import { describe, expect, test } from 'vitest';
import type { FieldValue } from '../../../../../core/fields/field.js';
import type { PlannedRow } from '../../../../../core/plan/planned-row.js';
import { BASE } from './sample.js';
import { pathOf, reading, SENT, TOLD, update, updates } from './update-sample.js';

const HOME = update([['homeTown', 'Łódź', 'Cork']]);
const without = (name: keyof typeof SENT): object => Object.fromEntries(Object.entries(SENT).filter(([key]) => key !== name));
const bodyOf = (row: PlannedRow, told: object = TOLD): Record<string, unknown> =>
  JSON.parse(updates.update(row, reading(told)).body ?? '') as Record<string, unknown>;

describe('the request', () => {
  test('is a PUT on the configured host that names its secrets', () => {
    const { body: _, ...request } = updates.update(HOME, reading());
    expect(request).toEqual({
      method: 'PUT',
      url: `${BASE}/v2/employees/ann.lee%40x.org`,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      auth: { scheme: 'hs256-jwt', keyHeader: 'x-api-key', key: 'agent-connect.api-key', secret: 'agent-connect.api-secret', prefix: '' },
      timeoutMs: 30_000,
    });
  });

  test.each([
    ['the address that the target knows now', { email: 'old+1@x.org', employeeId: '0042' }, 'old%2B1%40x.org'],
    ['the ID where there is no address', { email: null, employeeId: 'a/b%' }, 'a%2Fb%25'],
    ['the address where no path can carry the ID', { email: 'a@x.org', employeeId: 'invite' }, 'a%40x.org'],
    ['the ID where no path can carry the address', { email: '..', employeeId: '7' }, '7'],
  ])('names the person by %s', (_, current, part) => {
    expect(pathOf(updates.update({ ...HOME, current }, reading()).url)).toBe(`/v2/employees/${part}`);
  });
});

describe('the body', () => {
  test('is the whole user as it was told, with the change in it', () => {
    expect(bodyOf(HOME)).toEqual({ ...SENT, hometown: 'Cork' });
  });

  const changes: [string, string, FieldValue, FieldValue, string, unknown][] = [
    ['an address', 'email', 'ann.lee@x.org', 'ann@x.org', 'email', 'ann@x.org'],
    ['an ID', 'employeeId', '0042', '0043', 'custom_employee_id', '0043'],
    ['an ID, taken away', 'employeeId', '0042', null, 'custom_employee_id', ''],
    ['a name', 'lastName', 'Lee', "O'Neill", 'last_name', "O'Neill"],
    ['a role', 'role', 'Agent', 'Trainer', 'role', 'Trainer'],
    ['a text, cleared', 'profile', 'One\ntwo', null, 'profile_text', ''],
    ['a choice, cleared', 'employmentStatus', 'full-time', null, 'employment_status', ''],
    ['a date', 'startDate', '2026-03-01', '2026-04-01', 'start_date', '2026-04-01'],
    ['a date, cleared', 'startDate', '2026-03-01', null, 'start_date', ''],
    ['groups', 'groups', ['B, C', 'A'], ['A'], 'groups', ['A']],
    ['groups, cleared', 'groups', ['B, C', 'A'], null, 'groups', []],
    ['the right to manage', 'manageTeam', false, true, 'manage_team', true],
    ['a channel, on', 'chatChannel', false, true, 'channels', ['phone', 'chat', 'email']],
    ['a channel, off', 'phoneChannel', true, false, 'channels', ['email']],
    ['a channel, cleared', 'phoneChannel', true, null, 'channels', ['email']],
  ];
  test.each(changes)('holds %s', (_, field, from, to, name, value) => {
    expect(bodyOf(update([[field, from, to]]))).toEqual({ ...SENT, [name]: value });
  });

  test('holds channels even when the last one goes', () => {
    const row = update([
      ['phoneChannel', true, false],
      ['emailChannel', true, false],
    ]);
    expect(bodyOf(row)).toEqual({ ...SENT, channels: [] });
  });

  test('holds no channels where none were told: nobody knows which to keep', () => {
    expect(bodyOf(HOME, { ...TOLD, channels: undefined })).toEqual({ ...without('channels'), hometown: 'Cork' });
  });

  test('keeps a channel that the roster does not know', () => {
    expect(bodyOf(HOME, { ...TOLD, channels: ['chat', 'video_call'] })['channels']).toEqual(['chat', 'video_call']);
    expect(bodyOf(HOME, { ...TOLD, channels: 'chat, video_call' })['channels']).toEqual(['chat', 'video_call']);
  });

  test('never holds a password, whatever the row says', () => {
    const row = update([['temporaryPassword', null, 'Canary'] as const], { values: { temporaryPassword: 'Canary' } });
    expect(JSON.stringify(bodyOf(row, { ...TOLD, temporary_password: 'Canary' }))).not.toContain('Canary');
  });

  test.each([
    ['blanks at the ends', 'hometown', ' Łódź '],
    ['line breaks of another kind', 'profile_text', 'One\r\ntwo'],
    ['decomposed letters', 'state_or_country', 'São Paulo'.normalize('NFD')],
    ['a photo with a query', 'image', 'https://images.example/1.png?sig=a%2Fb&v=2'],
  ])('keeps %s in a field that the row does not touch', (_, name, text) => {
    expect(bodyOf(update([['role', 'Agent', 'Trainer']]), { ...TOLD, [name]: text })[name]).toBe(text);
  });

  test('holds what the row says of a field that was told with blanks', () => {
    expect(bodyOf(HOME, { ...TOLD, hometown: ' Łódź ' })['hometown']).toBe('Cork');
  });

  test('takes the day alone of a date with a time', () => {
    expect(bodyOf(HOME, { ...TOLD, start_date: '2026-03-01T00:00:00Z' })['start_date']).toBe('2026-03-01');
  });

  test('leaves out what is blank', () => {
    const { email, first_name, last_name, channels } = TOLD;
    expect(
      bodyOf(HOME, { email, first_name, last_name, channels, hometown: null, profile_text: '', team_leader_email: 'unassigned' }),
    ).toEqual({
      email,
      first_name,
      last_name,
      hometown: 'Cork',
      groups: [],
      channels: ['phone', 'email'],
    });
  });
});

describe('the leader', () => {
  const to = (leader: PlannedRow['leader'], named: FieldValue) => bodyOf(update([['teamLeader', 'boss@x.org', named]], { leader }));
  const leaderIn = (body: Record<string, unknown>) => [body['team_leader_email'], body['team_leader_id']];

  test('goes by address', () => {
    expect(leaderIn(to({ email: 'new@x.org', employeeId: '7' }, 'new@x.org'))).toEqual(['new@x.org', undefined]);
  });

  test('goes by ID where there is no address', () => {
    expect(leaderIn(to({ email: null, employeeId: '007' }, '007'))).toEqual([undefined, '007']);
  });

  test.each([
    ['new@x.org', ['new@x.org', undefined]],
    ['007', [undefined, '007']],
  ])('goes by the change alone where the row holds no keys: %s', (named, expected) => {
    expect(leaderIn(to(null, named))).toEqual(expected);
  });

  test('is unassigned for nobody', () => {
    expect(leaderIn(to(null, null))).toEqual(['unassigned', undefined]);
  });

  test.each([
    ['by number only', { team_leader_email: undefined, team_leader_id: 17 }],
    ['by an ID only', { team_leader_email: null, team_leader_id: '0017' }],
    ['as nobody', { team_leader_email: 'unassigned', team_leader_id: null }],
  ])('stays out when told %s', (_, told) => {
    expect(leaderIn(bodyOf(HOME, { ...TOLD, ...told }))).toEqual([undefined, undefined]);
  });
});

describe('a person whom no path can name', () => {
  test.each(['invite', 'Invite', '.', '..'])('%s is only searched for, and the row is refused', (employeeId) => {
    const keys = { email: null, employeeId };
    const row = { ...HOME, keys, current: keys };
    const request = updates.update(row, reading({ ...TOLD, email: null, custom_employee_id: employeeId }, keys));
    expect([request.method, request.body, pathOf(request.url)]).toEqual([
      'GET',
      undefined,
      `/v2/employees?number_of_employees=500&q=${employeeId}`,
    ]);
    for (const code of [200, 403, 429, 500]) {
      const verdict = updates.readUpdate(row, { kind: 'response', status: code, headers: {}, body: '' });
      expect(verdict).toMatchObject({ kind: 'refused', field: 'email' });
      expect(verdict.kind === 'refused' && verdict.reason).toContain(`with the ID ${employeeId} `);
    }
  });
});
