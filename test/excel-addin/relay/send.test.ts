/** What leaves the relay, and what never does. */
import { describe, expect, test } from 'vitest';
import type { HttpRequest, HttpResult } from '../../../core/ports/index.js';
import { relayBench, TARGET } from '../support/relay-bench.js';

const get = (url: string, part: Partial<HttpRequest> = {}): HttpRequest => ({ method: 'GET', url, headers: {}, timeoutMs: 5000, ...part });
const outcome = (result: HttpResult): number | string => (result.kind === 'response' ? result.status : result.reason);

/** Every way known to us of making an address mean another host than it seems to. */
const FORGED = [
  'http://demo.api.stellaconnect.net/',
  'HTTPS://demo.api.stellaconnect.net/',
  'ftp://demo.api.stellaconnect.net/',
  'file:///etc/passwd',
  'data:text/html,x',
  'javascript:alert(1)',
  '//demo.api.stellaconnect.net/',
  'https:demo.api.stellaconnect.net',
  'https:/demo.api.stellaconnect.net/',
  'https:\\\\demo.api.stellaconnect.net\\',
  ' https://demo.api.stellaconnect.net/',
  'https://demo.api.stellaconnect.net.evil.example/',
  'https://evil.example/demo.api.stellaconnect.net',
  'https://evil.example/?https://demo.api.stellaconnect.net/',
  'https://evil.example#demo.api.stellaconnect.net',
  'https://demo.api.stellaconnect.net@evil.example/',
  'https://user:pass@demo.api.stellaconnect.net/',
  'https://demo.api.stellaconnect.net:443/',
  'https://demo.api.stellaconnect.net:8443/',
  'https://demo.api.stellaconnect.net./',
  'https://.demo.api.stellaconnect.net/',
  'https://x.demo.api.stellaconnect.net/',
  'https://api.stellaconnect.net/',
  'https://stellaconnect.net/',
  'https://DEMO.API.STELLACONNECT.NET/',
  'https://demo。api.stellaconnect.net/',
  'https://dem\u043e.api.stellaconnect.net/',
  'https://demo.api.stellaconnect.net\\.evil.example/',
  'https://demo.api.stellaconnect.net\t/',
  'https://demo.api.stellaconnect.net\n/',
  'https://demo.api.stellaconnect.net/\r\nHost: evil.example',
  'https://demo.api.stellaconnect.net%2eevil.example/',
  'https://%64emo.api.stellaconnect.net/',
  'https://127.0.0.1/',
  'https://127.1/',
  'https://2130706433/',
  'https://0x7f000001/',
  'https://0177.0.0.1/',
  'https://0/',
  'https://localhost/',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[fd00::1]/',
  'https://10.0.0.1/',
  'https://192.168.1.1/',
  'https://169.254.169.254/latest/meta-data/',
  'https://metadata.google.internal/',
  'https://169.254.169.254.nip.io/',
  'https://metadata/',
  'https://[::]/',
  'https://[::ffff:7f00:1]/',
  'https://[fe80::1%25eth0]/',
  'https://[64:ff9b::a9fe:a9fe]/',
  'https://0x7f.0.0.1/',
  'https://0300.0250.0.1/',
  'https://127.0.0.1:443/',
  'https://127.0.0.1.nip.io/',
  'https://①②⑦.⓪.⓪.①/',
  'https://localhost.localdomain/',
  'https://xn--demo-api-stellaconnect-net.example/',
  'https://demo.api.stellaconnect.net\u200b/',
  'https://demo.api.stellaconnect.net\u3002evil.example/',
  'https://demo.api.stellaconnect.net\u0000.evil.example/',
  'https://demo.api.stellaconnect.net;evil.example/',
  'https://demo.api.stellaconnect.net,evil.example/',
  'https://demo.api.stellaconnect.net@127.0.0.1/',
  'https://@demo.api.stellaconnect.net/',
  'https://demo.api.stellaconnect.net:/',
  'wss://demo.api.stellaconnect.net/',
  'gopher://demo.api.stellaconnect.net/',
  'https:///demo.api.stellaconnect.net/',
  'https://',
  '',
];

