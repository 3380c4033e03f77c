/** What a create sends, and what each answer proves. */
import { describe, expect, test } from 'vitest';
import type { PlannedRow } from '../../../../../core/plan/planned-row.js';
import { AGENTS_ONLY } from '../../../../../core/said/by-targets.js';
import { agent, answer, BASE, newApi, page, PASSWORD, ROW, VALUES, wrapped } from './sample.js';

const withValues = (values: object): PlannedRow => ({ ...ROW, values: { ...VALUES, ...values } });
const bodyOf = (row: PlannedRow): unknown => JSON.parse(newApi().create(row).body ?? 'null');

describe('the request', () => {
  test('is a PUT with the secrets by name and JSON asked for', () => {
    expect(newApi().create(ROW)).toMatchObject({
      method: 'PUT',
      url: `${BASE}/agents/add.json`,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      auth: { scheme: 'basic', user: 'cloudtalk.access-key-id', password: 'cloudtalk.access-key-secret' },
    });
  });

  test('holds what the API takes and nothing that goes by the file or in a part', () => {
    expect(bodyOf(ROW)).toEqual({
      firstname: 'Ann',
      lastname: 'Lee',
      email: 'Ann.Lee@x.org',
      pass: PASSWORD,
      extension: 4242,
      call_number_id: 31,
    });
  });

  test('leaves out what is blank', () => {
    expect(bodyOf(withValues({ extension: null, defaultNumber: null, temporaryPassword: null }))).toEqual({
      firstname: 'Ann',
      lastname: 'Lee',
      email: 'Ann.Lee@x.org',
    });
  });

  test.each([
    ['another kind of user', { userType: 'admin' }, 'userType'],
    ['a number that the company has not', { defaultNumber: '+4930000000' }, 'defaultNumber'],
  ])('for %s nothing is made, and the row is refused whatever comes back', (_, values, field) => {
    const api = newApi();
    const row = withValues(values);
    expect(api.create(row)).toMatchObject({ method: 'GET' });
    expect(api.readCreate(row, answer(201, { data: { id: 1 } }))).toMatchObject({ kind: 'refused', field });
  });

  test('an agent who is called one is made', () => {
    expect(newApi().create(withValues({ userType: 'agent' })).method).toBe('PUT');
    expect(newApi().readCreate(withValues({ userType: 'supervisor' }), answer(500))).toMatchObject({ reason: AGENTS_ONLY });
  });
});

describe('a success', () => {
  test.each([
    ['wrapped, text', wrapped({ status: 201, data: { id: '107' } })],
    ['bare, integer', { status: '201', data: { id: 107 } }],
    ['without a status', { data: { id: '107' } }],
  ])('%s: created under its number', (_, body) => {
    expect(newApi().readCreate(ROW, answer(201, body))).toEqual({ kind: 'created', remoteId: '107' });
  });

  test.each([
    ['nothing', ''],
    ['null', 'null'],
    ['no number', wrapped({ status: 201, data: {} })],
    ['a number that is none', wrapped({ status: 201, data: { id: 'new' } })],
    ['wrapped once more', { result: wrapped({ data: { id: '107' } }) }],
    ['a list', []],
  ])('%s: looked up', (_, body) => {
    expect(newApi().readCreate(ROW, answer(201, body))).toEqual({ kind: 'verify' });
  });

  test.each([
    ['no JSON', '<html>'],
    ['cut JSON', '{"responseData":{"data":{"id":"10'],
    ['a failure in the body', wrapped({ status: 406, message: 'Invalid input data.' })],
  ])('%s: unknown', (_, body) => {
    expect(newApi().readCreate(ROW, answer(201, body))).toMatchObject({ kind: 'unknown' });
  });

  test('the number of somebody else is looked up', () => {
    const api = newApi();
    api.readLookup(ROW.keys, answer(200, page([agent({ id: 107, email: 'bob@x.org' })])));
    expect(api.readCreate(ROW, answer(201, { data: { id: 107 } }))).toEqual({ kind: 'verify' });
  });

  test('the number of a row before is not believed for the next', () => {
    const api = newApi();
    const next = { ...ROW, rid: 'email:bob@x.org', keys: { email: 'bob@x.org', employeeId: null } };
    expect(api.readCreate(ROW, answer(201, { data: { id: 107 } })).kind).toBe('created');
    expect(api.readCreate(next, answer(201, { data: { id: 107 } })).kind).toBe('verify');
  });
});

