/** The counters: what they count, who may read them, and that nothing about a person is in them. */
import { describe, expect, test } from 'vitest';
import { createMetrics } from '../../../../excel-addin/relay/index.js';
import { relayBench, TARGET } from '../../support/relay-bench.js';

const TOKEN = 'a-token-of-sixteen-letters';
const REQUEST = { method: 'GET', url: `${TARGET}/v2/employees/ann@x.org`, headers: {}, timeoutMs: 5000 } as const;

/** Values by name and labels. */
async function scrape(bench: ReturnType<typeof relayBench>): Promise<Map<string, number>> {
  const answer = await bench.ask('GET', '/metrics');
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
  const lines = (await answer.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]));
}

describe('the counters', () => {
  test('count requests, answers of targets, leases and lost ones', async () => {
    const bench = relayBench({ metricsAccess: 'open' });
    await bench.http.send([REQUEST, REQUEST]);
    bench.answer(() => new Response('', { status: 503 }));
    await bench.http.send([REQUEST, { ...REQUEST, url: 'https://evil.example/' }]);
    bench.answer(() => {
      throw Object.assign(new Error(), { code: 'ECONNRESET' });
    });
    await bench.http.send([REQUEST]);
    await bench.ask('POST', '/api/lease/book', { action: 'acquire', ttlMs: 1000 });
    await bench.ask('POST', '/api/lease/book', { action: 'acquire', ttlMs: 1000 });
    await bench.ask('POST', '/api/send', { requests: [REQUEST], lease: { name: 'book', owner: 'somebody', fence: 1 } });
    await bench.ask('GET', '/api/secrets/%20');
    const values = await scrape(bench);
    expect(Object.fromEntries([...values].filter(([name]) => name.startsWith('muster_upstream_total')))).toEqual({
      'muster_upstream_total{outcome="2xx"}': 2,
      'muster_upstream_total{outcome="5xx"}': 1,
      'muster_upstream_total{outcome="network"}': 1,
      'muster_upstream_total{outcome="not-allowed"}': 1,
    });
    expect(values.get('muster_requests_total{route="/api/send",class="2xx"}')).toBe(4);
    expect(values.get('muster_requests_total{route="/api/secrets",class="4xx"}')).toBe(1);
    expect(values.get('muster_leases_total{outcome="given"}')).toBe(1);
    expect(values.get('muster_leases_total{outcome="busy"}')).toBe(1);
    expect(values.get('muster_fenced_total')).toBe(1);
    expect(values.get('muster_under_way')).toBe(1); // this one
  });

  test('say how long it took, in buckets that contain each other', async () => {
    const bench = relayBench({ metricsAccess: 'open' });
    bench.answer(() => {
      bench.advance(300);
      return new Response('{}');
    });
    await bench.http.send([REQUEST]);
    const values = await scrape(bench);
    const bucket = (bound: string) => values.get(`muster_upstream_seconds_bucket{le="${bound}"}`);
    expect([bucket('0.25'), bucket('0.5'), bucket('60'), bucket('+Inf')]).toEqual([0, 1, 1, 1]);
    expect([values.get('muster_upstream_seconds_sum'), values.get('muster_upstream_seconds_count')]).toEqual([0.3, 1]);
    expect(values.get('muster_request_seconds_bucket{route="/api/send",le="0.5"}')).toBe(1);
  });

  test('count strangers', async () => {
    const bench = relayBench({ metricsAccess: 'open', authenticate: () => Promise.resolve(null) });
    await bench.ask('GET', '/api/access');
    expect((await scrape(bench)).get('muster_sign_in_refused_total')).toBe(1);
  });

  test('name neither a person, nor a workbook, nor an address, whatever is asked for', async () => {
    const authenticate = () =>
      Promise.resolve({ account: 'tenant-canary', user: 'user-canary', name: 'Ann Canary', roles: ['send'] as const });
    const bench = relayBench({ metricsAccess: 'open', authenticate });
    await bench.http.send([REQUEST]);
    await bench.ask('POST', '/api/lease/workbook-canary', { action: 'acquire', ttlMs: 1000 });
    for (const path of ['/canary', '/api/canary', '/api/send/canary', '/api/journal/canary?run=canary', '/metrics/canary', '/%22%7Dcanary'])
      await bench.ask('GET', path);
    const text = await (await bench.ask('GET', '/metrics')).text();
    expect(text).not.toMatch(/canary|ann|x\.org|stellaconnect/iu);
  });

  test('take no label apart that somebody put quotes or a line into', () => {
    const metrics = createMetrics();
    metrics.count('muster_limited_total', { kind: 'a"} 1\nforged{b="c\\' });
    const line = metrics
      .text()
      .split('\n')
      .filter((each) => each.includes('muster_limited_total{'));
    expect(line).toEqual(['muster_limited_total{kind="a___1_forged_b__c_"} 1']);
  });
});

describe('who may read them', () => {
  const ask = async (access: 'open' | 'closed' | { token: string }, authorization?: string): Promise<number> =>
    (await relayBench({ metricsAccess: access }).ask('GET', '/metrics', undefined, authorization === undefined ? {} : { authorization }))
      .status;

  test.each<[string | undefined, number]>([
    [`Bearer ${TOKEN}`, 200],
    [undefined, 404],
    ['Bearer ', 404],
    [`Bearer ${TOKEN}x`, 404],
    [TOKEN, 404],
  ])('with a token: %s gets %i', async (authorization, status) => expect(await ask({ token: TOKEN }, authorization)).toBe(status));

  test('nobody where no token is set and people sign in', async () => expect(await ask('closed', `Bearer ${TOKEN}`)).toBe(404));
  test('everybody where nobody has to sign in', async () => expect(await ask('open')).toBe(200));
});
