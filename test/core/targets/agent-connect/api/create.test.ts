/** Creating a person at Agent Connect: the request, and what each answer proves. */
import { describe, expect, test } from 'vitest';
import { createAgentConnectApi } from '../../../../../core/targets/agent-connect/api/index.js';
import { answer, api, BASE, ECHO, PASSWORD, ROW, VALUES } from './sample.js';

const bodyOf = (row = ROW): Record<string, unknown> => JSON.parse(api.create(row).body ?? '') as Record<string, unknown>;

describe('the request', () => {
  test('goes to the configured host and names its secrets', () => {
    const { body: _, ...request } = api.create(ROW);
    expect(request).toEqual({
      method: 'POST',
      url: `${BASE}/v2/employees`,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      auth: { scheme: 'hs256-jwt', keyHeader: 'x-api-key', key: 'agent-connect.api-key', secret: 'agent-connect.api-secret', prefix: '' },
      timeoutMs: 30_000,
    });
  });

  test('maps every field, and leaves blank ones and the status out', () => {
    expect(bodyOf()).toEqual({
      email: 'Ann.Lee@x.org',
      custom_employee_id: '0042',
      first_name: 'Ann',
      last_name: 'Lee',
      role: 'Agent',
      manage_team: false,
      hometown: 'Łódź',
      profile_text: 'Line one\nline two',
      channels: ['phone', 'email'],
      team_leader_email: 'boss@x.org',
      employment_status: 'full-time',
      start_date: '2026-03-01',
      groups: ['A', 'B, C'],
      license_type: 'standard',
      temporary_password: PASSWORD,
    });
  });

  test('sends channels even when there are none, since the target would switch all on', () => {
    const values = { ...VALUES, phoneChannel: false, emailChannel: null };
    expect(bodyOf({ ...ROW, values })['channels']).toEqual([]);
  });

  test('names a leader without an address by ID', () => {
    const body = bodyOf({ ...ROW, leader: { email: null, employeeId: '007' } });
    expect([body['team_leader_email'], body['team_leader_id']]).toEqual([undefined, '007']);
  });

  test('names no leader for nobody', () => {
    const body = bodyOf({ ...ROW, leader: null });
    expect(Object.keys(body).filter((name) => name.startsWith('team_leader'))).toEqual([]);
  });

  test('keeps text as it is, whatever a spreadsheet would make of it', () => {
    const body = bodyOf({ ...ROW, values: { ...VALUES, homeTown: '=1+1', role: '+44' } });
    expect([body['hometown'], body['role']]).toEqual(['=1+1', '+44']);
  });

  test.each([
    ['Bearer before the token', { authStyle: 'bearer' }, 'Bearer '],
    ['nothing before it', { authStyle: 'raw' }, ''],
  ])('puts %s by setting', (_, settings, prefix) => {
    expect(createAgentConnectApi(settings).create(ROW).auth).toMatchObject({ prefix });
  });

  test.each([
    [undefined, 'https://api.stellaconnect.net'],
    ['  ', 'https://api.stellaconnect.net'],
    ['https://Demo.api.stellaconnect.net/', BASE],
    [`${BASE}/v2/employees?x=1`, BASE],
    ['http://demo.api.stellaconnect.net', 'http://demo.api.stellaconnect.net'],
    ['nonsense', 'nonsense'],
  ])('reads the address %j', (typed, base) => {
    expect(createAgentConnectApi(typed === undefined ? {} : { baseUrl: typed }).create(ROW).url).toBe(`${base}/v2/employees`);
  });
});

