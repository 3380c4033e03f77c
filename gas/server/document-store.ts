/** Small shared state of the document, and the lock under which it changes. */
import { HostError } from './host-error.js';
import { NO_SPREADSHEET, OTHERS_WRITE, SETTING_NOT_KEPT } from '../../core/said/by-sheets.js';

const WAIT_FOR_LOCK_MS = 10_000; // a call of another user holds it for the length of a write to the log

/** Properties of this document, shared by all its users. */
export function documentProperties(): GoogleAppsScript.Properties.Properties {
  const store = PropertiesService.getDocumentProperties() as GoogleAppsScript.Properties.Properties | null;
  if (store) return store;
  throw new HostError('no-document', NO_SPREADSHEET);
}

/** Sets a property; a full store is told in words. */
export function setDocumentProperty(key: string, value: string): void {
  try {
    documentProperties().setProperty(key, value);
  } catch {
    throw storageFull();
  }
}

/** What a person is told when the document's store takes nothing more. */
export function storageFull(): HostError {
  return new HostError('storage-full', SETTING_NOT_KEPT);
}

/** Runs `work` alone among all users of the document. What it wrote to sheets is flushed before others may go on. */
export function underDocumentLock<T>(work: () => T): T {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (!lock?.tryLock(WAIT_FOR_LOCK_MS)) {
    throw new HostError('busy', OTHERS_WRITE);
  }
  try {
    return work();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
