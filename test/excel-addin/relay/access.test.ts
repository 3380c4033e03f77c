/** Who may speak to the relay, and from where. */
import { describe, expect, test } from 'vitest';
import { byAccessCode, rateGuards, type Role } from '../../../excel-addin/relay/index.js';
import { ACCESS_CODE, ACCESS_CODE_HASH, ADMIN_CODE, ADMIN_CODE_HASH } from '../support/access-code.js';
import { ORIGIN, relayBench, TARGET } from '../support/relay-bench.js';

const WRONG = ['another', ACCESS_CODE.slice(1), `${ACCESS_CODE} x`, ACCESS_CODE.toUpperCase(), 'x'.repeat(513)];
const ROUTES = [
  ['GET', '/api/access'],
  ['POST', '/api/send'],
  ['GET', '/api/secrets/some.key'],
  ['PUT', '/api/secrets/some.key'],
  ['DELETE', '/api/secrets/some.key'],
  ['POST', '/api/lease/send'],
  ['POST', '/api/fingerprint'],
  ['POST', '/api/journal/book'],
  ['GET', '/api/journal/book'],
  ['GET', '/api/nothing'],
] as const;
const PANE = new Map([['/taskpane.html', { type: 'text/html; charset=utf-8', bytes: new Uint8Array([60]) }]]);
const byCode = (): ReturnType<typeof byAccessCode> => byAccessCode({ send: ACCESS_CODE_HASH, admin: null });

describe('with an access code', () => {
  test.each(ROUTES)('%s %s refuses whoever has none, and says how to sign in', async (method, path) => {
    const answer = await relayBench({ authenticate: byCode() }).ask(method, path);
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual({ problem: expect.stringContaining('access code') as string, signIn: { kind: 'code' } });
  });

  test.each([
    '/%61pi/access',
    '/api/%61ccess',
    '//api/access',
    '/x/../api/access',
    '/api//access',
    '/API/access',
    '/api/access/',
    '/./api/access',
  ])('%s leads past it to nothing', async (path) => {
    for (const method of ['GET', 'HEAD', 'POST']) {
      const answer = await relayBench({ authenticate: byCode() }).ask(method, path);
      expect([401, 403, 404]).toContain(answer.status);
      expect(await answer.text()).not.toContain('"ok"');
    }
  });

  test('refuses every other code', async () => {
    const bench = relayBench({ authenticate: byCode() });
    for (const code of WRONG) expect((await bench.ask('GET', '/api/access', undefined, { 'x-muster-access': code })).status).toBe(401);
  });

  test('lets in whoever has it', async () => {
    const bench = relayBench({ authenticate: byCode(), accessCode: ACCESS_CODE });
    expect((await bench.ask('GET', '/api/access', undefined, { 'x-muster-access': ACCESS_CODE })).status).toBe(200);
    const [result] = await bench.http.send([{ method: 'GET', url: `${TARGET}/`, headers: {}, timeoutMs: 100 }]);
    expect(result).toMatchObject({ kind: 'response' });
  });

  test('serves the pane itself to everybody: it has to ask for the code', async () => {
    const bench = relayBench({ authenticate: byCode(), pane: PANE });
    expect((await bench.ask('GET', '/taskpane.html')).status).toBe(200);
  });

  test('takes a slow hash once: the code that was right is known again, and calls at the same time share one', async () => {
    let guesses = 0;
    const authenticate = byCode();
    const request = (): Request => new Request(ORIGIN, { headers: { 'x-muster-access': ACCESS_CODE } });
    const ask = () => authenticate(request(), () => guesses++);
    await Promise.all([ask(), ask(), ask()]);
    expect(await ask()).toMatchObject({ roles: ['send', 'admin'] });
    expect(guesses).toBe(1);
  });

  test('asks for patience before it tries one code more than the rate allows', async () => {
    const rates = rateGuards({ callerPerMinute: 1000, addressPerMinute: 1000, guessesPerMinute: 10, upstreamAtOnce: 20 }, () => 0);
    let verified = 0;
    const bench = relayBench({
      rates,
      authenticate: (_request, beforeGuess) => {
        beforeGuess?.();
        verified++;
        return Promise.resolve(null);
      },
    });
    const answers = [];
    for (let at = 0; at < 12; at++) answers.push((await bench.ask('GET', '/api/access')).status);
    expect(answers).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429]);
    expect(verified).toBe(10);
  });

  test('is never without a hash, nor with one that protects nothing', () => {
    expect(() => byAccessCode({ send: null, admin: null })).toThrow(TypeError);
    const weak = ACCESS_CODE_HASH.replace(/^scrypt:14/u, 'scrypt:10');
    expect(() => byAccessCode({ send: weak, admin: null })).toThrow(TypeError);
  });
});

