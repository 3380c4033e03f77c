/** The relay as it ships: a name that leads to this machine is not connected to, and no change is taken from whoever names no origin. */
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { createRelay, everybody, httpsFetch, sqliteStore } from '../../excel-addin/relay/index.js';

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
  const app = createRelay({
    ...{ store, fetch: () => Promise.resolve(new Response('{}')), now: () => 0, log: () => undefined, allowedHosts: [] },
    ...{ origins: ['https://pane.example'], authenticate: everybody, pane: new Map() },
  });
  const body = method === 'GET' || method === 'DELETE' ? null : '{"value":"y","requests":[]}';
  expect((await app.request(`https://pane.example${path}`, { method, body })).status).toBe(status);
  expect(await store.secret('shared', 'some.key')).toBe('x');
  await store.close();
});
