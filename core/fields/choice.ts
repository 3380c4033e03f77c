/** One word of a short list: employment status, licence type, status. Case, blanks and hyphens do not matter. */
import { CODE } from '../issues/codes.js';
import { editDistance } from '../text/edit-distance.js';
import { withoutInvisible } from '../text/chars.js';
import type { Codec } from './codec.js';
import type { Field } from './field.js';
import { unicodePattern } from '../text/unicode-pattern.js';

const folded = (text: string): string => text.toLowerCase().replace(/[\s-]+/gu, '');

const LONGEST_GUESS = 40;
const NEAR = 2;

/** A slip keeps the first letter; `inactive` is not a slip of `active`. */
const isSlipOf = (word: string, known: string): boolean =>
  word.length > NEAR && word.charAt(0) === known.charAt(0) && editDistance(word, known, NEAR) <= NEAR;

/** `field.choices` maps folded words to what they become; `field.choiceLabels` are the words a message offers. */
export function choiceCodec(field: Field): Codec {
  const choices = field.choices ?? new Map<string, string>();
  const labels = field.choiceLabels ?? [];
  const parse = (text: string): string | null => choices.get(text) ?? choices.get(folded(text)) ?? null;
  return {
    fault: (text) => (parse(text) === null ? CODE[field.choiceCode ?? 'choice-unknown'] : 0),
    value: parse,
    fixes: (text) => {
      if (text.length > LONGEST_GUESS) return [];
      const word = folded(withoutInvisible(text)).replace(unicodePattern('[^\\p{L}\\p{N}]', 'gu'), '');
      return labels.filter((label) => isSlipOf(word, folded(label))).slice(0, 1);
    },
  };
}
