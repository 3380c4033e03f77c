/** What can be wrong with one language beside English; an empty list is a language that is whole. */
import { formatsFor } from '../../../core/pane/format.js';
import type { OtherLanguage } from '../../../core/pane/language.js';
import type { Said } from './said.js';
import { typographyFaults, widthOf } from './typography.js';

/** Places that are excused, each with its reason: a path, or the beginning of one, in any language or behind the tag of one. */
export type Excused = Readonly<Record<string, string>>;

const isExcused = (excused: Excused, language: string, path: string): boolean =>
  Object.keys(excused).some((one) => {
    const [tag, place = ''] = one.includes(' ') ? one.split(' ') : [language, one];
    return tag === language && (path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`));
  });
const MARKED = /¤\w+¤/gu;
const once = (faults: readonly string[]): string[] => [...new Set(faults)];

/** Arguments that English shows and the other language swallows. */
export function swallowed(said: readonly Said[], tag: string): string[] {
  const [ours, theirs] = [renderersOf('en'), renderersOf(tag)];
  // Where nothing is counted as one thing is, as in French, a form without its number stands for both.
  const isLikeOne = (value: number): boolean => value === 0 && new Intl.PluralRules(tag).select(0) === 'one';
  return said.flatMap(({ at, given, english, other }) => {
    const texts = [...new Set(english.match(MARKED) ?? [])].filter((text) => !other.includes(text));
    const numbers = numbersOf(given).filter((value) => {
      const shown = ours.findIndex((render) => hasWord(english, render(value)));
      return shown >= 0 && !isLikeOne(value) && !theirs.some((render) => hasWord(other, render(value)));
    });
    const ungrouped = numbersOf(given).filter(
      (value) => value >= 10_000 && other.includes(String(value)) && !english.includes(String(value)),
    );
    return [
      ...texts.map((text) => `${at} does not show ${text}: ${other}`),
      ...numbers.map((value) => `${at} does not show ${String(value)}: ${other}`),
      ...ungrouped.map((value) => `${at} shows ${String(value)} as no language writes it: ${other}`),
    ];
  });
}

/** A number that stands by itself, as no part of a longer one. */
const hasWord = (text: string, word: string): boolean =>
  closed(text)
    .split(closed(word))
    .some((part, at, parts) => at > 0 && !/\d[.,]?$/u.test(parts[at - 1]!) && !/^[.,]?\d/u.test(part));

/** Japanese may leave the blank out that stands between a number and its unit. */
const closed = (text: string): string => text.replace(/(?<=\d)\s(?=\p{Script=Han})/gu, '');

function renderersOf(tag: string): ((value: number) => string)[] {
  const { number, percent, span, moment } = formatsFor(tag);
  const seconds = (ms: number): string => number(Math.ceil(ms / 1000));
  return [number, String, percent, moment, span, seconds];
}

const numbersOf = (given: unknown): number[] =>
  typeof given === 'number' ? [given] : typeof given === 'object' && given !== null ? Object.values(given).flatMap(numbersOf) : [];

/** Where English says something else because a text is blank or absent, and the other language only leaves a hole. */
export function holes(said: readonly Said[]): string[] {
  return [...grouped(said).values()].flatMap((calls) => {
    const usual = calls[0];
    if (usual === undefined) return [];
    return calls.slice(1).flatMap(({ at, given, english, other }) => {
      const changed = given.findIndex((value, place) => value !== usual.given[place]);
      const text = usual.given[changed];
      const isAlone = given.every((value, place) => place === changed || value === usual.given[place]);
      if (!isAlone || typeof text !== 'string' || !text.startsWith('¤') || !(given[changed] === '' || given[changed] === null)) return [];
      const isHole = (now: string, before: string): boolean => now.trim() === before.replaceAll(text, '').trim();
      return isHole(other, usual.other) && !isHole(english, usual.english) ? [`${at} leaves a hole: ${other}`] : [];
    });
  });
}

function grouped(said: readonly Said[]): Map<string, Said[]> {
  const groups = new Map<string, Said[]>();
  for (const one of said) {
    const key = one.at.replace(/\(.*$/su, '');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

/** What is said as in English; what has no words of its own, such as `{letter} · {heading}`, is alike everywhere. */
export function untranslated(said: readonly Said[], language: OtherLanguage, excused: Excused): string[] {
  return once(
    said
      .filter(
        ({ path, english, other }) =>
          english === other && /\p{L}{2}/u.test(english.replace(MARKED, '')) && !isExcused(excused, language, path),
      )
      .map(({ path, other }) => `${path} is English: ${other}`),
  );
}

/** Where a blank value leaves English with a hole, it may do so elsewhere too: such values do not come. */
const HOLE = / {2}|\s[.,:;)!?]|^\s|\s$|“”|\(\)/u;

const hasBlank = (given: unknown): boolean =>
  given === '' || given === null || given === undefined || (typeof given === 'object' && Object.values(given).some(hasBlank));

/** Marks of the language itself, leftovers of templates, blanks at the ends. */
export function misprints(said: readonly Said[], language: OtherLanguage, excused: Excused): string[] {
  return once(
    said.flatMap(({ path, given, english, other }) => {
      if (isExcused(excused, language, path) || HOLE.test(english)) return [];
      const braces = (text: string): string => [...new Set(text.match(/\{\w+\}/gu) ?? [])].sort().join();
      const ends = (text: string): string => `${/^\s*/u.exec(text)![0]}|${/\s*$/u.exec(text)![0]}`;
      const faults = [
        ...typographyFaults(language, other.replace(MARKED, 'x')),
        ...(braces(english) === braces(other) ? [] : [`places ${braces(other)} instead of ${braces(english)}`]),
        ...(other.includes('#') && !english.includes('#') ? ['a # that stands for no number'] : []),
        ...(hasBlank(given) || ends(english) === ends(other) ? [] : ['blanks at an end that English does not have']),
      ];
      return faults.map((fault) => `${path} has ${fault}: ${other}`);
    }),
  );
}

/** Some letters more do not count: short words grow by more than their half. */
const FREE_LETTERS = 9;
const GROWTH = 1.7;

/** Texts that need much more room than the English ones. */
export function tooLong(said: readonly Said[], language: OtherLanguage, excused: Excused): string[] {
  return once(
    said
      .filter(
        ({ path, english, other }) => widthOf(other) > widthOf(english) * GROWTH + FREE_LETTERS && !isExcused(excused, language, path),
      )
      .map(({ path, english, other }) => `${path} is long: ${other} (${english})`),
  );
}

/** Plural categories of the language that counted phrases leave to another form. */
export function missingForms(tag: string, counted: readonly (readonly [language: string, forms: object])[]): string[] {
  const wanted = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  return once(
    counted
      .filter(([language]) => language.split('-')[0] === tag.split('-')[0])
      .flatMap(([, forms]) => wanted.filter((form) => !(form in forms)).map((form) => `${form} is missing in ${JSON.stringify(forms)}`)),
  );
}
