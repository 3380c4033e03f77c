/** English: the phrases that several parts of the catalogue are made of. */
import { phrasingIn } from '../phrasing.js';
import { unicodePattern } from '../../../text/unicode-pattern.js';

// British English has no comma before the "and" of a list.
export const { number, plural, quoted, list, listed, few, either } = phrasingIn({
  language: 'en-GB',
  quotes: ['“', '”'],
  comma: ', ',
  more: { one: '# more', other: '# more' },
});

export const people = (count: number): string => plural(count, { one: '# person', other: '# people' });
export const cells = (count: number): string => plural(count, { one: '# cell', other: '# cells' });
export const rows = (count: number): string => plural(count, { one: '# row', other: '# rows' });

/** A title behind a colon: small, unless it begins with an abbreviation. */
export const inSentence = (title: string): string =>
  unicodePattern('^\\p{Lu}{2}', 'u').test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
