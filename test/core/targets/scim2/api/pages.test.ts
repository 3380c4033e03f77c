/** Lists page by page, however a service counts. */
import { describe, expect, test } from 'vitest';
import type { HttpRequest } from '../../../../../core/ports/index.js';
import { connectionOf } from '../../../../../core/targets/scim2/api/connection.js';
import { pagesOf } from '../../../../../core/targets/scim2/api/pages.js';
import { answer, BASE } from '../sample.js';

const pages = () => pagesOf(connectionOf({ baseUrl: BASE }), '/Users', 2);
const users = (...ids: string[]) => ids.map((id) => ({ id, userName: id }));
const nextOf = (page: ReturnType<ReturnType<typeof pages>['read']>): string | null | undefined =>
  page.kind === 'read' ? (page.next?.url.slice(BASE.length) ?? null) : undefined;

test('the first page is asked for with its place and its size', () => {
  expect(pages().first()).toMatchObject({
    method: 'GET',
    url: `${BASE}/Users?startIndex=1&count=2`,
    auth: { scheme: 'bearer', token: 'scim2.token' },
  });
});

describe('the next page', () => {
  const after = (body: object) => {
    const list = pages();
    return nextOf(list.read(list.first(), answer(200, body)));
  };
  test.each([
    ['begins behind the users that came', { totalResults: 5, Resources: users('a', 'b') }, '/Users?startIndex=3&count=2'],
    ['also where fewer came than were asked for', { totalResults: 5, Resources: users('a') }, '/Users?startIndex=2&count=2'],
    ['and where the page tells another size', { totalResults: 5, itemsPerPage: 100, Resources: users('a') }, '/Users?startIndex=2&count=2'],
    ['is none at the end', { totalResults: 2, Resources: users('a', 'b') }, null],
    ['is none behind an empty page', { totalResults: 5, Resources: [] }, null],
    ['follows a full page where no total is told', { Resources: users('a', 'b') }, '/Users?startIndex=3&count=2'],
    ['is none behind a page that is not full then', { Resources: users('a') }, null],
    ['is none where a list is left out because it is empty', { totalResults: 0 }, null],
    [
      'is named by a cursor where there is one',
      { totalResults: 5, nextCursor: 'x/y=', Resources: users('a', 'b') },
      '/Users?cursor=x%2Fy%3D&count=2',
    ],
  ])('%s', (_, body, expected) => {
    expect(after(body)).toBe(expected);
  });

  test('by cursors ends where none is told, and where one comes again', () => {
    const list = pages();
    const second = list.read(list.first(), answer(200, { nextCursor: 'c', Resources: users('a', 'b') }));
    const request = (second.kind === 'read' ? second.next : null) as HttpRequest;
    expect(nextOf(list.read(request, answer(200, { totalResults: 9, Resources: users('c') })))).toBeNull();
    expect(nextOf(list.read(request, answer(200, { nextCursor: 'c', Resources: users('c', 'd') })))).toBeNull();
  });
});

test('a page with nobody new proves that the service does not page', () => {
  const list = pages();
  const first = list.read(list.first(), answer(200, { totalResults: 4, Resources: users('a', 'b') }));
  const next = (first.kind === 'read' ? first.next : null) as HttpRequest;
  expect(list.read(next, answer(200, { totalResults: 4, Resources: users('a', 'b') })).kind).toBe('unknown');
});

test.each([
  ['no JSON', '<html>'],
  ['a bare list', []],
  ['no list at all', {}],
  ['no list where there should be one', { totalResults: 3 }],
  ['a list in another form', { totalResults: 0, Resources: {} }],
])('%s is unknown', (_, body) => {
  const list = pages();
  expect(list.read(list.first(), answer(200, body)).kind).toBe('unknown');
});

test('a request of somebody else is a mistake of the caller', () => {
  expect(() => pages().read(pages().first(), answer(200, { totalResults: 0 }))).toThrow(TypeError);
});
