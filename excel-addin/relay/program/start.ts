/** Puts a relay together from its settings and starts it. */
import { fileURLToPath } from 'node:url';
import { isAllowedUrl, type HostsOfTargets } from '../../../core/auth/index.js';
import { HOSTS_OF_TARGETS } from '../../../core/targets/hosts.js';
import type { OwnHosts } from '../../../core/targets/own-hosts.js';
import type { SignIn } from '../caller.js';
import { rateGuards } from '../guards/rates.js';
import { httpsFetch } from '../https-fetch.js';
import type { Log } from '../log.js';
import { readPaneFiles } from '../pane-files.js';
import { createRelay } from '../relay.js';
import type { MetricsAccess } from '../routes/metrics.js';
import { openSecrets, sealedSecrets } from '../secrets/sealed-secrets.js';
import { LOOPBACK, readSettings, secretsFrom, type RelaySettings } from '../settings/settings.js';
import type { SignInSettings } from '../settings/sign-in-settings.js';
import { SettingsError, type Env } from '../settings/values.js';
import { byAccessCode } from '../sign-in/access-code.js';
import { everybody, type Authenticate } from '../sign-in/authenticate.js';
import { byEntra, publishedKeys } from '../sign-in/entra.js';
import { entraSignIn } from '../sign-in/entra-names.js';
import { openBodies, sealedBodies } from '../store/journal-bodies.js';
import { openStore } from '../store/open-store.js';
import type { RelayStore } from '../store/relay-store.js';
import { StoreError } from '../store/store-error.js';
import { listen } from './listen.js';
import { shutDown } from './shut-down.js';

const now = (): number => Date.now();

/** Begins to end the relay; null when that has begun already. */
export type Stop = () => Promise<void> | null;

/** Starts a relay and resolves once it listens. */
export async function startRelay(env: Env, log: Log, wait: (ms: number) => Promise<void>): Promise<Stop> {
  const settings = readSettings(env);
  const ownHosts = settings.scim2Hosts ? { scim2: settings.scim2Hosts } : {};
  const allowedHosts = allowed(settings.allowedHosts, ownHosts);
  const kept = await opened(settings, log);
  const onLostKey = (): void => log({ event: 'warning', reason: 'a secret is sealed under a key that RELAY_MASTER_KEY does not hold' });
  const store = settings.keys ? sealedSecrets(kept, settings.keys, onLostKey) : openSecrets(kept);
  if (!settings.keys) log({ event: 'warning', reason: 'no RELAY_MASTER_KEY: secrets and journals lie open in the store' });
  const end = shutDown();
  const app = createRelay({
    store,
    fetch: httpsFetch,
    now,
    log,
    allowedHosts,
    ownHosts,
    origins: settings.origins,
    hosts: hostsOf(settings),
    ...signInOf(settings.signIn),
    pane: readPaneFiles(fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/u, '')),
    fixedSecret: secretsFrom(env),
    rates: rateGuards(settings.rates, now),
    proxies: settings.proxies,
    metricsAccess: metricsAccessOf(settings),
    isStopping: end.isStopping,
  });
  const { server, port } = await listen(app, settings);
  log({ event: 'started', port });
  return () => {
    const isFirst = !end.isStopping();
    const stopped = end.stop({ server, closeStore: () => kept.close(), log, drainMs: settings.drainMs, limitMs: settings.stopMs, wait });
    return isFirst ? stopped : null;
  };
}

async function opened({ storePlace, journalDays, keys }: RelaySettings, log: Log): Promise<RelayStore> {
  const onProblem = (): void => log({ event: 'warning', reason: 'old journals could not be forgotten; tried again in a day' });
  try {
    return await openStore(storePlace, { journalDays, onProblem, bodies: keys ? sealedBodies(keys) : openBodies });
  } catch (error) {
    if (error instanceof StoreError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    const named = storePlace.includes('://') ? 'the database' : `“${storePlace}”`; // an address may hold a password
    throw new SettingsError(`RELAY_STORE: ${named} cannot be opened (${code ?? 'no database'}). Check its folder and who may write there.`);
  }
}

/** Beside the hosts that a company names as its own, settings may take hosts away from what the targets name, never add one. */
function allowed(hosts: readonly string[] | null, own: OwnHosts): HostsOfTargets {
  const ofTargets = { ...HOSTS_OF_TARGETS, ...own };
  if (hosts === null) return ofTargets;
  const kept = Object.entries(ofTargets).map(([id, all]) => [id, hosts.filter((host) => isAllowedUrl(`https://${host}`, all))] as const);
  for (const host of hosts)
    if (!kept.some(([, some]) => some.includes(host))) throw new SettingsError(`RELAY_ALLOWED_HOSTS: no target has the host “${host}”.`);
  return Object.fromEntries(kept);
}

function signInOf(signIn: SignInSettings): { authenticate: Authenticate; signIn: SignIn } {
  switch (signIn.kind) {
    case 'everybody':
      return { authenticate: everybody, signIn: { kind: 'code' } };
    case 'code':
      return { authenticate: byAccessCode(signIn), signIn: { kind: 'code' } };
    case 'entra': {
      const { clientId, tenants } = signIn;
      return { authenticate: byEntra({ ...signIn, keys: publishedKeys, now }), signIn: entraSignIn(clientId, tenants) };
    }
  }
}

/** Where nobody signs in, only calls to this machine's own names and to the pane's. */
function hostsOf({ signIn, origins }: RelaySettings): readonly string[] | undefined {
  if (signIn.kind !== 'everybody') return undefined;
  const own = LOOPBACK.map((host) => (host.includes(':') ? `[${host}]` : host));
  return [...own, ...origins.map((origin) => new URL(origin).hostname)];
}

function metricsAccessOf({ metricsToken, signIn }: RelaySettings): MetricsAccess {
  if (metricsToken !== null) return { token: metricsToken };
  return signIn.kind === 'everybody' ? 'open' : 'closed';
}
