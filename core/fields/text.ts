/** Free text with a limit: names, towns, profiles, passwords. */
import { CODE } from '../issues/codes.js';
import { type Codec, composed, isTooLong, noFixes } from './codec.js';

/** `maxLength` counts code points of the composed text. */
export function textCodec(maxLength: number): Codec {
  return {
    fault: (text) => (isTooLong(text, maxLength) ? CODE['too-long'] : 0),
    value: composed,
    fixes: noFixes,
  };
}
