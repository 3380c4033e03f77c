/** Our own routes: the page, what the server holds, its log and its controls. */
import { describe, expect, test } from 'vitest';
import { DEMO_SEED } from '../../../../workbench/server/amazon-connect/index.js';
import { ask, createNew, I, idsOf, makeServer, NOW } from './ask.js';

type Server = ReturnType<typeof makeServer>;
const control = async (server: Server, method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
  const response = await server.app.request(path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const text = await response.text();
  return { status: response.status, text, json: (text.startsWith('{') ? JSON.parse(text) : null) as Record<string, unknown> | null };
};

describe('what it holds', () => {
  test('users, with names in place of IDs', async () => {
    const { json } = await control(makeServer(), 'GET', '/_users');
    expect((json!['users'] as object[])[5]).toMatchInlineSnapshot(`
      {
        "configs": {},
        "created": 0,
        "directoryUserId": null,
        "id": "00000000-0000-0000-0000-000100000006",
        "identity": {
          "Email": "chloe.dumont@demo.example",
          "FirstName": "Chloe",
          "LastName": "Dumont",
        },
        "modified": 0,
        "phone": {
          "AfterContactWorkTimeLimit": 30,
          "AutoAccept": false,
          "PhoneType": "SOFT_PHONE",
        },
        "proficiencies": [
          {
            "AttributeName": "Language",
            "AttributeValue": "French",
            "Level": 5,
          },
          {
            "AttributeName": "Product",
            "AttributeValue": "Returns",
            "Level": 3,
          },
        ],
        "routingProfile": "Billing",
        "securityProfiles": [
          "Agent",
        ],
        "tags": {
          "EmployeeId": "0102",
        },
        "team": "Europe/Billing/Priya Nair",
        "username": "chloe.dumont",
      }
    `);
  });

  test('requests, with no password and no key', async () => {
    const server = makeServer();
    await createNew(server, { Password: 'Canary-pass1' });
    await ask(server, 'GET', `/users-summary/${I}?maxResults=1`, undefined, { accessKeyId: 'AKIAOTHER' });
    const { text, json } = await control(server, 'GET', '/_requests');
    expect(text).not.toMatch(/Canary|Signature|demo\/secret/u);
    expect(json).toMatchObject({
      requests: [
        {
          id: 1,
          at: NOW,
          method: 'PUT',
          path: `/users/${I}`,
          route: 'CreateUser',
          key: 'lasting',
          fault: null,
          status: 200,
          body: { Password: '[masked]' },
        },
        { id: 2, method: 'GET', path: `/users-summary/${I}?maxResults=1`, route: 'ListUsers', key: null, body: null, status: 403 },
      ],
    });
  });

  test('a page of them, every text escaped', async () => {
    const server = makeServer();
    const hostile = '<img src=x onerror="alert(1)">';
    await createNew(server, { IdentityInfo: { FirstName: hostile, LastName: 'Quist' } });
    const { text } = await control(server, 'GET', '/');
    expect(text).toContain('Users: 10. Requests: 1.');
    expect(text).toContain('stands in for Amazon Connect');
    expect(text).toContain('&lt;img src=x');
    expect(text).not.toContain('<img');
  });
});

describe('controls', () => {
  test('a reset brings the seed back', async () => {
    const server = makeServer();
    const before = server.store.users();
    await createNew(server);
    server.faults.next({ kind: 'html' });
    expect((await control(server, 'POST', '/_reset')).json).toEqual({ users: 9 });
    expect([server.store.users(), server.store.requests.all(), server.faults.pending()]).toEqual([before, [], []]);
  });

  test('other people take the place of those it holds', async () => {
    const server = makeServer();
    const [, marcus] = DEMO_SEED.users;
    expect((await control(server, 'POST', '/_seed', { users: [marcus] })).json).toEqual({ users: 1 });
    expect(server.store.users().map(({ username }) => username)).toEqual(['marcus.reid']);
  });

  test.each([
    [{ users: 3 }, 'has to be a list'],
    [{ users: [{ username: 'x' }] }, 'needs “identity”'],
    [{ users: [{ ...DEMO_SEED.users[0], routingProfile: 'Nobody’s' }] }, 'names “Nobody’s”'],
  ])('%j is no list of people', async (body, problem) => {
    const server = makeServer();
    const { status, json } = await control(server, 'POST', '/_seed', body);
    expect([status, json!['problem']]).toEqual([400, expect.stringContaining(problem)]);
    expect(server.store.users()).toHaveLength(9);
  });

  test('switches are read and turned, faults planned and taken back', async () => {
    const server = makeServer();
    expect((await control(server, 'PUT', '/_switches', { identity: 'saml' })).json).toMatchObject({ identity: 'saml', limits: 'off' });
    expect((await control(server, 'PUT', '/_switches', { identity: 'ldap' })).status).toBe(400);
    const plan = { kind: 'status', status: 503, route: 'DescribeUser' };
    expect((await control(server, 'POST', '/_faults', plan)).json).toEqual({ pending: [plan] });
    expect((await ask(server, 'GET', `/users/${I}/${idsOf(server).user('ben.carter')}`)).status).toBe(503);
    expect((await control(server, 'DELETE', '/_faults')).json).toEqual({ pending: [] });
  });

  test('a page of another site cannot turn them', async () => {
    expect((await control(makeServer(), 'POST', '/_reset', undefined, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });
});

test('a seed whose groups stand in the wrong order is told', () => {
  expect(() => makeServer({ seed: { ...DEMO_SEED, teams: ['Europe/Billing', 'Europe'] } })).toThrow('the group above “Europe/Billing”');
});
