/** What a broken address will be known by once it is mended: whoever names it as a leader means that row, and no neighbour. */
import { emailCodec } from '../fields/email.js';
import { isPlainAscii, lowerCase, withoutInvisible } from '../text/chars.js';
import { LONGEST_ADDRESS } from '../text/email-address.js';
import { latinLookAlikes } from '../text/look-alikes.js';
import { unicodePattern } from '../text/unicode-pattern.js';

/** Stands before letters that are no address: no address begins with it. */
const LETTERS_ONLY = '\n';
/** Fewer letters than these could be anybody's. */
const FEWEST_LETTERS = 6;

/** The mended address in lower case; where no rule mends it, as with a missing `@`, a key of its letters; empty where those are too few. */
export function mendedKey(address: string): string {
  const [mended] = emailCodec.fixes(address, address);
  return mended === undefined ? lettersKey(address) : lowerCase(mended);
}

/** A key of the letters and digits of a text alone, whatever stands between them. */
export function lettersKey(text: string): string {
  if (text.length > LONGEST_ADDRESS) return '';
  const letters = isPlainAscii(text)
    ? asciiLetters(lowerCase(text))
    : lowerCase(latinLookAlikes(withoutInvisible(text))).replace(unicodePattern('[^\\p{L}\\p{N}]+', 'gu'), '');
  return letters.length < FEWEST_LETTERS ? '' : LETTERS_ONLY + letters;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;

/** The same for most addresses, whose characters need no tables: the piles of a paste are looked up by it. */
function asciiLetters(text: string): string {
  let letters = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isSmallLetter(code) || isDigit(code)) letters += text.charAt(i);
  }
  return letters;
}

/** True for a key of letters alone: it is no text that a cell holds. */
export const isLettersKey = (key: string): boolean => key.startsWith(LETTERS_ONLY);
