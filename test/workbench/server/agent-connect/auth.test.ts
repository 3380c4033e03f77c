/** Who gets in: key and token together, and one same 403 for everything else. */
import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ask, headers, makeServer, NOW, token } from './ask.js';

const get = (extra: Record<string, string>, form: 'raw' | 'bearer' | 'either' = 'raw') =>
  ask(makeServer({ switches: { token: form } }), 'GET', '/v2/employees/0001', undefined, extra as ReturnType<typeof headers>);

const at = (seconds: unknown) => headers({ authorization: token({ payload: { iat: seconds } }) });
const S = NOW / 1000;

describe('accepts', () => {
  const accepted: [string, Record<string, string>, 'raw' | 'bearer' | 'either'][] = [
    ['the test key', headers(), 'raw'],
    ['the production key', { 'x-api-key': 'demo-live-key', authorization: token({ secret: 'demo-live-secret' }) }, 'raw'],
    ['a bearer token where it is asked for', headers({ authorization: `Bearer ${token()}` }), 'bearer'],
    ['a bearer token where both go', headers({ authorization: `Bearer ${token()}` }), 'either'],
    ['a raw token where both go', headers(), 'either'],
    ['a token of five minutes ago', at(S - 300), 'raw'],
    ['a token of five minutes ahead', at(S + 300), 'raw'],
  ];
  test.each(accepted)('%s', async (_name, extra, form) => {
    expect((await get(extra, form)).status).toBe(200);
  });
});

describe('refuses with 403', () => {
  const [head, payload] = token().split('.');
  const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
  const hs512 = `${Buffer.from('{"alg":"HS512"}').toString('base64url')}.${payload}`;
  const refused: [string, Record<string, string>, 'raw' | 'bearer'][] = [
    ['no key', { authorization: token() }, 'raw'],
    ['an unknown key', headers({ 'x-api-key': 'other' }), 'raw'],
    ['no token', { 'x-api-key': 'demo-key' }, 'raw'],
    ['a token of the other environment', headers({ 'x-api-key': 'demo-live-key' }), 'raw'],
    ['a wrong secret', headers({ authorization: token({ secret: 'guess' }) }), 'raw'],
    ['a bearer token where a raw one is asked for', headers({ authorization: `Bearer ${token()}` }), 'raw'],
    ['a raw token where bearer is asked for', headers(), 'bearer'],
    ['an old token', at(S - 301), 'raw'],
    ['a token of the future', at(S + 301), 'raw'],
    ['milliseconds', at(NOW), 'raw'],
    ['text', at(String(S)), 'raw'],
    ['half a second', at(S + 0.5), 'raw'],
    ['no iat', headers({ authorization: token({ payload: {} }) }), 'raw'],
    ['alg none', headers({ authorization: unsigned }), 'raw'],
    [
      'another algorithm',
      headers({ authorization: `${hs512}.${createHmac('sha512', 'demo-secret').update(hs512).digest('base64url')}` }),
      'raw',
    ],
    ['a good signature under another name', headers({ authorization: token({ header: { alg: 'HS512' } }) }), 'raw'],
    ['a signature cut short', headers({ authorization: `${head}.${payload}.abcd` }), 'raw'],
    ['no token at all in form', headers({ authorization: 'x' }), 'raw'],
  ];
  test.each(refused)('%s', async (_name, extra, form) => {
    const answer = await get(extra, form);
    expect([answer.status, answer.json]).toEqual([403, { errors: [{ message: 'the key or the token is not valid' }] }]);
  });

  test('and carries nothing out', async () => {
    const server = makeServer();
    await ask(server, 'POST', '/v2/employees', { email: 'a@x.org' }, headers({ 'x-api-key': 'other' }));
    expect(server.store.users.byEmail('a@x.org')).toEqual([]);
  });
});

test('the log names the key by its environment, never by its text', async () => {
  const server = makeServer();
  await ask(server, 'GET', '/v2/employees/0001');
  await ask(server, 'GET', '/v2/employees/0001', undefined, headers({ 'x-api-key': 'stolen-key' }));
  expect(server.store.requests.all().map((request) => request.key)).toEqual(['test', null]);
  expect(JSON.stringify(server.store.requests.all())).not.toMatch(/demo-key|stolen-key|demo-secret/u);
});
