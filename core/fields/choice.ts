/** One word of a short list: employment status, licence type, status. Case, blanks and hyphens do not matter. */
import { CODE } from '../issues/codes.js';
import { editDistance } from '../text/edit-distance.js';
import { withoutInvisible } from '../text/chars.js';
import type { Codec } from './codec.js';
import type { Field, FieldValue } from './field.js';
import { unicodePattern } from '../text/unicode-pattern.js';

const folded = (text: string): string => text.toLowerCase().replace(/[\s-]+/gu, '');

const LONGEST_GUESS = 40;
const NEAR = 2;

/** A slip keeps the first letter; `inactive` is not a slip of `active`. */
const isSlipOf = (word: string, known: string): boolean =>
  word.length > NEAR && word.charAt(0) === known.charAt(0) && editDistance(word, known, NEAR) <= NEAR;

/** The value behind a word; null for one that the field does not know. */
const valueOf = ({ choices }: Field, word: string): string | null => choices?.get(word) ?? choices?.get(folded(word)) ?? null;

/** The target's own word for a value: `Full Time` for `full-time`; undefined where it has none. */
export const labelOfChoice = (field: Field, value: FieldValue): string | undefined =>
  field.choiceLabels?.find((label) => valueOf(field, label) === value);

/** `field.choices` maps folded words to what they become; `field.choiceLabels` are the words a message offers. */
export function choiceCodec(field: Field): Codec {
  const labels = field.choiceLabels ?? [];
  return {
    fault: (text) => (valueOf(field, text) === null ? CODE[field.choiceCode ?? 'choice-unknown'] : 0),
    value: (text) => valueOf(field, text),
    fixes: (text) => {
      if (text.length > LONGEST_GUESS) return [];
      const word = folded(withoutInvisible(text)).replace(unicodePattern('[^\\p{L}\\p{N}]', 'gu'), '');
      return labels.filter((label) => isSlipOf(word, folded(label))).slice(0, 1);
    },
  };
}
