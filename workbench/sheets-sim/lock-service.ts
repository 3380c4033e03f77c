/** LockService: one lock per document, freed when the execution ends. */
import type { SimContext } from './context.js';
import type { Execution } from './execution.js';
import { strict } from './strict.js';

type LockService = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;

/** Who holds the document's lock: an execution, another user, or nobody. */
export interface DocumentLock {
  holder: Execution | 'another user' | null;
}

export function lockService({ execution }: SimContext, lock: DocumentLock | null): LockService {
  const double = strict<Lock>('Lock', execution, {
    tryLock: () => {
      if (!lock || (lock.holder !== null && lock.holder !== execution)) return false;
      lock.holder = execution;
      return true;
    },
    hasLock: () => lock?.holder === execution,
    releaseLock: () => {
      if (lock?.holder === execution) lock.holder = null;
    },
  });
  return strict<LockService>('LockService', execution, { getDocumentLock: () => (lock ? double : null) as Lock });
}
