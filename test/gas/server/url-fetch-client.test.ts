/** Requests from Google's side: what leaves, what does not, and what a broken wire means. */
import { expect, test } from 'vitest';
import type { HttpRequest, HttpResult, Lease } from '../../../core/ports/index.js';
import { documentState } from '../../../workbench/sheets-sim/index.js';
import { gasBench } from '../support/gas-bench.js';

const ORIGIN = 'https://demo.api.stellaconnect.net';
const get = (path: string, part: Partial<HttpRequest> = {}): HttpRequest => ({
  method: 'GET',
  url: ORIGIN + path,
  headers: {},
  timeoutMs: 5000,
  ...part,
});
const reasons = async (bench: ReturnType<typeof gasBench>, requests: readonly HttpRequest[]) =>
  (await bench.host.http.send(requests)).map((result) => (result.kind === 'failure' ? result.reason : result.status));

test('ten at a time leave together', async () => {
  const bench = gasBench();
  await bench.host.http.send(Array.from({ length: 25 }, (_, index) => get(`/${index}`)));
  expect(bench.script.counter.get('UrlFetchApp.fetchAll')).toBe(3);
  expect(bench.arrived.map((one) => one.url)).toEqual(Array.from({ length: 25 }, (_, index) => `${ORIGIN}/${index}`));
});

test('one broken wire leaves its whole batch of ten in doubt, and no other', async () => {
  const bench = gasBench({
    answer: (url) => {
      if (url.endsWith('/3')) throw new Error('reset');
      return { status: 200, headers: {}, body: '' };
    },
  });
  const results = await reasons(bench, Array.from({ length: 12 }, (_, index) => get(`/${index}`))); // prettier-ignore
  expect(results).toEqual([...Array<string>(10).fill('network'), 200, 200]);
  expect(bench.arrived).toHaveLength(12);
});

test.each([
  'http://demo.api.stellaconnect.net/',
  'https://evil.example/',
  'https://api.stellaconnect.net.evil.example/',
  'https://demo.api.stellaconnect.net@evil.example/',
  'https://demo.api.stellaconnect.net:8443/',
  'https://169.254.169.254/',
  'https://a.b.api.stellaconnect.net/',
])('nothing leaves for %s', async (url) => {
  const bench = gasBench();
  expect(await reasons(bench, [get('', { url })])).toEqual(['not-allowed']);
  expect([bench.arrived.length, bench.script.counter.get('UrlFetchApp.fetchAll')]).toEqual([0, undefined]);
});

test('a redirect is an answer and is not followed, so the key stays with its host', async () => {
  const bench = gasBench({ answer: () => ({ status: 302, headers: { Location: 'https://evil.example/' }, body: '' }) });
  await bench.host.secrets.set('agent-connect.token', 'canary');
  expect(await reasons(bench, [get('/', { auth: { scheme: 'bearer', token: 'agent-connect.token' } })])).toEqual([302]);
  expect(bench.arrived.map((one) => one.url)).toEqual([`${ORIGIN}/`]);
});

test('a secret of one target does not leave for a host of another', async () => {
  const bench = gasBench();
  await bench.host.secrets.set('cloudtalk.access-key-secret', 'canary');
  const auth = { scheme: 'bearer', token: 'cloudtalk.access-key-secret' } as const;
  expect(await reasons(bench, [get('/', { auth })])).toEqual(['not-allowed']);
  expect(bench.arrived).toEqual([]);
});

test.each([
  [400, 1],
  [5_000, 5],
  [30_500, 31],
  [600_000, 60],
])('a time limit of %i ms is %i seconds at Google', async (timeoutMs, seconds) => {
  const bench = gasBench();
  await bench.host.http.send([get('/', { timeoutMs })]);
  expect(bench.arrived[0]?.timeoutSeconds).toBe(seconds);
});

test('a body keeps its content type, sent once', async () => {
  const bench = gasBench();
  await bench.host.http.send([get('/', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })]);
  expect(bench.arrived[0]).toMatchObject({ method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json' } });
});

test('a header that came twice is one text', async () => {
  const bench = gasBench({ answer: () => ({ status: 200, headers: { 'X-Limit': ['1', '2'] }, body: '' }) });
  expect(await bench.host.http.send([get('/')])).toEqual([{ kind: 'response', status: 200, headers: { 'x-limit': '1, 2' }, body: '' }]);
});

/** One call of the server, as the sidebar makes it. */
const inOneCall = (bench: ReturnType<typeof gasBench>, requests: readonly HttpRequest[], lease: Lease | null) => {
  const answer = bench.script.call('call', JSON.stringify({ method: 'send', args: [requests, lease] })) as string;
  return (JSON.parse(answer) as { value: HttpResult[] }).value.map((one) => (one.kind === 'failure' ? one.reason : one.status));
};
const twelve = Array.from({ length: 12 }, (_, index) => get(`/${index}`));

test('a call that takes too long starts no further batch, and says that the rest was not sent', () => {
  let time = 0;
  const bench = gasBench({ now: () => time, answer: () => ((time += 30_000), { status: 200, headers: {}, body: '' }) });
  expect(inOneCall(bench, twelve, null)).toEqual([...Array<number>(10).fill(200), 'not-sent', 'not-sent']);
  expect(bench.arrived).toHaveLength(10);
});

test('a lease that ends while a batch is under way lets no other batch leave', async () => {
  let time = 1_750_000_000_000;
  const bench = gasBench({ now: () => time, answer: () => ((time += 7_000), { status: 200, headers: {}, body: '' }) });
  const lease = await bench.host.lock.acquire('send', 60_000);
  expect(inOneCall(bench, twelve, lease)).toEqual([...Array<number>(10).fill(200), 'not-sent', 'not-sent']);
  expect(bench.arrived).toHaveLength(10);
});

test('a lease that was given back, or that cannot be read, is not held', async () => {
  const document = documentState();
  const bench = gasBench({ document });
  const lease = (await bench.host.lock.acquire('send', 60_000))!;
  document.properties.set('muster.lease.send', '{"owner":');
  expect(inOneCall(bench, [get('/')], lease)).toEqual(['not-sent']);
  await bench.host.lock.release(lease);
  expect(inOneCall(bench, [get('/')], lease)).toEqual(['not-sent']);
  expect(bench.arrived).toEqual([]);
});

test('minutes of sending pass the limit of one execution, each call within its own', async () => {
  let time = 0;
  const bench = gasBench({ now: () => time, answer: () => ((time += 4_000), { status: 200, headers: {}, body: '' }) });
  const results = await reasons(bench, Array.from({ length: 120 }, (_, index) => get(`/${index}`))); // prettier-ignore
  expect(results).toEqual(Array<number>(120).fill(200));
  expect(time).toBeGreaterThan(6 * 60_000);
});
