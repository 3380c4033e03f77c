/** Around every request: its name, its headers, its line in the log and its place in the metrics; and what becomes of an error. */
import { randomUUID } from 'node:crypto';
import type { Context, ErrorHandler, MiddlewareHandler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Env } from '../env.js';
import { EVERYWHERE, REQUEST_ID, STRICT_TRANSPORT } from '../headers.js';
import type { Log } from '../log.js';
import { statusClass, type Metrics } from '../metrics.js';
import { PROBLEMS } from '../problems.js';
import { SignInUnavailableError } from '../sign-in/authenticate.js';
import { TooManyError } from './too-many.js';

export interface Observed {
  readonly now: () => number;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** Other programs of a developer's machine speak plain http under this name, and strict transport would lock them out. */
const DEVELOPMENT = 'localhost';
const SECOND_MS = 1000;
const API_ROUTES: readonly string[] = ['access', 'send', 'secrets', 'lease', 'fingerprint', 'journal'];
const OWN_ROUTES: readonly string[] = ['/healthz', '/readyz', '/metrics'];

/** Counts, names and logs each request. */
export function observed({ now, log, metrics }: Observed): MiddlewareHandler<Env> {
  return async (c, next) => {
    const started = now();
    const requestId = randomUUID(); // never the caller's: a name from outside could be anything
    c.set('requestId', requestId);
    metrics.move(1);
    try {
      await next();
    } finally {
      metrics.move(-1);
    }
    for (const [name, value] of EVERYWHERE) c.header(name, value);
    c.header(REQUEST_ID, requestId);
    if (new URL(c.req.url).hostname !== DEVELOPMENT) c.header(...STRICT_TRANSPORT);
    const { route, ms, status } = { route: routeName(c.req.path), ms: now() - started, status: c.res.status };
    metrics.count('muster_requests_total', { route, class: statusClass(status) });
    metrics.observe('muster_request_seconds', ms, { route });
    if (!OWN_ROUTES.includes(route)) log({ event: 'request', id: requestId, method: c.req.method, route, status, ms });
  };
}

/** Turns an error into words; what it says itself may hold anything, so only its name is logged. */
export function errorAnswer({ log, metrics }: Observed): ErrorHandler<Env> {
  return (error, c) => {
    if (error instanceof TooManyError) {
      metrics.count('muster_limited_total', { kind: error.kind });
      c.header('retry-after', String(Math.max(1, Math.ceil(error.retryAfterMs / SECOND_MS))));
      return refusal(c, 429, PROBLEMS.often);
    }
    log({ event: 'failed', id: c.get('requestId'), reason: error.name });
    return error instanceof SignInUnavailableError ? refusal(c, 503, PROBLEMS.signInDown) : refusal(c, 500, PROBLEMS.broken);
  };
}

const refusal = (c: Context<Env>, status: ContentfulStatusCode, problem: string): Response => c.json({ problem }, status);

/** The route without its parameters: an address may name a person. */
function routeName(path: string): string {
  if (OWN_ROUTES.includes(path)) return path;
  const [, api, name = ''] = path.split('/');
  return api === 'api' && API_ROUTES.includes(name) ? `/api/${name}` : '/';
}
