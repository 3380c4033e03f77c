/** How the pane is served: policy, caching, and nothing but the pane. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { entraSignIn, readPaneFiles, type RelayOptions } from '../../../excel-addin/relay/index.js';
import { relayBench } from '../support/relay-bench.js';

const folder = mkdtempSync(join(tmpdir(), 'muster-pane-'));
mkdirSync(join(folder, 'assets'));
for (const name of ['taskpane.html', 'relay.mjs', 'manifest.xml', 'relay.sqlite', 'assets/main-ABCD1234.js', 'assets/icon-32.png'])
  writeFileSync(join(folder, name), `content of ${name}`);
afterAll(() => rmSync(folder, { recursive: true }));

const bench = () => relayBench({ pane: readPaneFiles(folder) });

describe('the pane', () => {
  test.each([
    ['/taskpane.html', 'text/html; charset=utf-8', 'no-cache'],
    ['/assets/main-ABCD1234.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/icon-32.png', 'image/png', 'public, max-age=86400'],
  ])('serves %s with its type and time to live', async (path, type, cache) => {
    const answer = await bench().ask('GET', path);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, type, cache]);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer.text()).toBe(`content of ${path.slice(1)}`);
  });

  test('carries a strict policy, and lets Excel frame it', async () => {
    const { headers } = await bench().ask('GET', '/taskpane.html');
    const policy = headers.get('content-security-policy')!;
    const directives = new Map(policy.split('; ').map((each) => [each.slice(0, each.indexOf(' ')), each.slice(each.indexOf(' ') + 1)]));
    expect(directives.get('default-src')).toBe("'none'");
    expect(directives.get('script-src')).toBe("'self' https://appsforoffice.microsoft.com");
    expect(directives.get('worker-src')).toBe("'self'");
    expect(directives.get('object-src')).toBe("'none'");
    expect(policy).not.toMatch(/unsafe|\*/u);
    expect(directives.has('frame-ancestors')).toBe(false);
    expect(headers.get('x-frame-options')).toBeNull();
  });

  test('may speak with Microsoft’s sign-in only where people sign in there', async () => {
    const connect = async (options: Partial<RelayOptions>): Promise<string | undefined> => {
      const { headers } = await relayBench({ pane: readPaneFiles(folder), ...options }).ask('GET', '/taskpane.html');
      return headers
        .get('content-security-policy')!
        .split('; ')
        .find((each) => each.startsWith('connect-src'));
    };
    expect(await connect({})).toBe("connect-src 'self' https://appsforoffice.microsoft.com");
    expect(await connect({ signIn: entraSignIn('11111111-2222-3333-4444-555555555555', ['a']) })).toBe(
      "connect-src 'self' https://appsforoffice.microsoft.com https://login.microsoftonline.com",
    );
  });

  test('has answers beside it that can do nothing if they are shown as a page', async () => {
    const { headers } = await bench().ask('GET', '/api/access');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  test.each([
    '/relay.mjs',
    '/manifest.xml',
    '/relay.sqlite',
    '/assets/',
    '/../package.json',
    '/assets/..%2f..%2fpackage.json',
    '/%2e%2e/package.json',
    '/api/nothing',
  ])('does not serve %s', async (path) => expect((await bench().ask('GET', path)).status).toBe(404));
});
