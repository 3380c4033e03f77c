/** Only the relay's own pane may call: exact origins, no credentials of the browser, and no page that took over a name of this machine. */
import type { MiddlewareHandler } from 'hono';
import type { Env } from '../env.js';
import { INERT_POLICY } from '../headers.js';
import { PROBLEMS } from '../problems.js';
import { ACCESS_HEADER } from '../sign-in/access-code.js';

export interface OwnPane {
  /** Exact origins of the pane. */
  readonly origins: readonly string[];
  /**
   * Host names that a call may be addressed to. Needed where nobody signs in: a page of a stranger whose name was turned to this machine
   * reads without naming an origin.
   */
  readonly hosts?: readonly string[] | undefined;
}

/** Refuses calls of other pages and answers the browser's question beforehand. */
export function onlyOwnPane({ origins, hosts }: OwnPane): MiddlewareHandler<Env> {
  return async (c, next) => {
    const origin = c.req.header('origin');
    c.header('cache-control', 'no-store');
    c.header('content-security-policy', INERT_POLICY);
    c.header('cross-origin-resource-policy', 'same-origin');
    // A browser names the origin on all but plain reads; whoever names another one is another site acting for the user.
    const isForeign = origin === undefined ? c.req.method !== 'GET' : !origins.includes(origin);
    if (isForeign || (hosts && !hosts.includes(new URL(c.req.url).hostname))) return c.json({ problem: PROBLEMS.origin }, 403);
    if (origin !== undefined) c.header('access-control-allow-origin', origin);
    if (c.req.method !== 'OPTIONS') return next();
    c.header('access-control-allow-methods', 'GET, POST, PUT, DELETE');
    c.header('access-control-allow-headers', `authorization, content-type, ${ACCESS_HEADER}`);
    return c.body(null, 204);
  };
}
