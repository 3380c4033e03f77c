/** One sender per workbook: every interleaving of two panes, and the fence that outlives a lease. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Lease } from '../../../core/ports/index.js';
import { sqliteStore, type RelayStore } from '../../../excel-addin/relay/index.js';
import { relayLock } from '../../../excel-addin/taskpane/relay/relay-stores.js';
import { relayBench } from '../support/relay-bench.js';

const TTL = 100;

/** All orders in which the steps of two panes can happen. */
function interleavings(a: readonly string[], b: readonly string[]): string[][] {
  if (a.length === 0 || b.length === 0) return [[...a, ...b]];
  return [...interleavings(a.slice(1), b).map((rest) => [a[0]!, ...rest]), ...interleavings(a, b.slice(1)).map((rest) => [b[0]!, ...rest])];
}

/** Plays the steps and gives, per moment, who holds a lease that is still good; and all fences that were handed out. */
async function play(store: RelayStore, steps: readonly string[]): Promise<{ holders: string[][]; fences: number[] }> {
  let now = 1000;
  const leases = new Map<string, Lease | null>();
  const holders: string[][] = [];
  const fences: number[] = [];
  for (const step of steps) {
    const [who = '', what = ''] = step.split(' ');
    const lease = leases.get(who);
    if (what === 'acquire') {
      const got = await store.acquire('team', 'send', TTL, now);
      if (got) {
        leases.set(who, got);
        fences.push(got.fence);
      }
    } else if (what === 'renew' && lease) {
      if (await store.renew('team', lease, TTL, now)) leases.set(who, { ...lease, expiresAt: now + TTL });
      else leases.delete(who);
    } else if (what === 'release' && lease) {
      await store.release('team', lease);
      leases.delete(who);
    } else if (what === 'sleeps') now += TTL + 1;
    holders.push([...leases].filter(([, each]) => each && each.expiresAt > now).map(([name]) => name));
  }
  return { holders, fences };
}

describe('two panes on one workbook', () => {
  const A = ['a acquire', 'a renew', 'a sleeps', 'a renew', 'a release', 'a acquire'];
  const B = ['b acquire', 'b sleeps', 'b renew', 'b release'];

  test('never hold the lease together, in any order of their steps', async () => {
    const orders = interleavings(A, B);
    expect(orders).toHaveLength(210);
    for (const order of orders) {
      const store = sqliteStore(':memory:');
      const { holders, fences } = await play(store, order);
      await store.close();
      expect({ order, most: Math.max(...holders.map((names) => names.length)) }).toEqual({ order, most: 1 });
      expect(fences).toEqual([...fences].sort((x, y) => x - y));
      expect(new Set(fences).size).toBe(fences.length);
    }
  });
});

describe('a lease', () => {
  test('cannot be renewed or released by guessing its number', async () => {
    const bench = relayBench();
    const { lease } = (await (await bench.ask('POST', '/api/lease/book:send', { action: 'acquire', ttlMs: 1000 })).json()) as {
      lease: { fence: number };
    };
    const forged = { owner: 'someone', fence: lease.fence };
    expect(await (await bench.ask('POST', '/api/lease/book:send', { action: 'renew', ttlMs: 1000, ...forged })).json()).toEqual({
      held: false,
    });
    await bench.ask('POST', '/api/lease/book:send', { action: 'release', ...forged });
    expect(await (await bench.ask('POST', '/api/lease/book:send', { action: 'acquire', ttlMs: 1000 })).json()).toEqual({ lease: null });
  });

  test.each([
    { action: 'acquire' },
    { action: 'acquire', ttlMs: 0 },
    { action: 'acquire', ttlMs: 3_600_000 },
    { action: 'steal', ttlMs: 1 },
    {},
  ])('is not given for %j', async (body) => expect((await relayBench().ask('POST', '/api/lease/send', body)).status).toBe(400));

  test('keeps its fence, and the relay its key, over a restart', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'muster-relay-'));
    try {
      const path = join(folder, 'relay.sqlite');
      const before = sqliteStore(path);
      const first = await before.acquire('team', 'send', TTL, 0);
      const key = await before.fingerprintKey('team');
      await before.setSecret('team', 'some.key', 'x');
      await before.close();
      const after = sqliteStore(path);
      expect((await after.acquire('team', 'send', TTL, TTL + 1))!.fence).toBeGreaterThan(first!.fence);
      expect(await after.fingerprintKey('team')).toEqual(key);
      expect(await after.secret('team', 'some.key')).toBe('x');
      await after.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test.runIf(process.platform !== 'win32')('lies in a file that only its owner can read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'muster-relay-'));
    try {
      const store = sqliteStore(join(folder, 'relay.sqlite'));
      await store.setSecret('team', 'some.key', 'x');
      for (const name of readdirSync(folder)) expect([name, statSync(join(folder, name)).mode & 0o077]).toEqual([name, 0]);
      await store.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('is one over two relays on the same file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'muster-relay-'));
    try {
      const [one, other] = [sqliteStore(join(folder, 'relay.sqlite')), sqliteStore(join(folder, 'relay.sqlite'))];
      expect(await one.acquire('team', 'send', TTL, 0)).not.toBeNull();
      expect(await other.acquire('team', 'send', TTL, 0)).toBeNull();
      await one.close();
      await other.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('belongs to its account', async () => {
    const store = sqliteStore(':memory:');
    expect(await store.acquire('one team', 'send', TTL, 0)).not.toBeNull();
    expect(await store.acquire('other team', 'send', TTL, 0)).not.toBeNull();
    expect(await store.fingerprintKey('one team')).not.toEqual(await store.fingerprintKey('other team'));
  });
});

test('a lease ends by the clock of the device that holds it, which may differ from the relay’s', async () => {
  const bench = relayBench();
  const times = [5000, 9000]; // asked before the relay is, and not again
  const lock = relayLock(
    bench.call,
    () => Promise.resolve('book'),
    () => times.shift()!,
  );
  expect(await lock.acquire('send', TTL)).toMatchObject({ name: 'send', fence: 1, expiresAt: 5000 + TTL });
});