describe('roles', () => {
  const both = byAccessCode({ send: ACCESS_CODE_HASH, admin: ADMIN_CODE_HASH });
  const rolesOf = async (authenticate: typeof both, code: string): Promise<readonly Role[] | undefined> =>
    (await authenticate(new Request(ORIGIN, { headers: { 'x-muster-access': code } })))?.roles;

  test.each([
    [ACCESS_CODE, ['send']],
    [ADMIN_CODE, ['send', 'admin']],
    ['neither of both codes', undefined],
  ])('the code %s gives %j where there are two', async (code, roles) => expect(await rolesOf(both, code)).toEqual(roles));

  test.each(['PUT', 'DELETE'])('%s of a secret is for administrators', async (method) => {
    const body = method === 'PUT' ? { value: 'x' } : undefined;
    const ask = (roles: readonly Role[]) =>
      relayBench({ authenticate: () => Promise.resolve({ account: 'a', user: 'u', name: '', roles }) }).ask(
        method,
        '/api/secrets/some.key',
        body,
      );
    const refused = await ask(['send']);
    expect([refused.status, await refused.json()]).toEqual([403, { problem: expect.stringContaining('Only an administrator') as string }]);
    expect((await ask(['send', 'admin'])).status).toBe(204);
  });

  test.each(ROUTES)('%s %s is nothing for somebody without a role', async (method, path) => {
    const authenticate = () => Promise.resolve({ account: 'a', user: 'u', name: '', roles: [] });
    const answer = await relayBench({ authenticate }).ask(method, path);
    expect([answer.status, await answer.json()]).toEqual([403, { problem: expect.stringContaining('Muster.Send') as string }]);
  });

  test('GET /api/access tells the pane who it speaks for', async () => {
    const authenticate = () => Promise.resolve({ account: 'a', user: 'u', name: 'Ann Lee', roles: ['send'] as const });
    const answer = await relayBench({ authenticate }).ask('GET', '/api/access');
    expect(await answer.json()).toEqual({ ok: true, user: { name: 'Ann Lee', roles: ['send'] } });
  });
});

describe('origins', () => {
  test.each([
    'https://evil.example',
    'http://pane.example',
    'https://pane.example:8443',
    'https://pane.example.evil.example',
    'https://sub.pane.example',
    'null',
    'https://PANE.example',
    'https://pane.example/',
    'https://pane.example, https://evil.example',
    '*',
  ])('refuses %s', async (origin) => {
    const bench = relayBench();
    for (const [method, path] of ROUTES) {
      const answer = await bench.ask(method, path, method === 'GET' ? undefined : {}, { origin });
      expect(answer.status).toBe(403);
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  test('refuses a change from a page that names no origin', async () => {
    const bench = relayBench();
    expect((await bench.ask('PUT', '/api/secrets/some.key', { value: 'x' }, { origin: '' })).status).toBe(403);
  });

  test('refuses a read under a name of this machine that a stranger made up', async () => {
    const bench = relayBench({ hosts: ['localhost', 'pane.example'] });
    expect((await bench.ask('GET', '/api/access')).status).toBe(200);
    expect((await relayBench({ hosts: ['localhost'] }).ask('GET', '/api/access')).status).toBe(403);
  });

  test('answers its own with its exact name and never with a star', async () => {
    const answer = await relayBench().ask('POST', '/api/fingerprint', { texts: [] });
    expect(answer.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect(answer.headers.get('vary')).toBe('Origin');
  });

  test('answers a preflight before it asks for the code', async () => {
    const answer = await relayBench({ authenticate: byCode() }).ask('OPTIONS', '/api/send');
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-headers')).toBe('authorization, content-type, x-muster-access');
  });
});