describe('created', () => {
  test.each([200, 201])('on %d with our person in the answer', (status) => {
    expect(api.readCreate(ROW, answer(status, ECHO))).toEqual({ kind: 'created', remoteId: 'ann.lee@x.org' });
  });

  test.each([
    ['the ID is a number', { ...ECHO, custom_employee_id: 42 }, { ...ROW, keys: { email: 'ann.lee@x.org', employeeId: '42' } }],
    ['the ID is absent', { email: 'ANN.LEE@x.org' }, ROW],
    ['other fields have other types', { ...ECHO, channels: 'phone', team_leader_id: 17, groups: null, manage_team: 'no' }, ROW],
    ['groups have their other name', { ...ECHO, groups: undefined, reporting_groups: ['A'], permissions: ['x'] }, ROW],
    ['there are fields nobody knows', { ...ECHO, __proto__x: 1, extra: { deep: [] } }, ROW],
  ])('when %s', (_, body, row) => {
    expect(api.readCreate(row, answer(201, body))).toMatchObject({ kind: 'created' });
  });

  test('by ID alone, when the row has no address', () => {
    const row = { ...ROW, keys: { email: null, employeeId: '0042' } };
    expect(api.readCreate(row, answer(201, { custom_employee_id: '0042' }))).toEqual({ kind: 'created', remoteId: '0042' });
  });
});

describe('never called created', () => {
  const whole = JSON.stringify(ECHO);
  test.each([
    ['no body', ''],
    ['blanks', ' \n'],
    ['cut JSON', whole.slice(0, -1)],
    ['JSON cut in the middle', whole.slice(0, 40)],
    ['JSON with a tail', `${whole}}`],
    ['two answers', whole + whole],
    ['HTML', '<!doctype html><html><body>ann.lee@x.org</body></html>'],
    ['plain text', 'OK ann.lee@x.org'],
    ['null', 'null'],
    ['true', 'true'],
    ['a number', '42'],
    ['a text', '"ann.lee@x.org"'],
    ['an empty object', '{}'],
    ['an empty list', '[]'],
    ['a list with our person', `[${whole}]`],
    ['one wrapping more', `{"employee":${whole}}`],
    ['a list in an object', `{"employees":[${whole}]}`],
    ['another person', JSON.stringify({ ...ECHO, email: 'bob@x.org', custom_employee_id: '7' })],
    ['another address', JSON.stringify({ ...ECHO, email: 'bob@x.org' })],
    ['another ID', JSON.stringify({ ...ECHO, custom_employee_id: '43' })],
    ['an ID without its zeros', JSON.stringify({ custom_employee_id: 42 })],
    ['our address as a prefix', '{"email":"ann.lee@x.org.evil.example"}'],
    ['an empty address', '{"email":""}'],
    ['a null address', '{"email":null}'],
    ['an address that is a list', '{"email":["ann.lee@x.org"]}'],
    ['an address that is an object', '{"email":{"value":"ann.lee@x.org"}}'],
    ['keys with other names', '{"Email":"ann.lee@x.org","employee_id":"0042"}'],
    ['an error in a 200', '{"error":"could not create ann.lee@x.org"}'],
    ['a prototype', '{"__proto__":{"email":"ann.lee@x.org"}}'],
    ['a very deep body', '['.repeat(20_000)],
    ['a byte order mark', `\ufeff${whole}`],
    ['NUL bytes', '\u0000\u0000'],
  ])('a 200 with %s', (_, body) => {
    expect(api.readCreate(ROW, answer(200, body)).kind).toMatch(/^(?:verify|unknown)$/u);
  });

  test.each([
    100, 202, 204, 301, 302, 307, 308, 400, 401, 402, 403, 404, 405, 408, 409, 410, 413, 415, 418, 422, 429, 451, 500, 502, 503, 504, 599,
    0, 999,
  ])('status %d without a body', (status) => {
    expect(api.readCreate(ROW, answer(status)).kind).not.toBe('created');
  });
});

