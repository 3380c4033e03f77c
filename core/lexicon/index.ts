/** All languages together: headings, yes and no, months and totals, as look-up tables made on first use. */
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { headingKey, headingKeys } from './heading-key.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { isPlainAscii } from '../text/chars.js';
import type { Steps } from '../steps/steps.js';
import { lazily } from '../text/lazily.js';
import type { Language } from './language.js';
import { nl } from './nl.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { unicodePattern } from '../text/unicode-pattern.js';

export type { Language } from './language.js';
export { isErrorValue } from './error-values.js';
export { headingKey, normalizeHeading } from './heading-key.js';

/** English first: where two languages use one word for different things, the earlier one has it. */
export const LANGUAGES: readonly Language[] = [en, de, fr, es, it, pt, nl, pl, ja];

/** A name of a field in one of the languages. */
export interface KnownHeading {
  readonly field: string;
  readonly name: string;
}

/** Fields of different targets that people call by the same names, each with the key under which these are kept. */
const SAME_NAMES: ReadonlyMap<string, string> = new Map([
  ['userName', 'username'],
  ['deskPhone', 'phoneNumbers'],
  ['proficiencies', 'skills'],
]);

/** The key under which the names of a field are kept. */
export const nameKeyOf = (field: string): string => SAME_NAMES.get(field) ?? field;

/** The headings of each language by their keys. */
const headingsByLanguage = LANGUAGES.map((language) =>
  lazily((): ReadonlyMap<string, KnownHeading> => {
    const known = new Map<string, KnownHeading>();
    for (const [field, names] of Object.entries(language.headings)) {
      headingKeys(names).forEach((key, at) => {
        if (!known.has(key)) known.set(key, { field, name: names[at]! });
      });
    }
    return known;
  }),
);

/** Every known heading by its key; where languages disagree, the earlier one has it. */
export const knownHeadings = lazily((): ReadonlyMap<string, KnownHeading> => {
  const known = new Map<string, KnownHeading>();
  for (const headings of headingsByLanguage) for (const [key, heading] of headings()) if (!known.has(key)) known.set(key, heading);
  return known;
});

/** The same for one key: no language is asked behind the one that knows it, so that an English sheet needs none but English. */
function headingOfKey(key: string): KnownHeading | undefined {
  for (const headings of headingsByLanguage) {
    const known = headings().get(key);
    if (known) return known;
  }
  return undefined;
}

/** Makes the tables that `fieldOfHeading` goes through for what is no heading, a language a step: the first time takes a while. */
export function* headingSteps(): Steps<void> {
  for (const headings of headingsByLanguage) {
    headings();
    yield;
  }
}

/** The field key that a heading is a known name of, or null. */
export function fieldOfHeading(heading: string): string | null {
  const key = headingKey(heading);
  return (headingOfKey(key) ?? (key.endsWith('?') ? headingOfKey(key.slice(0, -1)) : undefined))?.field ?? null;
}

const yesNo = lazily(() => {
  const meaning = new Map<string, boolean>();
  for (const language of LANGUAGES) {
    for (const word of language.yes) meaning.set(word, true);
    for (const word of language.no) meaning.set(word, false);
  }
  return meaning;
});

/** Longer than any word of the tables, decomposed ones included. */
const LONGEST_WORD = 40;

/** What a word of any shipped language says, or null where it says neither. Case and full-width letters do not matter. */
export function meaningOfWord(word: string): boolean | null {
  const known = yesNo();
  if (word.length > LONGEST_WORD) return null;
  return known.get(word) ?? known.get(word.normalize('NFKC').toLowerCase()) ?? null;
}

const monthNumbers = lazily(() => {
  const numbers = new Map<string, number>();
  for (const language of LANGUAGES) {
    language.months.forEach((names, index) => {
      for (const name of names) numbers.set(name, index + 1);
    });
  }
  return numbers;
});

/** 1 to 12 for a month's name or short form, without its dot; else 0. */
export function monthOfName(name: string): number {
  return monthNumbers().get(name.toLowerCase().replace(/\.$/u, '')) ?? 0;
}

const totals = lazily(() => new Set(LANGUAGES.flatMap((language) => language.totals)));

/** What may follow a word of totals: nothing, a colon, or a number. */
const AFTER_TOTAL = /^[:：]?[-+\d.,%()$€£¥]*$/u;

const totalInitials = lazily(() => new Set([...totals()].flatMap((word) => [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)])));

const totalBeginnings = lazily(() => new Set([...totals()].map((word) => word.slice(0, 2))));
const LAST_ASCII = 127;

/** A cheap test before `startsWithTotal`: false where no word of totals begins like this text. */
export function mayStartWithTotal(text: string): boolean {
  if (!totalInitials().has(text.charCodeAt(0))) return false;
  // Accents of their own may follow either of the first two letters, and one sign may be a whole word.
  if (text.charCodeAt(0) > LAST_ASCII || text.charCodeAt(1) > LAST_ASCII || text.charCodeAt(2) > LAST_ASCII) return true;
  return totalBeginnings().has(text.slice(0, 2).toLowerCase());
}

const LONGEST_TOTAL = 120; // words, colon and number; a longer cell is prose

/** True for a cell that heads a line of totals, such as `Total`, `Summe:` or `Count 250`. */
export function startsWithTotal(text: string): boolean {
  if (text.length > LONGEST_TOTAL) return false;
  const match = (
    isPlainAscii(text) ? /^([A-Za-z]+(?:[ -][A-Za-z]+)?)(.*)$/su : unicodePattern('^(\\p{L}+(?:[ -]\\p{L}+)?)(.*)$', 'su')
  ).exec(text.normalize('NFC'));
  if (!match) return false;
  const [, word = '', rest = ''] = match;
  return totals().has(word.toLowerCase()) && AFTER_TOTAL.test(rest.replace(/\s+/gu, ''));
}
