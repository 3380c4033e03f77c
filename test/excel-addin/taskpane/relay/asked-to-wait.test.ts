/** A relay that has too much to do says when to come again, and is heard; nothing of it is taken for a refusal of the target. */
import { describe, expect, test } from 'vitest';
import type { HttpRequest } from '../../../../core/ports/index.js';
import { answerOf, relayCall, RelayError } from '../../../../excel-addin/taskpane/relay/relay-call.js';
import { relayHttp } from '../../../../excel-addin/taskpane/relay/relay-http.js';
import { relayLock } from '../../../../excel-addin/taskpane/relay/relay-stores.js';

const LEASE = { name: 'send', owner: 'me', fence: 1, expiresAt: 0 };
const POST: HttpRequest = { method: 'POST', url: 'https://demo.api.stellaconnect.net/', headers: {}, timeoutMs: 5000 };

/** A pane whose relay answers each call with the next of these: 200, or the seconds after which it wants to be asked again. */
function pane(...answers: readonly (number | 'ok')[]) {
  const left = [...answers];
  const slept: number[] = [];
  const fetch = (): Promise<Response> => {
    const next = left.shift() ?? 'ok';
    if (next === 'ok') return Promise.resolve(Response.json({ held: true }));
    return Promise.resolve(Response.json({ problem: 'Too many.' }, { status: 429, headers: { 'retry-after': String(next) } }));
  };
  const sleep = (ms: number): Promise<void> => Promise.resolve(void slept.push(ms));
  const call = relayCall({ fetch, base: 'https://relay.example/', sleep });
  const workbook = (): Promise<string> => Promise.resolve('workbook');
  return { call, lock: relayLock(call, workbook), http: relayHttp(call, workbook), slept, left };
}

describe('a relay that asks to wait', () => {
  test('is asked again after that time: a lease is not lost by it', async () => {
    const { lock, slept } = pane(3, 2, 'ok');
    expect([await lock.renew(LEASE, 1), slept]).toEqual([true, [3000, 2000]]);
  });

  test('is not waited for beyond a minute in all', async () => {
    const { call, slept } = pane(40, 40, 'ok');
    await expect(call('GET', 'api/journal').then(answerOf)).rejects.toThrow('Too many.');
    expect(slept).toEqual([40_000]);
  });

  test('tells a request when it may leave, and is not asked again behind its back: its row is read anew before', async () => {
    const { http, slept, left } = pane(7, 'ok');
    expect(await http.send([POST], LEASE)).toEqual([
      { kind: 'failure', reason: 'not-sent', detail: 'the relay refused with 429', retryAfterMs: 7000 },
    ]);
    expect([slept, left]).toEqual([[], ['ok']]);
  });

  test('is not waited for by a pane that is closed', async () => {
    const { lock, slept } = pane(3);
    await expect(lock.release(LEASE)).rejects.toBeInstanceOf(RelayError);
    expect(slept).toEqual([]);
  });
});
