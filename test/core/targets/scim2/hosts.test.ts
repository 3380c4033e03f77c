/** The list of hosts that whoever builds the add-on writes. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { SCIM2_HOSTS } from '../../../../core/targets/scim2/hosts.js';
import { readHosts } from '../../../../core/targets/scim2/read-hosts.js';

describe('a list', () => {
  test.each([
    ['', []],
    ['scim.example.org', ['scim.example.org']],
    ['a.example.org\nb.example.org', ['a.example.org', 'b.example.org']],
    ['# ours\r\n\r\n  A.Example.org  # the first\r*.example.com\n', ['a.example.org', '*.example.com']],
    ['a.example.org\na.example.org', ['a.example.org']],
    ['xn--bcher-kva.example', ['xn--bcher-kva.example']],
  ])('%j', (text, hosts) => {
    expect(readHosts(text)).toEqual(hosts);
  });
});

describe('no host', () => {
  test.each([
    ['https://scim.example.org'],
    ['scim.example.org/scim/v2'],
    ['scim.example.org:8443'],
    ['user@scim.example.org'],
    ['*'],
    ['*.com'],
    ['*.*.example.org'],
    ['a.*.example.org'],
    ['localhost'],
    ['127.0.0.1'],
    ['[::1]'],
    ['scim.example.org.'],
    ['.example.org'],
    ['-a.example.org'],
    ['a b.example.org'],
    ['bücher.example'],
    [`${'a'.repeat(64)}.example.org`],
  ])('%j fails the build, by its line', (host) => {
    expect(() => readHosts(`ok.example.org\n${host}`)).toThrow(/line 2/u);
  });
});

test('without a list no service may be called', () => {
  expect(SCIM2_HOSTS).toEqual([]);
});

describe('a build', () => {
  const hostsOf = async (text: string): Promise<readonly string[]> => {
    const entry = fileURLToPath(new URL('../../../../core/targets/scim2/hosts.ts', import.meta.url));
    const define = { MUSTER_SCIM2_HOSTS: JSON.stringify(text) };
    const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false, define });
    const module = (await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`)) as {
      SCIM2_HOSTS: readonly string[];
    };
    return module.SCIM2_HOSTS;
  };

  test('holds the list', async () => {
    expect(await hostsOf('# Billing\nscim.example.org\n*.example.com\n')).toEqual(['scim.example.org', '*.example.com']);
  });

  test('with an empty list allows nothing', async () => {
    expect(await hostsOf('# none yet\n')).toEqual([]);
  });

  test('fails on a line that is no host', async () => {
    await expect(hostsOf('https://scim.example.org')).rejects.toThrow(/line 1/u);
  });
});
