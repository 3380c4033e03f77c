/** The real wire over a real socket, without TLS: whom it connects to when names change their addresses, and what it never follows. */
import type { LookupAddress } from 'node:dns';
import { Agent, createServer, request, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { httpsFetch, publicLookup, wireFetch, type Fetch, type FetchInit } from '../../../../excel-addin/relay/index.js';
import { forward } from '../../../../excel-addin/relay/forward.js';
import { createMetrics } from '../../../../excel-addin/relay/index.js';

/** Two addresses of this machine: one plays the internet, the other what lies behind it. */
const [PUBLIC, PRIVATE] = ['127.0.0.1', '127.0.0.2'];
const arrived: string[] = [];
let handler: RequestListener = (_request, response) => void response.end('ok');
let server: Server;
let port = 0;

beforeAll(async () => {
  server = createServer((incoming, response) => {
    arrived.push(`${incoming.socket.localAddress} ${incoming.url}`);
    handler(incoming, response);
  });
  await new Promise<void>((ready) => server.listen(0, '0.0.0.0', ready));
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

/** A wire whose names lead where `answers` says, one entry for each time that somebody asks; and how often that was. */
function wire(answers: readonly (readonly string[])[]): { fetch: Fetch; asked: () => number; end: () => void } {
  let asked = 0;
  const lookup = publicLookup(
    (_host, answer) => {
      const found = answers[Math.min(asked++, answers.length - 1)] ?? [];
      answer(
        null,
        found.map((address): LookupAddress => ({ address, family: 4 })),
      );
    },
    (address) => address === PUBLIC,
  );
  const agent = new Agent({ keepAlive: true, lookup });
  return {
    fetch: wireFetch({ request, agent, isPublic: (address) => address === PUBLIC }),
    asked: () => asked,
    end: () => agent.destroy(),
  };
}

const init = (part: Partial<FetchInit> = {}): FetchInit => ({
  method: 'GET',
  headers: {},
  redirect: 'manual',
  signal: AbortSignal.timeout(30_000),
  ...part,
});
const url = (path = '/'): string => `http://name.example:${port}${path}`;
const codeOf = (attempt: Promise<Response>): Promise<unknown> =>
  attempt.then(
    (response) => response.status,
    (error: unknown) => (error as { code?: unknown }).code,
  );

describe('a name that changes its address', () => {
  test('is asked once for a connection: the judged address is the connected one', async () => {
    const { fetch, asked, end } = wire([[PUBLIC], [PRIVATE]]);
    arrived.length = 0;
    expect(await (await fetch(url('/first'), init())).text()).toBe('ok');
    expect([asked(), arrived]).toEqual([1, [`${PUBLIC} /first`]]);
    end();
  });

  test('is judged anew for the next connection, and a kept one stays where it was judged', async () => {
    const { fetch, asked, end } = wire([[PUBLIC], [PRIVATE]]);
    arrived.length = 0;
    await (await fetch(url('/first'), init())).text();
    await (await fetch(url('/kept'), init())).text();
    expect(asked()).toBe(1);
    end(); // no connection is left to be used again
    expect(await codeOf(fetch(url('/again'), init()))).toBe('ERR_PRIVATE_ADDRESS');
    expect(arrived).toEqual([`${PUBLIC} /first`, `${PUBLIC} /kept`]);
    end();
  });

  test.each([[[PRIVATE]], [[PUBLIC, PRIVATE]], [[PRIVATE, PUBLIC]], [[]]])('is not connected to when it leads to %j', async (found) => {
    const { fetch, end } = wire([found]);
    arrived.length = 0;
    expect(await codeOf(fetch(url(), init()))).toBe('ERR_PRIVATE_ADDRESS');
    expect(arrived).toEqual([]);
    end();
  });
});

test.each([
  'https://127.0.0.1/',
  'https://127.1/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://0177.0.0.1/',
  'https://[::1]/',
  'https://[::ffff:10.0.0.1]/',
  'https://[fd00::1]/',
  'https://169.254.169.254/latest/meta-data/',
  'https://192.168.0.1/',
  'https://0/',
])('the shipped wire itself refuses %s, whatever list let it through', async (address) =>
  expect(await codeOf(httpsFetch(address, init()))).toBe('ERR_PRIVATE_ADDRESS'),
);

describe('an answer', () => {
  const deps = (fetch: Fetch) => ({
    fetch: ((_url, given) => fetch(url('/answer'), given)) as Fetch,
    now: () => 0,
    log: () => undefined,
    metrics: createMetrics(),
    allowedHosts: { some: ['name.example'] },
    secrets: () => Promise.resolve(null),
  });
  const ask = async (listener: RequestListener, timeoutMs = 30_000) => {
    const { fetch, end } = wire([[PUBLIC]]);
    handler = listener;
    arrived.length = 0;
    const result = await forward({ method: 'GET', url: 'https://name.example/', headers: {}, timeoutMs }, deps(fetch));
    end();
    handler = (_request, response) => void response.end('ok');
    return result;
  };

  test('that points elsewhere is handed on, and nobody else is asked', async () => {
    const result = await ask((_request, response) => void response.writeHead(302, { location: url('/elsewhere') }).end());
    expect(result).toMatchObject({ kind: 'response', status: 302 });
    expect(arrived).toEqual([`${PUBLIC} /answer`]);
  });

  test('that drips for ever ends with its time, as something that may have happened', async () => {
    let drip: NodeJS.Timeout | undefined;
    const result = await ask((_request, response) => {
      response.writeHead(200);
      drip = setInterval(() => response.write('x'), 5);
    }, 200);
    clearInterval(drip);
    expect(result).toEqual({ kind: 'failure', reason: 'timeout', detail: 'no answer in time' });
  });

  test('whose headers never end is cut', async () => {
    const result = await ask((_request, response) => void response.writeHead(200, { 'x-long': 'x'.repeat(20_000) }).end());
    expect(result).toEqual({ kind: 'failure', reason: 'network', detail: 'HPE_HEADER_OVERFLOW' });
  });

  test('that breaks off in the middle is none', async () => {
    const result = await ask((incoming, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half', () => incoming.socket.destroy());
    });
    expect(result).toEqual({ kind: 'failure', reason: 'network', detail: 'ECONNRESET' });
  });

  test('without a body is one', async () => {
    expect(await ask((_request, response) => void response.writeHead(204).end())).toMatchObject({
      kind: 'response',
      status: 204,
      body: '',
    });
  });
});
