/** The relay for developers: it says what is missing before a window opens and closes again, and stands where the manifest looks for it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { DEVELOPMENT_HOST } from '../../excel-addin/bundling/stamp-host.mjs';
import { readSettings } from '../../excel-addin/relay/settings/settings.js';

const home = mkdtempSync(join(tmpdir(), 'muster-develop-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const develop = (...options: readonly string[]) =>
  spawnSync(process.execPath, ['excel-addin/develop.mjs', ...options], { env: { HOME: home, USERPROFILE: home }, encoding: 'utf8' });

test('asks for a certificate where there is none, and where there is half of one', () => {
  const certificates = join(home, '.office-addin-dev-certs');
  mkdirSync(certificates);
  for (const options of [[], ['--check']])
    expect(develop(...options)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/npx office-addin-dev-certs install\n$/u) as string,
    });
  writeFileSync(join(certificates, 'localhost.crt'), 'a certificate');
  expect(develop('--check').status).toBe(1);
  writeFileSync(join(certificates, 'localhost.key'), 'its key');
  expect(develop('--check')).toMatchObject({ status: 0, stdout: '', stderr: '' });
});

test('starts the relay with that certificate', () => {
  expect(develop()).toMatchObject({ status: 1, stderr: expect.stringMatching(/^RELAY_TLS_CERT and RELAY_TLS_KEY: /u) as string }); // the one above is none
});

test('stands where the manifest looks, and where the tool that opens Excel waits for it', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const { port, origins } = readSettings({});
  expect(origins).toEqual([DEVELOPMENT_HOST]);
  expect(new URL(DEVELOPMENT_HOST).port).toBe(String(port));
  expect(scripts['start:excel']).toMatch(new RegExp(`--dev-server "npm run relay:dev" --dev-server-port ${port}$`, 'u'));
  expect(scripts['relay:dev']).toBe('node excel-addin/develop.mjs');
});
