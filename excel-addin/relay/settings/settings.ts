/** The relay's settings, from environment variables. */
import { readHosts } from '../../../core/targets/scim2/read-hosts.js';
import { MAX_REQUESTS } from '../limits.js';
import type { Rates } from '../guards/rates.js';
import { masterKeys, type MasterKeys } from '../secrets/master-keys.js';
import { JOURNAL_DAYS } from '../store/open-store.js';
import { readSignIn, type SignInSettings } from './sign-in-settings.js';
import { SettingsError, valuesOf, type Env, type Values } from './values.js';

export interface RelaySettings {
  readonly port: number;
  readonly hostname: string;
  /** Exact origins of the pane. */
  readonly origins: readonly string[];
  /** Path of a SQLite file, or the address of a PostgreSQL database. */
  readonly storePlace: string;
  readonly signIn: SignInSettings;
  /** Null: secrets lie in the store as they are. */
  readonly keys: MasterKeys | null;
  /** Narrows the hosts that targets name; null leaves them as they are. */
  readonly allowedHosts: readonly string[] | null;
  /** Hosts of the company's own SCIM service, in place of those that the add-in was built with; null leaves them. */
  readonly scim2Hosts: readonly string[] | null;
  /** Certificate and key; null where something in front of the relay speaks TLS. */
  readonly tls: { readonly cert: string; readonly key: string } | null;
  readonly proxies: number;
  readonly rates: Rates;
  readonly metricsToken: string | null;
  /** How long it still takes calls, while it says that it wants none, once it is told to end. */
  readonly drainMs: number;
  /** How long requests under way may then still take. */
  readonly stopMs: number;
  /** Sends that nobody has touched for so many days are forgotten. */
  readonly journalDays: number;
}

const MAX_PORT = 65_535;
const MAX_PROXIES = 5;
const MIN_TOKEN = 16; // characters
const SECOND_MS = 1000;
export const LOOPBACK: readonly string[] = ['127.0.0.1', '::1', 'localhost'];

/** Reads and judges the environment; throws a SettingsError that says what to change. */
export function readSettings(env: Env): RelaySettings {
  const values = valuesOf(env);
  const { text, list, whole } = values;
  const port = whole('RELAY_PORT', 3000, 0, MAX_PORT);
  const hostname = text('RELAY_HOSTNAME') ?? '127.0.0.1';
  const isLocal = LOOPBACK.includes(hostname);
  const signIn = readSignIn(values);
  const [cert, key] = [text('RELAY_TLS_CERT'), text('RELAY_TLS_KEY')];
  if ((cert === null) !== (key === null)) throw new SettingsError('RELAY_TLS_CERT and RELAY_TLS_KEY must be set together.');
  const proxies = whole('RELAY_PROXIES', 0, 0, MAX_PROXIES);
  if (!isLocal && signIn.kind === 'everybody')
    throw new SettingsError(
      `RELAY_HOSTNAME ${hostname} can be reached by others, so people must sign in: set RELAY_ACCESS_CODE_HASH, or RELAY_ENTRA_CLIENT_ID and RELAY_ENTRA_TENANTS.`,
    );
  if (!isLocal && cert === null && proxies === 0)
    throw new SettingsError(
      `RELAY_HOSTNAME ${hostname} can be reached by others, so the relay needs TLS: set RELAY_TLS_CERT and RELAY_TLS_KEY, or RELAY_PROXIES where a proxy in front speaks TLS.`,
    );
  const metricsToken = text('RELAY_METRICS_TOKEN');
  if (metricsToken !== null && metricsToken.length < MIN_TOKEN)
    throw new SettingsError(`RELAY_METRICS_TOKEN needs at least ${MIN_TOKEN} characters, or it can be guessed.`);
  return {
    port,
    hostname,
    origins: readOrigins(values, port),
    storePlace: text('RELAY_STORE') ?? 'muster-relay.sqlite',
    signIn,
    keys: readKeys(values, signIn.kind === 'everybody'),
    allowedHosts: list('RELAY_ALLOWED_HOSTS'),
    scim2Hosts: readScim2Hosts(values),
    tls: cert !== null && key !== null ? { cert, key } : null,
    proxies,
    rates: {
      callerPerMinute: whole('RELAY_CALLS_PER_MINUTE', 1200, 10, 1_000_000),
      addressPerMinute: whole('RELAY_ADDRESS_CALLS_PER_MINUTE', 6000, 10, 1_000_000),
      guessesPerMinute: whole('RELAY_GUESSES_PER_MINUTE', 10, 1, 1000),
      upstreamAtOnce: whole('RELAY_REQUESTS_AT_ONCE', 2 * MAX_REQUESTS, MAX_REQUESTS, 1000),
    },
    metricsToken,
    drainMs: whole('RELAY_DRAIN_SECONDS', 0, 0, 300) * SECOND_MS,
    stopMs: whole('RELAY_STOP_SECONDS', 65, 1, 600) * SECOND_MS, // a request to a target may take 60
    journalDays: whole('RELAY_JOURNAL_DAYS', JOURNAL_DAYS, 1, 3650),
  };
}

function readOrigins({ list }: Values, port: number): readonly string[] {
  const origins = list('RELAY_ORIGIN') ?? [`https://localhost:${port}`];
  for (const origin of origins)
    if (!URL.canParse(origin) || new URL(origin).origin !== origin || !origin.startsWith('https://'))
      throw new SettingsError(`RELAY_ORIGIN “${origin}” must be an origin such as https://muster.example.com, without a path.`);
  return origins;
}

function readScim2Hosts({ list }: Values): readonly string[] | null {
  const names = list('RELAY_SCIM2_HOSTS');
  try {
    return names && readHosts(names.join('\n'));
  } catch (error) {
    throw new SettingsError(`RELAY_SCIM2_HOSTS: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function readKeys({ list, yes }: Values, isDevelopment: boolean): MasterKeys | null {
  const texts = list('RELAY_MASTER_KEY');
  const mayBePlain = yes('RELAY_PLAIN_SECRETS');
  if (texts === null) {
    if (isDevelopment || mayBePlain) return null;
    throw new SettingsError(
      'RELAY_MASTER_KEY is not set, so keys of your organisation would lie open in the store. Make one with “node excel-addin/dist/relay.mjs new-key”, or accept it with RELAY_PLAIN_SECRETS=yes.',
    );
  }
  const keys = masterKeys(texts);
  if (!keys)
    throw new SettingsError(
      'RELAY_MASTER_KEY must be 32 bytes in base64 (several separated by commas, the one in use first). Make one with “node excel-addin/dist/relay.mjs new-key”.',
    );
  return keys;
}

/** Secrets of the environment: `agent-connect.api-key` is `MUSTER_SECRET_AGENT_CONNECT_API_KEY`. */
export function secretsFrom(env: Env): (name: string) => string | null {
  return (name) => env[`MUSTER_SECRET_${name.replace(/[^A-Za-z0-9]/gu, '_').toUpperCase()}`] || null;
}
