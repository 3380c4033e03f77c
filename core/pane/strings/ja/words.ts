/** Japanese: what every part of the catalogue is made with, the formats and the phrases that several views count in. */
import type { Formats } from '../../format.js';
import type { Words } from '../en/words.js';

/** The formats with the counted phrases added. */
export function wordsFor(format: Formats): Words {
  const { plural } = format;
  return {
    ...format,
    // Intl sets a blank before the unit; Japanese text has none.
    span: (ms) => format.span(ms).replace(/\s/gu, ''),
    people: (count) => plural(count, { other: '#人' }),
    rows: (count) => plural(count, { other: '#行' }),
    changes: (count) => plural(count, { other: '#件の変更' }),
    values: (count) => plural(count, { other: '#個の値' }),
  };
}
