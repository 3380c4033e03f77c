/** The relay's settings, from environment variables. */

export interface RelaySettings {
  readonly port: number;
  readonly hostname: string;
  /** Exact origins of the pane. */
  readonly origins: readonly string[];
  readonly storePath: string;
  readonly accessCode: string | null;
  /** Narrows the hosts that targets name; null leaves them as they are. */
  readonly allowedHosts: readonly string[] | null;
  /** Certificate and key; null where something in front of the relay speaks TLS. */
  readonly tls: { readonly cert: string; readonly key: string } | null;
}

type Env = Readonly<Record<string, string | undefined>>;

const MIN_ACCESS_CODE = 16; // characters; a code can be guessed as often as the network allows
const MAX_PORT = 65_535;
const LOOPBACK: readonly string[] = ['127.0.0.1', '::1', 'localhost'];

export class SettingsError extends Error {
  override name = 'SettingsError' as const;
}

/** Reads and judges the environment; throws a SettingsError that says what to change. */
export function readSettings(env: Env): RelaySettings {
  const value = (name: string): string | null => env[name]?.trim() || null;
  const list = (text: string | null): string[] | null => text?.split(',').map((each) => each.trim()) ?? null;
  const port = Number(value('RELAY_PORT') ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > MAX_PORT)
    throw new SettingsError(`RELAY_PORT must be a port number, not “${env['RELAY_PORT'] ?? ''}”.`);
  const hostname = value('RELAY_HOSTNAME') ?? '127.0.0.1';
  const accessCode = value('RELAY_ACCESS_CODE');
  if (accessCode !== null && accessCode.length < MIN_ACCESS_CODE)
    throw new SettingsError(`RELAY_ACCESS_CODE needs at least ${MIN_ACCESS_CODE} characters, or it can be guessed.`);
  if (accessCode === null && !LOOPBACK.includes(hostname))
    throw new SettingsError(`RELAY_HOSTNAME ${hostname} can be reached by others, so RELAY_ACCESS_CODE must be set.`);
  const [cert, key] = [value('RELAY_TLS_CERT'), value('RELAY_TLS_KEY')];
  if ((cert === null) !== (key === null)) throw new SettingsError('RELAY_TLS_CERT and RELAY_TLS_KEY must be set together.');
  const origins = list(value('RELAY_ORIGIN')) ?? [`https://localhost:${port}`];
  for (const origin of origins)
    if (!URL.canParse(origin) || new URL(origin).origin !== origin || !origin.startsWith('https://'))
      throw new SettingsError(`RELAY_ORIGIN “${origin}” must be an origin such as https://muster.example.com, without a path.`);
  return {
    port,
    hostname,
    origins,
    storePath: value('RELAY_STORE') ?? 'muster-relay.sqlite',
    accessCode,
    allowedHosts: list(value('RELAY_ALLOWED_HOSTS')),
    tls: cert !== null && key !== null ? { cert, key } : null,
  };
}

/** Secrets of the environment: `agent-connect.api-key` is `MUSTER_SECRET_AGENT_CONNECT_API_KEY`. */
export function secretsFrom(env: Env): (name: string) => string | null {
  return (name) => env[`MUSTER_SECRET_${name.replace(/[^A-Za-z0-9]/gu, '_').toUpperCase()}`] || null;
}
