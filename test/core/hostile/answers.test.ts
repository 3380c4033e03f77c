/** Answers that drifted from what is documented, or never were an answer: read or left unknown, never a throw, never wrongly confirmed. */
import { describe, expect, test } from 'vitest';
import type { PlannedRow } from '../../../core/plan/planned-row.js';
import type { HttpResponse } from '../../../core/ports/index.js';
import { answer, api, ECHO, ROW } from '../targets/agent-connect/api/sample.js';
import { KEYS, reading, SENT, status, update, updates } from '../targets/agent-connect/api/update-sample.js';

const WHOLE = JSON.stringify(ECHO);
const CHANGED = { ...SENT, hometown: 'Cork', team_leader_id: '17' };
const BOB = { ...ECHO, email: 'bob@x.org', custom_employee_id: '7' };
const HOME = update([['homeTown', 'Łódź', 'Cork']]);
const DEEP = 10_000;
const EIGHT_MB = 'x'.repeat(8 * 1024 * 1024);

/** Bodies that say nothing for certain about anybody. */
const MEANINGLESS: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['blanks', ' \r\n\t'],
  ['null', 'null'],
  ['a number', '1e400'],
  ['NaN, which is no JSON', 'NaN'],
  ['a text', '"ann.lee@x.org"'],
  ['an empty object', '{}'],
  ['JSON cut in the middle', WHOLE.slice(0, 60)],
  ['JSON cut before its end', WHOLE.slice(0, -1)],
  ['two answers in one', WHOLE + WHOLE],
  ['a byte order mark', `\ufeff${WHOLE}`],
  ['HTML of a proxy', '<!doctype html><title>ann.lee@x.org</title>'],
  ['XML', '<employee><email>ann.lee@x.org</email></employee>'],
  ['bytes that were no UTF-8', '\ufffd\ufffd{"email":"ann.lee@x.org"}'],
  ['a form', 'email=ann.lee%40x.org'],
  ['lists, ten thousand deep', `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`],
  ['objects, ten thousand deep', `${'{"employee":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`],
  ['a prototype', '{"__proto__":{"email":"ann.lee@x.org","custom_employee_id":"0042"}}'],
  ['a constructor', '{"constructor":{"prototype":{"email":"ann.lee@x.org"}}}'],
  ['keys of no text', JSON.stringify({ email: { toString: 'ann.lee@x.org' }, custom_employee_id: ['0042'] })],
  ['yes and no for keys', '{"email":true,"custom_employee_id":false}'],
  ['a key of another case', JSON.stringify({ EMAIL: ECHO.email, Custom_Employee_Id: '0042' })],
  ['a key with a look-alike in it', JSON.stringify({ еmail: ECHO.email })],
  ['an envelope', JSON.stringify({ data: ECHO, status: 'ok' })],
  ['eight megabytes of text', JSON.stringify(EIGHT_MB)],
  ['eight megabytes that break off', `{"first_name":"${EIGHT_MB}`],
];

/** Bodies that tell of somebody else, or of somebody who may be. */
const OTHERS: readonly (readonly [string, unknown])[] = [
  ['another user', BOB],
  ['our address with another ID', { ...ECHO, custom_employee_id: '43' }],
  ['our ID with another address', { ...ECHO, email: 'bob@x.org' }],
  ['an ID that lost its zeros', { custom_employee_id: 42 }],
  ['an ID too large to be told', '{"custom_employee_id":12345678901234567890,"email":null}'],
  ['a Cyrillic look-alike', { ...ECHO, email: '\u0430nn.lee@x.org', custom_employee_id: undefined }],
  ['a zero-width space inside', { ...ECHO, email: 'ann\u200b.lee@x.org', custom_employee_id: undefined }],
  ['full-width letters', { ...ECHO, email: 'ａnn.lee@x.org', custom_employee_id: undefined }],
  ['two addresses in one', { ...ECHO, email: 'ann.lee@x.org,bob@x.org', custom_employee_id: undefined }],
  ['the same key twice, the last of another', `{"email":"ann.lee@x.org","email":"bob@x.org","custom_employee_id":"7"}`],
];

/** The forms in which the documentation contradicts itself, and others that still tell who it is. */
const DRIFTED: readonly (readonly [string, object])[] = [
  ['a leader told by number', { team_leader_id: 17 }],
  ['channels as one text', { channels: 'phone, email' }],
  ['groups under their other name', { groups: undefined, reporting_groups: ['A', 'B, C'] }],
  ['fields that nobody knows', { permissions: ['x'], __proto__x: 1, extra: { deep: [[]] } }],
  ['wrong types in every other field', { first_name: 1, last_name: [], role: {}, hometown: true, groups: 'A', channels: 7, manage_team: 'no', image: 5, start_date: 20260301, license_type: null }], // prettier-ignore
  ['the address in another case', { email: 'ANN.LEE@X.ORG' }],
  ['blanks around the keys', { email: ' ann.lee@x.org ', custom_employee_id: ' 0042 ' }],
  ['a huge field', { profile_text: EIGHT_MB }],
];

