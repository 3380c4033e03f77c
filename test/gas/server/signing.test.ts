/** Signatures that leave Google's side, made with the host's own one-way functions, against signers that nobody here wrote. */
import { SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';
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
} from '../../core/auth/support/sigv4-cases.js';
import { JWT_SECRETS } from '../../core/auth/support/jwt-secrets.js';
import { gasBench } from '../support/gas-bench.js';

const HOST = 'demo.api.stellaconnect.net'; // on the list of the shipped script; a signature is made for any host

/** A secret leaves only for a host of its target. */
const named = (name: string): string => `agent-connect.${name}`;

async function arrived(request: SigV4Case, auth: RequestAuth, secrets: Readonly<Record<string, string | undefined>>) {
  const bench = gasBench({ now: () => NOW });
  for (const [name, value] of Object.entries(secrets)) if (value !== undefined) await bench.host.secrets.set(named(name), value);
  const { method, path, body, headers = {} } = request;
  const full: HttpRequest = {
    method,
    url: `https://${HOST}${path}`,
    headers,
    auth,
    timeoutMs: 5_000,
    ...(body === undefined ? {} : { body }),
  };
  const results = await bench.host.http.send([full]);
  expect(results.map((result) => result.kind)).toEqual(['response']);
  return bench.arrived[0]!;
}

const signed = ({ accessKeyId, secretAccessKey, sessionToken }: Credentials, request: SigV4Case) =>
  arrived(
    request,
    {
      scheme: 'sigv4',
      accessKeyId: named('id'),
      secretAccessKey: named('secret'),
      sessionToken: named('token'),
      region: REGION,
      service: SERVICE,
    },
    { id: accessKeyId, secret: secretAccessKey, token: sessionToken },
  );

describe.each(Object.entries(CREDENTIALS))('with %s credentials', (_, credentials) => {
  test.each(Object.entries(SIGV4_CASES))('%s leaves as two other signers sign it', async (_name, request) => {
    const { headers } = await signed(credentials, request);
    expect(headers['Authorization']).toBe(await signedByVendor(HOST, request, credentials));
    expect(headers['Authorization']).toBe(await signedByAws4fetch(HOST, request, credentials));
    expect([headers['X-Amz-Date'], headers['X-Amz-Security-Token']]).toEqual(['20260305T090701Z', credentials.sessionToken]);
  });
});

test('the host writes the name of the host by itself', async () => {
  const { headers } = await signed(CREDENTIALS['lasting']!, { method: 'GET', path: '/x' });
  expect(Object.keys(headers).map((name) => name.toLowerCase())).not.toContain('host');
});

test.each(JWT_SECRETS)('a token under %j is the token of jose', async (secret) => {
  const auth: RequestAuth = { scheme: 'hs256-jwt', keyHeader: 'x-api-key', key: named('key'), secret: named('secret'), prefix: '' };
  const { headers } = await arrived({ method: 'GET', path: '/x' }, auth, { key: 'k', secret });
  const iat = Math.floor(NOW / 1_000);
  const theirs = await new SignJWT({ iat }).setProtectedHeader({ alg: 'HS256', typ: 'JWT' }).sign(new TextEncoder().encode(secret));
  expect(headers['Authorization']).toBe(theirs);
});
