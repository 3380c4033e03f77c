/** Names of roles and groups that a text may mean: slips, other orders, abbreviations such as `CS-Tier2` for `Customer Support Tier 2`. */
import { LONGEST_COMPARED } from '../text/chars.js';
import { editDistance } from '../text/edit-distance.js';

/** What most names are: thousands of them are made ready at once. */
const ONE_PLAIN_WORD = /^[A-Z]?[a-z]+$/u;

/** A text cut into what it says: letters without accents and case, numbers apart. */
export function nameTokens(text: string): string[] {
  if (ONE_PLAIN_WORD.test(text)) return [text.toLowerCase()];
  const plain = text
    .slice(0, LONGEST_COMPARED)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/ł/gu, 'l')
    .replace(/ø/gu, 'o')
    .replace(/ß/gu, 'ss')
    .replace(/&/gu, ' and ');
  return plain.match(/\p{N}+|\p{L}+/gu) ?? [];
}

interface Tokens {
  readonly text: string;
  readonly tokens: readonly string[];
  readonly joined: string;
}
const tokensOf = (text: string): Tokens => {
  const tokens = nameTokens(text).filter((token) => !SMALL_WORDS.has(token));
  return { text, tokens, joined: tokens.join('') };
};

/** Words that abbreviations leave out. */
const SMALL_WORDS: ReadonlySet<string> = new Set([
  'and',
  'of',
  'the',
  'for',
  'und',
  'der',
  'die',
  'fur',
  'et',
  'de',
  'la',
  'le',
  'y',
  'e',
  'do',
  'da',
]);
const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4', v: '5' };
const number = (token: string): string => (/^\p{N}+$/u.test(token) ? token.replace(/^0+(?=.)/u, '') : (ROMAN[token] ?? ''));

/** How well one word stands for another, 0 to 1. */
const SAME = 1;
const BEGINNING = 0.85;
const INITIALS = 0.85;
const SLIP = 0.75;
const SKELETON = 0.7;
const FIRST_LETTER = 0.5;
/** Below this a name is no suggestion. */
const LEAST = 0.45;
/** A name that is so much less like it than the first is not meant. */
const CLEARLY_BEHIND = 0.2;
/** What another number leaves of a likeness: `Tier 1` is not `Tier 2`, however near it is. */
const OTHER_NUMBER = 0.3;
const SHORTEST_SLIP = 4;
const LONGEST = 120;
/** What the words of the text count; the rest is for how much of the name they cover. */
const TEXT_SHARE = 0.6;
/** Texts alike as a whole are better than words alike one by one. */
const WHOLE_SLIP = 0.95;
const STEP = 0.1;

/**
 * Letters in their order, with others left out: `mgr` in `manager`, `dept` in `department`. Whoever leaves letters out begins with the
 * vowels: a word that has one further on, such as `tier` in `trainer`, is another word.
 */
function isSkeleton(short: string, long: string): boolean {
  let same = 0;
  while (same < short.length && short.charAt(same) === long.charAt(same)) same++;
  if (/[aeiou]/u.test(short.slice(same))) return false;
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return short.length > 1 && short.charAt(0) === long.charAt(0);
}

function likeness(token: string, other: string): number {
  if (token === other) return SAME;
  const [a, b] = [number(token), number(other)];
  if (a !== '' && a === b) return SAME;
  if (/^\p{N}/u.test(token) || /^\p{N}/u.test(other)) return 0;
  const [short, long] = token.length < other.length ? [token, other] : [other, token];
  if (long.startsWith(short)) return short.length === 1 ? FIRST_LETTER : BEGINNING;
  if (short.length >= SHORTEST_SLIP) {
    const limit = short.length > 2 * SHORTEST_SLIP ? 2 : 1;
    if (editDistance(short, long, limit) <= limit) return SLIP;
  }
  return isSkeleton(short, long) ? SKELETON : 0;
}

/** True where the letters of a token are the initials of words of the name, from one of them on. */
function initialsAt(token: string, name: readonly string[], from: number): boolean {
  if (token.length < 2 || from + token.length > name.length) return false;
  for (let i = 0; i < token.length; i++) if (name[from + i]!.charAt(0) !== token.charAt(i)) return false;
  return true;
}

/** How well the words of one name stand for those of another, each word used once. */
function covered(text: Tokens, name: Tokens): number {
  const used = new Set<number>();
  let sum = 0;
  for (const token of text.tokens) {
    let [best, at, length] = [0, -1, 1];
    name.tokens.forEach((other, index) => {
      if (used.has(index)) return;
      const alike = likeness(token, other);
      if (alike > best) [best, at, length] = [alike, index, 1];
      if (best < INITIALS && initialsAt(token, name.tokens, index)) [best, at, length] = [INITIALS, index, token.length];
    });
    sum += best;
    for (let i = 0; i < length && at >= 0; i++) used.add(at + i);
  }
  return TEXT_SHARE * (sum / text.tokens.length) + (1 - TEXT_SHARE) * (used.size / name.tokens.length);
}

const numbersIn = ({ tokens }: Tokens): string[] => tokens.map(number).filter((each) => each !== '');

function score(text: Tokens, name: Tokens): number {
  if (text.joined === name.joined) return SAME;
  const limit = Math.min(3, Math.floor(name.joined.length / SHORTEST_SLIP));
  const steps = editDistance(text.joined, name.joined, limit);
  const whole = steps <= limit ? WHOLE_SLIP - STEP * steps : 0;
  const alike = Math.max(whole, covered(text, name), covered(name, text));
  const [ours, theirs] = [numbersIn(text), numbersIn(name)];
  const contradicts = ours.length > 0 && theirs.length > 0 && !ours.some((each) => theirs.includes(each));
  return contradicts ? alike * OTHER_NUMBER : alike;
}

/** Names to be compared with many texts. */
export class NearNames {
  private readonly names: readonly Tokens[];

  constructor(names: readonly string[]) {
    this.names = names.map(tokensOf).filter(({ tokens }) => tokens.length > 0);
  }

  /** Up to `most` names that the text may mean, the nearest first. */
  find(text: string, most: number): string[] {
    if (text.length > LONGEST) return [];
    const meant = tokensOf(text);
    if (meant.tokens.length === 0) return [];
    const near = this.names
      .map((name) => ({ text: name.text, alike: score(meant, name) }))
      .filter(({ alike }) => alike >= LEAST)
      .sort((a, b) => b.alike - a.alike);
    return near
      .filter(({ alike }) => alike + CLEARLY_BEHIND > (near[0]?.alike ?? 0))
      .slice(0, most)
      .map((each) => each.text);
  }
}
