/** What every part of the catalogue is made with: the formats of a language and the phrases that several views count in. */
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
    people: (count) => plural(count, { one: '# person', other: '# people' }),
    rows: (count) => plural(count, { one: '# row', other: '# rows' }),
    changes: (count) => plural(count, { one: '# change', other: '# changes' }),
    values: (count) => plural(count, { one: '# value', other: '# values' }),
  };
}