describe('a refusal', () => {
  const refused = (status: number, body: unknown, headers = {}) => newApi().readCreate(ROW, answer(status, body, headers));

  test.each([
    ['email', 'email'],
    ['firstname', 'firstName'],
    ['lastname', 'lastName'],
    ['pass', 'temporaryPassword'],
    ['extension', 'extension'],
    ['call_number_id', 'defaultNumber'],
    ['voice', null],
  ])('of %s names the field of the roster', (name, field) => {
    const body = wrapped({ status: 406, message: 'Invalid input data.', data: { [name]: ['Not like this.'] } });
    expect(refused(406, body)).toEqual({ kind: 'refused', reason: 'Not like this.', field });
  });

  test.each([
    ['bare words', { message: 'Invalid input data.' }, 'Invalid input data.'],
    ['a list that is none', { data: [1], message: 'No.' }, 'No.'],
    ['words that are no text', { data: { email: [{ a: 1 }] }, message: 'No.' }, 'No.'],
    ['markup', '<h1>Sorry</h1>', 'status 406'],
    ['nothing', '', 'status 406'],
  ])('%s', (_, body, reason) => {
    expect(refused(406, body)).toMatchObject({ kind: 'refused', reason });
  });

  test('holds no password, however it was echoed', () => {
    const echoes = [PASSWORD, JSON.stringify(PASSWORD), encodeURIComponent(PASSWORD), PASSWORD.toUpperCase(), 'Canary-7 &quot;x&quot;\\'];
    const verdict = refused(406, { data: { pass: echoes.map((echo) => `Too weak: ${echo}.`) } });
    expect(JSON.stringify(verdict).toLowerCase()).not.toMatch(/canary|x&quot|%22x/u);
    expect(verdict).toMatchObject({ kind: 'refused', field: 'temporaryPassword' });
  });

  test('is short, and one line', () => {
    const verdict = refused(406, { message: `a\u2028b\n${'c'.repeat(600)}` });
    expect(verdict).toMatchObject({ reason: expect.stringMatching(/^a b c{496}$/u) as string });
  });
});

describe('an address that is taken', () => {
  const body = wrapped({ status: 406, data: { email: ['This email is already in use.'] } });

  test.each([
    ['that names its field', body],
    ['that names none', { message: 'This email is already in use.' }],
  ])('%s is looked up, and has its reason for where nobody is found', (_, said) => {
    expect(newApi().readCreate(ROW, answer(406, said))).toMatchObject({ kind: 'duplicate', reason: 'This email is already in use.' });
  });

  test('is no extension: that is refused at once', () => {
    const taken = { data: { extension: ['This extension is already in use.'] } };
    expect(newApi().readCreate(ROW, answer(406, taken))).toMatchObject({ kind: 'refused', field: 'extension' });
  });
});

describe('every other status', () => {
  const read = (status: number, body: unknown = '', headers = {}) => newApi().readCreate(ROW, answer(status, body, headers));
  const DATE = 'Tue, 03 Feb 2026 10:00:00 GMT';
  const RESET = String(Date.UTC(2026, 1, 3, 10, 0, 17) / 1000);

  test.each([['Max. number of agents reached.'], ['All seats are taken.'], ['Your license does not allow it.'], ['Maximum of 5 users.']])(
    '403 %s: no seat is left',
    (message) => {
      expect(read(403, wrapped({ status: 403, message }))).toEqual({ kind: 'stop', code: 'seats-exceeded', reason: message });
    },
  );

  test.each([
    [403, 'Forbidden.', 'connection'],
    [403, '', 'connection'],
    [401, '', 'connection'],
    [402, '', 'seats-exceeded'],
    [302, '', 'setup'],
  ])('%i %s stops the run: %s', (status, message, code) => {
    expect(read(status, { message })).toMatchObject({ kind: 'stop', code });
  });

  test.each([
    ['the end of the minute', { 'x-cloudtalkapi-resettime': RESET, date: DATE }, 17_000],
    ['a minute that is over', { 'x-cloudtalkapi-resettime': RESET, date: 'Tue, 03 Feb 2026 10:05:00 GMT' }, 0],
    ['seconds of a gateway', { 'retry-after': '3', 'x-cloudtalkapi-resettime': RESET, date: DATE }, 3000],
    ['a date of a gateway', { 'retry-after': 'Tue, 03 Feb 2026 10:00:09 GMT', date: DATE }, 9000],
    ['no clock', { 'x-cloudtalkapi-resettime': RESET }, null],
    ['nothing', {}, null],
  ])('429 with %s', (_, headers, retryAfterMs) => {
    expect(read(429, '', headers)).toEqual({ kind: 'throttled', retryAfterMs });
  });

  test.each([400, 422])('%i refuses the row', (status) => {
    expect(read(status, { message: 'No.' })).toMatchObject({ kind: 'refused', reason: 'No.' });
  });

  test('409 is looked up', () => {
    expect(read(409)).toMatchObject({ kind: 'duplicate' });
  });

  test.each([404, 408, 418, 500, 502, 503, 504])('%i is unknown', (status) => {
    expect(read(status)).toMatchObject({ kind: 'unknown' });
  });
});
