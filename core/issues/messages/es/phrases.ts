/** Spanish: the phrases that several parts of the catalogue are made of. */
import { phrasingIn } from '../phrasing.js';
import { unicodePattern } from '../../../text/unicode-pattern.js';

export const { number, plural, quoted, list, listed, few, either } = phrasingIn({
  language: 'es',
  quotes: ['“', '”'],
  comma: ', ',
  more: { one: '# más', many: '# más', other: '# más' },
});

export const people = (count: number): string => plural(count, { one: '# persona', many: '# de personas', other: '# personas' });
export const cells = (count: number): string => plural(count, { one: '# celda', many: '# de celdas', other: '# celdas' });
export const rows = (count: number): string => plural(count, { one: '# fila', many: '# de filas', other: '# filas' });

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A title behind a colon: small, unless it begins with an abbreviation. */
export const inSentence = (title: string): string =>
  unicodePattern('^\\p{Lu}{2}', 'u').test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
