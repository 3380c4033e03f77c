/** A release: what is in it and what is not, that it is the same each time, and that the unpacked relay serves the pane. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtAddIn, checkAppsScript, checkManifest } from '../../../excel-addin/validate.mjs';
import { makeRelease } from '../../../workbench/release/make-release.mjs';
import { relayProcess } from '../../excel-addin/support/relay-process.js';

const HOST = 'relay.example.com';
const root = resolve('.');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const SHEETS = `muster-sheets-${version}`;
const EXCEL = `muster-excel-${version}`;
const folder = mkdtempSync(join(tmpdir(), 'muster-release-'));
const release = join(folder, 'release');
const unpacked = join(folder, 'unpacked');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files: ReadonlyMap<string, Uint8Array>;
/** What the archives hold, by path. */
const contents = new Map<string, string>();

async function unpack(archive: Uint8Array): Promise<void> {
  const zip = await JSZip.loadAsync(archive, { checkCRC32: true });
  for (const [path, entry] of Object.entries(zip.files)) {
    const bytes = await entry.async('nodebuffer');
    mkdirSync(dirname(join(unpacked, path)), { recursive: true });
    writeFileSync(join(unpacked, path), bytes);
    contents.set(path, bytes.toString('latin1'));
  }
}

beforeAll(async () => {
  files = await makeRelease({ root, folder: release, host: HOST });
  for (const name of [SHEETS, EXCEL]) await unpack(files.get(`${name}.zip`)!);
});

const text = (path: string): string => readFileSync(join(unpacked, path), 'utf8');
const below = (path: string): string[] =>
  [...contents.keys()].filter((each) => each.startsWith(`${path}/`)).map((each) => each.slice(path.length + 1));

