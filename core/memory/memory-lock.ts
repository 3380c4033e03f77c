/** Leases in memory. Locks that share a book are users that share a workbook. */
import type { Clock, Lease, Lock } from '../ports/index.js';

/** What outlives a lease: the last fence of a name is never handed out twice. */
export interface LeaseBook {
  readonly held: Map<string, Lease>;
  readonly fences: Map<string, number>;
}

export function leaseBook(): LeaseBook {
  return { held: new Map(), fences: new Map() };
}

/** True while this owner holds the lease under this fence. */
export function holdsLease(book: LeaseBook, { name, owner, fence }: Lease, now: number): boolean {
  const held = book.held.get(name);
  return held?.fence === fence && held.owner === owner && held.expiresAt > now;
}

/** The lock of one owner over a book of leases. */
export function memoryLock(clock: Clock, owner = 'memory', book: LeaseBook = leaseBook()): Lock {
  return {
    async acquire(name, ttlMs) {
      await Promise.resolve();
      const held = book.held.get(name);
      if (held && held.expiresAt > clock.now()) return null;
      const lease: Lease = { name, owner, fence: (book.fences.get(name) ?? 0) + 1, expiresAt: clock.now() + ttlMs };
      book.fences.set(name, lease.fence);
      book.held.set(name, lease);
      return lease;
    },
    async renew(lease, ttlMs) {
      await Promise.resolve();
      if (!holdsLease(book, lease, clock.now())) return false;
      book.held.set(lease.name, { ...lease, expiresAt: clock.now() + ttlMs });
      return true;
    },
    async release(lease) {
      await Promise.resolve();
      if (book.held.get(lease.name)?.fence === lease.fence) book.held.delete(lease.name);
    },
  };
}
