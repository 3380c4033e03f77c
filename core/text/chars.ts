/** Characters that people do not see: blanks, zero-width and control characters, as char-code tests that need no regular expression. */
import { unicodePattern } from './unicode-pattern.js';

/** Spaces of any width, tabs and line breaks, the no-break spaces included; not the zero-width ones. */
export function isBlankCode(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** The text without the characters of a kind at its ends; the same string where there are none. A pattern would go back and forth over long runs. */
export function trimEnds(text: string, isOfKind: (code: number) => boolean): string {
  let from = 0;
  let to = text.length;
  while (from < to && isOfKind(text.charCodeAt(from))) from++;
  while (to > from && isOfKind(text.charCodeAt(to - 1))) to--;
  return from === 0 && to === text.length ? text : text.slice(from, to);
}

/** The text without blanks at its ends; the same string where there are none. */
export const trimBlanks = (text: string): string => trimEnds(text, isBlankCode);

/** True where every character is printable ASCII: the fast path of every text rule. */
export function isPlainAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 || code > 126) return false;
  }
  return true;
}

const ZERO_WIDTH_NON_JOINER = 0x200c;
const ZERO_WIDTH_JOINER = 0x200d;

const SOFT_HYPHEN = 0xad;
const FIRST_RARE = 0x34f; // above the letters of most names

function isInvisibleCode(code: number): boolean {
  if (code < 32) return code !== 9 && code !== 10 && code !== 13;
  if (code < 127) return false;
  if (code < FIRST_RARE) return code <= 0x9f || code === SOFT_HYPHEN;
  return (
    code === FIRST_RARE || // combining grapheme joiner
    code === 0x61c ||
    code === 0x115f || // Hangul fillers, blank by design
    code === 0x1160 ||
    code === 0x180e ||
    code === 0x200b ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) || // direction overrides
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0x3164 ||
    code === 0xfeff ||
    code === 0xffa0 ||
    (code >= 0xfff9 && code <= 0xfffb)
  );
}

/** Scripts whose spelling needs the joiners, and pictographs, which are joined by them. */
const isOfJoinedScript = (character: string): boolean =>
  unicodePattern(
    '^[\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{M}\\u{1F000}-\\u{1FAFF}\\u2600-\\u27BF\\uFE0F]$',
    'u',
  ).test(character);

function characterBefore(text: string, index: number): string {
  const low = text.charCodeAt(index - 1);
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(index - 2, index) : text.charAt(index - 1);
}

/** A joiner is invisible unless the script before it needs one; `before` is the character before it, or empty. */
const isInvisible = (code: number, before: string): boolean =>
  code === ZERO_WIDTH_JOINER || code === ZERO_WIDTH_NON_JOINER ? !isOfJoinedScript(before) : isInvisibleCode(code);

/** Between two letters a no-break space looks like a space and is none to a search; beside signs and digits it is good typography. */
const findNoBreak = (text: string): RegExpExecArray | null => unicodePattern('(\\p{L})[\\u00a0\\u2007\\u202f](?=\\p{L})', 'u').exec(text);
const isNoBreak = (code: number): boolean => code === 0xa0 || code === 0x2007 || code === 0x202f;

/** Index of the first invisible character, else of the first no-break space in words, or -1. */
export function invisibleAt(text: string): number {
  let hasNoBreak = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === ZERO_WIDTH_JOINER || code === ZERO_WIDTH_NON_JOINER ? isInvisible(code, characterBefore(text, i)) : isInvisibleCode(code))
      return i;
    if (isNoBreak(code)) hasNoBreak = true;
  }
  const found = hasNoBreak ? findNoBreak(text) : null;
  return found ? found.index + (found[1] ?? '').length : -1;
}

/** The text without its invisible characters, and with plain spaces in its words: each joiner judged by the last character that stays. */
export function withoutInvisible(text: string): string {
  if (isPlainAscii(text)) return text;
  const kept: string[] = [];
  let hasNoBreak = false;
  for (const character of text) {
    if (!isInvisible(character.charCodeAt(0), kept[kept.length - 1] ?? '')) kept.push(character);
    if (isNoBreak(character.charCodeAt(0))) hasNoBreak = true;
  }
  const visible = kept.join('');
  return hasNoBreak ? visible.replace(unicodePattern('(\\p{L})[\\u00a0\\u2007\\u202f](?=\\p{L})', 'gu'), '$1 ') : visible;
}

/** How a message names a character that cannot be seen: `U+200B`. */
export function codePointName(text: string, index: number): string {
  return `U+${(text.codePointAt(index) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Marks that change the direction of what follows them, to the end of a sentence that they were not written for. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The text with those marks by their names, so that it stands in a sentence and turns no word of it. */
export const withTurnsNamed = (text: string): string => text.replace(TURNING, (mark) => `[${codePointName(mark, 0)}]`);

/** Length in code points: what a limit counts. */
export function codePointLength(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length - 1; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0xd800 && code <= 0xdbff) {
      const next = text.charCodeAt(i + 1);
      if (next >= 0xdc00 && next <= 0xdfff) {
        length--;
        i++;
      }
    }
  }
  return length;
}

/** Lower case for comparing; a new string only where a character asks for it. */
export function lowerCase(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 65 && code <= 90) || code > 127) return text.toLowerCase();
  }
  return text;
}

/** Longer texts are compared by their beginning, as words and names: taking accents off a huge cell would take quadratic time. */
export const LONGEST_COMPARED = 300;
