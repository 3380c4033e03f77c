/** Reading all users of Agent Connect: every shape of a page, both sweeps, and an end to everything. */
import { describe, expect, test } from 'vitest';
import type { HttpResponse } from '../../../../../core/ports/index.js';
import { answer, api, BASE } from './sample.js';

const user = (name: string) => ({ email: `${name}@x.org` });
type Server = (query: string) => HttpResponse;

/** Reads to the end; returns the queries and who was found, deactivated people with a minus. */
function readAll(server: Server): { queries: string[]; users: string[]; end: string } {
  const queries: string[] = [];
  const users: string[] = [];
  for (let request = api.list(); queries.length < 50;) {
    expect(request.url.startsWith(`${BASE}/v2/employees?`)).toBe(true);
    const query = request.url.slice(`${BASE}/v2/employees?`.length);
    queries.push(query);
    const verdict = api.readPage(request, server(query));
    if (verdict.kind !== 'page') return { queries, users, end: verdict.kind };
    for (const one of verdict.users)
      users.push((one.active === false ? '-' : '') + (one.email ?? one.employeeId ?? '').replace('@x.org', ''));
    if (!verdict.next) return { queries, users, end: 'end' };
    request = verdict.next;
  }
  return { queries, users, end: 'never' };
}

const NONE = { employees: [] };
const ALL = 'number_of_employees=500';
const OFF = `${ALL}&status=deactivated`;

describe('one page', () => {
  test.each([
    ['a list in an object', { employees: [user('a'), user('b')], meta: {} }],
    ['a bare list', [user('a'), user('b')]],
    ['no meta', { employees: [user('a'), user('b')] }],
    ['a null next page', { employees: [user('a'), user('b')], meta: { next_page: null } }],
    ['an empty next page', { employees: [user('a'), user('b')], meta: { next_page: '' } }],
  ])('as %s', (_, body) => {
    expect(readAll((query) => answer(200, query === ALL ? body : NONE))).toEqual({ queries: [ALL, OFF], users: ['a', 'b'], end: 'end' });
  });

  test('with a lone employee', () => {
    expect(readAll((query) => answer(200, query === ALL ? { employees: user('a') } : NONE)).users).toEqual(['a']);
  });

  test('with an employee without any key passes over that one', () => {
    expect(readAll((query) => answer(200, query === ALL ? [user('a'), { first_name: 'Nobody' }] : NONE)).users).toEqual(['a']);
  });
});

test('the second sweep says who is deactivated', () => {
  const read = readAll((query) => answer(200, query === ALL ? [user('a'), user('b')] : [user('b')]));
  expect(read.users).toEqual(['a', 'b', '-b']);
});

