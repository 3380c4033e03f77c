/** Rates at the door of the relay: who is held back, what they are told, and that nobody else is. */
import { describe, expect, test } from 'vitest';
import { createMetrics, rateGuards, type Rates } from '../../../../excel-addin/relay/index.js';
import { relayBench, TARGET } from '../../support/relay-bench.js';

const WIDE: Rates = { callerPerMinute: 1000, addressPerMinute: 1000, guessesPerMinute: 1000, upstreamAtOnce: 1000 };
const guards = (rates: Partial<Rates>) => rateGuards({ ...WIDE, ...rates }, () => 0);
const person = (user: string) => () => Promise.resolve({ account: 'a', user, name: '', roles: ['send'] as const });

describe('a caller', () => {
  test('who asks too often is told to wait, and for how long', async () => {
    const metrics = createMetrics();
    const bench = relayBench({ rates: guards({ callerPerMinute: 20 }), authenticate: person('u'), metrics });
    for (let at = 0; at < 10; at++) expect((await bench.ask('GET', '/api/access')).status).toBe(200);
    const answer = await bench.ask('GET', '/api/access');
    expect([answer.status, answer.headers.get('retry-after'), await answer.json()]).toEqual([
      429,
      '3',
      { problem: expect.stringContaining('Wait a moment') as string },
    ]);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(metrics.text()).toContain('muster_limited_total{kind="caller"} 1');
  });

  test('holds back nobody else', async () => {
    const rates = guards({ callerPerMinute: 20 });
    const ask = async (user: string) => (await relayBench({ rates, authenticate: person(user) }).ask('GET', '/api/access')).status;
    for (let at = 0; at < 11; at++) await ask('one');
    expect([await ask('one'), await ask('other')]).toEqual([429, 200]);
  });

  test('has only so many requests under way; more are refused before anything leaves', async () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const bench = relayBench({ rates: guards({ upstreamAtOnce: 3 }) });
    bench.answer(async () => {
      await held;
      return new Response('{}');
    });
    const send = (count: number) => {
      const request = { method: 'GET', url: `${TARGET}/`, headers: {}, timeoutMs: 5000 };
      return bench.ask('POST', '/api/send', { requests: Array.from({ length: count }, () => request) });
    };
    const first = send(2);
    await expect.poll(() => bench.sent.length).toBe(2);
    const second = await send(2);
    expect([second.status, second.headers.get('retry-after'), bench.sent.length]).toEqual([429, '1', 2]);
    letGo();
    expect((await first).status).toBe(200);
    expect((await send(3)).status).toBe(200);
  });
});

describe('an address', () => {
  const strangers = (proxies: number) => {
    const bench = relayBench({ rates: guards({ addressPerMinute: 20 }), authenticate: () => Promise.resolve(null), proxies });
    return async (socket: string, forwarded = ''): Promise<number> => {
      const headers = forwarded === '' ? {} : { 'x-forwarded-for': forwarded };
      return (await bench.ask('GET', '/api/access', undefined, headers, { incoming: { socket: { remoteAddress: socket } } })).status;
    };
  };

  test('is held back before anybody is signed in, however many names it claims', async () => {
    const ask = strangers(0);
    const answers = [];
    for (let at = 0; at < 11; at++) answers.push(await ask('1.2.3.4', `5.5.5.${at}`));
    expect(answers).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
    expect(await ask('1.2.3.5')).toBe(401);
  });

  test('is the one that our own proxy saw', async () => {
    const ask = strangers(1);
    for (let at = 0; at < 11; at++) await ask('10.0.0.1', `6.6.6.${at}, 1.2.3.4`);
    expect([await ask('10.0.0.1', '1.2.3.4'), await ask('10.0.0.1', '1.2.3.5')]).toEqual([429, 401]);
  });
});
