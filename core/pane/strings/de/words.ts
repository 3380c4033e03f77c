/** German: the counted phrases that several views say. */
import type { Formats } from '../../format.js';
import type { Words } from '../en/words.js';

export type { Words };

/** The formats with the counted phrases added. */
export function wordsFor(format: Formats): Words {
  const { plural } = format;
  return {
    ...format,
    people: (count) => plural(count, { one: '# Person', other: '# Personen' }),
    rows: (count) => plural(count, { one: '# Zeile', other: '# Zeilen' }),
    changes: (count) => plural(count, { one: '# Änderung', other: '# Änderungen' }),
    values: (count) => plural(count, { one: '# Wert', other: '# Werte' }),
  };
}
