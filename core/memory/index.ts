/** Every port in memory. */
export { memoryClock, type MemoryClock } from './memory-clock.js';
export { memoryCrypto } from './memory-crypto.js';
export { memoryHost, type MemoryHost, type MemoryHostOptions } from './memory-host.js';
export { memoryHttp, type HttpHandler, type MemoryHttpOptions } from './memory-http.js';
export { memoryJournal, type MemoryJournal } from './memory-journal.js';
export { holdsLease, leaseBook, memoryLock, type LeaseBook } from './memory-lock.js';
export { memorySheet, type MemorySheet, type MemorySheetOptions } from './memory-sheet.js';
export { memorySecrets, memorySettings, type MemorySecrets } from './memory-stores.js';
