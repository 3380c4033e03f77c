/** Faults on this server: how they look in its words, and what the vendor's own client makes of the worst of them. */
import { DescribeUserCommand, ListUsersCommand, SearchUsersCommand, UpdateUserHierarchyCommand } from '@aws-sdk/client-connect';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask, createNew, I, idsOf, makeServer, NOW, typeOf } from './ask.js';
import { create, errorOf, ids, InstanceId, openStage, type Stage } from './client.js';

const search = (Value: string) => ({
  InstanceId: I,
  SearchCriteria: { StringCondition: { FieldName: 'Username', Value, ComparisonType: 'EXACT' } },
});

describe('a planned status', () => {
  test.each([
    [429, 'ThrottlingException'],
    [403, 'AccessDeniedException'],
    [404, 'ResourceNotFoundException'],
    [500, 'InternalServiceException'],
    [503, 'InternalServiceException'],
  ])('%i is %s', async (status, error) => {
    const server = makeServer();
    server.faults.next({ kind: 'status', status, route: 'ListUsers' });
    expect(typeOf(await ask(server, 'GET', `/users-summary/${I}`))).toEqual([error, status]);
  });

  test('takes another error by name, in the form of the other errors', async () => {
    const server = makeServer({ switches: { errorType: 'body' } });
    server.faults.next({ kind: 'status', status: 429, error: 'LimitExceededException', retryAfterSeconds: 3 });
    const { json, headers } = await createNew(server);
    expect([json, headers.get('retry-after')]).toEqual([{ __type: 'LimitExceededException', message: 'planned fault' }, '3']);
  });

  test('can be said after the request was carried out', async () => {
    const server = makeServer();
    server.faults.next({ kind: 'status', status: 500, applied: true });
    expect((await createNew(server)).status).toBe(500);
    expect(server.store.users()).toHaveLength(10);
  });
});

describe('a fault is aimed', () => {
  test('at an operation that exists', () => {
    const plan = { kind: 'html', route: 'CreateEmployee' } as unknown as { kind: 'html' };
    expect(() => makeServer().faults.next(plan)).toThrow(/Not a fault: .* There are the routes CreateUser, /u);
  });

  test.each([
    ['by the user name of a body', 'nora.quist', (server: ReturnType<typeof makeServer>) => createNew(server)],
    ['by the address of a body', 'NORA.quist@demo.example', (server) => createNew(server)],
    [
      'by the user name of whom the path names',
      'ben.carter',
      (server) => ask(server, 'GET', `/users/${I}/${idsOf(server).user('ben.carter')}`),
    ],
    ['by what is searched for', 'ben.carter', (server) => ask(server, 'POST', '/search-users', search('ben.carter'))],
  ] as [string, string, (server: ReturnType<typeof makeServer>) => ReturnType<typeof ask>][])('%s', async (_what, person, run) => {
    const server = makeServer();
    server.faults.next({ kind: 'status', status: 503, person });
    expect((await ask(server, 'GET', `/users-summary/${I}`)).status).toBe(200);
    expect((await run(server)).status).toBe(503);
  });
});

