/** What a load balancer asks: whether the process lives, and whether it wants work. */
import { describe, expect, test } from 'vitest';
import { sqliteStore } from '../../../../excel-addin/relay/index.js';
import { relayBench } from '../../support/relay-bench.js';

const nobody = () => Promise.resolve(null);
const strange = () => Promise.reject(new Error('connection to postgres://user:canary@db failed'));

describe('health', () => {
  test('is told without sign-in, origin or rate', async () => {
    const bench = relayBench({ authenticate: nobody, hosts: ['elsewhere.example'] });
    for (const path of ['/healthz', '/readyz']) {
      const answer = await bench.ask('GET', path);
      expect([path, answer.status, await answer.json()]).toEqual([path, 200, { ok: true }]);
    }
  });

  test('of the process does not depend on the store, readiness does; neither tells why', async () => {
    const bench = relayBench({ store: { ...sqliteStore(':memory:'), ping: strange } });
    expect((await bench.ask('GET', '/healthz')).status).toBe(200);
    const answer = await bench.ask('GET', '/readyz');
    expect([answer.status, await answer.json()]).toEqual([503, { ok: false, reason: 'store' }]);
    expect(bench.log.join('')).not.toContain('canary');
  });

  test('says early that the relay is about to end', async () => {
    let stopping = false;
    const bench = relayBench({ isStopping: () => stopping });
    expect((await bench.ask('GET', '/readyz')).status).toBe(200);
    stopping = true;
    expect((await bench.ask('GET', '/readyz')).status).toBe(503);
    expect((await bench.ask('GET', '/healthz')).status).toBe(200);
    expect((await bench.ask('GET', '/api/access')).status).toBe(200);
  });

  test('asks the store at most once a second, however often it is asked itself', async () => {
    let pings = 0;
    const ping = () => {
      pings++;
      return Promise.resolve();
    };
    const bench = relayBench({ store: { ...sqliteStore(':memory:'), ping } });
    for (let at = 0; at < 20; at++) await bench.ask('GET', '/readyz');
    expect(pings).toBe(1);
    bench.advance(1000);
    await bench.ask('GET', '/readyz');
    expect(pings).toBe(2);
  });
});
