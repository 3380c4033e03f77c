/** Signatures that leave the relay, against signers that nobody here wrote. */
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
import { relayBench, TARGET } from '../support/relay-bench.js';

const ACCOUNT = 'shared';
const AUTH = {
  scheme: 'sigv4',
  accessKeyId: 'agent-connect.id',
  secretAccessKey: 'agent-connect.secret',
  sessionToken: 'agent-connect.token',
  region: REGION,
  service: SERVICE,
} as const;

async function benchWith({ accessKeyId, secretAccessKey, sessionToken }: Credentials) {
  const bench = relayBench({ now: () => NOW });
  await bench.store.setSecret(ACCOUNT, 'agent-connect.id', accessKeyId);
  await bench.store.setSecret(ACCOUNT, 'agent-connect.secret', secretAccessKey);
  if (sessionToken !== undefined) await bench.store.setSecret(ACCOUNT, 'agent-connect.token', sessionToken);
  return bench;
}

function requestOf({ method, path, body, headers = {} }: SigV4Case, auth: RequestAuth = AUTH): HttpRequest {
  return { method, url: TARGET + path, headers, auth, timeoutMs: 5_000, ...(body === undefined ? {} : { body }) };
}

describe.each(Object.entries(CREDENTIALS))('with %s credentials', (_, credentials) => {
  test.each(Object.entries(SIGV4_CASES))('%s leaves as two other signers sign it', async (_name, request) => {
    const bench = await benchWith(credentials);
    await bench.http.send([requestOf(request)]);
    const { headers } = bench.sent[0]!;
    const host = new URL(TARGET).hostname;
    expect(headers.get('authorization')).toBe(await signedByVendor(host, request, credentials));
    expect(headers.get('authorization')).toBe(await signedByAws4fetch(host, request, credentials));
    expect([headers.get('x-amz-date'), headers.get('x-amz-security-token')]).toEqual([
      '20260305T090701Z',
      credentials.sessionToken ?? null,
    ]);
  });
});

test('nothing leaves without a secret that is needed, and its name is told', async () => {
  const bench = relayBench();
  await bench.store.setSecret(ACCOUNT, 'agent-connect.id', 'AKIDEXAMPLE');
  expect(await bench.http.send([requestOf(SIGV4_CASES['a path alone']!)])).toMatchObject([{ kind: 'failure', reason: 'secret-missing' }]);
  expect(bench.sent).toEqual([]);
});

test.each([
  { region: 'us-east-1\r\nx-evil: 1' },
  { region: '' },
  { service: 'connect/aws4_request' },
  { service: 'Connect' },
  { accessKeyId: 'not a name' },
  { scheme: 'sigv5' },
])('a way of signing with %j is refused before anything is looked up', async (change) => {
  const bench = await benchWith(CREDENTIALS['lasting']!);
  const request = requestOf(SIGV4_CASES['a path alone']!, { ...AUTH, ...change } as RequestAuth);
  const answer = await bench.ask('POST', '/api/send', { requests: [request] });
  expect([answer.status, bench.sent.length]).toEqual([400, 0]);
});
