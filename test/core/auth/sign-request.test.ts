/** Signing, against Node's own HMAC and a token decoded by hand. */
import { Buffer } from 'node:buffer';
import { createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { signRequest, type SignDeps } from '../../../core/auth/sign-request.js';
import type { HttpRequest, RequestAuth } from '../../../core/ports/index.js';

const NOW = 1_760_000_000_999;
const SECRETS: Record<string, string> = { key: 'k-123', secret: 'geheim £ 漢字', user: 'test', password: '123£', token: 'T0k' };

const deps: SignDeps = {
  secrets: (name) => SECRETS[name] ?? null,
  now: NOW,
  sha256: (text) => createHash('sha256').update(text).digest(),
  hmacSha256: (key, text) => createHmac('sha256', key).update(text).digest(),
};

const JWT: RequestAuth = { scheme: 'hs256-jwt', keyHeader: 'x-api-key', key: 'key', secret: 'secret', prefix: '' };

function request(auth?: RequestAuth, headers: Record<string, string> = { accept: 'application/json' }): HttpRequest {
  return { method: 'GET', url: 'https://api.stellaconnect.net/v2/employees', headers, timeoutMs: 1000, ...(auth ? { auth } : {}) };
}

function headersOf(from: HttpRequest, using = deps): Record<string, string> {
  const signed = signRequest(from, using);
  if (!signed.ok) throw new Error(`missing ${signed.missing}`);
  return signed.headers;
}

describe('a token signed with HS256', () => {
  const token = headersOf(request(JWT))['Authorization']!;
  const [header, claims, signature] = token.split('.') as [string, string, string];

  test('names the algorithm', () => {
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toEqual({ alg: 'HS256', typ: 'JWT' });
  });

  test('claims the time of issue in whole seconds, and nothing else', () => {
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toEqual({ iat: 1_760_000_000 });
  });

  test('carries the signature that Node makes of it', () => {
    expect(signature).toBe(createHmac('sha256', SECRETS['secret']!).update(`${header}.${claims}`).digest('base64url'));
  });

  test('is the same when a host gives signed bytes', () => {
    const signedBytes: SignDeps = {
      ...deps,
      hmacSha256: (key, text) => [...new Int8Array(createHmac('sha256', key).update(text).digest())],
    };
    expect(headersOf(request(JWT), signedBytes)['Authorization']).toBe(token);
  });

  test('stands after Bearer where the target wants it', () => {
    expect(headersOf(request({ ...JWT, prefix: 'Bearer ' }))['Authorization']).toBe(`Bearer ${token}`);
  });

  test('goes with the key in its own header', () => {
    expect(headersOf(request(JWT))).toEqual({ accept: 'application/json', 'x-api-key': 'k-123', Authorization: token });
  });
});

describe('other schemes', () => {
  test('bearer carries the token', () => {
    expect(headersOf(request({ scheme: 'bearer', token: 'token' }))['Authorization']).toBe('Bearer T0k');
  });

  test('basic carries user and password as UTF-8', () => {
    expect(headersOf(request({ scheme: 'basic', user: 'user', password: 'password' }))['Authorization']).toBe('Basic dGVzdDoxMjPCow==');
  });

  test('a request that names no secret keeps its headers', () => {
    expect(headersOf(request())).toEqual({ accept: 'application/json' });
  });
});

describe('what must not happen', () => {
  test('a header that came with the request never stands beside the credentials', () => {
    const own = { authorization: 'mine', 'X-API-KEY': 'mine' };
    const names = Object.keys(headersOf(request(JWT, own)));
    expect(names).toEqual(['x-api-key', 'Authorization']);
  });

  test.each([
    ['absent', null],
    ['empty', ''],
    ['able to end its header', 'abc\r\nx-evil: 1'],
  ])('a secret that is %s is named as missing', (_, value) => {
    const result = signRequest(request(JWT), { ...deps, secrets: (name) => (name === 'secret' ? value : 'x') });
    expect(result).toEqual({ ok: false, missing: 'secret' });
  });
});
