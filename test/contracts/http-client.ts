/** What every wire owes: an answer or a failure per request, and nothing that leaves unasked. */
import { describe, expect } from 'vitest';
import type { HttpClient, HttpRequest, HttpResult, Lease } from '../../core/ports/index.js';
import { contractCase, type Contract } from './contract.js';

export interface Arrived {
  readonly method: string;
  /** Path and query as they arrived. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What the server does with a request; `break` cuts the connection without an answer. */
export type Answer = { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string } | 'break';

/** A client, a server behind it that an address of `origin` reaches, and the secrets that the host holds. */
export interface HttpBench {
  readonly client: HttpClient;
  /** An allowed `https` origin without a slash at its end. */
  readonly origin: string;
  /** Everything that arrived, in order. */
  readonly arrived: readonly Arrived[];
  answer(handler: (request: Arrived) => Answer): void;
  setSecret(name: string, value: string): void | Promise<void>;
  /** Takes the lease as a pane does, and lets another pane take it over: the first one's time runs out before. */
  acquireLease(): Lease | Promise<Lease>;
  overtakeLease(lease: Lease): void | Promise<void>;
  close?(): void | Promise<void>;
}

const TIMEOUT_MS = 5000;

/** Runs the contract of `HttpClient` over an implementation. */
export function testHttpClient(contract: Contract<HttpBench>): void {
  const httpCase = (
    name: string,
    run: (bench: HttpBench, get: (path: string, part?: Partial<HttpRequest>) => HttpRequest) => Promise<void>,
  ) =>
    contractCase(contract, name, async (bench) => {
      try {
        await run(bench, (path, part) => ({ method: 'GET', url: bench.origin + path, headers: {}, timeoutMs: TIMEOUT_MS, ...part }));
      } finally {
        await bench.close?.();
      }
    });

  describe(`http client: ${contract.name}`, () => {
    httpCase('makes a result of every status', async ({ client, answer }, get) => {
      const statuses = [200, 201, 400, 403, 404, 409, 422, 429, 500, 503];
      answer((request) => ({ status: Number(request.path.slice(1)), body: `body of ${request.path}` }));
      const results = await client.send(statuses.map((status) => get(`/${status}`)));
      expect(results.map((result) => (result.kind === 'response' ? [result.status, result.body] : result))).toEqual(
        statuses.map((status) => [status, `body of /${status}`]),
      );
    });

    httpCase('gives headers with lower-case names', async ({ client, answer }, get) => {
      answer(() => ({ status: 429, headers: { 'Retry-After': '7' } }));
      const [result] = await client.send([get('/')]);
      expect(result?.kind === 'response' && result.headers['retry-after']).toBe('7');
    });

    httpCase('carries method, path, query, headers and body', async ({ client, answer, arrived }, get) => {
      answer(() => ({ status: 200 }));
      const body = '{"first_name":"Zoë 漢字"}';
      const headers = { 'content-type': 'application/json' };
      await client.send([get('/v2/employees/ann%40x.org?a=b%2Fc', { method: 'POST', headers, body })]);
      expect(arrived).toHaveLength(1);
      expect(arrived[0]).toMatchObject({ method: 'POST', path: '/v2/employees/ann%40x.org?a=b%2Fc', body });
      expect(arrived[0]!.headers['content-type']).toMatch(/^application\/json/u);
    });

    httpCase('gives text beyond ASCII as it was sent', async ({ client, answer }, get) => {
      answer(() => ({ status: 200, headers: { 'content-type': 'application/json; charset=utf-8' }, body: '{"n":"Zoë 漢字 😀"}' }));
      const [result] = await client.send([get('/')]);
      expect(result?.kind === 'response' && result.body).toBe('{"n":"Zoë 漢字 😀"}');
    });

    httpCase('makes a value of a broken wire, and keeps the other results of the batch', async ({ client, answer }, get) => {
      answer((request) => (request.path === '/broken' ? 'break' : { status: 200 }));
      const results = await client.send([get('/a'), get('/broken'), get('/b')]);
      expect(results.map(outline)).toEqual([200, 'network', 200]);
    });

    httpCase('follows no redirect', async ({ client, answer, arrived, origin }, get) => {
      answer((request) => (request.path === '/from' ? { status: 302, headers: { location: `${origin}/to` } } : { status: 200 }));
      const [result] = await client.send([get('/from')]);
      expect(outline(result!)).toBe(302);
      expect(arrived.map((request) => request.path)).toEqual(['/from']);
    });

    httpCase('lets nothing leave for an address off the list', async ({ client, answer, arrived }, get) => {
      answer(() => ({ status: 200 }));
      const results = await client.send([
        get('/a'),
        get('', { url: 'https://evil.example/' }),
        get('', { url: 'https://169.254.169.254/' }),
      ]);
      expect(results.map(outline)).toEqual([200, 'not-allowed', 'not-allowed']);
      expect(arrived).toHaveLength(1);
    });

    httpCase('lets nothing leave without its secret', async ({ client, answer, arrived }, get) => {
      answer(() => ({ status: 200 }));
      const results = await client.send([get('/', { auth: { scheme: 'bearer', token: 'agent-connect.absent' } })]);
      expect(results.map(outline)).toEqual(['secret-missing']);
      expect(arrived).toEqual([]);
    });

    httpCase('lets no secret leave for a host of another target', async ({ client, answer, arrived, setSecret }, get) => {
      answer(() => ({ status: 200 }));
      await setSecret('cloudtalk.access-key-secret', 'canary-77');
      const results = await client.send([get('/', { auth: { scheme: 'bearer', token: 'cloudtalk.access-key-secret' } })]);
      expect(results.map(outline)).toEqual(['not-allowed']);
      expect(arrived).toEqual([]);
    });

    httpCase('fills in the secret that a request names', async ({ client, answer, arrived, setSecret }, get) => {
      answer(() => ({ status: 200 }));
      await setSecret('agent-connect.key', 'key-1');
      await setSecret('agent-connect.secret', 'secret-1');
      const auth = {
        scheme: 'hs256-jwt',
        keyHeader: 'x-api-key',
        key: 'agent-connect.key',
        secret: 'agent-connect.secret',
        prefix: '',
      } as const;
      await client.send([get('/', { auth })]);
      expect(arrived[0]!.headers['x-api-key']).toBe('key-1');
      expect(arrived[0]!.headers['authorization']).toMatch(/^[\w-]+\.[\w-]+\.[\w-]{43}$/u);
    });

    httpCase('tells no secret in a failure', async ({ client, answer, setSecret }, get) => {
      answer(() => 'break');
      await setSecret('agent-connect.token', 'canary-77');
      const results = await client.send([get('/', { auth: { scheme: 'bearer', token: 'agent-connect.token' } })]);
      expect(JSON.stringify(results)).not.toContain('canary-77');
    });

    httpCase('sends under a lease that is held', async ({ client, answer, acquireLease }, get) => {
      answer(() => ({ status: 201 }));
      expect((await client.send([get('/', { method: 'POST' })], await acquireLease())).map(outline)).toEqual([201]);
    });

    httpCase(
      'lets nothing leave under a lease that was overtaken',
      async ({ client, answer, arrived, acquireLease, overtakeLease }, get) => {
        answer(() => ({ status: 201 }));
        const lease = await acquireLease();
        await overtakeLease(lease);
        const results = await client.send([get('/a', { method: 'POST' }), get('/b', { method: 'POST' })], lease);
        expect(results.map(outline)).toEqual(['not-sent', 'not-sent']);
        expect(arrived).toEqual([]);
      },
    );

    httpCase('lets nothing leave under a fence that nobody holds', async ({ client, answer, arrived, acquireLease }, get) => {
      answer(() => ({ status: 201 }));
      const lease = await acquireLease();
      const results = await client.send([get('/', { method: 'POST' })], { ...lease, fence: lease.fence + 1 });
      expect(results.map(outline)).toEqual(['not-sent']);
      expect(arrived).toEqual([]);
    });

    httpCase('takes an empty batch', async ({ client }) => {
      expect(await client.send([])).toEqual([]);
    });
  });
}

function outline(result: HttpResult): number | string {
  return result.kind === 'response' ? result.status : result.reason;
}