describe('a release', () => {
  test('is an archive for each host, the manifest, the bill of materials and the sums', () => {
    const names = [`${SHEETS}.zip`, `${EXCEL}.zip`, 'manifest.xml', `muster-${version}.cdx.json`, 'SHA256SUMS'];
    expect([...files.keys()]).toEqual(names);
    expect(readdirSync(release).sort()).toEqual(names.sort());
  });

  test('has the sum of each of its files', () => {
    const lines = readFileSync(join(release, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
    const sums = readdirSync(release)
      .filter((name) => name !== 'SHA256SUMS')
      .map((name) => `${createHash('sha256').update(readFileSync(join(release, name))).digest('hex')}  ${name}`); // prettier-ignore
    expect(lines.sort()).toEqual(sums.sort());
  });

  test('is the same, byte by byte, when it is made again, and leaves alone what else is in the folder', async () => {
    const other = join(folder, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'mine.txt'), 'kept');
    const again = await makeRelease({ root, folder: other, host: `https://${HOST}` });
    const same = [...again].map(([name, bytes]) => [name, Buffer.from(bytes).equals(files.get(name)!)]);
    expect(same).toEqual([...files.keys()].map((name) => [name, true]));
    expect(readFileSync(join(other, 'mine.txt'), 'utf8')).toBe('kept');
  });

  test('holds neither source maps, sources, tests, stores and keys nor a path of this machine', () => {
    expect([...contents.keys()].filter((path) => /\.(?:map|tsx?|d\.mts|sqlite.*|pem|key|env|log)$|(?:^|\/)(?:test|node_modules|\.git|\.clasp\.json$|\.clasprc)/u.test(path))).toEqual([]); // prettier-ignore
    const telling = [root, homedir(), 'sourceMappingURL', 'BEGIN PRIVATE KEY', 'BEGIN RSA', 'npm_token', '_authToken'];
    for (const [path, bytes] of contents) expect([path, telling.filter((each) => bytes.includes(each))]).toEqual([path, []]);
  });

  test('comes with licence, changes, first steps and the licences of what was compiled in', () => {
    for (const [name, guide] of [
      [SHEETS, 'deploy-sheets'],
      [EXCEL, 'deploy-excel'],
    ] as const)
      // prettier-ignore
      for (const page of ['LICENSE', 'CHANGELOG.md', 'INSTALL.md', 'THIRD-PARTY-LICENSES.txt', `docs/${guide}.md`])
        expect(below(name)).toContain(page);
    expect(text(`${SHEETS}/THIRD-PARTY-LICENSES.txt`)).toMatch(/^preact \d[^]*Copyright/mu);
    expect(text(`${SHEETS}/THIRD-PARTY-LICENSES.txt`)).not.toContain('msal');
    expect(text(`${EXCEL}/THIRD-PARTY-LICENSES.txt`)).toMatch(/^@azure\/msal-common \d[^]*Copyright/mu);
  });

  test('links to no page that is not in it', () => {
    for (const path of contents.keys())
      if (path.endsWith('.md')) expect([path, text(path).match(/\]\((?!https:)[^)]*\)/gu)]).toEqual([path, null]);
  });

  test('tells no path that is not in it as something to run', () => {
    for (const name of [SHEETS, EXCEL]) {
      expect(text(`${name}/INSTALL.md`)).toContain(`Muster ${version} for`);
      const named = [...text(`${name}/INSTALL.md`).matchAll(/`((?:gas|excel-addin|docs)\/[^`\s]+|manifest\.xml|package-lock\.json|\.clasp\.json\.example)`/gu)]; // prettier-ignore
      expect(named.length).toBeGreaterThan(1);
      expect(named.filter(([, path]) => !existsSync(join(unpacked, name, path!)))).toEqual([]);
    }
  });
});

describe('the archive for Google Sheets', () => {
  test('holds what is pushed, at the place where clasp looks for it', () => {
    const { rootDir } = JSON.parse(text(`${SHEETS}/.clasp.json.example`)) as { rootDir: string };
    const pushed = below(`${SHEETS}/${rootDir}`);
    expect(pushed.sort()).toEqual(readdirSync('gas/dist').sort());
    expect(pushed).toContain('Code.js');
    expect(checkAppsScript(text(`${SHEETS}/${rootDir}/appsscript.json`))).toEqual([]);
  });

  test('names the clasp that is tried here', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { version: string }> };
    const named = new Set([...text(`${SHEETS}/INSTALL.md`).matchAll(/@google\/clasp@([\d.]+)/gu)].map(([, each]) => each));
    expect([...named]).toEqual([lock.packages['node_modules/@google/clasp']!.version]);
  });
});

describe('the archive for Excel', () => {
  test('holds a sound manifest, the same as beside it, that names the host and no other', () => {
    const manifest = text(`${EXCEL}/manifest.xml`);
    expect(manifest).toBe(readFileSync(join(release, 'manifest.xml'), 'utf8'));
    expect(checkManifest(manifest, builtAddIn(join(unpacked, EXCEL, 'excel-addin/dist')))).toEqual([]);
    const [, ...told] = manifest.split('<OfficeApp');
    const addresses = [...told.join('').matchAll(/(?:DefaultValue="|<AppDomain>)(https?:\/\/[^/"<]+)/gu)].map(([, origin]) => origin!);
    expect(addresses.length).toBeGreaterThan(5);
    expect(new Set(addresses)).toEqual(new Set([`https://${HOST}`]));
    expect(manifest).not.toContain('localhost');
    expect(text(`${EXCEL}/INSTALL.md`)).toContain(`made for https://${HOST}.`);
  });

  test('names the packages of the relay as the project locks them, and no others', () => {
    const { dependencies } = JSON.parse(text(`${EXCEL}/package.json`)) as { dependencies: Record<string, string> };
    const lock = JSON.parse(text(`${EXCEL}/package-lock.json`)) as { packages: Record<string, { dev?: boolean; dependencies?: object }> };
    const ours = JSON.parse(readFileSync('package-lock.json', 'utf8')) as typeof lock;
    expect(Object.keys(dependencies)).toEqual(['@hono/node-server', '@photostructure/sqlite', 'hono', 'jose', 'pg', 'zod']);
    const { '': own, ...others } = lock.packages;
    expect(own?.dependencies).toEqual(dependencies);
    expect(Object.keys(others)).toContain('node_modules/pgpass/node_modules/split2');
    for (const [path, each] of Object.entries(others)) expect([path, each.dev, each]).toEqual([path, undefined, ours.packages[path]]);
    expect(text(`${EXCEL}/.npmrc`)).toMatch(/^ignore-scripts=true$/mu);
  });

  test('has the recipe of the container that runs what is in the archive', () => {
    const recipe = text(`${EXCEL}/Dockerfile`);
    expect(recipe.match(/^FROM .*/gmu)).toEqual(['FROM node:20-slim']);
    expect(recipe).not.toContain('--from=');
    const copied = [...recipe.matchAll(/^COPY (.+) \.\/\S*$/gmu)].flatMap(([, paths]) => paths!.split(' '));
    expect(copied).toEqual(['package.json', 'package-lock.json', '.npmrc', 'excel-addin/dist']);
    expect(copied.filter((path) => !existsSync(join(unpacked, EXCEL, path)))).toEqual([]);
    for (const kept of ['USER 1000:1000', 'HEALTHCHECK ', 'CMD ["node", "excel-addin/dist/relay.mjs"]', 'RUN npm ci --omit=dev'])
      expect(recipe).toContain(kept);
  });

  test('has a relay that starts from there and serves the pane, and nothing else of the archive', async () => {
    symlinkSync(join(root, 'node_modules'), join(unpacked, EXCEL, 'node_modules'));
    const relay = await relayProcess({ RELAY_STORE: join(folder, 'relay.sqlite') }, join(unpacked, EXCEL));
    const get = (path: string): Promise<Response> => fetch(`${relay.base}/${path}`);
    const page = await (await get('taskpane.html')).text();
    const loaded = [...page.matchAll(/(?:src|href)="(assets\/[^"]+)"/gu)].map(([, path]) => path!);
    expect(loaded.length).toBeGreaterThan(2);
    for (const path of [...loaded, 'support.html', 'assets/icon-32.png']) expect([path, (await get(path)).status]).toEqual([path, 200]);
    for (const path of ['relay.mjs', 'package.json', '../../package.json', 'manifest.xml'])
      expect([path, (await get(path)).status]).toEqual([path, 404]);
    expect(await relay.stop()).toBe(0);
  });
});

test('a host that is no host makes no release', async () => {
  await expect(makeRelease({ root, folder: join(folder, 'none'), host: 'http://relay.example.com' })).rejects.toThrow(/https origin/u);
  expect(existsSync(join(folder, 'none'))).toBe(false);
});
