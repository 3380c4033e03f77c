/** Our own routes: the page, what the server holds, and its controls. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ask, makeServer, newPerson } from './ask.js';

const HOSTILE = `<img src=x onerror="alert(1)">&'`;

describe('the page', () => {
  test.each(['/', '/_page'])('at %s lists users and mails', async (path) => {
    const server = makeServer();
    await ask(server, 'POST', '/v2/employees', newPerson());
    const { text, headers } = await ask(server, 'GET', path);
    expect(headers.get('content-type')).toMatch(/^text\/html/u);
    expect(text).toContain('Users: 13. Mails: 1.');
    expect(text).toContain('<td>nora.quist@demo.example</td>');
    expect(text).toContain('Your account is ready, Nora');
  });

  test('escapes every text that came from outside', async () => {
    const server = makeServer();
    await ask(server, 'POST', '/v2/employees', newPerson({ first_name: HOSTILE, custom_employee_id: HOSTILE }));
    const { text } = await ask(server, 'GET', '/');
    expect(text).not.toContain('<img');
    expect(text.split('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;&#39;').length - 1).toBe(3);
  });

  test('lets no script but its own run', async () => {
    const { headers, text } = await ask(makeServer(), 'GET', '/');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self'/u);
    expect(text.match(/<script[^>]*>/gu)).toEqual(['<script type="module" src="_page.js">']);
    expect(text).not.toMatch(/ style=| on\w+=/u);
  });

  test('says that a table is empty', async () => {
    expect((await ask(makeServer(), 'GET', '/')).text).toContain('<td colspan="3">No mails yet.</td>');
  });

  test.each([
    ['/_page.css', 'text/css'],
    ['/_page.js', 'text/javascript'],
  ])('%s has its type', async (path, type) => {
    const { status, headers } = await ask(makeServer(), 'GET', path);
    expect([status, headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`]);
  });
});

describe('what it holds', () => {
  test('users, with what the vendor does not tell', async () => {
    const { users } = (await ask(makeServer(), 'GET', '/_users')).json as { users: object[] };
    expect(users.length).toBe(12);
    expect(users[11]).toMatchInlineSnapshot(`
      {
        "channels": [
          "phone",
          "chat",
          "email",
        ],
        "email": "hugo.marin@demo.example",
        "employeeId": "0107",
        "groups": [
          "Returns",
        ],
        "id": 12,
        "leader": "priya.nair@demo.example",
        "manageTeam": false,
        "name": "Hugo Marin",
        "role": "Agent",
        "status": "deactivated",
      }
    `);
  });

  test('mails', async () => {
    const server = makeServer();
    await ask(server, 'POST', '/v2/employees/invite', newPerson());
    expect((await ask(server, 'GET', '/_mails')).json).toMatchInlineSnapshot(`
      {
        "mails": [
          {
            "at": 1770112800000,
            "id": 1,
            "reason": "invite",
            "subject": "Complete your profile, Nora",
            "to": "nora.quist@demo.example",
          },
        ],
      }
    `);
  });

  test('requests, as they came; its own routes are none', async () => {
    const server = makeServer();
    await ask(server, 'POST', '/v2/employees?x=1', newPerson({ temporary_password: 'canary', role: 'Boss' }));
    await ask(server, 'PUT', '/v2/employees/a%2Fb', '{"temporary_password":"canary"');
    await ask(server, 'GET', '/_users');
    const { json, text } = await ask(server, 'GET', '/_requests');
    expect(text).not.toContain('canary');
    expect(json).toMatchInlineSnapshot(`
      {
        "requests": [
          {
            "at": 1770112800000,
            "body": {
              "channels": [
                "chat",
              ],
              "custom_employee_id": "0200",
              "email": "nora.quist@demo.example",
              "first_name": "Nora",
              "last_name": "Quist",
              "role": "Boss",
              "team_leader_email": "priya.nair@demo.example",
              "temporary_password": "[masked]",
            },
            "fault": null,
            "id": 1,
            "key": "test",
            "method": "POST",
            "path": "/v2/employees?x=1",
            "route": "create",
            "status": 422,
          },
          {
            "at": 1770112800000,
            "body": null,
            "fault": null,
            "id": 2,
            "key": "test",
            "method": "PUT",
            "path": "/v2/employees/a%2Fb",
            "route": "update",
            "status": 404,
          },
        ],
      }
    `);
  });

  test('passwords are masked at any depth and under any spelling', async () => {
    const server = makeServer();
    await ask(server, 'POST', '/v2/employees', { people: [{ temporaryPassword: 'canary', PASSWORD: { a: 'canary' } }] });
    expect(server.store.requests.all()[0]?.body).toEqual({ people: [{ temporaryPassword: '[masked]', PASSWORD: '[masked]' }] });
  });
});

describe('controls', () => {
  test('a reset brings the seed back and forgets mails, requests and faults', async () => {
    const server = makeServer();
    await ask(server, 'POST', '/v2/employees', newPerson());
    server.faults.next({ kind: 'html' });
    expect((await ask(server, 'POST', '/_reset')).json).toEqual({ users: 12 });
    expect([server.store.mails.all(), server.store.requests.all(), server.faults.pending()]).toEqual([[], [], []]);
    expect(server.store.users.all()[0]?.id).toBe(1);
  });

  test('switches are read and turned', async () => {
    const server = makeServer();
    expect((await ask(server, 'PUT', '/_switches', { put: 'replace', rateLimit: 5 })).json).toMatchObject({ put: 'replace', rateLimit: 5 });
    expect((await ask(server, 'GET', '/_switches')).json).toEqual(server.switches());
  });

  test('faults are planned, read and taken back', async () => {
    const server = makeServer();
    const plan = { kind: 'status', status: 503, route: 'get', times: 2 };
    expect((await ask(server, 'POST', '/_faults', plan)).json).toEqual({ pending: [plan] });
    expect((await ask(server, 'GET', '/v2/employees/0101')).status).toBe(503);
    expect((await ask(server, 'GET', '/_faults')).json).toEqual({ pending: [plan] });
    await ask(server, 'DELETE', '/_faults');
    expect((await ask(server, 'GET', '/v2/employees/0101')).status).toBe(200);
  });

  test.each([
    ['PUT', '/_switches', { put: 'patch' }, 'Switch "put" does not take "patch". It takes: merge, reset-channels, replace.'],
    ['PUT', '/_switches', 'x', 'Unexpected token'],
    ['PUT', '/_switches', 'null', 'The body has to be a JSON object.'],
    ['POST', '/_faults', { kind: 'flood' }, 'Not a fault: {"kind":"flood"}.'],
  ])('%s %s says what is wrong with %j', async (method, path, body, problem) => {
    const { status, json } = await ask(makeServer(), method, path, body);
    expect(status).toBe(400);
    expect((json as { problem: string }).problem).toContain(problem);
  });

  test('a page of another site cannot turn them', async () => {
    const server = makeServer();
    const strange = await server.app.request('/_reset', { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } });
    const own = await server.app.request('/_reset', { method: 'POST', headers: { 'sec-fetch-site': 'same-origin' } });
    expect([strange.status, own.status]).toEqual([403, 200]);
  });
});

describe('a file', () => {
  test('keeps what the server held', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'muster-reference-'));
    try {
      const path = join(folder, 'company.sqlite');
      const first = makeServer({ path });
      await ask(first, 'POST', '/v2/employees', newPerson());
      first.close();
      const second = makeServer({ path });
      expect(second.store.users.find('0200')?.email).toBe('nora.quist@demo.example');
      expect(second.store.users.all().length).toBe(13);
      second.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
