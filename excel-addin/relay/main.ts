/** The relay as a program: `node excel-addin/dist/relay.mjs`, set up by environment variables. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { isAllowedUrl } from '../../core/auth/index.js';
import { targets } from '../../core/index.js';
import { createRelay, byAccessCode, everybody, httpsFetch, lineLog, openStore, readPaneFiles } from './index.js';
import { readSettings, secretsFrom, SettingsError } from './settings.js';

const now = (): number => Date.now();
const log = lineLog((line) => process.stdout.write(line), now);

async function start(): Promise<void> {
  const settings = readSettings(process.env);
  const ofTargets = Object.values(targets).flatMap((target) => target.allowedHosts);
  const allowedHosts = settings.allowedHosts ? narrowed(settings.allowedHosts, ofTargets) : ofTargets;
  const store = await openStore(settings.storePath);
  const app = createRelay({
    store,
    fetch: httpsFetch,
    now,
    log,
    allowedHosts,
    origins: settings.origins,
    authenticate: settings.accessCode === null ? everybody : byAccessCode(settings.accessCode),
    pane: readPaneFiles(fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/u, '')),
    fixedSecret: secretsFrom(process.env),
  });
  const tls = settings.tls && {
    createServer,
    serverOptions: { cert: readFileSync(settings.tls.cert), key: readFileSync(settings.tls.key) },
  };
  const server = serve({ fetch: app.fetch, port: settings.port, hostname: settings.hostname, ...tls }, ({ port }) =>
    log({ event: 'started', port }),
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      server.close(() => void store.close()); // requests under way come to their end
      if ('closeIdleConnections' in server) server.closeIdleConnections();
    });
}

/** Settings may take hosts away from what the targets name, never add one. */
function narrowed(hosts: readonly string[], ofTargets: readonly string[]): readonly string[] {
  for (const host of hosts)
    if (!isAllowedUrl(`https://${host}`, ofTargets)) throw new SettingsError(`RELAY_ALLOWED_HOSTS: no target has the host “${host}”.`);
  return hosts;
}

start().catch((error: unknown) => {
  if (!(error instanceof SettingsError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
