/** Names with levels: `{Billing: 3, Sales: Expert}`. Each becomes one text, `Billing: 3`. */
import { CODE, type CodeNumber } from '../issues/codes.js';
import { codePointLength, trimBlanks } from '../text/chars.js';
import { editDistance } from '../text/edit-distance.js';
import type { Codec } from './codec.js';
import type { Field } from './field.js';
import type { KnownNames } from './known-names.js';
import { entriesOf, looseEntries, onePerName, type Pair, pairText, pairsText } from './pairs.js';

type Levels = Field['levels'];

const isWords = (levels: Levels): levels is readonly string[] => Array.isArray(levels);

/** The last colon: a name may hold others. */
function split(entry: string): Pair | null {
  const at = entry.lastIndexOf(':');
  const [name, level] = [trimBlanks(entry.slice(0, Math.max(at, 0))), trimBlanks(entry.slice(at + 1))];
  return name === '' || level === '' ? null : [name, level];
}

/** Name and level of an entry as the codec gives it. */
export function levelOf(entry: string): { name: string; level: string } {
  const [name, level] = split(entry) ?? [entry, ''];
  return { name, level };
}

const folded = (text: string): string => text.toLowerCase().replace(/[\s_-]+/gu, '');

/** The level as the target writes it, or null where it has none like it. */
function levelIn(levels: Levels, text: string): string | null {
  if (levels === undefined) return text;
  if (isWords(levels)) return levels.find((word) => folded(word) === folded(text)) ?? null;
  if (!/^\d{1,6}$/u.test(text)) return null;
  const level = Number(text);
  return level >= levels.min && level <= levels.max ? String(level) : null;
}

/** All levels where they are words; of numbers the lowest and the highest. */
export function levelsInWords(levels: Levels): string[] {
  if (levels === undefined) return [];
  return isWords(levels) ? [...levels] : [String(levels.min), String(levels.max)];
}

interface Parsed {
  readonly pairs: readonly Pair[];
  readonly fault: CodeNumber;
}

function parse(text: string, { levels, maxLength = Infinity }: Field, names: KnownNames | null): Parsed {
  const entries = entriesOf(text)?.map(split) ?? [null];
  if (!entries.every((pair) => pair !== null)) return { pairs: [], fault: CODE['skill-syntax'] };
  const read = entries.map(([name, said]): Pair => [name, levelIn(levels, said) ?? said]);
  const pairs = onePerName(read);
  if (pairs === null) return { pairs: [], fault: CODE['skill-syntax'] };
  if (pairs.some(([, level]) => levelIn(levels, level) === null)) return { pairs, fault: CODE['skill-level'] };
  if (pairs.some(([name]) => codePointLength(name) > maxLength)) return { pairs, fault: CODE['too-long'] };
  return { pairs, fault: names !== null && pairs.some(([name]) => !names.has(name)) ? CODE['choice-unknown'] : 0 };
}

/** The names of a list, whatever their levels. */
export const namesWithLevels = (text: string): string[] =>
  (entriesOf(text) ?? []).map(split).flatMap((pair) => (pair === null ? [] : [pair[0]]));

const LONGEST_MENDED = 5_000;
const LONGEST_ENTRY = 300; // the pattern below goes back and forth
const NEAR = 2;

/** `Billing (3)`, `Billing=3`, `Billing - 3`, `Billing 3`: the last word is the level. */
function loosePair(entry: string): Pair | null {
  const match = entry.length > LONGEST_ENTRY ? null : /^(.*[^\s=(:-])[\s=(:-]+([^\s=():-]+)\)?$/u.exec(entry);
  return split(entry) ?? (match ? [match[1]!, match[2]!] : null);
}

/** The level that a slip, a rank among the words, or `3.0` and `3/5` mean; null where only a person can tell. */
function nearLevel(levels: Levels, text: string): string | null {
  const known = levelIn(levels, text);
  if (known !== null || levels === undefined) return known;
  if (!isWords(levels)) return levelIn(levels, /^(\d{1,3})(?:[.,]0+|\s*\/\s*\d+)$/u.exec(text)?.[1] ?? '');
  if (/^[1-9]\d?$/u.test(text)) return levels[Number(text) - 1] ?? null;
  const word = folded(text);
  const limit = Math.min(NEAR, Math.floor(word.length / 3));
  const close = levels.filter((each) => editDistance(folded(each), word, limit) <= limit);
  return close.length === 1 ? (close[0] ?? null) : null;
}

export function levelListCodec(field: Field, names: KnownNames | null): Codec {
  return {
    fault: (text) => parse(text, field, names).fault,
    value: (text) => parse(text, field, names).pairs.map(pairText),
    fixes: (text) => {
      if (text.length > LONGEST_MENDED) return [];
      const pairs = looseEntries(text).map(loosePair);
      if (pairs.length === 0 || !pairs.every((pair) => pair !== null)) return [];
      const mended = pairs.map(([name, level]): Pair => {
        const known = names === null || names.has(name) ? name : (names.near(name) ?? name);
        return [known, nearLevel(field.levels, level) ?? level];
      });
      const whole = pairsText(onePerName(mended) ?? mended);
      return whole !== text && parse(whole, field, names).fault === 0 ? [whole] : [];
    },
  };
}
