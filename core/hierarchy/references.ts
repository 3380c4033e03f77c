/** Rows by what their leader cell says, looked up by the texts under which a leader is known. */
import type { KeyIndex } from '../roster/key-index.js';
import { isLettersKey, lettersKey } from '../roster/mended-key.js';
import { referenceKey } from './people.js';

/** The letters of what leader cells say, told once for each text that they say. */
const lettersOf = new WeakMap<KeyIndex, Map<string, string>>();

function lettersIn(references: KeyIndex, said: string): string {
  let known = lettersOf.get(references);
  if (!known) lettersOf.set(references, (known = new Map<string, string>()));
  let letters = known.get(said);
  if (letters === undefined) known.set(said, (letters = said.includes('@') ? lettersKey(said) : ''));
  return letters;
}

/** Calls back for the rows whose leader cell means one of these keys; for keys of letters alone, whatever stands between them there. */
export function forEachReference(references: KeyIndex, keys: readonly string[], visit: (row: number) => void): void {
  const letters = new Set(keys.filter(isLettersKey));
  for (const key of keys) if (!isLettersKey(key)) references.forEach(referenceKey(key), visit);
  if (letters.size === 0) return;
  for (const said of references.allKeys()) if (letters.has(lettersIn(references, said))) references.forEach(said, visit);
}
