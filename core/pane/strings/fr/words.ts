/** French: the formats of the language and the phrases that several views count in. */
import type { Formats } from '../../format.js';

export interface Words extends Formats {
  readonly people: (count: number) => string;
  readonly rows: (count: number) => string;
  readonly changes: (count: number) => string;
  readonly values: (count: number) => string;
}

/** The formats with the counted phrases added. */
export function wordsFor(format: Formats): Words {
  const { plural } = format;
  return {
    ...format,
    people: (count) => plural(count, { one: '# personne', many: '# de personnes', other: '# personnes' }),
    rows: (count) => plural(count, { one: '# ligne', many: '# de lignes', other: '# lignes' }),
    changes: (count) => plural(count, { one: '# modification', many: '# de modifications', other: '# modifications' }),
    values: (count) => plural(count, { one: '# valeur', many: '# de valeurs', other: '# valeurs' }),
  };
}
