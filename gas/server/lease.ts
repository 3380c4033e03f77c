/** A lease over many calls: kept in the document, touched only under the document's lock. */
import type { Lease } from '../../core/ports/index.js';
import { documentProperties, setDocumentProperty, underDocumentLock } from './document-store.js';

const PREFIX = 'muster.lease.';
const LAST_FENCE = 'muster.fence';

export function acquireLease(name: string, ttlMs: number): Lease | null {
  return underDocumentLock(() => {
    const held = heldLease(name);
    if (held && held.expiresAt > Date.now()) return null;
    const lease: Lease = { name, owner: Utilities.getUuid(), fence: nextFence(), expiresAt: Date.now() + ttlMs };
    keep(lease);
    return lease;
  });
}

export function renewLease(lease: Lease, ttlMs: number): boolean {
  return underDocumentLock(() => {
    const held = heldLease(lease.name);
    if (held?.owner !== lease.owner || held.expiresAt <= Date.now()) return false;
    keep({ ...held, expiresAt: Date.now() + ttlMs });
    return true;
  });
}

/** True while this very lease is held: nobody took it over, and its time is not up. */
export function holdsLease({ name, owner, fence }: Lease): boolean {
  const held = heldLease(name);
  return held?.owner === owner && held.fence === fence && held.expiresAt > Date.now();
}

export function releaseLease(lease: Lease): null {
  return underDocumentLock(() => {
    if (heldLease(lease.name)?.owner === lease.owner) documentProperties().deleteProperty(PREFIX + lease.name);
    return null;
  });
}

/** Rises with each lease; starting from the clock, it rises even when somebody emptied the store. */
function nextFence(): number {
  const last = Number(documentProperties().getProperty(LAST_FENCE) ?? 0);
  const fence = Math.max(Number.isFinite(last) ? last + 1 : 1, Date.now());
  setDocumentProperty(LAST_FENCE, String(fence));
  return fence;
}

function keep(lease: Lease): void {
  setDocumentProperty(PREFIX + lease.name, JSON.stringify(lease));
}

/** A lease that cannot be read holds nobody up. */
function heldLease(name: string): Lease | null {
  try {
    const lease = JSON.parse(documentProperties().getProperty(PREFIX + name) ?? 'null') as Partial<Lease> | null;
    return typeof lease?.owner === 'string' && typeof lease.expiresAt === 'number' ? (lease as Lease) : null;
  } catch {
    return null;
  }
}