describe('addresses', () => {
  test.each(FORGED)('lets nothing leave for %j', async (url) => {
    const bench = relayBench();
    expect((await bench.http.send([get(url)])).map(outcome)).toEqual(['not-allowed']);
    expect(bench.sent).toEqual([]);
  });

  test('lets through what the list names', async () => {
    const bench = relayBench();
    expect((await bench.http.send([get(`${TARGET}/v2/employees?q=a%40x.org`)])).map(outcome)).toEqual([200]);
    expect(bench.sent.map((request) => request.url)).toEqual([`${TARGET}/v2/employees?q=a%40x.org`]);
  });
});

describe('redirects', () => {
  test.each([301, 302, 303, 307, 308])('hands a %i back and asks nobody else', async (status) => {
    const bench = relayBench();
    bench.answer(() => new Response(null, { status, headers: { location: 'https://evil.example/' } }));
    expect((await bench.http.send([get(`${TARGET}/a`)])).map(outcome)).toEqual([status]);
    expect(bench.sent).toHaveLength(1);
  });
});

describe('what the pane may not decide', () => {
  test.each([
    ...['Host', 'Cookie', 'Authorization', 'Connection', 'Transfer-Encoding', 'Content-Length', 'Upgrade', 'Expect', 'TE', 'Via'],
    ...['X-Forwarded-For', 'X-Forwarded-Host', 'Forwarded', 'Proxy-Authorization', 'Sec-Fetch-Site'],
  ])('refuses the header %s', async (name) => {
    const bench = relayBench();
    const answer = await bench.ask('POST', '/api/send', { requests: [get(`${TARGET}/`, { headers: { [name]: 'x' } })] });
    expect(answer.status).toBe(400);
    expect(bench.sent).toEqual([]);
  });

  test.each([
    ['a header with a line break', { headers: { 'x-a': 'b\r\nhost: evil.example' } }],
    ['a header with a line feed alone', { headers: { 'x-a': 'b\nx-b: c' } }],
    ['a header with a zero byte', { headers: { 'x-a': 'b\u0000' } }],
    ['a header outside of what a line can hold', { headers: { 'x-a': 'b\u2028c' } }],
    ['a header whose name has a line break', { headers: { 'x-a\r\nhost': 'evil.example' } }],
    ['a header whose name has a colon', { headers: { 'x-a: b\r\nx': 'c' } }],
    ['a header without a name', { headers: { '': 'b' } }],
    ['a header of megabytes', { headers: { 'x-a': 'b'.repeat(3000) } }],
    ['a time limit of an hour', { timeoutMs: 3_600_000 }],
    ['another method', { method: 'TRACE' as HttpRequest['method'] }],
    ['an unknown property', { redirect: 'follow' } as Partial<HttpRequest>],
    [
      'a key in a header of the connection',
      { auth: { scheme: 'hs256-jwt', keyHeader: 'host', key: 'agent-connect.a', secret: 'agent-connect.b', prefix: '' } as const },
    ],
  ])('refuses %s', async (_what, part) => {
    const bench = relayBench();
    expect((await bench.ask('POST', '/api/send', { requests: [get(`${TARGET}/`, part)] })).status).toBe(400);
    expect(bench.sent).toEqual([]);
  });

  test('refuses more requests than a batch has', async () => {
    const bench = relayBench();
    const requests = Array.from({ length: 21 }, () => get(`${TARGET}/`));
    expect((await bench.ask('POST', '/api/send', { requests })).status).toBe(400);
    expect(bench.sent).toEqual([]);
  });

  test('refuses a body over the limit', async () => {
    const bench = relayBench();
    const body = JSON.stringify({ requests: [get(`${TARGET}/`, { body: 'x'.repeat(4 * 1024 * 1024) })] });
    expect((await bench.ask('POST', '/api/send', body, { 'content-length': String(body.length) })).status).toBe(413);
    expect(bench.sent).toEqual([]);
  });

  test.each(['', 'null', '[]', '{', '{"requests":1}', '{"requests":[null]}'])('refuses the body %j', async (body) => {
    expect((await relayBench().ask('POST', '/api/send', body)).status).toBe(400);
  });
});

