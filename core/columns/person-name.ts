/** Whole names taken apart: `Ann van der Berg`, `Berg, Ann`, `山田 太郎`. What cannot be told is left to a person. */
import type { CellValue } from '../ports/index.js';
import { madeText } from './made-text.js';
import { unicodePattern } from '../text/unicode-pattern.js';

export interface NameParts {
  readonly first: string;
  readonly last: string;
}

/** Which of both comes first where no comma and no capitals say so. */
export type NameOrder = 'first-last' | 'last-first';

/** Words that begin a last name of several words, in whatever case. */
const PARTICLES: ReadonlySet<string> = new Set(
  'van,von,vom,vander,vonder,de,da,di,del,della,dello,dei,des,dos,das,du,la,le,lo,el,al,bin,ibn,ten,ter,zu,zum,zur,af,av,der,den,het'.split(
    ',',
  ),
);
/** Those that are given names or initials as well: only in small letters. */
const SMALL_PARTICLES: ReadonlySet<string> = new Set(["'t", 't', 'd', "d'", 'do', 'e', 'y', 'i', 'und', 'op', 'in', 'a', 'ben', 'st']);
/** They say nothing of the name. */
const TITLES =
  /^(?:dr|prof|mr|mrs|ms|mx|miss|herr|frau|hr|fr|mme|mlle|sr|sra|srta|ing|dipl|mag|dott|sig|pan|pani|phd|md|mba|msc|bsc|esq)\.?$/iu;
/** They belong behind the last name. */
const SUFFIXES = /^(?:jr|jnr|junior|snr|ii|iii|iv)\.?$/iu;
const LONGEST_NAME = 300;

/** One part of the name in a cell; empty where it cannot be told. */
export function partOfName(value: CellValue, part: keyof NameParts, order: NameOrder): string {
  return splitName(madeText(value, null), order)?.[part] ?? '';
}

/** First and last name; null for a single word, and for anything else that would have to be guessed. */
export function splitName(text: string, order: NameOrder): NameParts | null {
  if (text.length > LONGEST_NAME) return null;
  const plain = text.replace(/[([（【][^()[\]（）【】]*[)\]）】]/gu, ' ');
  const [head = [], ...behind] = plain.split(/[,，、]/u).map(wordsOf);
  const rest = behind.filter((words) => words.length > 0);
  const suffixes = rest.filter(isSuffix).flat();
  const others = rest.filter((words) => !isSuffix(words));
  if (others.length > 1) return null;
  const [given] = others;
  if (given) return parts(given, [...head, ...suffixes]);
  const own = head.length > 0 && SUFFIXES.test(head[head.length - 1] ?? '') && head.length > 2 ? head.slice(-1) : [];
  const words = head.slice(0, head.length - own.length);
  if (words.length < 2) return null;
  const at = cutByCapitals(words) ?? (order === 'first-last' ? cutFirstLast(words) : cutLastFirst(words));
  const [one, two] = [words.slice(0, at.cut), words.slice(at.cut)];
  const [first, last] = at.lastComesFirst ? [two, one] : [one, two];
  return parts(first, [...last, ...own, ...suffixes]);
}

type Words = readonly string[];

const isSuffix = (words: Words): boolean => words.every((word) => SUFFIXES.test(word));

/** Words of a name, titles left out. */
const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '' && !TITLES.test(word));

const parts = (first: Words, last: Words): NameParts | null =>
  first.length === 0 || last.length === 0 ? null : { first: first.join(' '), last: last.join(' ') };

interface Cut {
  /** So many words stand before it. */
  readonly cut: number;
  readonly lastComesFirst: boolean;
}

const isCapitals = (word: string): boolean => unicodePattern('\\p{Lu}[^\\p{L}]*\\p{Lu}', 'u').test(word) && word === word.toUpperCase();

/** `Jean DUPONT` and `DUPONT Jean`: capitals on one side only are the last name. */
function cutByCapitals(words: Words): Cut | null {
  const capitals = words.map(isCapitals);
  const from = capitals.indexOf(true);
  const to = capitals.lastIndexOf(true) + 1;
  if (from < 0 || capitals.slice(from, to).includes(false) || to - from === words.length) return null;
  if (from === 0) return { cut: to, lastComesFirst: true };
  return to === words.length ? { cut: withParticles(words, from), lastComesFirst: false } : null;
}

function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase()) || SMALL_PARTICLES.has(word);
}

/** Where a last name begins that begins here at the latest: its particles belong to it. A first word is none. */
function withParticles(words: Words, from: number): number {
  let at = from;
  while (at > 1 && isParticle(words[at - 1] ?? '')) at--;
  return at;
}

function cutFirstLast(words: Words): Cut {
  const particle = words.findIndex((word, index) => index > 0 && index < words.length - 1 && isParticle(word));
  return { cut: particle > 0 ? particle : words.length - 1, lastComesFirst: false };
}

function cutLastFirst(words: Words): Cut {
  let cut = 0;
  while (cut < words.length - 2 && isParticle(words[cut] ?? '')) cut++;
  return { cut: cut + 1, lastComesFirst: true };
}
