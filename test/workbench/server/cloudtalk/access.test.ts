/** Who gets in, how often, and what a request has to say of itself. */
import { describe, expect, test } from 'vitest';
import { ask, basic, headers, makeServer, newAgent, NOW } from './ask.js';

const list = (sent: Record<string, string>, badCredentials: '401' | '403' = '401') =>
  ask(makeServer({ switches: { badCredentials } }), 'GET', '/agents/index.json', undefined, sent);

describe('key and secret', () => {
  test('are let in', async () => {
    expect((await list(headers())).status).toBe(200);
  });

  test.each([
    ['none', { accept: 'application/json' }],
    ['another secret', headers({ authorization: basic('demo-access-key', 'guess') })],
    ['another key', headers({ authorization: basic('other') })],
    ['a bearer token', headers({ authorization: 'Bearer x' })],
    ['no Base64', headers({ authorization: 'Basic ?' })],
  ])('%s: 401', async (_, sent) => {
    expect((await list(sent)).status).toBe(401);
  });

  test('or 403, where it is switched so', async () => {
    expect((await list(headers({ authorization: basic('other') }), '403')).status).toBe(403);
  });

  test('nothing is carried out without them', async () => {
    const server = makeServer();
    await ask(server, 'PUT', '/agents/add.json', newAgent(), headers({ authorization: basic('other') }));
    expect(server.store.byEmail('nora.quist@demo.example')).toBeUndefined();
  });

  test('stand in no log, nor does the password', async () => {
    const server = makeServer();
    await ask(server, 'PUT', '/agents/add.json', newAgent());
    const log = JSON.stringify(server.store.requests.all());
    expect(log).toContain('"key":"company"');
    expect(log).not.toMatch(/demo-access|Canary/u);
  });
});

test.each(['404', '406'] as const)('who does not accept JSON gets %s', async (withoutAccept) => {
  const server = makeServer({ switches: { withoutAccept } });
  const answer = await ask(server, 'GET', '/agents/index.json', undefined, headers({ accept: '*/*' }));
  expect(answer.status).toBe(Number(withoutAccept));
});

describe('the minute', () => {
  const at = { now: NOW };
  const open = () => makeServer({ switches: { rateLimit: 3 }, now: () => at.now });

  test('says what is left of it', async () => {
    at.now = NOW;
    const server = open();
    await ask(server, 'GET', '/groups/index.json');
    const { status, headers: told } = await ask(server, 'GET', '/groups/index.json');
    expect(status).toBe(200);
    expect([told.get('X-CloudTalkAPI-Limit'), told.get('X-CloudTalkAPI-Remaining'), told.get('X-CloudTalkAPI-ResetTime')]).toEqual([
      '3',
      '1',
      String(NOW / 1000 + 60),
    ]);
  });

  test('ends with 429, without Retry-After and without anything done, and begins anew', async () => {
    at.now = NOW;
    const server = open();
    for (let n = 0; n < 3; n += 1) await ask(server, 'GET', '/groups/index.json');
    const refused = await ask(server, 'PUT', '/agents/add.json', newAgent());
    expect([refused.status, refused.headers.get('retry-after'), refused.headers.get('x-cloudtalkapi-remaining')]).toEqual([429, null, '0']);
    expect(server.store.all()).toHaveLength(5);
    at.now = NOW + 60_000;
    expect((await ask(server, 'PUT', '/agents/add.json', newAgent())).status).toBe(201);
  });

  test('has 60 requests unless it is switched', async () => {
    const server = makeServer({ switches: { rateLimit: 60 } });
    const statuses = [];
    for (let n = 0; n < 61; n += 1) statuses.push((await ask(server, 'GET', '/countries/index.json')).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(60);
    expect(statuses[60]).toBe(429);
  });
});
