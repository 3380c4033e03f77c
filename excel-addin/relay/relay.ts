/** The relay: serves the pane, holds the secrets, signs and forwards, and keeps leases and journals. No sessions of its own. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { HostsOfTargets } from '../../core/auth/index.js';
import type { OwnHosts } from '../../core/targets/own-hosts.js';
import type { SignIn } from './caller.js';
import type { Env } from './env.js';
import type { Fetch } from './forward.js';
import { errorAnswer, observed } from './guards/observed.js';
import { onlyOwnPane } from './guards/only-own-pane.js';
import { onlySignedIn } from './guards/only-signed-in.js';
import { UNLIMITED, type RateGuards } from './guards/rates.js';
import { contentSecurityPolicy } from './headers.js';
import { MAX_BODY_BYTES } from './limits.js';
import type { Log } from './log.js';
import { createMetrics, type Metrics } from './metrics.js';
import type { PaneFiles } from './pane-files.js';
import { PROBLEMS } from './problems.js';
import { accessRoutes } from './routes/access.js';
import { fingerprintRoutes } from './routes/fingerprint.js';
import { healthRoutes } from './routes/health.js';
import { journalRoutes } from './routes/journal.js';
import { leaseRoutes } from './routes/lease.js';
import { metricsRoutes, type MetricsAccess } from './routes/metrics.js';
import { paneRoutes } from './routes/pane.js';
import { secretRoutes } from './routes/secrets.js';
import { sendRoutes } from './routes/send.js';
import type { FixedSecret } from './secrets/organisation-secrets.js';
import type { Authenticate } from './sign-in/authenticate.js';
import type { RelayStore } from './store/relay-store.js';

export interface RelayOptions {
  readonly store: RelayStore;
  readonly fetch: Fetch;
  readonly now: () => number;
  readonly log: Log;
  /** Hosts that requests may go to, by target: exact names, or `*.` and a domain. */
  readonly allowedHosts: HostsOfTargets;
  /** Hosts of the company's own, for the pane to know: they are among those above. */
  readonly ownHosts?: OwnHosts;
  /** Exact origins of the pane, looked at on every request. */
  readonly origins: readonly string[];
  /** Host names that a call may be addressed to; left out, all. */
  readonly hosts?: readonly string[] | undefined;
  readonly authenticate: Authenticate;
  /** What somebody is told who is not signed in. */
  readonly signIn?: SignIn;
  readonly pane: PaneFiles;
  readonly fixedSecret?: FixedSecret;
  readonly rates?: RateGuards;
  /** Proxies of ours in front, whose word about the caller's address counts. */
  readonly proxies?: number;
  readonly metrics?: Metrics;
  readonly metricsAccess?: MetricsAccess;
  /** True once the program has been told to end. */
  readonly isStopping?: () => boolean;
}

/** The relay as a Hono app; it needs no socket. */
export function createRelay(options: RelayOptions): Hono<Env> {
  const { store, now, fixedSecret = () => null, rates = UNLIMITED, metrics = createMetrics(), proxies = 0 } = options;
  const { signIn = { kind: 'code' }, isStopping = () => false, metricsAccess = 'closed', authenticate } = options;
  const app = new Hono<Env>();
  const watch = { now, log: options.log, metrics };

  app.use(observed(watch));
  app.onError(errorAnswer(watch));
  app.notFound((c) => c.json({ problem: PROBLEMS.unknown }, 404));
  app.route('/', healthRoutes({ store, now, isStopping }));
  app.route('/', metricsRoutes(metrics, metricsAccess));

  app.use('/api/*', onlyOwnPane(options));
  app.use('/api/*', onlySignedIn({ authenticate, signIn, rates, proxies, metrics }));
  app.use('/api/*', bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (c) => c.json({ problem: PROBLEMS.large }, 413) }));
  app.route('/', accessRoutes(options.ownHosts ?? {}));
  app.route('/', sendRoutes({ ...options, fixedSecret, rates, metrics }));
  app.route('/', secretRoutes(store, fixedSecret));
  app.route('/', leaseRoutes({ store, now, metrics }));
  app.route('/', fingerprintRoutes(store));
  app.route('/', journalRoutes(store));

  app.route('/', paneRoutes(options.pane, contentSecurityPolicy(signIn)));
  return app;
}
