/** The key under which the meaning of a word is kept. */
import { LONGEST_COMPARED } from '../text/chars.js';

const FAST = /^[!-~]+(?: [!-~]+)*$/u;

/** A word without what does not change its meaning: case, letters of full width, blanks at its ends and runs of blanks inside. */
export function wordKey(text: string): string {
  if (FAST.test(text)) return text.toLowerCase();
  return text.slice(0, LONGEST_COMPARED).normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
