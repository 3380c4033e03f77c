/** User names: each target has a rule of its own for them. */
import { CODE } from '../issues/codes.js';
import { withoutInvisible } from '../text/chars.js';
import { type Codec, composed, isTooLong } from './codec.js';
import type { Field } from './field.js';
import { unicodePattern } from '../text/unicode-pattern.js';

const LONGEST_MENDED = 200;

/** The name without accents and invisible characters, its blanks as dots, as underscores, or gone. */
function candidates(text: string): string[] {
  const plain = withoutInvisible(text)
    .normalize('NFKD')
    .replace(unicodePattern('\\p{M}', 'gu'), '')
    .replace(/ß/gu, 'ss')
    .replace(/ł/gu, 'l')
    .replace(/ø/gu, 'o')
    .trim();
  const forms = [plain, ...['.', '_', ''].map((sign) => plain.replace(/[\s,;]+/gu, sign))];
  return forms.flatMap((form) => [form, form.toLowerCase()]);
}

/** `field.isUserName` says what is accepted. */
export function userNameCodec({ isUserName = () => true, maxLength = Infinity }: Field): Codec {
  const isAccepted = (text: string): boolean => !isTooLong(text, maxLength) && isUserName(text);
  return {
    fault: (text) => (isTooLong(text, maxLength) ? CODE['too-long'] : isUserName(composed(text)) ? 0 : CODE['username-format']),
    value: composed,
    fixes: (text) =>
      text.length > LONGEST_MENDED
        ? []
        : candidates(text)
            .filter((each) => each !== text && isAccepted(each))
            .slice(0, 1),
  };
}
