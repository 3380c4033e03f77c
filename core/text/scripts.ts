/** Words that mix alphabets, such as a Cyrillic `а` in a Latin name: the eye cannot tell, a search can. */
import { lazily } from './lazily.js';
import { inOneAlphabet } from './look-alikes.js';
import { unicodePattern } from './unicode-pattern.js';

/** Kana, Han and Latin stand together in Japanese and Chinese names, so they are one set. */
const SCRIPTS = lazily((): readonly RegExp[] => [
  unicodePattern('[\\p{Script=Latin}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]', 'u'),
  unicodePattern('\\p{Script=Cyrillic}', 'u'),
  unicodePattern('\\p{Script=Greek}', 'u'),
  unicodePattern('\\p{Script=Armenian}', 'u'),
  unicodePattern('\\p{Script=Hebrew}', 'u'),
  unicodePattern('\\p{Script=Arabic}', 'u'),
  unicodePattern('\\p{Script=Devanagari}', 'u'),
  unicodePattern('\\p{Script=Thai}', 'u'),
  unicodePattern('\\p{Script=Hangul}', 'u'),
  unicodePattern('\\p{Script=Georgian}', 'u'),
  unicodePattern('\\p{Script=Cherokee}', 'u'),
]);

const isMixed = (word: string): boolean => {
  let scripts = 0;
  for (const script of SCRIPTS()) if (script.test(word)) scripts++;
  return scripts > 1;
};

const [LATIN, CYRILLIC, DIGIT, GAP, UNKNOWN] = [1, 2, 0, -1, -2];

/** What a character is for words of Latin and Cyrillic letters, by its code alone. */
function kindOf(code: number): number {
  if (code < 0x80) {
    const letter = code | 32;
    return letter >= 97 && letter <= 122 ? LATIN : code >= 48 && code <= 57 ? DIGIT : GAP;
  }
  if (code >= 0xc0 && code <= 0x24f) return code === 0xd7 || code === 0xf7 ? GAP : LATIN;
  if (code >= 0x2000 && code <= 0x206f) return GAP; // blanks, dashes, quotes, and what nobody sees
  const isCyrillic = (code >= 0x400 && code <= 0x481) || (code >= 0x48a && code <= 0x52f);
  return isCyrillic ? CYRILLIC : UNKNOWN;
}

/** The common mix, told in one pass without tables of all scripts; undefined where another character stands. */
function mixedWithCyrillic(text: string): string | null | undefined {
  let from = 0;
  let seen = 0;
  for (let i = 0; i <= text.length; i++) {
    const kind = i === text.length ? GAP : kindOf(text.charCodeAt(i));
    if (kind === UNKNOWN) return undefined;
    if (kind === GAP) {
      if (seen === (LATIN | CYRILLIC)) return text.slice(from, i);
      from = i + 1;
      seen = 0;
    } else seen |= kind;
  }
  return null;
}

/** The first word that mixes two scripts, or null. Digits and marks belong to every script. */
export function mixedScriptWord(text: string): string | null {
  const found = mixedWithCyrillic(text);
  if (found !== undefined) return found;
  for (const word of text.split(unicodePattern('[^\\p{L}\\p{M}\\p{N}]+', 'u'))) if (isMixed(word)) return word;
  return null;
}

const MOST_MENDED = 5; // words; more of them are no slip of a keyboard

/** The text with each mixed word in one alphabet, the likelier reading first; none where a letter has no twin, or where several words could be read in two ways. */
export function unmixedTexts(text: string): string[] {
  const words = text.split(unicodePattern('([^\\p{L}\\p{M}\\p{N}]+)', 'u'));
  const mixed = words.flatMap((word, at) => (isMixed(word) ? [{ at, forms: inOneAlphabet(word) }] : []));
  if (mixed.length > MOST_MENDED || mixed.some(({ forms }) => forms.length === 0)) return [];
  const [open, another] = mixed.filter(({ forms }) => forms.length > 1);
  if (another) return [];
  const readings = open?.forms ?? [''];
  return readings.map((reading) =>
    words.map((word, at) => (at === open?.at ? reading : (mixed.find((each) => each.at === at)?.forms[0] ?? word))).join(''),
  );
}
