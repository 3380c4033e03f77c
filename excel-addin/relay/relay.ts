/** The relay: serves the pane, holds the secrets, signs and forwards, and keeps the lease. One small JSON API, no sessions of its own. */
import { createHmac } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { HttpRequest } from '../../core/ports/index.js';
import { ACCESS_HEADER, type Authenticate } from './access.js';
import { forward, type Fetch } from './forward.js';
import { cacheControl, CONTENT_SECURITY_POLICY, EVERYWHERE, STRICT_TRANSPORT } from './headers.js';
import { MAX_BODY_BYTES } from './limits.js';
import type { Log } from './log.js';
import type { PaneFiles } from './pane-files.js';
import { fingerprintBody, leaseBody, leaseName, secretBody, secretName, sendBody } from './schemas.js';
import type { RelayStore } from './store.js';

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
  /** Secrets that the machine provides by itself; they go before those of the store and cannot be changed from the pane. */
  readonly fixedSecret?: (name: string) => string | null;
}

interface Env {
  Variables: { account: string };
}

const PROBLEMS = {
  shape: 'The relay does not understand this request. Reload the pane: it may be older than the relay.',
  large: 'The request is too large for the relay.',
  access: 'The relay asks for an access code. Enter the code that you were given.',
  origin: 'The relay answers only to its own pane.',
  fixed: 'This secret is set by the machine that runs the relay. Ask its administrator to change it.',
  broken: 'The relay could not do this. Try again; if it stays so, ask its administrator to look at the log.',
  unknown: 'There is nothing at this address.',
} as const;

/** Other programs of a developer's machine speak plain http under this name, and strict transport would lock them out. */
const DEVELOPMENT = 'localhost';

/** The relay as a Hono app; it needs no socket. */
export function createRelay(options: RelayOptions): Hono<Env> {
  const { store, log, now } = options;
  const secret = (account: string, name: string): string | null => options.fixedSecret?.(name) ?? store.secret(account, name);
  const app = new Hono<Env>();

  app.use(async (c, next) => {
    const started = now();
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
    const account = await options.authenticate(c.req.raw);
    if (account === null) return c.json({ problem: PROBLEMS.access }, 401);
    c.set('account', account);
    return next();
  });
  app.use('/api/*', bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (c) => c.json({ problem: PROBLEMS.large }, 413) }));

  /** The pane asks this first, to know whether it needs an access code. */
  app.get('/api/access', (c) => c.json({ ok: true }));

  app.post('/api/send', async (c) => {
    const body = sendBody.safeParse(await json(c.req.raw));
    if (!body.success) return c.json({ problem: PROBLEMS.shape }, 400);
    const account = c.get('account');
    const deps = { ...options, secrets: (name: string) => secret(account, name) };
    return c.json(await Promise.all(body.data.requests.map((request) => forward(request as HttpRequest, deps))));
  });

  app.on(['GET', 'PUT', 'DELETE'], '/api/secrets/:name', async (c) => {
    const name = secretName.safeParse(c.req.param('name'));
    if (!name.success) return c.json({ problem: PROBLEMS.shape }, 400);
    const account = c.get('account');
    if (c.req.method === 'GET') return c.json({ set: secret(account, name.data) !== null });
    if (options.fixedSecret?.(name.data) != null) return c.json({ problem: PROBLEMS.fixed }, 409);
    if (c.req.method === 'DELETE') {
      store.removeSecret(account, name.data);
      return c.body(null, 204);
    }
    const body = secretBody.safeParse(await json(c.req.raw));
    if (!body.success) return c.json({ problem: PROBLEMS.shape }, 400);
    store.setSecret(account, name.data, body.data.value);
    return c.body(null, 204);
  });

  app.post('/api/lease/:name', async (c) => {
    const name = leaseName.safeParse(c.req.param('name'));
    const body = leaseBody.safeParse(await json(c.req.raw));
    if (!name.success || !body.success) return c.json({ problem: PROBLEMS.shape }, 400);
    const account = c.get('account');
    const ask = body.data;
    if (ask.action === 'acquire') return c.json({ lease: store.acquire(account, name.data, ask.ttlMs, now()) });
    const proof = { name: name.data, owner: ask.owner, fence: ask.fence };
    if (ask.action === 'renew') return c.json({ held: store.renew(account, proof, ask.ttlMs, now()) });
    store.release(account, proof);
    return c.body(null, 204);
  });

  app.post('/api/fingerprint', async (c) => {
    const body = fingerprintBody.safeParse(await json(c.req.raw));
    if (!body.success) return c.json({ problem: PROBLEMS.shape }, 400);
    const key = store.fingerprintKey(c.get('account'));
    return c.json({ fingerprints: body.data.texts.map((text) => createHmac('sha256', key).update(text).digest('base64url')) });
  });

  app.get('/', (c) => c.redirect('/taskpane.html', 302));
  app.get('*', (c) => {
    const file = options.pane.get(c.req.path);
    if (!file) return c.notFound();
    c.header('content-type', file.type);
    c.header('cache-control', cacheControl(c.req.path));
    if (file.type.startsWith('text/html')) c.header('content-security-policy', CONTENT_SECURITY_POLICY);
    return c.body(file.bytes);
  });
  return app;
}

const ROUTES: readonly string[] = ['access', 'send', 'secrets', 'lease', 'fingerprint'];

/** The route without its parameters: an address may name a person. */
function routeName(path: string): string {
  const [, api, name = ''] = path.split('/');
  return api === 'api' && ROUTES.includes(name) ? `/api/${name}` : '/';
}

async function json(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return null; // no body, or none that is JSON: the schema refuses it
  }
}
