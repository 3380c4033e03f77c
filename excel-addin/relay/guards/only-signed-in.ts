/** Only known callers with a role pass, and none more often than the rates allow. */
import type { MiddlewareHandler } from 'hono';
import type { SignIn } from '../caller.js';
import type { Env } from '../env.js';
import type { Metrics } from '../metrics.js';
import { PROBLEMS, SIGN_IN_PROBLEMS } from '../problems.js';
import type { Authenticate } from '../sign-in/authenticate.js';
import { clientAddress } from './client-address.js';
import type { RateGuards } from './rates.js';

export interface SignedIn {
  readonly authenticate: Authenticate;
  /** How to sign in, for whoever is not. */
  readonly signIn: SignIn;
  readonly rates: RateGuards;
  /** Proxies of ours in front, each of which adds an entry to X-Forwarded-For. */
  readonly proxies: number;
  readonly metrics: Metrics;
}

/** What marks a caller in the counters of the rates; lives in memory only. */
export const callerKey = ({ account, user }: { readonly account: string; readonly user: string }): string => `${account} ${user}`;

/** Lets known callers through and puts them into the context. */
export function onlySignedIn({ authenticate, signIn, rates, proxies, metrics }: SignedIn): MiddlewareHandler<Env> {
  return async (c, next) => {
    const bindings = c.env as Env['Bindings'] | undefined; // there are none where no socket is
    const address = clientAddress(bindings?.incoming?.socket.remoteAddress, c.req.header('x-forwarded-for'), proxies);
    rates.address(address);
    const caller = await authenticate(c.req.raw, () => rates.guess(address));
    if (caller === null) {
      metrics.count('muster_sign_in_refused_total');
      return c.json({ problem: SIGN_IN_PROBLEMS[signIn.kind], signIn }, 401);
    }
    rates.caller(callerKey(caller));
    if (!caller.roles.includes('send')) return c.json({ problem: PROBLEMS.role }, 403);
    c.set('caller', caller);
    return next();
  };
}