describe('the next page', () => {
  const pages =
    (first: string): Server =>
    (query) => {
      if (query.includes('status')) return answer(200, NONE);
      return query === ALL ? answer(200, { employees: [user('a')], meta: { next_page: first } }) : answer(200, { employees: [user('b')] });
    };

  test.each([
    ['another host and path', 'https://evil.example/api/v2/employees?after=a%40x.org', 'after=a%40x.org'],
    ['a query alone', '?external_id=7', 'external_id=7'],
    ['a bare cursor', '17', 'external_id=17'],
    ['other sizes and statuses', '/v2/employees?number_of_employees=9999&status=active&after=a', 'after=a'],
    ['blanks and odd signs', '?after=a+b%26c%zz', 'after=a+b%26c%25zz'],
    ['a fragment', '?after=a#x', 'after=a'],
    ['a line break and markup', '?after=a\r\n<b>', 'after=a%0D%0A%3Cb%3E'],
    ['names that are none', '?after=a&x%00=1&=2', 'after=a'],
  ])('told with %s is asked for on our own host', (_, told, asked) => {
    const read = readAll(pages(told));
    expect(read.queries).toEqual([ALL, `${ALL}&${asked}`, OFF]);
    expect(read.users).toEqual(['a', 'b']);
  });

  test.each([
    ['an address without a query', 'https://api.stellaconnect.net/v2/employees'],
    ['a cursor without end', `?after=${'a'.repeat(2000)}`],
  ])('told as %s ends the sweep', (_, told) => {
    expect(readAll(pages(told)).queries).toEqual([ALL, OFF]);
  });

  test('that a server does not follow is asked for once more under its documented name', () => {
    const read = readAll((query) => {
      if (query.includes('status')) return answer(200, NONE);
      if (query.includes('external_id=b')) return answer(200, { employees: [user('c')], meta: { next_page: '?after=c' } });
      if (query.includes('external_id=c')) return answer(200, NONE);
      return answer(200, { employees: [user('a'), user('b')], meta: { next_page: '?after=b' } });
    });
    expect(read).toEqual({
      queries: [ALL, `${ALL}&after=b`, `${ALL}&external_id=b`, `${ALL}&external_id=c`, OFF],
      users: ['a', 'b', 'a', 'b', 'c'],
      end: 'end',
    });
  });

  test.each([
    ['the same cursor for ever', () => '?after=a'],
    ['cursors in a circle', (query: string) => (query.includes('after=a') ? '?after=b' : '?after=a')],
    ['a new cursor for ever and nobody new', (query: string) => `?after=${query.length}x`],
  ])('ends with %s', (_, cursor) => {
    const read = readAll((query) => answer(200, { employees: [user('a')], meta: { next_page: cursor(query) } }));
    expect(read.end).toBe('end');
    expect(read.queries.length).toBeLessThan(12);
  });
});

test('a page that is read twice tells the same both times', () => {
  const first = api.list();
  const page = answer(200, { employees: [user('a')], meta: { next_page: '?after=a' } });
  const [once, again] = [api.readPage(first, page), api.readPage(first, page)];
  expect(again).toEqual(once);
  const next = once.kind === 'page' ? once.next : null;
  const last = answer(200, { employees: [user('b')], meta: {} });
  expect([api.readPage(next!, last), api.readPage(next!, last)]).toMatchObject([
    { kind: 'page', users: [{ email: 'b@x.org' }] },
    { kind: 'page', users: [{ email: 'b@x.org' }] },
  ]);
});

test('what a user has not is told as blank, and what is told in an unknown form as nothing', () => {
  const page = api.readPage(api.list(), answer(200, [{ ...user('a'), role: 7, channels: ['chat'] }]));
  const [one] = page.kind === 'page' ? page.users : [];
  expect([one?.leader, one?.employeeId]).toEqual([null, null]);
  expect(one?.values).toMatchObject({
    employeeId: null,
    homeTown: null,
    startDate: null,
    groups: [],
    phoneChannel: false,
    chatChannel: true,
  });
  expect([one?.values['role'], one?.values['manageTeam']]).toEqual([undefined, undefined]);
});

describe('an answer that is no page', () => {
  test.each([
    ['403', answer(403), 'stop'],
    ['302', answer(302), 'stop'],
    ['429', answer(429), 'throttled'],
    ['500', answer(500), 'unknown'],
    ['HTML', answer(200, '<html>'), 'unknown'],
    ['cut JSON', answer(200, '{"employees":['), 'unknown'],
    ['null', answer(200, 'null'), 'unknown'],
    ['an object', answer(200, '{}'), 'unknown'],
    ['employees as text', answer(200, '{"employees":"none"}'), 'unknown'],
    ['users that all lost their keys', answer(200, [{ mail: 'a@x.org' }]), 'stop'],
  ])('%s', (_, response, end) => {
    expect(readAll(() => response)).toEqual({ queries: [ALL], users: [], end });
  });

  test('a request of somebody else is a mistake of the caller', () => {
    expect(() => api.readPage({ ...api.list() }, answer(200, NONE))).toThrow(TypeError);
  });
});
