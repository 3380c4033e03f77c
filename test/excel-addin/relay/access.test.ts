/** Who may speak to the relay, and from where. */
import { describe, expect, test } from 'vitest';
import { byAccessCode } from '../../../excel-addin/relay/index.js';
import { ORIGIN, relayBench, TARGET } from '../support/relay-bench.js';

const CODE = 'a-code-of-sixteen-letters';
const ROUTES = [
  ['GET', '/api/access'],
  ['POST', '/api/send'],
  ['GET', '/api/secrets/some.key'],
  ['PUT', '/api/secrets/some.key'],
  ['DELETE', '/api/secrets/some.key'],
  ['POST', '/api/lease/send'],
  ['POST', '/api/fingerprint'],
] as const;
const PANE = new Map([['/taskpane.html', { type: 'text/html; charset=utf-8', bytes: new Uint8Array([60]) }]]);

describe('with an access code', () => {
  test.each(ROUTES)('%s %s refuses whoever has none, or another one', async (method, path) => {
    const bench = relayBench({ authenticate: byAccessCode(CODE) });
    for (const code of ['', 'another', CODE.slice(1), `${CODE} x`, CODE.toUpperCase()]) {
      const answer = await bench.ask(method, path, undefined, code ? { 'x-muster-access': code } : {});
      expect(answer.status).toBe(401);
      expect(await answer.json()).toEqual({ problem: expect.stringContaining('access code') as string, signIn: { kind: 'code' } });
    }
  });

  test('lets in whoever has it', async () => {
    const bench = relayBench({ authenticate: byAccessCode(CODE), accessCode: CODE });
    expect((await bench.ask('GET', '/api/access', undefined, { 'x-muster-access': CODE })).status).toBe(200);
    const [result] = await bench.http.send([{ method: 'GET', url: `${TARGET}/`, headers: {}, timeoutMs: 100 }]);
    expect(result).toMatchObject({ kind: 'response' });
  });

  test('serves the pane itself to everybody: it has to ask for the code', async () => {
    const bench = relayBench({ authenticate: byAccessCode(CODE), pane: PANE });
    expect((await bench.ask('GET', '/taskpane.html')).status).toBe(200);
  });

  test('is never empty', () => expect(() => byAccessCode('')).toThrow(TypeError));
});

describe('origins', () => {
  test.each([
    'https://evil.example',
    'http://pane.example',
    'https://pane.example:8443',
    'https://pane.example.evil.example',
    'null',
    'https://PANE.example',
    '*',
  ])('refuses %s', async (origin) => {
    for (const [method, path] of ROUTES) {
      const answer = await relayBench().ask(method, path, method === 'GET' ? undefined : {}, { origin });
      expect(answer.status).toBe(403);
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  test('refuses a change from a page that names no origin', async () => {
    const bench = relayBench();
    expect((await bench.ask('PUT', '/api/secrets/some.key', { value: 'x' }, { origin: '' })).status).toBe(403);
  });

  test('answers its own with its exact name and never with a star', async () => {
    const answer = await relayBench().ask('POST', '/api/fingerprint', { texts: [] });
    expect(answer.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect(answer.headers.get('vary')).toBe('Origin');
  });

  test('answers a preflight before it asks for the code', async () => {
    const answer = await relayBench({ authenticate: byAccessCode(CODE) }).ask('OPTIONS', '/api/send');
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-headers')).toBe('content-type, x-muster-access');
  });
});
