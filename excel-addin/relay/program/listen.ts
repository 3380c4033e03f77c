/** The relay's socket, with limits against callers that are slow on purpose. */
import { readFileSync } from 'node:fs';
import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createSecureContext } from 'node:tls';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Env } from '../env.js';
import type { RelaySettings } from '../settings/settings.js';
import { SettingsError } from '../settings/values.js';

/** How long a caller may take; each with its reason. */
const SLOWEST = {
  headersTimeout: 10_000, // a pane sends them at once
  requestTimeout: 60_000, // 4 MB over a slow mobile line
  connectionsCheckingInterval: 2000, // how late the two above may be noticed
  keepAliveTimeout: 65_000, // longer than the 60 s after which most load balancers let go, so that they do first
} as const;
const SILENT_MS = 120_000; // twice the longest answer of a target: nobody waits on such a connection
const MAX_CONNECTIONS = 2000;

function read(setting: string, path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new SettingsError(`${setting}: the file “${path}” cannot be read. Check its path and who may read it.`);
  }
}

/** Certificate and key, tried before a server is made of them: it would throw in OpenSSL's own words. */
function certified(tls: { readonly cert: string; readonly key: string }): { readonly cert: Buffer; readonly key: Buffer } {
  const pair = { cert: read('RELAY_TLS_CERT', tls.cert), key: read('RELAY_TLS_KEY', tls.key) };
  try {
    createSecureContext(pair);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new SettingsError(
      `RELAY_TLS_CERT and RELAY_TLS_KEY: the files hold no certificate with its key (${code ?? 'unreadable'}). Both have to be PEM text, the key without a password and of this certificate.`,
    );
  }
  return pair;
}

/** Listens, and resolves with the server and its port once it does. */
export async function listen(
  app: Hono<Env>,
  { port, hostname, tls }: Pick<RelaySettings, 'port' | 'hostname' | 'tls'>,
): Promise<{ server: Server; port: number }> {
  const options = tls
    ? { createServer: createHttpsServer, serverOptions: { ...SLOWEST, ...certified(tls) } }
    : { createServer: createHttpServer, serverOptions: SLOWEST };
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname, ...options }, (bound) => resolve({ server, port: bound.port })) as Server;
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new SettingsError(
          `The relay cannot listen on ${hostname}, port ${port} (${error.code ?? error.name}). Check RELAY_PORT and RELAY_HOSTNAME.`,
        ),
      ),
    );
    server.maxConnections = MAX_CONNECTIONS;
    server.setTimeout(SILENT_MS);
  });
}
