/** What is no longer as it was when the columns of a sheet were confirmed, in words. */
import type { CheckedSheet } from './checked-sheet.js';
import type { StoredReading } from './reading-store.js';
import type { DriftView } from './reading-state.js';

/** Null while the header is as it was, or was never confirmed. */
export function driftView(_checked: CheckedSheet, _reading: StoredReading): DriftView | null {
  return null;
}
