/** Who may use the relay. A way of signing in is one function from a request to an account. */
import { createHash, timingSafeEqual } from 'node:crypto';

/** The account that a request acts for, or null for a stranger. Secrets, leases and fingerprints belong to an account. */
export type Authenticate = (request: Request) => string | null | Promise<string | null>;

export const ACCESS_HEADER = 'x-muster-access';
/** The account of everybody who shares this relay. */
const SHARED_ACCOUNT = 'shared';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** One access code for everybody; compared in constant time, whatever its length. */
export function byAccessCode(code: string): Authenticate {
  if (code === '') throw new TypeError('Expected an access code, got an empty text');
  const expected = digest(code);
  return (request) => (timingSafeEqual(digest(request.headers.get(ACCESS_HEADER) ?? ''), expected) ? SHARED_ACCOUNT : null);
}

/** No code: for a relay that only its own machine or network can reach. */
export const everybody: Authenticate = () => SHARED_ACCOUNT;
