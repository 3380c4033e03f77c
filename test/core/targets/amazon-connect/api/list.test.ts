/** Listing all users, whole or fast, whatever the pages do. */
import { describe, expect, test } from 'vitest';
import type { HttpRequest, HttpResponse } from '../../../../../core/ports/index.js';
import type { ProvisioningApi } from '../../../../../core/sending/api.js';
import { answer, bodyOf, failure, instance, KEYS, pathOf, TOLD } from './sample.js';

const summary = (Id: string) => ({ Id, Arn: `arn/${Id}`, Username: Id });
const person = (Id: string) => ({ ...TOLD, Id, Username: Id, Tags: {}, IdentityInfo: { ...TOLD.IdentityInfo, Email: `${Id}@x.org` } });
const LEVELS = answer(200, { UserProficiencyList: [{ AttributeName: 'Language', AttributeValue: 'German', Level: 2 }] });

/** Follows the listing; `reply` answers each request. Gives the paths, and everybody who was told. */
function follow(api: ProvisioningApi, reply: (request: HttpRequest, at: number) => HttpResponse) {
  const paths: string[] = [];
  const users = [];
  for (let request: HttpRequest | null = api.list(); request && paths.length < 50;) {
    paths.push(
      pathOf(request)
        .replace(/\/users\/[^/]+\//u, '/users/I/')
        .replace(/-summary\/[^?]+/u, '-summary/I'),
    );
    const page = api.readPage(request, reply(request, paths.length - 1));
    if (page.kind !== 'page') return { paths, users, page };
    users.push(...page.users);
    request = page.next;
  }
  return { paths, users, page: null };
}

const NO_ATTRIBUTES = new Map([['predefinedAttributes', []]]);

describe('whole', () => {
  const lists = [
    { UserSummaryList: [summary('a'), summary('b')], NextToken: 't1' },
    { UserSummaryList: [summary('b'), summary('c')], NextToken: null },
  ];
  const reply = ({ url }: HttpRequest, at: number): HttpResponse =>
    url.includes('summary') ? answer(200, lists[at] ?? {}) : answer(200, { User: person(/[^/]+$/u.exec(url)?.[0] ?? '') });

  test('IDs page by page, then each person once', () => {
    const { paths, users, page } = follow(instance({}, NO_ATTRIBUTES).api, reply);
    expect(page).toBeNull();
    expect(paths).toEqual([
      'GET /users-summary/I?maxResults=100',
      'GET /users-summary/I?maxResults=100&nextToken=t1',
      'GET /users/I/a',
      'GET /users/I/b',
      'GET /users/I/c',
    ]);
    expect(users.map(({ id, email }) => [id, email])).toEqual(['a', 'b', 'c'].map((id) => [id, `${id}@x.org`]));
  });

  test('with proficiencies where the instance has attributes', () => {
    const { users } = follow(instance().api, (request, at) => (request.url.endsWith('/proficiencies') ? LEVELS : reply(request, at)));
    expect(users.map(({ values }) => values['proficiencies'])).toEqual([
      ['Language=German: 2'],
      ['Language=German: 2'],
      ['Language=German: 2'],
    ]);
  });

  test('somebody who is deleted meanwhile is left out', () => {
    const { users } = follow(instance({}, NO_ATTRIBUTES).api, (request, at) =>
      request.url.endsWith('/b') ? failure(404, 'ResourceNotFoundException') : reply(request, at),
    );
    expect(users.map(({ id }) => id)).toEqual(['a', 'c']);
  });

  test('whoever was told is known by ID', () => {
    const { api } = instance({}, NO_ATTRIBUTES);
    follow(api, reply);
    expect(api.lookup({ email: 'B@x.org', employeeId: null }).map(pathOf)[0]).toMatch(/^GET \/users\/[^/]+\/b$/u);
  });

  test('an ID that cannot be read leaves nobody out in silence', () => {
    const { page } = follow(instance().api, () => answer(200, { UserSummaryList: [summary('a'), { Username: 'b' }] }));
    expect(page?.kind).toBe('unknown');
  });

  test('an answer that describes nobody is asked for again', () => {
    const { page } = follow(instance({}, NO_ATTRIBUTES).api, (request, at) => (at < 2 ? reply(request, at) : answer(200, {})));
    expect(page?.kind).toBe('unknown');
  });
});

describe('fast', () => {
  const fast = () => instance({ reading: 'fast' }).api;
  const found = (ids: string[], NextToken?: string) => answer(200, { Users: ids.map(person), ...(NextToken && { NextToken }) });

  test('a search, page by page, with the token in the body', () => {
    const tokens: unknown[] = [];
    const { users, page } = follow(fast(), (request, at) => {
      tokens.push(bodyOf(request)['NextToken']);
      return found([['a', 'b'], ['c']][at] ?? [], ['t/1+', ''][at]);
    });
    expect([page, users.map(({ id }) => id), tokens]).toEqual([null, ['a', 'b', 'c'], [undefined, 't/1+']]);
  });

  test('a token that comes again ends it', () => {
    const { paths } = follow(fast(), () => found(['a'], 'same'));
    expect(paths).toHaveLength(2);
  });

  test('a page that is read twice gives the same', () => {
    const api = fast();
    const request = api.list();
    const twice = [1, 2].map(() => api.readPage(request, found(['a'], 't')));
    expect(twice.map((page) => (page.kind === 'page' ? [page.users.length, page.next?.body] : []))).toEqual([
      [1, expect.stringContaining('"NextToken":"t"')],
      [1, expect.stringContaining('"NextToken":"t"')],
    ]);
  });

  test('a list in which nobody can be read stops', () => {
    expect(follow(fast(), () => answer(200, { Users: [{}, 7] })).page).toMatchObject({ kind: 'stop', code: 'setup' });
  });
});

describe.each(['all', 'fast'])('answers that are no page (%s)', (reading) => {
  test.each([
    [404, 'ResourceNotFoundException', { kind: 'stop', code: 'setup' }],
    [403, 'AccessDeniedException', { kind: 'stop', code: 'connection' }],
    [429, 'ThrottlingException', { kind: 'throttled', retryAfterMs: 2500 }],
    [500, 'InternalServiceException', { kind: 'unknown' }],
  ] as const)('%i %s', (status, type, expected) => {
    expect(follow(instance({ reading }).api, () => failure(status, type)).page).toMatchObject(expected);
  });

  test.each(['', 'null', '[]', '<html>', '{"Users":7}', '{"UserSummaryList":{}}'])('%s', (body) => {
    expect(follow(instance({ reading }).api, () => answer(200, body)).page?.kind).toBe('unknown');
  });
});

test('a request of somebody else is a fault of the caller', () => {
  const { api } = instance();
  expect(() => api.readPage(api.lookup(KEYS)[0] as HttpRequest, answer(200, {}))).toThrow(TypeError);
});
