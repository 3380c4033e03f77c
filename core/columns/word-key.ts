/** The key under which the meaning of a word is kept. */

const FAST = /^[!-~]+(?: [!-~]+)*$/u;

/** A word without what does not change its meaning: case, letters of full width, blanks at its ends and runs of blanks inside. */
export function wordKey(text: string): string {
  if (FAST.test(text)) return text.toLowerCase();
  return text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
