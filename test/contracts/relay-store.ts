/** What every store behind the relay owes: secrets, leases with fencing, and journals, over several relays that share it. */
import { describe, expect } from 'vitest';
import type { JournalRecord } from '../../core/ports/index.js';
import { sealRecord } from '../../core/sending/journal.js';
import type { RelayStore } from '../../excel-addin/relay/index.js';
import { contractCase, type Contract } from './contract.js';

/** Two relays that share one store, and a way to let time pass. */
export interface StoreBench {
  readonly store: RelayStore;
  readonly other: RelayStore;
  now(): number;
  advance(ms: number): void | Promise<void>;
}

const TTL = 60_000;
const TEAM = 'some team';
const BOOK = 'some-workbook';
const AT_ONCE = 8; // more than either relay has seen of a person's impatience

const record = (part: Partial<JournalRecord> = {}): JournalRecord =>
  sealRecord({
    ...{ v: 2, run: 'run-1', seq: 1, fence: 1, at: 0, kind: 'row', state: 'intent', rid: 'email:ann@x.org', op: 'create' },
    ...{ key: 'ann@x.org', remoteId: '', code: '', detail: '', image: '{"op":"create"}' },
    ...part,
  });
const ended = (part: Partial<JournalRecord> = {}): JournalRecord => record({ kind: 'run', state: 'settled', rid: '', op: '', ...part });

