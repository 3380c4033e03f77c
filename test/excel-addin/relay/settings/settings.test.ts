/** The relay's environment: what it starts with, and what it refuses to start with. */
import { describe, expect, test } from 'vitest';
import { newMasterKey } from '../../../../excel-addin/relay/index.js';
import { readSettings, secretsFrom } from '../../../../excel-addin/relay/settings/settings.js';
import { withFiles } from '../../../../excel-addin/relay/settings/values.js';
import { ACCESS_CODE, ACCESS_CODE_HASH, ADMIN_CODE_HASH } from '../../support/access-code.js';

const CLIENT = '11111111-2222-3333-4444-555555555555';
const TENANT = 'AAAAAAAA-bbbb-cccc-dddd-eeeeeeeeeeee';
const KEY = newMasterKey();
/** A relay that others can reach, with everything that it then needs. */
const PUBLIC = { RELAY_HOSTNAME: '0.0.0.0', RELAY_PROXIES: '1', RELAY_ACCESS_CODE_HASH: ACCESS_CODE_HASH, RELAY_MASTER_KEY: KEY };
const without = (name: keyof typeof PUBLIC, more: Record<string, string> = {}) => ({ ...PUBLIC, [name]: '', ...more });
const ENTRA = { RELAY_ENTRA_CLIENT_ID: CLIENT, RELAY_ENTRA_TENANTS: TENANT };

