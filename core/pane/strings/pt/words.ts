/** Portuguese: the formats of a language and the phrases that several views count in. */
import type { Formats } from '../../format.js';

export interface Words extends Formats {
  readonly people: (count: number) => string;
  readonly rows: (count: number) => string;
  readonly changes: (count: number) => string;
}

/** The formats with the counted phrases added. From a million on, a noun is joined to its number by "de". */
export function wordsFor(format: Formats): Words {
  const { plural } = format;
  return {
    ...format,
    people: (count) => plural(count, { one: '# pessoa', many: '# de pessoas', other: '# pessoas' }),
    rows: (count) => plural(count, { one: '# linha', many: '# de linhas', other: '# linhas' }),
    changes: (count) => plural(count, { one: '# alteração', many: '# de alterações', other: '# alterações' }),
  };
}
