/** The relay's socket: it comes up, holds back slow callers, and says in words when it cannot listen. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Hono } from 'hono';
import { afterAll, describe, expect, test } from 'vitest';
import type { Env } from '../../../../excel-addin/relay/env.js';
import { listen } from '../../../../excel-addin/relay/program/listen.js';
import { certificateForLocalhost } from '../../support/certificate.js';

const app = new Hono<Env>().get('/', (c) => c.text(c.env.incoming?.socket.remoteAddress ?? '')) as unknown as Hono<Env>;
const SETTINGS = { port: 0, hostname: '127.0.0.1', tls: null };

const folder = mkdtempSync(join(tmpdir(), 'muster-tls-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const saved = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

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

  test('speaks TLS with a certificate of its own', async () => {
    const { cert, key } = certificateForLocalhost();
    const { server } = await listen(app, { ...SETTINGS, tls: { cert: saved('cert.pem', cert), key: saved('key.pem', key) } });
    const { port } = server.address() as AddressInfo;
    const answer = await new Promise<string>((resolve, reject) => {
      get({ host: '127.0.0.1', port, servername: 'localhost', ca: cert, agent: false }, (response) => resolve(text(response))).on('error', reject); // prettier-ignore
    });
    expect(answer).toBe('127.0.0.1');
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });

  test.each([
    ['no PEM', 'not a certificate', 'not a key'],
    ['the key of another certificate', certificateForLocalhost().cert, certificateForLocalhost().key],
    ['both the wrong way round', certificateForLocalhost().key, certificateForLocalhost().cert],
  ])('says in words where the files hold %s', async (_what, cert, key) => {
    const tls = { cert: saved('cert.pem', cert), key: saved('key.pem', key) };
    await expect(listen(app, { ...SETTINGS, tls })).rejects.toThrow(/^RELAY_TLS_CERT and RELAY_TLS_KEY: .* no certificate with its key \(ERR_/u); // prettier-ignore
  });

  test('says which port is taken', async () => {
    const { server, port } = await listen(app, SETTINGS);
    await expect(listen(app, { ...SETTINGS, port })).rejects.toThrow(`port ${port} (EADDRINUSE)`);
    await new Promise((closed) => server.close(closed));
  });
});
