/** A secret goes in and is used; no route, no log line and no failure ever shows it. */
import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { secretsFrom } from '../../../excel-addin/relay/settings/settings.js';
import { relayBench, TARGET } from '../support/relay-bench.js';

const CANARY = 'canary-7f3a-secret';
const AUTH = { scheme: 'hs256-jwt', keyHeader: 'x-api-key', key: 'agent-connect.key', secret: 'agent-connect.secret', prefix: '' } as const;
const REQUEST = {
  method: 'POST',
  url: `${TARGET}/v2/employees`,
  headers: {},
  body: '{"email":"ann@x.org"}',
  timeoutMs: 5000,
  auth: AUTH,
} as const;

async function withSecrets() {
  const bench = relayBench();
  await bench.ask('PUT', '/api/secrets/agent-connect.key', { value: `${CANARY}-key` });
  await bench.ask('PUT', '/api/secrets/agent-connect.secret', { value: CANARY });
  return bench;
}

/** The text in every form in which it could slip out. */
const forms = (text: string): string[] => [
  text,
  Buffer.from(text).toString('base64'),
  Buffer.from(text).toString('base64url'),
  Buffer.from(text).toString('hex'),
  encodeURIComponent(text),
];

describe('secrets', () => {
  test('sign the request at the relay', async () => {
    const bench = await withSecrets();
    await bench.http.send([REQUEST]);
    const { headers } = bench.sent[0]!;
    expect(headers.get('x-api-key')).toBe(`${CANARY}-key`);
    const [head, claims, signature] = headers.get('authorization')!.split('.');
    expect(signature).toBe(createHmac('sha256', CANARY).update(`${head}.${claims}`).digest('base64url'));
  });

  test.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('are returned by no route that answers %s', async (method) => {
    const paths = [
      '/api/secrets/agent-connect.secret',
      '/api/secrets',
      '/api/secrets/',
      '/api/secrets/agent-connect.secret/value',
      '/api/send',
      '/api/access',
    ];
    for (const path of paths) {
      const bench = await withSecrets();
      const answer = await bench.ask(method, path, method === 'GET' ? undefined : {});
      const text = (await answer.text()) + JSON.stringify([...answer.headers]);
      for (const form of forms(CANARY)) expect(text).not.toContain(form);
    }
  });

  test('stand in no log line, and neither does anything about a person', async () => {
    const bench = await withSecrets();
    bench.answer(() => new Response(`{"temporary_password":"${CANARY}"}`));
    await bench.http.send([
      REQUEST,
      { ...REQUEST, url: `${TARGET}/v2/employees/ann@x.org` },
      { ...REQUEST, url: 'https://evil.example/ann@x.org' },
    ]);
    bench.answer(() => {
      throw new Error(`cannot reach ${TARGET}/ann@x.org with ${CANARY}`);
    });
    await bench.http.send([REQUEST]);
    await bench.ask('DELETE', '/api/secrets/agent-connect.secret');
    await bench.ask('GET', `/api/secrets/${CANARY}`);
    await bench.ask('GET', `/nowhere/${CANARY}?ann@x.org`);
    const log = bench.log.join('');
    expect(bench.log.length).toBeGreaterThan(8);
    for (const form of [...forms(CANARY), 'ann@x.org', 'ann%40x.org']) expect(log).not.toContain(form);
    expect(log).toContain('"route":"/api/secrets"');
    for (const line of bench.log) expect(Object.keys(JSON.parse(line) as object)).toContain('at');
  });

  test('stay out of a failure that the pane sees', async () => {
    const bench = await withSecrets();
    bench.answer(() => {
      throw new Error(`refused with ${CANARY}`);
    });
    expect(JSON.stringify(await bench.http.send([REQUEST]))).not.toContain(CANARY);
  });

  test.each(['', ' ', 'a/b', '../x', 'a b', '__proto__/x', 'x'.repeat(101)])('refuse the name %j', async (name) => {
    const answer = await relayBench().ask('PUT', `/api/secrets/${encodeURIComponent(name)}`, { value: 'x' });
    expect([400, 404]).toContain(answer.status);
  });

  test.each([{}, { value: '' }, { value: 7 }, { value: 'x'.repeat(4097) }, { value: 'x', more: 1 }])('refuse the body %j', async (body) => {
    expect((await relayBench().ask('PUT', '/api/secrets/agent-connect.key', body)).status).toBe(400);
  });

  test('of the machine go first and cannot be changed from the pane', async () => {
    const fixedSecret = secretsFrom({ MUSTER_SECRET_AGENT_CONNECT_KEY: 'fixed' });
    const bench = relayBench({ fixedSecret });
    expect((await bench.ask('PUT', '/api/secrets/agent-connect.key', { value: 'x' })).status).toBe(409);
    expect((await bench.ask('DELETE', '/api/secrets/agent-connect.key')).status).toBe(409);
    await bench.http.send([{ ...REQUEST, auth: { scheme: 'bearer', token: 'agent-connect.key' } }]);
    expect(bench.sent[0]!.headers.get('authorization')).toBe('Bearer fixed');
  });
});