describe('readSettings', () => {
  test('starts on this machine only when nothing is set', () =>
    expect(readSettings({})).toEqual({
      port: 3000,
      hostname: '127.0.0.1',
      origins: ['https://localhost:3000'],
      storePlace: 'muster-relay.sqlite',
      signIn: { kind: 'everybody' },
      keys: null,
      allowedHosts: null,
      scim2Hosts: null,
      tls: null,
      proxies: 0,
      rates: { callerPerMinute: 1200, addressPerMinute: 6000, guessesPerMinute: 10, upstreamAtOnce: 40 },
      metricsToken: null,
      drainMs: 0,
      stopMs: 65_000,
      journalDays: 90,
    }));

  test('reads everything that can be set', () =>
    expect(
      readSettings({
        RELAY_PORT: '8443',
        RELAY_HOSTNAME: '0.0.0.0',
        RELAY_ORIGIN: 'https://muster.example.com, https://other.example.com',
        RELAY_STORE: 'postgres://db.example/muster',
        RELAY_ACCESS_CODE_HASH: ACCESS_CODE_HASH,
        RELAY_ADMIN_CODE_HASH: ADMIN_CODE_HASH,
        RELAY_MASTER_KEY: `${KEY},${newMasterKey()}`,
        RELAY_ALLOWED_HOSTS: 'a.example',
        RELAY_SCIM2_HOSTS: 'scim.acme.example, *.id.acme.example',
        RELAY_TLS_CERT: 'cert.pem',
        RELAY_TLS_KEY: 'key.pem',
        RELAY_PROXIES: '2',
        RELAY_CALLS_PER_MINUTE: '100',
        RELAY_ADDRESS_CALLS_PER_MINUTE: '200',
        RELAY_GUESSES_PER_MINUTE: '3',
        RELAY_REQUESTS_AT_ONCE: '20',
        RELAY_METRICS_TOKEN: 'a-token-of-sixteen-letters',
        RELAY_DRAIN_SECONDS: '5',
        RELAY_STOP_SECONDS: '20',
        RELAY_JOURNAL_DAYS: '30',
      }),
    ).toMatchObject({
      port: 8443,
      hostname: '0.0.0.0',
      origins: ['https://muster.example.com', 'https://other.example.com'],
      storePlace: 'postgres://db.example/muster',
      signIn: { kind: 'code', send: ACCESS_CODE_HASH, admin: ADMIN_CODE_HASH },
      keys: expect.objectContaining({}) as object,
      allowedHosts: ['a.example'],
      scim2Hosts: ['scim.acme.example', '*.id.acme.example'],
      tls: { cert: 'cert.pem', key: 'key.pem' },
      proxies: 2,
      rates: { callerPerMinute: 100, addressPerMinute: 200, guessesPerMinute: 3, upstreamAtOnce: 20 },
      metricsToken: 'a-token-of-sixteen-letters',
      drainMs: 5000,
      stopMs: 20_000,
      journalDays: 30,
    }));

  test('reads the sign-in of a company, in one spelling', () =>
    expect(readSettings({ ...without('RELAY_ACCESS_CODE_HASH'), ...ENTRA }).signIn).toEqual({
      kind: 'entra',
      clientId: CLIENT,
      tenants: [TENANT.toLowerCase()],
      everyoneMaySend: false,
    }));

  test('leaves keys of the organisation open only on this machine, or where somebody says so', () => {
    expect(readSettings(without('RELAY_MASTER_KEY', { RELAY_PLAIN_SECRETS: 'yes' })).keys).toBeNull();
    expect(() => readSettings(without('RELAY_MASTER_KEY', { RELAY_PLAIN_SECRETS: 'no' }))).toThrow(/RELAY_MASTER_KEY is not set/u);
  });

  test.each([
    [{ RELAY_SCIM2_HOSTS: 'https://scim.acme.example' }, /RELAY_SCIM2_HOSTS: Expected a host name/u],
    [{ RELAY_SCIM2_HOSTS: '*.com' }, /RELAY_SCIM2_HOSTS/u],
    [{ RELAY_PORT: 'x' }, /RELAY_PORT must be a whole number from 0 to 65535, not “x”/u],
    [{ RELAY_PORT: '70000' }, /RELAY_PORT/u],
    [without('RELAY_ACCESS_CODE_HASH'), /people must sign in/u],
    [without('RELAY_PROXIES'), /needs TLS/u],
    [without('RELAY_MASTER_KEY'), /RELAY_MASTER_KEY is not set/u],
    [{ ...PUBLIC, RELAY_MASTER_KEY: 'c2hvcnQ=' }, /32 bytes/u],
    [{ ...PUBLIC, RELAY_MASTER_KEY: `${KEY},x` }, /32 bytes/u],
    [{ ...PUBLIC, RELAY_PLAIN_SECRETS: 'true' }, /yes or no/u],
    [{ RELAY_ACCESS_CODE: ACCESS_CODE }, /no longer read.*hash-code/u],
    [{ RELAY_ACCESS_CODE_HASH: ACCESS_CODE }, /no hash of an access code/u],
    [{ RELAY_ACCESS_CODE_HASH: ACCESS_CODE_HASH.replace(':14:', ':10:') }, /no hash of an access code/u],
    [{ RELAY_ACCESS_CODE_HASH: ACCESS_CODE_HASH.replace(':14:', ':30:') }, /no hash of an access code/u],
    [{ RELAY_ENTRA_CLIENT_ID: CLIENT }, /must be set together/u],
    [{ RELAY_ENTRA_TENANTS: TENANT }, /must be set together/u],
    [{ ...ENTRA, RELAY_ENTRA_TENANTS: 'common' }, /“common” is no Directory/u],
    [{ ...ENTRA, RELAY_ENTRA_TENANTS: `${TENANT}, organizations` }, /“organizations” is no Directory/u],
    [{ ...ENTRA, RELAY_ENTRA_TENANTS: 'contoso.com' }, /“contoso.com” is no Directory/u],
    [{ ...ENTRA, RELAY_ENTRA_CLIENT_ID: 'muster' }, /Application \(client\) ID/u],
    [{ ...ENTRA, RELAY_ACCESS_CODE_HASH: ACCESS_CODE_HASH }, /Choose one way/u],
    [{ RELAY_ORIGIN: 'http://muster.example.com' }, /RELAY_ORIGIN/u],
    [{ RELAY_ORIGIN: 'https://muster.example.com/' }, /RELAY_ORIGIN/u],
    [{ RELAY_ORIGIN: '*' }, /RELAY_ORIGIN/u],
    [{ RELAY_TLS_CERT: 'cert.pem' }, /RELAY_TLS_KEY/u],
    [{ RELAY_PROXIES: '-1' }, /RELAY_PROXIES/u],
    [{ RELAY_GUESSES_PER_MINUTE: '0' }, /RELAY_GUESSES_PER_MINUTE/u],
    [{ RELAY_REQUESTS_AT_ONCE: '5' }, /RELAY_REQUESTS_AT_ONCE/u],
    [{ RELAY_METRICS_TOKEN: 'short' }, /at least 16/u],
    [{ RELAY_STOP_SECONDS: '1.5' }, /RELAY_STOP_SECONDS/u],
  ])('refuses %j', (env, words) => expect(() => readSettings(env)).toThrow(words));
});

describe('withFiles', () => {
  const read = (path: string): string => {
    if (path !== '/run/secrets/key') throw new Error('no such file');
    return `${KEY}\n`;
  };

  test('puts what a file holds in place of its name', () =>
    expect(withFiles({ RELAY_MASTER_KEY_FILE: '/run/secrets/key', OTHER_FILE: 'x' }, read)).toMatchObject({
      RELAY_MASTER_KEY: KEY,
      OTHER_FILE: 'x',
    }));

  test.each([
    [{ RELAY_MASTER_KEY_FILE: '/nowhere' }, /cannot be read/u],
    [{ RELAY_MASTER_KEY_FILE: '/run/secrets/key', RELAY_MASTER_KEY: KEY }, /both set/u],
  ])('refuses %j', (env, words) => expect(() => withFiles(env, read)).toThrow(words));
});

test('secretsFrom finds a secret by the name of its variable', () => {
  const secret = secretsFrom({ MUSTER_SECRET_AGENT_CONNECT_API_KEY: 'x', MUSTER_SECRET_EMPTY: '' });
  expect([secret('agent-connect.api-key'), secret('empty'), secret('absent')]).toEqual(['x', null, null]);
});
