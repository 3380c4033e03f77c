/** A name that exists at the target, exactly as it is written there: the role, or one of a list of the target's own. */
import { CODE, type CodeNumber } from '../issues/codes.js';
import { type Codec, composed, isTooLong } from './codec.js';
import type { KnownNames } from './known-names.js';

/** `roles` is null where the target's names are not known; `unknown` is the code of a name that is none of them. */
export function roleCodec(roles: KnownNames | null, maxLength: number, unknown: CodeNumber = CODE['role-unknown']): Codec {
  return {
    fault: (text) => {
      if (isTooLong(text, maxLength)) return CODE['too-long'];
      return roles === null || roles.has(text) || roles.has(composed(text)) ? 0 : unknown;
    },
    value: composed,
    fixes: (text) => {
      const near = roles?.near(text) ?? null;
      return near === null ? [] : [near];
    },
  };
}
