/** What two relays that share one store owe to whoever asks either of them: processes of their own, over the network. */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JournalRecord, Lease } from '../../../core/ports/index.js';
import { sealRecord } from '../../../core/sending/journal.js';
import { relayProcess, type RelayProcess } from './relay-process.js';

const TTL = 60_000;
const ROUNDS = 5;
const AT_ONCE = 6; // asks of each relay

const record = (part: Partial<JournalRecord>): JournalRecord =>
  sealRecord({
    ...{ v: 2, run: 'run-1', seq: 1, fence: 1, at: 0, kind: 'row', state: 'intent', rid: 'email:ann@x.org', op: 'create' },
    ...{ key: 'ann@x.org', remoteId: '', code: '', detail: '', image: '{"op":"create"}' },
    ...part,
  });

const acquire = async (relay: RelayProcess, name: string): Promise<Lease | null> =>
  ((await relay.ask('POST', `/api/lease/${name}`, { action: 'acquire', ttlMs: TTL })).body as { lease: Lease | null }).lease;
const give = ({ owner, fence }: Lease) => ({ owner, fence });

/** Runs two relays on one store; `place` is asked when they start. */
export function testReplicas({ name, place }: { readonly name: string; readonly place: () => string }): void {
  describe(`two relays on one store: ${name}`, () => {
    let one: RelayProcess;
    let other: RelayProcess;
    const env = { RELAY_MASTER_KEY: randomBytes(32).toString('base64') };
    const start = (): Promise<RelayProcess> => relayProcess({ ...env, RELAY_STORE: place() });
    beforeAll(async () => {
      [one, other] = await Promise.all([start(), start()]);
    }, 120_000);
    afterAll(() => Promise.all([one.stop(), other.stop()]));

    test('give a lease to one of all who ask them at once, under a number that rises', async () => {
      const fences: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const asked = Array.from({ length: AT_ONCE }, () => [acquire(one, 'book:send'), acquire(other, 'book:send')]).flat();
        const held = (await Promise.all(asked)).filter((lease) => lease !== null);
        expect(held).toHaveLength(1);
        fences.push(held[0]!.fence);
        const last = round % 2 ? one : other; // whoever gave it
        expect((await last.ask('POST', '/api/lease/book:send', { action: 'release', ...give(held[0]!) })).status).toBe(204);
      }
      expect(fences).toEqual([1, 2, 3, 4, 5]);
    });

    test('renew for one another, and let nothing leave once somebody else holds the lease', async () => {
      const mine = (await acquire(one, 'book-2:send'))!;
      const renewed = await other.ask('POST', '/api/lease/book-2:send', { action: 'renew', ttlMs: TTL, ...give(mine) });
      expect(renewed.body).toEqual({ held: true });
      await one.ask('POST', '/api/lease/book-2:send', { action: 'release', ...give(mine) });
      expect((await acquire(other, 'book-2:send'))!.fence).toBeGreaterThan(mine.fence);
      const request = { method: 'POST', url: 'https://demo.api.stellaconnect.net/v2/employees', headers: {}, timeoutMs: 1000 };
      const sent = await one.ask('POST', '/api/send', { requests: [request], lease: { name: 'book-2:send', ...give(mine) } });
      expect(sent.body).toEqual([{ kind: 'failure', reason: 'not-sent', detail: 'The lease is lost.' }]);
    });

    test('refuse at one what was overtaken at the other', async () => {
      const path = '/api/journal/first-workbook';
      expect((await one.ask('POST', path, { records: [record({})] })).status).toBe(204);
      expect((await other.ask('POST', path, { records: [record({ seq: 2, fence: 2 })] })).status).toBe(204);
      for (const relay of [one, other])
        expect((await relay.ask('POST', path, { records: [record({ seq: 3, fence: 1 })] })).status).toBe(409);
      const records = [record({}), record({ seq: 2, fence: 2 })];
      expect((await one.ask('GET', `${path}?run=run-1`)).body).toEqual({ records });
      expect((await other.ask('GET', path)).body).toEqual({ records });
    });

    test('let one writer win a place of the journal that both want at once', async () => {
      const ask = (relay: RelayProcess, rid: string) =>
        relay.ask('POST', '/api/journal/second-workbook', { records: [record({ rid }), record({ rid, seq: 2 })] });
      const statuses = (await Promise.all([ask(one, 'a'), ask(other, 'b'), ask(one, 'c'), ask(other, 'd')])).map(({ status }) => status);
      expect(statuses.sort()).toEqual([204, 409, 409, 409]);
      const { records } = (await one.ask('GET', '/api/journal/second-workbook')).body as { records: JournalRecord[] };
      expect(new Set(records.map(({ rid }) => rid)).size).toBe(1);
      expect(records).toHaveLength(2);
    });

    test('know one another’s secrets, and make the same fingerprints', async () => {
      expect((await other.ask('GET', '/api/secrets/some.key')).body).toEqual({ set: false });
      expect((await one.ask('PUT', '/api/secrets/some.key', { value: 'canary' })).status).toBe(204);
      expect((await other.ask('GET', '/api/secrets/some.key')).body).toEqual({ set: true });
      const prints = await Promise.all([one, other].map((relay) => relay.ask('POST', '/api/fingerprint', { texts: ['a row'] })));
      expect(prints[0]!.body).toEqual(prints[1]!.body);
    });

    test('lose nothing that was confirmed when one of them is killed', async () => {
      const third = await start();
      const path = '/api/journal/third-workbook';
      const confirmed: number[] = [];
      const writing = (async () => {
        for (let seq = 1; ; seq++) {
          if ((await third.ask('POST', path, { records: [record({ seq })] })).status === 204) confirmed.push(seq);
          if (seq === ROUNDS) void third.kill(); // while the next ones are written
        }
      })();
      await expect(writing).rejects.toThrow();
      const { records } = (await one.ask('GET', `${path}?run=run-1`)).body as { records: JournalRecord[] };
      expect(confirmed.length).toBeGreaterThanOrEqual(ROUNDS);
      expect(records.map(({ seq }) => seq)).toEqual(expect.arrayContaining(confirmed));
    });
  });
}