describe('answers', () => {
  test('cuts an answer that never ends', async () => {
    const bench = relayBench();
    const endless = () =>
      new ReadableStream({
        pull: (controller) => controller.enqueue(new Uint8Array(1_000_000)),
      });
    bench.answer(() => new Response(endless()));
    const [result] = await bench.http.send([get(`${TARGET}/`)]);
    expect(result).toEqual({ kind: 'failure', reason: 'network', detail: 'ERR_ANSWER_TOO_LARGE' });
  });

  test('keeps the target’s cookies from the pane', async () => {
    const bench = relayBench();
    bench.answer(() => new Response('{}', { headers: { 'set-cookie': 'session=1', etag: '"7"' } }));
    const [result] = await bench.http.send([get(`${TARGET}/`)]);
    expect(result?.kind === 'response' && result.headers).toMatchObject({ etag: '"7"' });
    expect(JSON.stringify(result)).not.toContain('session=1');
  });

  test.each([
    [0, false],
    [3_600_000, true],
  ])('tells on an answer whether its own clock is far from it: %d ms', async (ms, isOff) => {
    const bench = relayBench();
    const date = new Date(bench.now() + ms).toUTCString();
    bench.answer(() => new Response('{}', { status: 401, headers: { date, 'x-muster-clock-off': 'said by the target' } }));
    const [result] = await bench.http.send([get(`${TARGET}/`)]);
    expect(result?.kind === 'response' && result.headers['x-muster-clock-off']).toBe(isOff ? 'true' : undefined);
  });

  test('gives up on a server that does not answer in time, as something that may have happened', async () => {
    const bench = relayBench({
      fetch: (_url, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason as Error));
        }),
    });
    const [result] = await bench.http.send([get(`${TARGET}/`, { timeoutMs: 5 })]);
    expect(result).toEqual({ kind: 'failure', reason: 'timeout', detail: 'no answer in time' });
  });

  test.each([
    ['ECONNREFUSED', 'not-sent'],
    ['ENOTFOUND', 'not-sent'],
    ['ERR_PRIVATE_ADDRESS', 'not-sent'],
    ['ECONNRESET', 'network'],
    ['EPIPE', 'network'],
  ])('takes %s for %s', async (code, reason) => {
    const bench = relayBench();
    bench.answer(() => {
      throw Object.assign(new Error('broken'), { cause: { code } });
    });
    expect(await bench.http.send([get(`${TARGET}/`)])).toEqual([{ kind: 'failure', reason, detail: code }]);
  });
});

test('a secret of one target does not leave for a host of another', async () => {
  const bench = relayBench({ fixedSecret: () => 'canary' });
  const request = get(`${TARGET}/`, { auth: { scheme: 'bearer', token: 'cloudtalk.access-key-secret' } });
  expect((await bench.http.send([request])).map(outcome)).toEqual(['not-allowed']);
  expect(bench.sent).toEqual([]);
});

describe('a pane without its relay', () => {
  test('knows that nothing left when the relay refuses', async () => {
    const bench = relayBench({ origins: ['https://another.example'] });
    expect((await bench.http.send([get(`${TARGET}/`)])).map(outcome)).toEqual(['not-sent']);
  });

  test('knows that nothing left when the relay cannot read its secrets', async () => {
    const bench = relayBench({
      fixedSecret: () => {
        throw new Error('broken');
      },
    });
    const request = get(`${TARGET}/`, { auth: { scheme: 'bearer', token: 'agent-connect.key' } });
    expect((await bench.http.send([request])).map(outcome)).toEqual(['not-sent']);
    expect(bench.sent).toEqual([]);
  });

  test('does not know what happened when the relay breaks', async () => {
    const bench = relayBench({
      log: ({ event }) => {
        if (event === 'forwarded') throw new Error('disk full');
      },
    });
    expect((await bench.http.send([get(`${TARGET}/`)])).map(outcome)).toEqual(['network']);
    expect(bench.sent).toHaveLength(1);
  });

  test('sends any number of requests in batches that the relay takes', async () => {
    const bench = relayBench();
    const results = await bench.http.send(Array.from({ length: 45 }, (_, at) => get(`${TARGET}/${at}`)));
    expect(results.map(outcome)).toEqual(Array.from({ length: 45 }, () => 200));
    expect(bench.sent.map((request) => request.url)).toEqual(Array.from({ length: 45 }, (_, at) => `${TARGET}/${at}`));
  });
});