/** Runs the contract of `RelayStore` over an implementation. */
export function testRelayStore(contract: Contract<StoreBench>): void {
  describe(`relay store: ${contract.name}`, () => {
    contractCase(contract, 'is reached', async ({ store }) => {
      await expect(store.ping()).resolves.toBeUndefined();
    });

    contractCase(contract, 'shows a secret to every relay of its account alone', async ({ store, other }) => {
      await store.setSecret(TEAM, 'some.key', 'canary £ 漢字 \'"; --');
      expect(await other.secret(TEAM, 'some.key')).toBe('canary £ 漢字 \'"; --');
      expect(await other.secret('other team', 'some.key')).toBeNull();
      expect(await other.secret(TEAM, 'other.key')).toBeNull();
    });

    contractCase(contract, 'replaces and removes a secret', async ({ store, other }) => {
      await store.setSecret(TEAM, 'some.key', 'old');
      await other.setSecret(TEAM, 'some.key', 'new');
      expect(await store.secret(TEAM, 'some.key')).toBe('new');
      await other.removeSecret(TEAM, 'some.key');
      await other.removeSecret(TEAM, 'some.key');
      expect(await store.secret(TEAM, 'some.key')).toBeNull();
    });

    contractCase(contract, 'makes one fingerprint key per account, whoever asks first', async ({ store, other }) => {
      const keys = await Promise.all([store, other, store, other].map((each) => each.fingerprintKey(TEAM)));
      expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(1);
      expect(keys[0]).toHaveLength(32);
      expect(await store.fingerprintKey('other team')).not.toEqual(keys[0]);
    });

    contractCase(contract, 'gives a lease to one of many who ask at once', async ({ store, other, now }) => {
      const asked = Array.from({ length: AT_ONCE }, (_, index) => (index % 2 ? other : store).acquire(TEAM, 'send', TTL, now()));
      expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(1);
    });

    contractCase(contract, 'tells a lease by its holder, its fence and its time', async ({ store, other, now, advance }) => {
      const lease = (await store.acquire(TEAM, 'send', TTL, now()))!;
      const holds = (part: object): Promise<boolean> => other.holds(TEAM, { ...lease, ...part }, now());
      expect([await holds({}), await holds({ owner: 'x' }), await holds({ fence: lease.fence + 1 }), await holds({ name: 'x' })]).toEqual([
        true,
        false,
        false,
        false,
      ]);
      expect(await other.holds('other team', lease, now())).toBe(false);
      await advance(TTL + 1);
      expect(await holds({})).toBe(false);
    });

    contractCase(
      contract,
      'renews at one relay what another has given, and lets nobody else do so',
      async ({ store, other, now, advance }) => {
        const lease = (await store.acquire(TEAM, 'send', TTL, now()))!;
        await advance(TTL - 1000);
        for (const part of [{ owner: 'guessed' }, { fence: lease.fence + 1 }])
          expect(await other.renew(TEAM, { ...lease, ...part }, TTL, now())).toBe(false);
        expect(await other.renew(TEAM, lease, TTL, now())).toBe(true);
        await advance(TTL - 1000);
        expect(await store.acquire(TEAM, 'send', TTL, now())).toBeNull();
      },
    );

    contractCase(contract, 'releases for the holder alone', async ({ store, other, now }) => {
      const lease = (await store.acquire(TEAM, 'send', TTL, now()))!;
      for (const part of [{ owner: 'guessed' }, { fence: lease.fence + 1 }]) await other.release(TEAM, { ...lease, ...part });
      expect(await other.acquire(TEAM, 'send', TTL, now())).toBeNull();
      await other.release(TEAM, lease);
      expect(await other.renew(TEAM, lease, TTL, now())).toBe(false);
      expect(await store.acquire(TEAM, 'send', TTL, now())).not.toBeNull();
    });

    contractCase(contract, 'raises the fence with each holder, and keeps accounts apart', async ({ store, other, now, advance }) => {
      const fences: number[] = [];
      for (const each of [store, other, store, other]) {
        fences.push((await each.acquire(TEAM, 'send', TTL, now()))!.fence);
        await advance(TTL + 1);
      }
      expect(fences).toEqual([1, 2, 3, 4]);
      expect((await store.acquire('other team', 'send', TTL, now()))?.fence).toBe(1);
    });

    contractCase(contract, 'says when a lease ends', async ({ store, now }) => {
      const lease = (await store.acquire(TEAM, 'send', TTL, now()))!;
      expect(Number.isInteger(lease.expiresAt) && lease.expiresAt > 0).toBe(true);
    });

    contractCase(contract, 'gives journals back at every relay, by account, workbook and run', async ({ store, other }) => {
      const records = [record(), record({ seq: 2, state: 'confirmed', detail: "NUL \u0000, ' and 😀" })];
      expect(await store.appendJournal(TEAM, BOOK, records)).toBe(true);
      expect(await other.readJournal(TEAM, BOOK, 'run-1')).toEqual(records);
      for (const [account, workbook, run] of [
        ['other team', BOOK, 'run-1'],
        [TEAM, 'other-workbook', 'run-1'],
        [TEAM, BOOK, 'run-2'],
      ] as const)
        expect(await other.readJournal(account, workbook, run)).toEqual([]);
    });

    contractCase(contract, 'keeps once what is written twice', async ({ store, other }) => {
      const [one, next] = [record(), record({ seq: 2 })];
      await store.appendJournal(TEAM, BOOK, [one]);
      const bytes = await store.journalBytes(TEAM, BOOK);
      expect(await other.appendJournal(TEAM, BOOK, [one])).toBe(true);
      expect(await store.journalBytes(TEAM, BOOK)).toBe(bytes);
      expect(await other.appendJournal(TEAM, BOOK, [one, next])).toBe(true);
      expect(await store.readJournal(TEAM, BOOK, 'run-1')).toEqual([one, next]);
      expect(await store.journalBytes(TEAM, BOOK)).toBe(2 * bytes);
      expect(await store.journalBytes(TEAM, 'other-workbook')).toBe(0);
    });

    contractCase(contract, 'refuses a writer who has not read what was there, whatever the fence', async ({ store, other }) => {
      await store.appendJournal(TEAM, BOOK, [record(), record({ seq: 2 })]);
      const late = [record({ seq: 2, fence: 9, state: 'unknown' }), record({ seq: 3, fence: 9 })];
      expect(await other.appendJournal(TEAM, BOOK, late)).toBe(false);
      expect(await store.readJournal(TEAM, BOOK, 'run-1')).toHaveLength(2);
      expect(await store.appendJournal(TEAM, BOOK, [record({ seq: 3 })])).toBe(true); // the refused fence was not remembered
    });

    contractCase(contract, 'refuses an overtaken fence for all runs of an append', async ({ store, other }) => {
      await store.appendJournal(TEAM, BOOK, [record({ fence: 2 })]);
      expect(await other.appendJournal(TEAM, BOOK, [record({ run: 'run-0' }), record({ seq: 2, fence: 1 })])).toBe(false);
      expect(await other.readJournal(TEAM, BOOK, 'run-0')).toEqual([]);
      expect(await store.readJournal(TEAM, BOOK, 'run-1')).toHaveLength(1);
      expect(await other.appendJournal(TEAM, BOOK, [record({ seq: 2, fence: 2 })])).toBe(true);
    });

    contractCase(contract, 'lets no lower fence stand after a higher one, when many write at once', async ({ store, other }) => {
      const fences = Array.from({ length: AT_ONCE }, (_, index) => 1 + ((index * 5) % AT_ONCE));
      const written = await Promise.all(
        fences.map((fence, index) => (index % 2 ? other : store).appendJournal(TEAM, BOOK, [record({ fence, seq: index + 1 })])),
      );
      const kept = await store.readJournal(TEAM, BOOK, 'run-1');
      expect(kept.map(({ fence }) => fence).sort()).toEqual(fences.filter((_, index) => written[index]).sort());
      expect(await other.appendJournal(TEAM, BOOK, [record({ fence: AT_ONCE - 1, seq: 99 })])).toBe(false);
    });

    contractCase(contract, 'lists what may still be open', async ({ store, other }) => {
      await store.appendJournal(TEAM, BOOK, [
        record(),
        record({ run: 'run-2' }),
        ended({ run: 'run-2', seq: 2 }),
        record({ run: 'run-3' }),
      ]);
      await store.appendJournal(TEAM, BOOK, [{ ...ended({ run: 'run-3', seq: 2 }), checksum: 'torn' }]);
      const open = await other.openJournal(TEAM, BOOK);
      expect(open.map(({ run, seq }) => `${run}/${seq}`).sort()).toEqual(['run-1/1', 'run-3/1', 'run-3/2']);
      expect(await other.openJournal(TEAM, 'other-workbook')).toEqual([]);
    });

    contractCase(contract, 'lists an ended run again when it goes on', async ({ store, other }) => {
      await store.appendJournal(TEAM, BOOK, [ended({ seq: 3 })]);
      await store.appendJournal(TEAM, BOOK, [record({ seq: 4 })]);
      expect(await other.openJournal(TEAM, BOOK)).toEqual([]);
      await store.appendJournal(TEAM, BOOK, [ended({ seq: 2, state: 'sending' })]); // an older word, come late
      expect(await other.openJournal(TEAM, BOOK)).toEqual([]);
      await store.appendJournal(TEAM, BOOK, [ended({ seq: 5, state: 'sending' })]);
      expect(await other.openJournal(TEAM, BOOK)).toHaveLength(4);
    });

    contractCase(contract, 'forgets runs that nobody has written to for long', async ({ store, other, advance }) => {
      await store.appendJournal(TEAM, BOOK, [record(), record({ run: 'run-2' })]);
      await advance(1000 * TTL);
      await store.appendJournal(TEAM, BOOK, [record({ run: 'run-2', seq: 2 })]);
      await other.purgeJournals(500 * TTL);
      expect(await store.readJournal(TEAM, BOOK, 'run-1')).toEqual([]);
      expect(await store.readJournal(TEAM, BOOK, 'run-2')).toHaveLength(2);
    });

    contractCase(contract, 'takes an append of nothing', async ({ store }) => {
      expect(await store.appendJournal(TEAM, BOOK, [])).toBe(true);
    });
  });
}
