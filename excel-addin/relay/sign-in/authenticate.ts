/** A way of signing in is one function from a request to whoever makes it. */
import type { Caller } from '../caller.js';

/**
 * The caller that a request acts for, or null for a stranger. `beforeGuess` is called before anything is verified that could be found
 * by trying; it throws when the address has tried too often.
 */
export type Authenticate = (request: Request, beforeGuess?: () => void) => Promise<Caller | null>;

/** Nobody can be let in or turned away right now: what vouches for people does not answer. */
export class SignInUnavailableError extends Error {
  override name = 'SignInUnavailableError' as const;
}

/** The account of everybody who shares a relay without accounts of its own. */
export const SHARED_ACCOUNT = 'shared';

const ANYBODY: Caller = { account: SHARED_ACCOUNT, user: 'anybody', name: '', roles: ['send', 'admin'] };

/** No sign-in: for a relay that only its own machine can reach. */
export const everybody: Authenticate = () => Promise.resolve(ANYBODY);
