/** An international calling code: digits, with or without their plus; it becomes `+49`. */
import { CODE } from '../issues/codes.js';
import { withoutInvisible } from '../text/chars.js';
import { callingCodeOf, callingCodeOfCountry, isCallingCode } from './calling-codes.js';
import type { Codec } from './codec.js';
import type { KnownNames } from './known-names.js';

const WRITTEN = /^\+?\d{1,3}$/u;
const LONGEST_MENDED = 60;

/** `+49`, or null for a text that is no calling code. */
export function callingCode(text: string): string | null {
  if (!WRITTEN.test(text)) return null;
  const digits = text.replace('+', '');
  return isCallingCode(digits) ? `+${digits}` : null;
}

/** The code of a country that the text names, else the one that its digits begin with: `0049`, `+1 242`, `49 (Germany)`. */
function fixes(text: string): string[] {
  if (text.length > LONGEST_MENDED) return [];
  const plain = withoutInvisible(text.normalize('NFKC')).trim();
  const ofCountry = callingCodeOfCountry(plain);
  if (ofCountry !== null) return [`+${ofCountry}`];
  const digits = plain.replace(/\D/gu, '').replace(/^0+/u, '');
  const code = digits === '' ? null : callingCodeOf(digits);
  return code === null ? [] : [`+${code}`];
}

/** `names` are the codes that the target has, each with its plus; null where it was not asked. */
export function callingCodeCodec(names: KnownNames | null): Codec {
  const isTaken = (code: string | null): boolean => code !== null && (names === null || names.has(code));
  return {
    fault: (text) => (isTaken(callingCode(text)) ? 0 : CODE['country-prefix']),
    value: callingCode,
    fixes: (text) => fixes(text).filter(isTaken),
  };
}
