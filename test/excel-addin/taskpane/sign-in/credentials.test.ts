/** Who calls: what goes with each call to the relay, and what becomes of a call that is refused for it. */
import { describe, expect, test } from 'vitest';
import { relayCall } from '../../../../excel-addin/taskpane/relay/relay-call.js';
import { relayHttp } from '../../../../excel-addin/taskpane/relay/relay-http.js';
import { credentials, type Tokens } from '../../../../excel-addin/taskpane/sign-in/credentials.js';

/** A pane whose relay accepts one token, with everything that reached the relay. */
function pane(accepted: string, tokens: Partial<Tokens> = {}) {
  const seen: (string | null)[] = [];
  const who = credentials();
  const call = relayCall({
    base: 'https://relay.example/taskpane.html',
    credentials: who,
    fetch: (_input, init) => {
      const token = new Headers(init?.headers).get('authorization');
      seen.push(token);
      return Promise.resolve(new Response('{}', { status: token === `Bearer ${accepted}` ? 200 : 401 }));
    },
  });
  let renewed = 0;
  who.useTokens({
    silent: (fresh) => Promise.resolve(`token ${fresh ? (renewed += 1) : renewed}`),
    interactive: () => Promise.reject(new Error('No window opens in the middle of the work.')),
    ...tokens,
  });
  return { call, seen, renewals: () => renewed };
}

describe('a token', () => {
  test('goes with every call', async () => {
    const { call, seen } = pane('token 0');
    await call('GET', 'api/access');
    await call('POST', 'api/send', {});
    expect(seen).toEqual(['Bearer token 0', 'Bearer token 0']);
  });

  test('that is refused is renewed once, and the call made once more', async () => {
    const { call, seen } = pane('token 1');
    expect((await call('POST', 'api/send', {})).status).toBe(200);
    expect(seen).toEqual(['Bearer token 0', 'Bearer token 1']);
  });

  test('that is refused again is the answer', async () => {
    const { call, seen } = pane('another');
    expect((await call('GET', 'api/access')).status).toBe(401);
    expect(seen).toHaveLength(2);
  });

  test('is renewed once for calls that are refused together', async () => {
    const { call, renewals } = pane('token 1');
    const answers = await Promise.all([call('GET', 'api/a'), call('GET', 'api/b'), call('GET', 'api/c')]);
    expect([answers.map(({ status }) => status), renewals()]).toEqual([[200, 200, 200], 1]);
  });

  test('that cannot be renewed leaves the refusal as it is', async () => {
    const { call, seen } = pane('another', { silent: (fresh) => (fresh ? Promise.reject(new Error('gone')) : Promise.resolve('old')) });
    expect((await call('GET', 'api/access')).status).toBe(401);
    expect(seen).toHaveLength(1);
  });

  test('of somebody who signed out: nothing leaves the pane, in words', async () => {
    const { call, seen } = pane('token 0', { silent: () => Promise.reject(new Error('no account')) });
    await expect(call('GET', 'api/access')).rejects.toMatchObject({ status: 401, message: expect.stringMatching(/signed out.*sign in again/u) as string }); // prettier-ignore
    const request = { method: 'POST', url: 'https://a.example/', headers: {}, timeoutMs: 1000 } as const;
    const results = await relayHttp(call, () => Promise.resolve('w')).send([request, request]);
    expect(results.map((result) => result.kind === 'failure' && result.reason)).toEqual(['not-sent', 'not-sent']);
    expect(seen).toEqual([]);
  });
});

test('a code goes with every call, and is not tried again by itself', async () => {
  const headers: unknown[] = [];
  const who = credentials();
  const call = relayCall({
    base: 'https://relay.example/',
    credentials: who,
    fetch: (_input, init) => (headers.push(init?.headers), Promise.resolve(new Response('{}', { status: 401 }))),
  });
  await call('GET', 'api/access');
  who.useCode('a code');
  expect((await call('GET', 'api/access')).status).toBe(401);
  expect(headers).toEqual([{}, { 'x-muster-access': 'a code' }]);
});
