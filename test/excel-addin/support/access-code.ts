/** An access code and its hash, at the lowest cost that the relay takes. */
import { hashCode } from '../../../excel-addin/relay/index.js';

export const ACCESS_CODE = 'a-code-of-sixteen-letters';
export const ADMIN_CODE = 'another-code-for-administrators';
export const LOWEST_COST = { log2N: 14, r: 8, p: 1 };
export const ACCESS_CODE_HASH = await hashCode(ACCESS_CODE, LOWEST_COST);
export const ADMIN_CODE_HASH = await hashCode(ADMIN_CODE, LOWEST_COST);
