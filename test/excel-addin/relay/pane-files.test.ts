/** How the pane is served: policy, caching, and nothing but the pane. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readPaneFiles } from '../../../excel-addin/relay/index.js';
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
    expect(directives.get('object-src')).toBe("'none'");
    expect(policy).not.toMatch(/unsafe|\*/u);
    expect(directives.has('frame-ancestors')).toBe(false);
    expect(headers.get('x-frame-options')).toBeNull();
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
