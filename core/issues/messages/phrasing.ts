/** What the catalogue of every language is made with: counted phrases, lists of names, and values as a message shows them. */
import { withTurnsNamed } from '../../text/chars.js';
import { type Counting, countingIn, type PluralForms } from '../../text/counting.js';
import type { Message } from '../message.js';

const MOST_SHOWN = 60;
const MOST_READ = 2_000; // of a huge cell; blanks fold to one
const MOST_NAMED = 5;

/** How a language writes what Intl does not know. */
export interface Typography {
  /** BCP 47 tag of the language, for Intl. */
  readonly language: string;
  /** What stands around a quoted value, blanks included where the language sets them. */
  readonly quotes: readonly [open: string, close: string];
  /** Between the names of a list that has no last "and". */
  readonly comma: string;
  /** The last part of a list that is cut: `# more`. */
  readonly more: PluralForms;
}

export interface Phrasing extends Counting {
  /** A value on one line, in quotation marks, cut where it is long. */
  readonly quoted: (value: string | undefined) => string;
  /** `Ann, Ben, Cem` */
  readonly list: (names: readonly string[] | undefined) => string;
  /** `Ann, Ben and Cem`; `Ann, Ben and 3 more` where there are more than are named. */
  readonly listed: (names: readonly string[], count?: number) => string;
  /** The same of the first few names. */
  readonly few: (names: readonly string[] | undefined) => string;
  /** `Ann, Ben or Cem` */
  readonly either: (names: readonly string[] | undefined) => string;
}

/** The phrasing of a language. */
export function phrasingIn({ language, quotes, comma, more }: Typography): Phrasing {
  const counting = countingIn(language);
  let conjunction: Intl.ListFormat | undefined;
  let disjunction: Intl.ListFormat | undefined;
  const listed = (names: readonly string[], count = names.length): string => {
    const parts = count > names.length ? [...names, counting.plural(count - names.length, more)] : names;
    return (conjunction ??= new Intl.ListFormat(language, { type: 'conjunction' })).format(parts);
  };
  return {
    ...counting,
    quoted(value) {
      const text = (value ?? '').slice(0, MOST_READ).replace(/\s+/gu, ' ');
      // Cutting between the halves of a character would leave one that cannot be shown.
      const shown = text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN).replace(/[\ud800-\udbff]$/u, '')}…` : text;
      return `${quotes[0]}${withTurnsNamed(shown)}${quotes[1]}`;
    },
    list: (names) => (names ?? []).join(comma),
    listed,
    few: (names = []) => listed(names.slice(0, MOST_NAMED), names.length),
    either: (names) => (disjunction ??= new Intl.ListFormat(language, { type: 'disjunction' })).format(names ?? []),
  };
}

/** What is wrong, why, and what to do. */
export const say = (what: string, why: string, todo: string): Message => ({ what, why, todo });
