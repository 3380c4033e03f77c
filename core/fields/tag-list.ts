/** Tags: `{Team: North, Cost centre: 4711}`. Each becomes one text, `Team: North`. */
import { CODE, type CodeNumber } from '../issues/codes.js';
import { codePointLength, trimBlanks } from '../text/chars.js';
import type { Codec } from './codec.js';
import { entriesOf, looseEntries, onePerName, type Pair, pairText, pairsText } from './pairs.js';

/** Where the key ends: at a colon with a blank behind it, else at the first one, for keys may hold colons too. */
function split(entry: string, sign = ':'): Pair | null {
  const spaced = entry.indexOf(`${sign} `);
  const at = spaced < 0 ? entry.indexOf(sign) : spaced;
  const key = trimBlanks(entry.slice(0, Math.max(at, 0)));
  return key === '' ? null : [key, trimBlanks(entry.slice(at + 1))];
}

/** Key and value of a tag as the codec gives it. */
export function tagOf(tag: string): { key: string; value: string } {
  const [key, value] = split(tag) ?? [tag, ''];
  return { key, value };
}

function parse(text: string, maxLength: number): { tags: readonly Pair[]; fault: CodeNumber } {
  const pairs = entriesOf(text)?.map((entry) => split(entry)) ?? [null];
  const tags = pairs.every((pair) => pair !== null) ? onePerName(pairs) : null;
  if (tags === null) return { tags: [], fault: CODE['tag-syntax'] };
  return { tags, fault: tags.flat().some((half) => codePointLength(half) > maxLength) ? CODE['too-long'] : 0 };
}

const LONGEST_MENDED = 5_000;

/** Keys and values of a text, for its length to be told. */
export const tagHalves = (text: string): readonly string[] => parse(text, Infinity).tags.flat();

/** `maxLength` is that of a key and of a value. */
export function tagListCodec(maxLength: number): Codec {
  return {
    fault: (text) => parse(text, maxLength).fault,
    value: (text) => parse(text, maxLength).tags.map(pairText),
    fixes: (text) => {
      if (text.length > LONGEST_MENDED) return [];
      const pairs = looseEntries(text).map((entry) => split(entry) ?? split(entry, '='));
      if (pairs.length === 0 || !pairs.every((pair) => pair !== null)) return [];
      const mended = pairsText(onePerName(pairs) ?? pairs);
      return mended !== text && parse(mended, maxLength).fault === 0 ? [mended] : [];
    },
  };
}
