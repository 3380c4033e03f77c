/** The relay's socket: it comes up, holds back slow callers, and says in words when it cannot listen. */
import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import type { Env } from '../../../../excel-addin/relay/env.js';
import { listen } from '../../../../excel-addin/relay/program/listen.js';

const app = new Hono<Env>().get('/', (c) => c.text(c.env.incoming?.socket.remoteAddress ?? '')) as unknown as Hono<Env>;
const SETTINGS = { port: 0, hostname: '127.0.0.1', tls: null };

describe('listen', () => {
  test('answers, and knows the address of its caller', async () => {
    const { server, port } = await listen(app, SETTINGS);
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('127.0.0.1');
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });

  test('gives callers who are slow on purpose no more time than a slow line needs', async () => {
    const { server } = await listen(app, SETTINGS);
    const { headersTimeout, requestTimeout, timeout, maxConnections } = server;
    expect({ headersTimeout, requestTimeout, timeout, maxConnections }).toEqual({
      headersTimeout: 10_000,
      requestTimeout: 60_000,
      timeout: 120_000,
      maxConnections: 2000,
    });
    await new Promise((closed) => server.close(closed));
  });

  test('says which port is taken', async () => {
    const { server, port } = await listen(app, SETTINGS);
    await expect(listen(app, { ...SETTINGS, port })).rejects.toThrow(`port ${port} (EADDRINUSE)`);
    await new Promise((closed) => server.close(closed));
  });
});
