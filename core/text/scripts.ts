/** Words that mix alphabets, such as a Cyrillic `а` in a Latin name: the eye cannot tell, a search can. */

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

/** The first word that mixes two scripts, or null. Digits and marks belong to every script. */
export function mixedScriptWord(text: string): string | null {
  for (const word of text.split(/[^\p{L}\p{M}\p{N}]+/u)) {
    let scripts = 0;
    for (const script of SCRIPTS) if (script.test(word)) scripts++;
    if (scripts > 1) return word;
  }
  return null;
}
