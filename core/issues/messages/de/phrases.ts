/** German: the phrases that several parts of the catalogue are made of. */
import { phrasingIn } from '../phrasing.js';

// What lists name (person, heading, row) is feminine in German, and so is "# weitere".
export const { number, plural, quoted, list, listed, few, either } = phrasingIn({
  language: 'de',
  quotes: ['„', '“'],
  comma: ', ',
  more: { one: '# weitere', other: '# weitere' },
});

/** Nominative, accusative and dative are alike in these three. */
export const people = (count: number): string => plural(count, { one: '# Person', other: '# Personen' });
export const cells = (count: number): string => plural(count, { one: '# Zelle', other: '# Zellen' });
export const rows = (count: number): string => plural(count, { one: '# Zeile', other: '# Zeilen' });

/** First words of titles that are no nouns: only these become small within a sentence. */
const NO_NOUN =
  /^(?:Abgelehnt|Ausgeblendete|Darf|Deaktiviert|Führende|Gemischte|Keine?|Leitet|Nach|Nicht|Unsichtbares|Unzulässiges|Verbundene|Viele|Wartet|Weder|Zweite?)\b/u;

/** A title behind a colon. */
export const inSentence = (title: string): string => (NO_NOUN.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title);
