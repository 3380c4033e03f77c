/** What one language brings: headings, yes and no, month names and words of totals. Adding a language is adding one file of this shape. */
import { lazily } from '../text/lazily.js';

export interface Language {
  readonly tag: string;
  /** Field key to the headings by which people call it; compared without case, accents, blanks and marks. */
  readonly headings: Readonly<Record<string, readonly string[]>>;
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Twelve entries, each with the full name and its short forms. */
  readonly months: readonly (readonly string[])[];
  readonly totals: readonly string[];
}

/** Splits the compact form of the language files: `a, b, c`. */
export const words = (list: string): string[] => list.split(', ');

/** Twelve months as `name/short …`, separated by blanks. */
export const months = (list: string): string[][] => list.split(' ').map((month) => month.split('/'));

/** A language as its file writes it: each list in the compact form. */
interface WrittenLanguage {
  readonly tag: string;
  readonly headings: Readonly<Record<string, string>>;
  readonly yes: string;
  readonly no: string;
  readonly months: string;
  readonly totals: string;
}

/** A language whose headings, two thousand in all, are parted when they are first asked for: most sheets need those of one language. */
export function language({ tag, headings, ...lists }: WrittenLanguage): Language {
  const parted = lazily(() => Object.fromEntries(Object.entries(headings).map(([field, list]) => [field, words(list)])));
  return {
    tag,
    get headings() {
      return parted();
    },
    yes: words(lists.yes),
    no: words(lists.no),
    months: months(lists.months),
    totals: words(lists.totals),
  };
}
