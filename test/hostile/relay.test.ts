/** The relay as it ships: whom it does not connect to, from whom it takes no change, and what its log does not say. */
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { createRelay, everybody, httpsFetch, lineLog, sqliteStore, type RelayOptions } from '../../excel-addin/relay/index.js';

const RELAY: Omit<RelayOptions, 'store'> = {
  ...{ fetch: () => Promise.resolve(new Response('{}')), now: () => 0, log: () => undefined, allowedHosts: { some: ['name.example'] } },
  ...{ origins: ['https://pane.example'], authenticate: everybody, pane: new Map() },
};

test('a name that leads to this machine is not connected to', async () => {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  const url = `https://localhost:${String((server.address() as AddressInfo).port)}/`;
  const attempt = httpsFetch(url, { method: 'GET', headers: {}, redirect: 'manual', signal: AbortSignal.timeout(30_000) });
  await expect(attempt).rejects.toMatchObject({ code: 'ERR_PRIVATE_ADDRESS' });
  expect(connections).toBe(0);
  await new Promise((closed) => server.close(closed));
});

test.each([
  ['PUT', '/api/secrets/some.key', 403],
  ['DELETE', '/api/secrets/some.key', 403],
  ['POST', '/api/send', 403],
  ['GET', '/api/secrets/some.key', 200], // a browser names none on a plain read
])('%s %s without an origin is answered with %i', async (method, path, status) => {
  const store = sqliteStore(':memory:');
  await store.setSecret('shared', 'some.key', 'x');
  const app = createRelay({ ...RELAY, store });
  const body = method === 'GET' || method === 'DELETE' ? null : '{"value":"y","requests":[]}';
  expect((await app.request(`https://pane.example${path}`, { method, body })).status).toBe(status);
  expect(await store.secret('shared', 'some.key')).toBe('x');
  await store.close();
});

test.each([
  ['that is answered', RELAY.fetch],
  ['that breaks', () => Promise.reject(new Error('https://name.example/canary'))],
])('the log of a request %s tells neither whom it was about nor what it said', async (_, fetch) => {
  const lines: string[] = [];
  const log = lineLog((line) => void lines.push(line), RELAY.now);
  const store = sqliteStore(':memory:');
  const app = createRelay({ ...RELAY, store, fetch, log });
  const url = 'https://name.example/users/canary%40x.org?email=canary';
  const requests = [{ method: 'PUT', url, headers: { 'x-note': 'canary' }, body: 'canary', timeoutMs: 1000 }];
  const init = { method: 'POST', headers: { origin: 'https://pane.example' }, body: JSON.stringify({ requests }) };
  expect((await app.request('https://pane.example/api/send', init)).status).toBe(200);
  expect(lines.some((line) => line.includes('"host":"name.example"'))).toBe(true);
  expect(lines.filter((line) => line.includes('canary'))).toEqual([]);
  await store.close();
});
