/** Telephone numbers in E.164, `+493012345678`, and what a spreadsheet or a habit makes of them. */
import { CODE } from '../issues/codes.js';
import type { CellValue } from '../ports/index.js';
import { withoutInvisible } from '../text/chars.js';
import { callingCodeOf } from './calling-codes.js';
import type { Codec } from './codec.js';
import type { KnownNames } from './known-names.js';

const MOST_DIGITS = 15; // E.164, section 6.1
const FEWEST_DIGITS = 7; // the shortest numbers in use: a code of three digits and four behind it

/** Blanks, brackets, dots, slashes, and hyphens and dashes of any length. */
const WRITTEN = /^\+[\d\s().\u2010-\u2015/-]+$/u;
/** The zero that is dialled inside the country alone. */
const TRUNK_ZERO = /\(\s*0\s*\)/u;

/** The number with its plus and nothing but digits; null for a text that is no international number. */
export function phoneNumber(text: string): string | null {
  if (!WRITTEN.test(text) || TRUNK_ZERO.test(text)) return null;
  const digits = text.replace(/\D/gu, '');
  const fits = digits.length >= FEWEST_DIGITS && digits.length <= MOST_DIGITS && callingCodeOf(digits) !== null;
  return fits ? `+${digits}` : null;
}

/** The text of a number in a cell: as it shows where its format gives it a plus, else its digits, which E notation would hide. */
export const phoneOfNumber = (value: number, shown: string | null): string =>
  shown !== null && phoneNumber(shown.trim()) === `+${String(value)}` ? shown.trim() : String(value);

const LONGEST_MENDED = 60;
const LABEL = /^(?:tel|phone|mobile|mob|callto)\s*[.:]*\s*/iu;
/** Keeps its zero behind the code. */
const ITALY = /^(?:\+|00)\s*39(?!\d)/u;
/** As it is written in North America without its code: neither the area nor the exchange begins with 0 or 1. */
const NORTH_AMERICAN = /^[2-9]\d{2}[2-9]\d{6}$/u;
const MOST_OFFERED = 2;
/** Fewer digits without a plus are a number of some country, and of which one nobody can tell. */
const FEWEST_WITH_CODE = 10;

function candidates(text: string): string[] {
  const plain = withoutInvisible(text.normalize('NFKC')).trim().replace(LABEL, '');
  const whole = plain.replace(TRUNK_ZERO, ITALY.test(plain) ? '0' : ' ');
  if (whole.startsWith('+')) return [whole];
  if (/^\(\s*\+/u.test(whole)) return [whole.replace(/^\(\s*\+/u, '+(')];
  if (/^00[1-9]/u.test(whole)) return [`+${whole.slice(2)}`];
  if (!/^[1-9(][\d\s().\u2010-\u2015/-]+$/u.test(whole)) return [];
  const digits = whole.replace(/\D/gu, '');
  if (digits.length < FEWEST_WITH_CODE) return [];
  return NORTH_AMERICAN.test(digits) ? [`+1${digits}`, `+${digits}`] : [`+${digits}`];
}

/** Several texts are a choice: a plus that was eaten, or a code that was never written. */
function fixes(text: string, raw: CellValue): string[] {
  if (text.length > LONGEST_MENDED || (typeof raw === 'number' && !Number.isSafeInteger(raw))) return [];
  return [...new Set(candidates(text).map(phoneNumber))].filter((each) => each !== null && each !== text) as string[];
}

/** `names` are the numbers that the target has, where it has to be one of them; null where any will do. */
export function phoneCodec(names: KnownNames | null): Codec {
  const isKnown = (number: string): boolean => names === null || names.has(number);
  return {
    fault: (text) => {
      const number = phoneNumber(text);
      return number === null ? CODE['phone-format'] : isKnown(number) ? 0 : CODE['choice-unknown'];
    },
    value: phoneNumber,
    fixes: (text, raw) => {
      const near = names?.near(phoneNumber(text) ?? text) ?? null;
      return [...fixes(text, raw).filter(isKnown), ...(near === null ? [] : [near])].slice(0, MOST_OFFERED);
    },
  };
}
