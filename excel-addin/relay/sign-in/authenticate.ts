/** A way of signing in is one function from a request to whoever makes it. */
import type { Caller } from '../caller.js';

/** The caller that a request acts for, or null for a stranger. */
export type Authenticate = (request: Request) => Promise<Caller | null>;

/** The account of everybody who shares a relay without accounts of its own. */
export const SHARED_ACCOUNT = 'shared';

const ANYBODY: Caller = { account: SHARED_ACCOUNT, user: 'anybody', name: '', roles: ['send', 'admin'] };

/** No sign-in: for a relay that only its own machine can reach. */
export const everybody: Authenticate = () => Promise.resolve(ANYBODY);
