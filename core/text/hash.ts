/** A number for a text, spread over 32 bits. The same everywhere, so that tables made in one place can be read in another. */

const OFFSET = 0x811c9dc5; // FNV-1a
const PRIME = 0x01000193;
const HALF_OF_BITS = 15; // folds what the last characters did to the high bits into the low ones, which tables look at

/** The hash of a text; equal texts have equal ones. */
export const hashOf = (text: string): number => hashFrom(text, 0);

const ZERO = 48;

/** The same with leading zeros aside: IDs that differ in nothing else have equal ones. */
export function hashOfDigits(text: string): number {
  let from = 0;
  while (from < text.length - 1 && text.charCodeAt(from) === ZERO) from++;
  return hashFrom(text, from);
}

function hashFrom(text: string, from: number): number {
  let hash = OFFSET;
  for (let i = from; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash ^ (hash >>> HALF_OF_BITS);
}
