/** What the host keeps for us: the document's store and its limits, the user's own, the cache, and the lock. */
import { documentProperties, setDocumentProperty } from '../document-store.js';
import { HostError } from '../host-error.js';
import { acquireLease, releaseLease } from '../lease.js';
import type { SheetsCheck } from './scratch.js';

const KEY = 'muster.self-test.';
/** Documented: 9 KB a value, 500 KB a store. How exactly that is counted is not, so neither is tried to the byte. */
const [SMALL, LARGE] = [9_000, 10_000];
const MOST_VALUES = 70;
const LEASE_MS = 60_000;
const CACHE_SECONDS = 60;

export const STORE_CHECKS: readonly SheetsCheck[] = [
  { number: 'S35', what: 'Values of 9,000 and 10,000 characters in the document’s store', expected: ['kept, storage-full'], see: sizes },
  { number: 'S35', what: 'A store that is full says so, below 630,000 characters', expected: ['storage-full'], see: fullStore },
  { number: 'S49', what: 'The user’s own store and cache keep a value until it is taken out', expected: ['kept, gone; kept, gone'], see: ownStores },
  { number: 'S27', what: 'A lease is given once, and again when it was given back', expected: ['given, refused, given'], see: leases },
]; // prettier-ignore

/** Keeps a value; what stands in its way is told as a person would be told. */
function keep(key: string, length: number): string {
  try {
    setDocumentProperty(key, 'x'.repeat(length));
  } catch (error) {
    return error instanceof HostError ? error.code : String(error);
  }
  return documentProperties().getProperty(key)?.length === length ? 'kept' : 'cut';
}

/** Leaves nothing in the store that all users of the document share. */
function andCleared(work: () => string): string {
  try {
    return work();
  } finally {
    for (const key of documentProperties().getKeys().filter((one) => one.startsWith(KEY))) documentProperties().deleteProperty(key); // prettier-ignore
  }
}

function sizes(): string {
  return andCleared(() => [SMALL, LARGE].map((length) => keep(KEY, length)).join(', '));
}

function fullStore(): string {
  return andCleared(() => {
    for (let at = 0; at < MOST_VALUES; at += 1) {
      const outcome = keep(`${KEY}${at}`, SMALL);
      if (outcome !== 'kept') return outcome;
    }
    return 'never full';
  });
}

function ownStores(): string {
  const properties = PropertiesService.getUserProperties();
  const cache = CacheService.getUserCache();
  const look = (value: string | null): string => (value === 'x' ? 'kept' : 'gone');
  properties.setProperty(KEY, 'x');
  cache.put(KEY, 'x', CACHE_SECONDS);
  const before = [properties.getProperty(KEY), cache.get(KEY)].map(look);
  properties.deleteProperty(KEY);
  cache.remove(KEY);
  const after = [properties.getProperty(KEY), cache.get(KEY)].map(look);
  return before.map((seen, at) => `${seen}, ${after[at] ?? ''}`).join('; ');
}

function leases(): string {
  const taken = [acquireLease(KEY, LEASE_MS), acquireLease(KEY, LEASE_MS)];
  for (const lease of taken) if (lease) releaseLease(lease);
  taken.push(acquireLease(KEY, LEASE_MS));
  if (taken[2]) releaseLease(taken[2]);
  return taken.map((lease) => (lease ? 'given' : 'refused')).join(', ');
}
