/** A send under a lease leaves only while the relay's own record says that it is held. */
import { describe, expect, test } from 'vitest';
import { sqliteStore } from '../../../excel-addin/relay/index.js';
import { ORIGIN, relayBench, TARGET, type RelayBench } from '../support/relay-bench.js';

const LOST = { kind: 'failure', reason: 'not-sent', detail: 'The lease is lost.' };
const REQUEST = {
  method: 'POST',
  url: `${TARGET}/v2/employees`,
  headers: { 'Idempotency-Key': 'k'.repeat(43) },
  body: '{}',
  timeoutMs: 5000,
};
const TTL = 60_000;

interface Proof {
  readonly name: string;
  readonly owner: string;
  readonly fence: number;
}

async function acquire(bench: RelayBench, name = 'book:send'): Promise<Proof> {
  const answer = await bench.ask('POST', `/api/lease/${name}`, { action: 'acquire', ttlMs: TTL });
  const { lease } = (await answer.json()) as { lease: Proof };
  return { name, owner: lease.owner, fence: lease.fence };
}

const send = async (bench: RelayBench, lease?: object): Promise<unknown> =>
  (await bench.ask('POST', '/api/send', { requests: [REQUEST, REQUEST], ...(lease && { lease }) })).json();

describe('a send under a lease', () => {
  test('leaves while the lease is held, with its key for the target', async () => {
    const bench = relayBench();
    expect(await send(bench, await acquire(bench))).toMatchObject([{ status: 200 }, { status: 200 }]);
    expect(bench.sent.map(({ headers }) => headers.get('idempotency-key'))).toEqual(['k'.repeat(43), 'k'.repeat(43)]);
  });

  test.each<[string, (bench: RelayBench, proof: Proof) => Promise<Proof>]>([
    ['whose time has run out', (bench, proof) => (bench.advance(TTL), Promise.resolve(proof))],
    [
      'that another has taken over',
      async (bench, proof) => {
        bench.advance(TTL + 1);
        await acquire(bench);
        return proof;
      },
    ],
    [
      'that was given back',
      async (bench, proof) => {
        await bench.ask('POST', `/api/lease/${proof.name}`, { action: 'release', owner: proof.owner, fence: proof.fence });
        return proof;
      },
    ],
    ['of another workbook', async (bench, proof) => (await acquire(bench, 'other:send'), { ...proof, name: 'other:send' })],
    ['that never was', (_bench, proof) => Promise.resolve({ ...proof, name: 'nothing' })],
    ['with a guessed number', (_bench, proof) => Promise.resolve({ ...proof, fence: proof.fence + 1 })],
    ['with a guessed holder', (_bench, proof) => Promise.resolve({ ...proof, owner: 'somebody' })],
  ])('%s stays here', async (_what, change) => {
    const bench = relayBench();
    const proof = await change(bench, await acquire(bench));
    expect(await send(bench, proof)).toEqual([LOST, LOST]);
    expect(bench.sent).toEqual([]);
  });

  test('of another organisation stays here', async () => {
    const store = sqliteStore(':memory:');
    const of = (account: string) =>
      relayBench({ store, authenticate: () => Promise.resolve({ account, user: 'u', name: '', roles: ['send'] as const }) });
    const proof = await acquire(of('one'));
    expect(await send(of('other'), proof)).toEqual([LOST, LOST]);
    expect(await send(of('one'), proof)).toMatchObject([{ status: 200 }, { status: 200 }]);
  });

  test('stays here when the record cannot be read', async () => {
    const holds = () => Promise.reject(new Error('no database'));
    const bench = relayBench({ store: { ...sqliteStore(':memory:'), holds } });
    expect(await send(bench, await acquire(bench))).toEqual([LOST, LOST]);
    expect(bench.sent).toEqual([]);
  });

  test.each([
    { name: 'x' },
    { name: 'x', owner: 'y' },
    { name: 'x', owner: 'y', fence: 0 },
    { name: 'x', owner: 'y', fence: 1, more: 1 },
    'x',
    null,
  ])('is not understood with %j', async (lease) => {
    const bench = relayBench();
    const answer = await bench.ask('POST', '/api/send', { requests: [REQUEST], lease }, { origin: ORIGIN });
    expect(answer.status).toBe(400);
    expect(bench.sent).toEqual([]);
  });

  test('is a matter of sends that change: without a lease a look-up leaves as ever', async () => {
    const bench = relayBench();
    expect(await send(bench)).toMatchObject([{ status: 200 }, { status: 200 }]);
  });
});
