/** What every lock owes: one holder at a time, and a fence that only rises. */
import { describe, expect } from 'vitest';
import type { Lock } from '../../core/ports/index.js';
import { contractCase, type Contract } from './contract.js';

/** Two users of one workbook, and a way to let time pass. */
export interface LockBench {
  readonly lock: Lock;
  readonly other: Lock;
  advance(ms: number): void | Promise<void>;
}

const TTL = 60_000;

/** Runs the contract of `Lock` over an implementation. */
export function testLock(contract: Contract<LockBench>): void {
  describe(`lock: ${contract.name}`, () => {
    contractCase(contract, 'gives a lease to the first who asks', async ({ lock }) => {
      expect(await lock.acquire('send', TTL)).toMatchObject({ name: 'send' });
    });

    contractCase(contract, 'gives none to a second user meanwhile', async ({ lock, other }) => {
      await lock.acquire('send', TTL);
      expect(await other.acquire('send', TTL)).toBeNull();
    });

    contractCase(contract, 'gives none to the holder a second time', async ({ lock }) => {
      await lock.acquire('send', TTL);
      expect(await lock.acquire('send', TTL)).toBeNull();
    });

    contractCase(contract, 'keeps names apart', async ({ lock, other }) => {
      await lock.acquire('send', TTL);
      expect(await other.acquire('something else', TTL)).not.toBeNull();
    });

    contractCase(contract, 'is free again after a release, with a higher fence', async ({ lock, other }) => {
      const first = await lock.acquire('send', TTL);
      await lock.release(first!);
      const second = await other.acquire('send', TTL);
      expect(second!.fence).toBeGreaterThan(first!.fence);
    });

    contractCase(contract, 'is free again when the time is over, with a higher fence', async ({ lock, other, advance }) => {
      const first = await lock.acquire('send', TTL);
      await advance(TTL + 1);
      const second = await other.acquire('send', TTL);
      expect(second!.fence).toBeGreaterThan(first!.fence);
    });

    contractCase(contract, 'stays with a holder that renews', async ({ lock, other, advance }) => {
      const lease = await lock.acquire('send', TTL);
      await advance(TTL - 1000);
      expect(await lock.renew(lease!, TTL)).toBe(true);
      await advance(TTL - 1000);
      expect(await other.acquire('send', TTL)).toBeNull();
    });

    contractCase(contract, 'tells a holder that slept too long', async ({ lock, other, advance }) => {
      const lease = await lock.acquire('send', TTL);
      await advance(TTL + 1);
      await other.acquire('send', TTL);
      expect(await lock.renew(lease!, TTL)).toBe(false);
    });

    contractCase(contract, 'does not renew what was released', async ({ lock }) => {
      const lease = await lock.acquire('send', TTL);
      await lock.release(lease!);
      expect(await lock.renew(lease!, TTL)).toBe(false);
    });

    contractCase(contract, 'is not released by a holder that lost it', async ({ lock, other, advance }) => {
      const lost = await lock.acquire('send', TTL);
      await advance(TTL + 1);
      await other.acquire('send', TTL);
      await lock.release(lost!);
      expect(await lock.acquire('send', TTL)).toBeNull();
    });
  });
}
