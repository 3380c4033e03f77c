/** French: the phrases that several parts of the catalogue are made of. */
import { phrasingIn } from '../phrasing.js';
import { unicodePattern } from '../../../text/unicode-pattern.js';

export const { number, plural, quoted, list, listed, few, either } = phrasingIn({
  language: 'fr',
  quotes: ['«\u00a0', '\u00a0»'],
  comma: ', ',
  more: { one: '# autre', many: '# d’autres', other: '# autres' },
});

export const people = (count: number): string => plural(count, { one: '# personne', many: '# de personnes', other: '# personnes' });
export const cells = (count: number): string => plural(count, { one: '# cellule', many: '# de cellules', other: '# cellules' });
export const rows = (count: number): string => plural(count, { one: '# ligne', many: '# de lignes', other: '# lignes' });

/** A title behind a colon: small, unless it begins with an abbreviation. */
export const inSentence = (title: string): string =>
  unicodePattern('^\\p{Lu}{2}', 'u').test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
