/** Signature Version 4 against the signer of the vendor's clients and against one more, byte for byte. */
import { createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { signRequest, type SignDeps } from '../../../core/auth/sign-request.js';
import type { HttpRequest, RequestAuth } from '../../../core/ports/index.js';
import {
  CREDENTIALS,
  type Credentials,
  NOW,
  REGION,
  SERVICE,
  SIGV4_CASES,
  type SigV4Case,
  signedByAws4fetch,
  signedByVendor,
} from './support/sigv4-cases.js';

const HOST = 'connect.us-east-1.amazonaws.com';
const AUTH: RequestAuth = {
  scheme: 'sigv4',
  accessKeyId: 'id',
  secretAccessKey: 'secret',
  sessionToken: 'token',
  region: REGION,
  service: SERVICE,
};
const REQUEST: SigV4Case = { method: 'GET', path: '/x' };

const secretsOf = ({ accessKeyId, secretAccessKey, sessionToken }: Credentials) => {
  const held: Record<string, string | undefined> = { id: accessKeyId, secret: secretAccessKey, token: sessionToken };
  return (name: string) => held[name] ?? null;
};
const node = (credentials: Credentials): SignDeps => ({
  secrets: secretsOf(credentials),
  now: NOW,
  sha256: (text) => createHash('sha256').update(text).digest(),
  hmacSha256: (key, text) => createHmac('sha256', key).update(text).digest(),
});
const signedBytes = (bytes: Uint8Array) => [...Int8Array.from(bytes)];
const otherHost = (credentials: Credentials): SignDeps => ({
  ...node(credentials),
  sha256: (text) => signedBytes(createHash('sha256').update(text).digest()),
  hmacSha256: (key, text) => signedBytes(createHmac('sha256', key).update(text).digest()),
});

function headersOf(request: SigV4Case, deps: SignDeps, auth = AUTH): Record<string, string> {
  const { method, path, body, headers = {} } = request;
  const full: HttpRequest = {
    method,
    url: `https://${HOST}${path}`,
    headers,
    auth,
    timeoutMs: 1_000,
    ...(body === undefined ? {} : { body }),
  };
  const result = signRequest(full, deps);
  if (!result.ok) throw new Error(`missing ${result.missing}`);
  return result.headers;
}

describe.each(Object.entries(CREDENTIALS))('with %s credentials', (_, credentials) => {
  test.each(Object.entries(SIGV4_CASES))('%s is signed as two other signers do', async (_name, request) => {
    const ours = headersOf(request, node(credentials))['Authorization'];
    expect(ours).toBe(await signedByVendor(HOST, request, credentials));
    expect(ours).toBe(await signedByAws4fetch(HOST, request, credentials));
  });

  test.each(Object.entries(SIGV4_CASES))('%s is signed the same by a host whose bytes are signed', (_name, request) => {
    expect(headersOf(request, otherHost(credentials))).toEqual(headersOf(request, node(credentials)));
  });
});

describe('the headers of a signed request', () => {
  test('hold the date, and no host: that one is signed and set by whoever sends', () => {
    const headers = headersOf({ ...REQUEST, headers: { accept: 'application/json' } }, node(CREDENTIALS['lasting']!));
    expect(Object.keys(headers)).toEqual(['accept', 'X-Amz-Date', 'Authorization']);
    expect(headers['X-Amz-Date']).toBe('20260305T090701Z');
    expect(headers['Authorization']).toContain('/20260305/us-east-1/connect/aws4_request, SignedHeaders=host;x-amz-date, ');
  });

  test('carry the session token of temporary credentials, signed', () => {
    const headers = headersOf(REQUEST, node(CREDENTIALS['temporary']!));
    expect(headers['X-Amz-Security-Token']).toBe('example/session+token==');
    expect(headers['Authorization']).toContain('SignedHeaders=host;x-amz-date;x-amz-security-token,');
  });

  test('never hold credentials that came with the request', () => {
    const own = { 'x-amz-security-token': 'mine', authorization: 'mine', 'x-amz-date': 'mine' };
    const names = Object.keys(headersOf({ ...REQUEST, headers: own }, node(CREDENTIALS['temporary']!)));
    expect(names).toEqual(['X-Amz-Date', 'X-Amz-Security-Token', 'Authorization']);
  });

  test('a token that came with the request is not signed where there are lasting credentials', () => {
    const headers = headersOf({ ...REQUEST, headers: { 'X-Amz-Security-Token': 'mine' } }, node(CREDENTIALS['lasting']!));
    expect(headers).toEqual(headersOf(REQUEST, node(CREDENTIALS['lasting']!)));
  });
});

describe('secrets', () => {
  const missing = (change: Readonly<Record<string, string | null>>, auth = AUTH) => {
    const held = secretsOf(CREDENTIALS['temporary']!);
    const deps = { ...node(CREDENTIALS['temporary']!), secrets: (name: string) => (name in change ? (change[name] ?? null) : held(name)) };
    const result = signRequest({ method: 'GET', url: `https://${HOST}/`, headers: {}, auth, timeoutMs: 1_000 }, deps);
    return result.ok ? null : result.missing;
  };

  test.each(['id', 'secret'])('%s is needed', (name) => {
    expect([missing({ [name]: null }), missing({ [name]: '' })]).toEqual([name, name]);
  });

  test.each([null, ''])('a session token of %j is none: the request is signed without one', (token) => {
    expect(missing({ token })).toBeNull();
  });

  test('a session token that could end its header is named as missing', () => {
    expect(missing({ token: 'abc\r\nx-evil: 1' })).toBe('token');
  });

  test('nobody asks for a session token that the request does not name', () => {
    const { sessionToken: _, ...lasting } = AUTH;
    expect(missing({ token: 'abc\r\nx-evil: 1' }, lasting)).toBeNull();
  });
});

test('a percent sign that stands alone in the query breaks nothing', () => {
  const headers = headersOf({ method: 'GET', path: '/x?q=100%&r=%zz' }, node(CREDENTIALS['lasting']!));
  expect(headers['Authorization']).toMatch(/Signature=[0-9a-f]{64}$/u);
});
