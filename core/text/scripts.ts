/** Words that mix alphabets, such as a Cyrillic `а` in a Latin name: the eye cannot tell, a search can. */
import { inOneAlphabet } from './look-alikes.js';

/** Kana, Han and Latin stand together in Japanese and Chinese names, so they are one set. */
const SCRIPTS: readonly RegExp[] = [
  /[\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Devanagari}/u,
  /\p{Script=Thai}/u,
  /\p{Script=Hangul}/u,
  /\p{Script=Georgian}/u,
  /\p{Script=Cherokee}/u,
];

const isMixed = (word: string): boolean => {
  let scripts = 0;
  for (const script of SCRIPTS) if (script.test(word)) scripts++;
  return scripts > 1;
};

/** The first word that mixes two scripts, or null. Digits and marks belong to every script. */
export function mixedScriptWord(text: string): string | null {
  for (const word of text.split(/[^\p{L}\p{M}\p{N}]+/u)) if (isMixed(word)) return word;
  return null;
}

const MOST_MENDED = 5; // words; more of them are no slip of a keyboard

/** The text with each mixed word in one alphabet, the likelier reading first; none where a letter has no twin, or where several words could be read in two ways. */
export function unmixedTexts(text: string): string[] {
  const words = text.split(/([^\p{L}\p{M}\p{N}]+)/u);
  const mixed = words.flatMap((word, at) => (isMixed(word) ? [{ at, forms: inOneAlphabet(word) }] : []));
  if (mixed.length > MOST_MENDED || mixed.some(({ forms }) => forms.length === 0)) return [];
  const [open, another] = mixed.filter(({ forms }) => forms.length > 1);
  if (another) return [];
  const readings = open?.forms ?? [''];
  return readings.map((reading) =>
    words.map((word, at) => (at === open?.at ? reading : (mixed.find((each) => each.at === at)?.forms[0] ?? word))).join(''),
  );
}
