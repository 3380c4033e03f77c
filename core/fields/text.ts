/** Free text with a limit: names, towns, profiles, passwords. */
import { CODE } from '../issues/codes.js';
import { codePointLength } from '../text/chars.js';
import { type Codec, composed, noFixes } from './codec.js';

/** `maxLength` counts code points of the composed text. */
export function textCodec(maxLength: number): Codec {
  return {
    // Composing never makes a text longer in code points by more than it was in units, so the cheap test comes first.
    fault: (text) => (text.length > maxLength && codePointLength(composed(text)) > maxLength ? CODE['too-long'] : 0),
    value: composed,
    fixes: noFixes,
  };
}
