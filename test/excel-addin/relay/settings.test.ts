/** The relay's environment: what it starts with, and what it refuses to start with. */
import { describe, expect, test } from 'vitest';
import { readSettings, secretsFrom } from '../../../excel-addin/relay/settings.js';

const CODE = 'a-code-of-sixteen-letters';

describe('readSettings', () => {
  test('starts on this machine only when nothing is set', () =>
    expect(readSettings({})).toEqual({
      port: 3000,
      hostname: '127.0.0.1',
      origins: ['https://localhost:3000'],
      storePath: 'muster-relay.sqlite',
      accessCode: null,
      allowedHosts: null,
      tls: null,
    }));

  test('reads everything that can be set', () =>
    expect(
      readSettings({
        RELAY_PORT: '8443',
        RELAY_HOSTNAME: '0.0.0.0',
        RELAY_ORIGIN: 'https://muster.example.com, https://other.example.com',
        RELAY_STORE: '/var/lib/muster.sqlite',
        RELAY_ACCESS_CODE: CODE,
        RELAY_ALLOWED_HOSTS: 'a.example',
        RELAY_TLS_CERT: 'cert.pem',
        RELAY_TLS_KEY: 'key.pem',
      }),
    ).toEqual({
      port: 8443,
      hostname: '0.0.0.0',
      origins: ['https://muster.example.com', 'https://other.example.com'],
      storePath: '/var/lib/muster.sqlite',
      accessCode: CODE,
      allowedHosts: ['a.example'],
      tls: { cert: 'cert.pem', key: 'key.pem' },
    }));

  test.each([
    [{ RELAY_PORT: 'x' }, /RELAY_PORT/u],
    [{ RELAY_PORT: '70000' }, /RELAY_PORT/u],
    [{ RELAY_HOSTNAME: '0.0.0.0' }, /RELAY_ACCESS_CODE must be set/u],
    [{ RELAY_ACCESS_CODE: 'short' }, /at least 16/u],
    [{ RELAY_ORIGIN: 'http://muster.example.com' }, /RELAY_ORIGIN/u],
    [{ RELAY_ORIGIN: 'https://muster.example.com/' }, /RELAY_ORIGIN/u],
    [{ RELAY_ORIGIN: '*' }, /RELAY_ORIGIN/u],
    [{ RELAY_TLS_CERT: 'cert.pem' }, /RELAY_TLS_KEY/u],
  ])('refuses %j', (env, words) => expect(() => readSettings(env)).toThrow(words));
});

test('secretsFrom finds a secret by the name of its variable', () => {
  const secret = secretsFrom({ MUSTER_SECRET_AGENT_CONNECT_API_KEY: 'x', MUSTER_SECRET_EMPTY: '' });
  expect([secret('agent-connect.api-key'), secret('empty'), secret('absent')]).toEqual(['x', null, null]);
});
