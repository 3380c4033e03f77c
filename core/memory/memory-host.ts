/** Every port in memory: the host of tests and of the headless check, and the model for new hosts. */
import type { HmacSha256, Sha256 } from '../auth/index.js';
import type { Crypto, Host, KeyValueStore } from '../ports/index.js';
import { memoryClock, type MemoryClock } from './memory-clock.js';
import { memoryCrypto } from './memory-crypto.js';
import { memoryHttp, type HttpHandler, type MemoryHttpOptions } from './memory-http.js';
import { memoryJournal, type MemoryJournal } from './memory-journal.js';
import { holdsLease, leaseBook, memoryLock, type LeaseBook } from './memory-lock.js';
import { memorySheet, type MemorySheet, type MemorySheetOptions } from './memory-sheet.js';
import { memorySecrets, memorySettings } from './memory-stores.js';

/** Everything is optional. To model two users of one workbook, give two hosts the same `clock`, `journal`, `settings` and `leases`. */
export interface MemoryHostOptions {
  readonly sheets?: readonly MemorySheetOptions[];
  readonly handler?: HttpHandler;
  readonly allowedHosts?: MemoryHttpOptions['allowedHosts'];
  readonly hmacSha256?: HmacSha256;
  readonly sha256?: Sha256;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly settings?: KeyValueStore;
  readonly clock?: MemoryClock;
  readonly journal?: MemoryJournal;
  readonly leases?: LeaseBook;
  readonly owner?: string;
  /** Who sits at the sheet; without it the host cannot tell. */
  readonly user?: string;
}

export interface MemoryHost extends Host {
  readonly sheet: MemorySheet;
  readonly clock: MemoryClock;
  readonly journal: MemoryJournal;
}

const UNSIGNED = (): Uint8Array => new Uint8Array(32); // tests that look at signatures inject a real one

/** A host in memory. Without a handler every request fails as on a machine without a network. */
export function memoryHost(options: MemoryHostOptions = {}): MemoryHost {
  const { user } = options;
  const clock = options.clock ?? memoryClock();
  const secrets = memorySecrets(options.secrets);
  const book = options.leases ?? leaseBook();
  const crypto: Crypto = memoryCrypto(options.owner);
  return {
    sheet: memorySheet(options.sheets ?? []),
    http: memoryHttp({
      handler: options.handler ?? (() => ({ kind: 'failure', reason: 'network', detail: 'There is no network here.' })),
      allowedHosts: options.allowedHosts ?? [],
      secrets: secrets.read,
      hmacSha256: options.hmacSha256 ?? UNSIGNED,
      sha256: options.sha256 ?? UNSIGNED,
      clock,
      holds: (lease) => holdsLease(book, lease, clock.now()),
    }),
    secrets: secrets.store,
    settings: options.settings ?? memorySettings(),
    journal: options.journal ?? memoryJournal(),
    lock: memoryLock(clock, options.owner, book),
    clock,
    crypto,
    ...(user !== undefined && { user: () => Promise.resolve(user) }),
  };
}
