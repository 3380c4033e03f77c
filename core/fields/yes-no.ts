/** Yes or no in any shipped language, and check boxes. */
import { CODE } from '../issues/codes.js';
import { meaningOfWord } from '../lexicon/index.js';
import type { CellValue } from '../ports/index.js';
import { withoutInvisible } from '../text/chars.js';
import { editDistance } from '../text/edit-distance.js';
import type { Codec } from './codec.js';
import { unicodePattern } from '../text/unicode-pattern.js';

const UPPER_N = 78;
const UPPER_Y = 89;
const LOWER_CASE_BIT = 32;

const letterOf = (text: string): number => text.charCodeAt(0) & ~LOWER_CASE_BIT;

/** True for the letters `y` and `n`, which most cells hold. */
export function isYesOrNo(text: string): boolean {
  if (text.length !== 1) return false;
  const letter = letterOf(text);
  return letter === UPPER_Y || letter === UPPER_N;
}

/** What a cell says, or null where it says neither. */
export function parseYesNo(text: string, raw: CellValue): boolean | null {
  if (typeof raw === 'boolean') return raw;
  return isYesOrNo(text) ? letterOf(text) === UPPER_Y : meaningOfWord(text);
}

const SHORTEST_GUESS = 3; // `on` and `n/a` are as near to `no` as any slip
const LONGEST_GUESS = 20;

/** A guess for a slip such as `yess`, `n.` or `Yes!`; none where it could be either. */
function guess(text: string): string[] {
  if (text.length > LONGEST_GUESS) return [];
  const word = withoutInvisible(text).toLowerCase().replace(unicodePattern('[^\\p{L}\\p{N}]', 'gu'), '');
  const meaning = meaningOfWord(word);
  if (meaning !== null) return [meaning ? 'y' : 'n'];
  if (word.length < SHORTEST_GUESS) return [];
  const near = ['yes', 'no', 'true', 'false'].filter((known) => word.charAt(0) === known.charAt(0) && editDistance(word, known, 1) <= 1);
  return near.length === 1 ? [near[0] === 'yes' || near[0] === 'true' ? 'y' : 'n'] : [];
}

export const yesNoCodec: Codec = {
  fault: (text, raw) => (parseYesNo(text, raw) === null ? CODE['yes-no'] : 0),
  value: (text, raw) => parseYesNo(text, raw),
  fixes: guess,
};