type Reader = readonly [name: string, read: (response: HttpResponse) => { readonly kind: string }];
const created: PlannedRow = ROW;
const readers: readonly Reader[] = [
  ['create', (response) => api.readCreate(created, response)],
  ['lookup', (response) => api.readLookup(KEYS, response)],
  ['update', (response) => (updates.update(HOME, reading()), updates.readUpdate(HOME, response))],
  ['activate', (response) => updates.readSetActive(status('activate'), response)],
  ['deactivate', (response) => updates.readSetActive(status('deactivate'), response)],
  ['lookup of a status', (response) => updates.readLookupActive(KEYS, updates.lookupActive(KEYS)[0]!, response)],
  ['page', (response) => api.readPage(api.list(), response)],
];
/** What counts as done or as known; everything else is looked up, tried again, or stops the run. */
const CERTAIN: readonly string[] = ['created', 'updated', 'found', 'absent', 'page'];
const STATUSES = [0, 100, 200, 201, 202, 204, 206, 207, 301, 304, 400, 402, 409, 418, 422, 429, 500, 503, 999];

describe.each(readers)('%s', (_, read) => {
  test.each(MEANINGLESS)('a success with %s proves nothing', (__, body) => {
    for (const success of [200, 201]) expect(CERTAIN).not.toContain(read(answer(success, body)).kind);
  });

  test('no body makes it throw, whatever the status', () => {
    const bodies = [...MEANINGLESS.map(([, body]) => body).filter((body) => body.length < EIGHT_MB.length), ...OTHERS.map(([, body]) => body), { errors: [{ field: '__proto__', message: '' }] }, { errors: { constructor: [] } }]; // prettier-ignore
    const headers = { 'retry-after': '-1e400', 'content-type': 'image/png', date: 'never' };
    for (const code of STATUSES) for (const body of bodies) expect(typeof read(answer(code, body, headers)).kind).toBe('string');
  });
});

describe('an answer about somebody else', () => {
  test.each(OTHERS)('%s: nobody counts as created, updated or found', (_, body) => {
    const kinds = readers.filter(([name]) => name !== 'lookup' && name !== 'page').map(([, read]) => read(answer(200, body)).kind);
    expect(kinds.slice(0, 4).filter((kind) => CERTAIN.includes(kind))).toEqual([]);
    // A look-up by either key may find such a user, who is then held against the whole row.
    const verdict = api.readLookup(KEYS, answer(200, body));
    expect(verdict.kind === 'found' && verdict.users.some((user) => api.matches(ROW, user))).toBe(false);
  });

  test('two users under one key are both told, so that nobody takes one for the other', () => {
    const verdict = api.readLookup(KEYS, answer(200, [ECHO, { ...ECHO, custom_employee_id: '9' }]));
    expect(verdict.kind === 'found' && verdict.users.map(({ employeeId }) => employeeId)).toEqual(['0042', '9']);
  });

  test('a list where one user was asked for confirms nobody', () => {
    expect([api.readCreate(ROW, answer(201, [ECHO])).kind, updates.readUpdate(HOME, answer(200, [CHANGED])).kind]).not.toContain('created');
  });
});

describe('an answer that drifted', () => {
  test.each(DRIFTED)('%s: is read, and is still about our person', (_, drift) => {
    expect(api.readCreate(ROW, answer(201, { ...ECHO, ...drift }))).toMatchObject({
      kind: 'created',
      remoteId: expect.stringMatching(/^ann/iu) as string,
    });
    expect(api.readLookup(KEYS, answer(200, { ...ECHO, ...drift })).kind).toBe('found');
    expect(api.readPage(api.list(), answer(200, { employees: { ...ECHO, ...drift } }))).toMatchObject({ kind: 'page' });
  });

  test.each(DRIFTED.filter(([name]) => !/type|huge/u.test(name)))('%s: shows an update, or is looked up', (_, drift) => {
    updates.update(HOME, reading());
    expect(updates.readUpdate(HOME, answer(200, { ...CHANGED, ...drift })).kind).toMatch(/^(?:updated|verify)$/u);
    expect(updates.readUpdate(HOME, answer(200, { ...SENT, ...drift })).kind).toBe('verify');
  });

  test('a prototype in it changes no object of ours', () => {
    api.readLookup(
      KEYS,
      answer(200, `{"email":"ann.lee@x.org","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}`),
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
