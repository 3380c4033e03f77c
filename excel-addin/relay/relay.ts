/** The relay: serves the pane, holds the secrets, signs and forwards, and keeps leases and journals. No sessions of its own. */
import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Env } from './env.js';
import type { Fetch } from './forward.js';
import { EVERYWHERE, STRICT_TRANSPORT } from './headers.js';
import { MAX_BODY_BYTES } from './limits.js';
import type { Log } from './log.js';
import type { FixedSecret } from './organisation-secrets.js';
import type { PaneFiles } from './pane-files.js';
import { PROBLEMS } from './problems.js';
import { accessRoutes } from './routes/access.js';
import { fingerprintRoutes } from './routes/fingerprint.js';
import { leaseRoutes } from './routes/lease.js';
import { paneRoutes } from './routes/pane.js';
import { secretRoutes } from './routes/secrets.js';
import { sendRoutes } from './routes/send.js';
import { ACCESS_HEADER } from './sign-in/access-code.js';
import type { Authenticate } from './sign-in/authenticate.js';
import type { RelayStore } from './store/relay-store.js';

export interface RelayOptions {
  readonly store: RelayStore;
  readonly fetch: Fetch;
  readonly now: () => number;
  readonly log: Log;
  /** Hosts that requests may go to: exact names, or `*.` and a domain. */
  readonly allowedHosts: readonly string[];
  /** Exact origins of the pane, looked at on every request. */
  readonly origins: readonly string[];
  readonly authenticate: Authenticate;
  readonly pane: PaneFiles;
  readonly fixedSecret?: FixedSecret;
}

/** Other programs of a developer's machine speak plain http under this name, and strict transport would lock them out. */
const DEVELOPMENT = 'localhost';
const NONE: FixedSecret = () => null;

/** The relay as a Hono app; it needs no socket. */
export function createRelay(options: RelayOptions): Hono<Env> {
  const { store, log, now, fixedSecret = NONE } = options;
  const app = new Hono<Env>();

  app.use(async (c, next) => {
    const started = now();
    c.set('requestId', randomUUID());
    await next();
    for (const [name, value] of EVERYWHERE) c.header(name, value);
    if (new URL(c.req.url).hostname !== DEVELOPMENT) c.header(...STRICT_TRANSPORT);
    log({ event: 'request', method: c.req.method, route: routeName(c.req.path), status: c.res.status, ms: now() - started });
  });
  app.onError((error, c) => {
    log({ event: 'failed', reason: error.name });
    return c.json({ problem: PROBLEMS.broken }, 500);
  });
  app.notFound((c) => c.json({ problem: PROBLEMS.unknown }, 404));

  app.use('/api/*', async (c, next) => {
    const origin = c.req.header('origin');
    c.header('cache-control', 'no-store');
    // A browser names the origin on all but plain reads; whoever names another one is another site acting for the user.
    if (origin === undefined ? c.req.method !== 'GET' : !options.origins.includes(origin)) return c.json({ problem: PROBLEMS.origin }, 403);
    if (origin !== undefined) c.header('access-control-allow-origin', origin);
    if (c.req.method === 'OPTIONS') {
      c.header('access-control-allow-methods', 'GET, POST, PUT, DELETE');
      c.header('access-control-allow-headers', `content-type, ${ACCESS_HEADER}`);
      return c.body(null, 204);
    }
    const caller = await options.authenticate(c.req.raw);
    if (caller === null) return c.json({ problem: PROBLEMS.access, signIn: { kind: 'code' } }, 401);
    c.set('caller', caller);
    return next();
  });
  app.use('/api/*', bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (c) => c.json({ problem: PROBLEMS.large }, 413) }));

  app.route('/', accessRoutes());
  app.route('/', sendRoutes(store, fixedSecret, options));
  app.route('/', secretRoutes(store, fixedSecret));
  app.route('/', leaseRoutes(store, now));
  app.route('/', fingerprintRoutes(store));
  app.route('/', paneRoutes(options.pane));
  return app;
}

const ROUTES: readonly string[] = ['access', 'send', 'secrets', 'lease', 'fingerprint', 'journal'];

/** The route without its parameters: an address may name a person. */
function routeName(path: string): string {
  const [, api, name = ''] = path.split('/');
  return api === 'api' && ROUTES.includes(name) ? `/api/${name}` : '/';
}
