/** Whole numbers in a range: extensions, seconds. They stay text, so that nothing rounds them. */
import { CODE } from '../issues/codes.js';
import { withoutInvisible } from '../text/chars.js';
import type { Codec } from './codec.js';
import type { Field } from './field.js';

const WHOLE = /^(?:0|-?[1-9]\d{0,14})$/u; // a double keeps 15 digits for certain
const LONGEST_MENDED = 40;

const THOUSANDS = /^\d{1,3}(?:[.,'’\s]\d{3})+$/u;

/** Thousands put together, decimals and units taken off, zeros in front too; null where no one number is left. */
function tidied(text: string): string | null {
  const plain = withoutInvisible(text.normalize('NFKC')).trim();
  if (THOUSANDS.test(plain)) return plain.replace(/\D/gu, '');
  const numbers = plain.match(/-?\d+(?:[.,]\d+)*/gu) ?? [];
  if (numbers.length !== 1) return null;
  return /^-?\d+(?:[.,]0+)?$/u.test(numbers[0]) ? String(Number(numbers[0].replace(/[.,]0+$/u, ''))) : null;
}

/** `min` and `max` of the field bound what is accepted. */
export function numberCodec({ min = -Infinity, max = Infinity }: Field): Codec {
  const isInRange = (text: string): boolean => WHOLE.test(text) && Number(text) >= min && Number(text) <= max;
  return {
    fault: (text) => (isInRange(text) ? 0 : CODE['number-range']),
    value: (text) => text,
    fixes: (text) => {
      const number = text.length > LONGEST_MENDED ? null : tidied(text);
      return number !== null && isInRange(number) ? [number] : [];
    },
  };
}
