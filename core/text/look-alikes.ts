/** Letters of other alphabets that look like Latin ones: the few that turn up in addresses and names, after UTS 39. */
import { isPlainAscii } from './chars.js';
import { lazily } from './lazily.js';
import { unicodePattern } from './unicode-pattern.js';

const CYRILLIC = 'аa еe оo рp сc уy хx іi јj ѕs ԁd ԛq ԝw һh ӏl АA ВB ЕE КK МM НH ОO РP СC ТT ХX ІI ЈJ ЅS ԚQ ԜW';
/** Small letters with the shape of a capital: near enough for an address, which has to be Latin, but no twins. */
const CYRILLIC_NEAR = 'кk мm тt вb нh';
const GREEK = 'αa οo νv ρp ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX';
const OTHERS = "τt ıi ɡg ‐- ‑- ‒- –- —- −- ‘' ’' ＠@ 。.";

const pairsOf = (list: string): [string, string][] => list.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]);
const reversed = (list: string): Map<string, string> => new Map(pairsOf(list).map(([letter, latin]) => [latin, letter]));

const latin = lazily(() => new Map(pairsOf([CYRILLIC, CYRILLIC_NEAR, GREEK, OTHERS].join(' '))));

/** The text with look-alikes and full-width forms written in Latin. */
export function latinLookAlikes(text: string): string {
  if (isPlainAscii(text)) return text;
  return Array.from(text.normalize('NFKC'), (character) => latin().get(character) ?? character).join('');
}

/** An alphabet that a mixed word may be meant in: its own letters, and the twins of those of others. */
interface Alphabet {
  readonly own: RegExp;
  readonly twins: ReadonlyMap<string, string>;
}
const ALPHABETS = lazily((): readonly Alphabet[] => [
  { own: unicodePattern('\\p{Script=Latin}', 'u'), twins: new Map(pairsOf(`${CYRILLIC} ${GREEK}`)) },
  { own: unicodePattern('\\p{Script=Cyrillic}', 'u'), twins: reversed(CYRILLIC) },
  { own: unicodePattern('\\p{Script=Greek}', 'u'), twins: reversed(GREEK) },
]);
const isLetter = (character: string): boolean => unicodePattern('\\p{L}', 'u').test(character);

/** A mixed word in each alphabet in which all of its letters can be written, the one that changes fewest of them first. */
export function inOneAlphabet(word: string): string[] {
  const letters = Array.from(word);
  const forms = ALPHABETS().flatMap(({ own, twins }) => {
    if (!own.test(word)) return [];
    let changed = 0;
    const written = letters.map((letter) => {
      if (!isLetter(letter) || own.test(letter)) return letter;
      changed++;
      return twins.get(letter) ?? null;
    });
    return written.includes(null) ? [] : [{ text: written.join(''), changed }];
  });
  return forms.sort((a, b) => a.changed - b.changed).map(({ text }) => text);
}