describe('answers that tell something else', () => {
  test.each([
    ['one user', 'GET', (id: string) => `/users/${I}/${id}`, undefined],
    ['a search', 'POST', () => '/search-users', search('ben.carter')],
  ] as const)('another person in place of this one, in %s', async (_what, method, path, body) => {
    const server = makeServer();
    server.faults.next({ kind: 'other-person' });
    const { text, status } = await ask(server, method, path(idsOf(server).user('ben.carter')), body);
    expect([status, text.includes('olivia.hart'), text.includes('ben.carter')]).toEqual([200, true, false]);
  });

  test('another ID after a create', async () => {
    const server = makeServer();
    server.faults.next({ kind: 'other-person' });
    const { json } = await createNew(server);
    expect((json as { UserId: string }).UserId).toBe(idsOf(server).user('olivia.hart'));
    expect(server.store.users()).toHaveLength(10);
  });

  test.each([
    ['gone', (user: object) => !('Username' in user)],
    ['renamed', (user: object) => 'Username_v2' in user],
    ['retyped', (user: object) => typeof (user as { Username: unknown }).Username === 'object'],
  ] as const)('a field that is %s', async (how, holds) => {
    const server = makeServer();
    server.faults.next({ kind: 'drift', how });
    const { json } = await ask(server, 'GET', `/users-summary/${I}`);
    expect((json as { UserSummaryList: object[] }).UserSummaryList.every(holds)).toBe(true);
  });

  test('a stale copy that does not have the newcomer yet', async () => {
    const server = makeServer();
    const { UserId } = (await createNew(server)).json as { UserId: string };
    server.faults.next({ kind: 'stale-read', forMs: 1_000, times: 2 });
    expect(typeOf(await ask(server, 'GET', `/users/${I}/${UserId}`))).toEqual(['ResourceNotFoundException', 404]);
    expect((await ask(server, 'POST', '/search-users', search('nora.quist'))).json).toMatchObject({ Users: [] });
    expect((await ask(server, 'POST', '/search-users', search('nora.quist'))).json).toMatchObject({ Users: [{ Username: 'nora.quist' }] });
  });

  test('the page before once more', async () => {
    const server = makeServer();
    const first = await ask(server, 'GET', `/users-summary/${I}?maxResults=2`);
    server.faults.next({ kind: 'page-twice' });
    const { NextToken } = first.json as { NextToken: string };
    const again = await ask(server, 'GET', `/users-summary/${I}?maxResults=2&nextToken=${encodeURIComponent(NextToken)}`);
    expect(again.text).toBe(first.text);
  });
});

describe('the vendor’s own client', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.close());
  const UserId = () => ids(stage).user('ben.carter');
  const patient = () => stage.clientWith({ maxAttempts: 3 });

  test.each(['header', 'header-with-address', 'body', 'body-with-prefix'] as const)(
    'reads the type of an error from %s',
    async (errorType) => {
      stage.server.change({ errorType });
      const [name, message, status] = await errorOf(create(stage, { Username: 'ben.carter' }));
      expect([name, message, status]).toEqual(['DuplicateResourceException', 'There is a user ben.carter already.', 409]);
    },
  );

  test('takes an empty answer', async () => {
    stage.server.change({ emptyAnswer: 'nothing' });
    const answer = await stage.client.send(new UpdateUserHierarchyCommand({ InstanceId, UserId: UserId() }));
    expect(answer.$metadata.httpStatusCode).toBe(200);
  });

  test('comes again after a throttling, by itself', async () => {
    stage.server.faults.next({ kind: 'status', status: 429, error: 'ThrottlingException' });
    const { User, $metadata } = await patient().send(new DescribeUserCommand({ InstanceId, UserId: UserId() }));
    expect([User?.Username, $metadata.attempts]).toEqual(['ben.carter', 2]);
  });

  test('makes a user twice where the answer is lost: the second attempt finds the name taken', async () => {
    stage.server.faults.next({ kind: 'lost-answer', route: 'CreateUser' });
    const [name] = await errorOf(create({ ...stage, client: patient() }));
    expect([name, stage.server.store.requestsTo('CreateUser').map(({ status }) => status)]).toEqual([
      'DuplicateResourceException',
      [null, 409],
    ]);
  });

  test.each(['cut-body', 'html'] as const)('cannot read %s, although the request was carried out', async (kind) => {
    stage.server.faults.next({ kind });
    await expect(create(stage)).rejects.toThrow();
    expect(stage.server.store.users()).toHaveLength(10);
  });

  test('is told of lists and searches by their own faults only', async () => {
    stage.server.faults.next({ kind: 'page-twice' });
    await stage.client.send(new DescribeUserCommand({ InstanceId, UserId: UserId() }));
    await stage.client.send(new ListUsersCommand({ InstanceId }));
    expect(stage.server.faults.pending()).toEqual([]);
    await stage.client.send(new SearchUsersCommand({ InstanceId }));
    expect(stage.server.store.requests.all().map(({ fault }) => fault)).toEqual([null, 'page-twice', null]);
  });
});

test('a request that is late is carried out after its connection was cut', async () => {
  const waits: (() => void)[] = [];
  const server = makeServer({ now: () => NOW, sleep: () => new Promise((resolve) => waits.push(resolve)) });
  server.faults.next({ kind: 'late', afterMs: 30_000 });
  await expect(createNew(server)).rejects.toThrow('before the request was carried out');
  expect(server.store.users()).toHaveLength(9);
  waits.forEach((wake) => wake());
  await Promise.resolve();
  await Promise.resolve();
  expect(server.store.users()).toHaveLength(10);
});
