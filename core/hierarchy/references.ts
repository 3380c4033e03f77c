/** Rows by what their leader cell says, looked up by any text under which a leader is known. */
import type { KeyIndex } from '../roster/key-index.js';
import { isLettersKey, lettersKey } from '../roster/mended-key.js';
import { referenceKey } from './people.js';

/** Calls back for the rows whose leader cell means this key; for one of letters alone, whatever stands between them there. */
export function forEachReference(references: KeyIndex, leaders: readonly string[], key: string, visit: (row: number) => void): void {
  if (!isLettersKey(key)) references.forEach(referenceKey(key), visit);
  else leaders.forEach((text, row) => text.includes('@') && lettersKey(text) === key && visit(row));
}