describe('other verdicts', () => {
  test.each([301, 302, 307, 308])('a redirect (%d) stops the run', (status) => {
    expect(api.readCreate(ROW, answer(status, '', { location: 'https://evil.example' }))).toMatchObject({ kind: 'stop', code: 'setup' });
  });

  test.each([401, 403])('%d stops the run', (status) => {
    expect(api.readCreate(ROW, answer(status))).toMatchObject({ kind: 'stop', code: 'connection' });
  });

  test('409 is looked up', () => {
    expect(api.readCreate(ROW, answer(409))).toEqual({ kind: 'duplicate' });
  });

  test('a refusal of the address as taken is looked up', () => {
    const body = { errors: [{ field: 'email', message: 'is already taken' }] };
    expect(api.readCreate(ROW, answer(422, body))).toEqual({ kind: 'duplicate' });
  });

  test('no seats left stops the run', () => {
    const body = { errors: [{ field: 'license_type', message: 'all 10 standard licences are in use' }] };
    expect(api.readCreate(ROW, answer(422, body))).toMatchObject({ kind: 'stop', code: 'seats-exceeded' });
  });

  test.each([404, 405, 408, 410, 413, 418, 500, 502, 504])('%d is unknown', (status) => {
    expect(api.readCreate(ROW, answer(status)).kind).toBe('unknown');
  });

  test.each([
    ['seconds', { 'retry-after': '7' }, 7000],
    ['a date', { 'retry-after': 'Wed, 21 Oct 2026 07:28:20 GMT', date: 'Wed, 21 Oct 2026 07:28:00 GMT' }, 20_000],
    ['a date that is past', { 'retry-after': 'Wed, 21 Oct 2026 07:27:00 GMT', date: 'Wed, 21 Oct 2026 07:28:00 GMT' }, 0],
    ['a date and no clock to hold it against', { 'retry-after': 'Wed, 21 Oct 2026 07:28:20 GMT' }, null],
    ['nonsense', { 'retry-after': 'soon' }, null],
    ['nothing', {}, null],
  ])('429 with %s', (_, headers, retryAfterMs) => {
    expect(api.readCreate(ROW, answer(429, '', headers))).toEqual({ kind: 'throttled', retryAfterMs });
  });

  test('503 is unknown, and still says how long to wait', () => {
    expect(api.readCreate(ROW, answer(503, '', { 'retry-after': '9' }))).toMatchObject({ kind: 'unknown', retryAfterMs: 9000 });
  });
});

describe('a refusal in its own words', () => {
  const refusal = (body: unknown, status = 422) => {
    const verdict = api.readCreate(ROW, answer(status, body));
    return verdict.kind === 'refused' ? [verdict.reason, verdict.field] : verdict;
  };

  test.each([
    ['a list of fields', { errors: [{ field: 'role', message: 'does not exist' }] }, 'does not exist', 'role'],
    ['a nested field', { errors: [{ field: 'employee.team_leader_email', message: 'not found' }] }, 'not found', 'teamLeader'],
    ['an element of a list', { errors: [{ field: 'groups[2]', message: 'not found' }] }, 'not found', 'groups'],
    ['fields as keys', { errors: { start_date: ['is no date', 'is blank'] } }, 'start_date: is no date is blank', 'startDate'],
    ['a list of texts', { errors: ['first_name is missing'] }, 'first_name is missing', 'firstName'],
    ['a message', { message: 'license_type: must be standard or flexible' }, 'license_type: must be standard or flexible', 'licenseType'],
    ['an error', { error: 'bad request' }, 'bad request', null],
    ['plain text', 'custom_employee_id: too long', 'custom_employee_id: too long', 'employeeId'],
    ['a JSON text', '"nope"', 'nope', null],
    ['a message without a field', { errors: [{ message: 'no' }] }, 'no', null],
    ['two fields in one sentence', { message: 'role and first_name are bad' }, 'role and first_name are bad', null],
    ['nothing', '', 'status 422', null],
    ['HTML', '<html>422</html>', 'status 422', null],
    ['cut JSON', `{"temporary_password":"${PASSWORD}`, 'status 422', null],
    ['an unknown shape', { problem: [1] }, 'status 422', null],
    ['a prototype', '{"__proto__":{"message":"x"}}', 'status 422', null],
  ])('read from %s', (_, body, words, field) => {
    expect(refusal(body)).toEqual([words, field]);
  });

  test.each([
    ['as it is', PASSWORD],
    ['escaped', JSON.stringify(PASSWORD).slice(1, -1)],
  ])('without the temporary password, echoed %s', (_, echo) => {
    const verdict = JSON.stringify(refusal({ message: `temporary_password: ${echo} is too short` }));
    expect(verdict).not.toContain('Canary');
    expect(verdict).toContain('is too short');
  });

  test('in one line of at most 500 characters', () => {
    const [words] = refusal({ message: `a\r\nb\u0000\u202e${'😀'.repeat(900)}` }) as string[];
    expect(words!.startsWith('a b 😀')).toBe(true);
    expect(Array.from(words!)).toHaveLength(500);
  });
});
