/** The manifest: exactly four scopes, no dependency, and only the hosts that the code allows too. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ALL_HOSTS } from '../../../core/targets/hosts.js';
import { manifestProblems } from '../../../gas/build/manifest-problems.mjs';
import { builtFile } from '../support/built.js';

const manifest = JSON.parse(builtFile('appsscript.json')) as Record<string, unknown> & { oauthScopes: string[] };
const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

test('what ships has no problem', () => expect(manifestProblems(manifest, ALL_HOSTS)).toEqual([]));

test('what ships is the manifest of the repository', () => {
  expect(builtFile('appsscript.json')).toBe(readFileSync(new URL('../../../appsscript.json', import.meta.url), 'utf8'));
});

test('the scopes are these four', () => {
  expect([...manifest.oauthScopes].sort()).toEqual([
    scope('script.container.ui'),
    scope('script.external_request'),
    scope('spreadsheets.currentonly'),
    scope('userinfo.email'),
  ]);
});

test.each([
  ['one scope more', { oauthScopes: [...manifest.oauthScopes, scope('drive')] }, 'scopes'],
  ['a wider scope', { oauthScopes: manifest.oauthScopes.map((one) => one.replace('.currentonly', '')) }, 'scopes'],
  ['a library', { dependencies: { libraries: [] } }, 'dependencies'],
  ['the old runtime', { runtimeVersion: 'DEPRECATED_ES5' }, 'V8'],
  ['another address', { urlFetchWhitelist: ['https://evil.example/'] }, 'addresses'],
  ['an add-on section', { addOns: {} }, 'keys'],
  ['no logging', { exceptionLogging: 'NONE' }, 'logged'],
])('%s is a problem', (_what, change, word) => {
  expect(manifestProblems({ ...manifest, ...change }, ALL_HOSTS)).toEqual([expect.stringContaining(word)]);
});
