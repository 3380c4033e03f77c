/** The role: a name that exists at the target, exactly as it is written there. */
import { CODE } from '../issues/codes.js';
import { type Codec, composed, isTooLong } from './codec.js';
import type { KnownNames } from './name-list.js';

/** `roles` is null where the target's roles are not known. */
export function roleCodec(roles: KnownNames | null, maxLength: number): Codec {
  return {
    fault: (text) => {
      if (isTooLong(text, maxLength)) return CODE['too-long'];
      return roles === null || roles.has(text) || roles.has(composed(text)) ? 0 : CODE['role-unknown'];
    },
    value: composed,
    fixes: (text) => {
      const near = roles?.near(text) ?? null;
      return near === null ? [] : [near];
    },
  };
}
