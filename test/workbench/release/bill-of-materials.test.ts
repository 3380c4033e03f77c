/** The bill of materials names every package that ships, by the lock: what is compiled into panes, what the relay imports, and what those need. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { billOfMaterials } from '../../../workbench/release/bill-of-materials.mjs';
import { bareName, IN_BOTH_PANES, IN_EXCEL_PANE, reachedFrom } from '../../../workbench/release/packages.mjs';
import { readProject } from '../../../workbench/release/project.mjs';

interface Component {
  readonly 'bom-ref': string;
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses: readonly { readonly license: { readonly id: string } }[];
}
interface Bill {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly component: { readonly 'bom-ref': string; readonly version: string } };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const project = readProject(resolve('.'));
const bill = JSON.parse(billOfMaterials(project)) as Bill;

const IMPORT =
  /^(?:import (?!type\b)(?:[\w*{},\s]+ from )?|export (?!type\b)[\w*{},\s]+ from )'([^'.][^']*)';$|\bimport\('([^'.][^']*)'\)/gmu;

/** Packages that sources of a room import, types apart: those leave nothing behind. */
function importedBy(...rooms: readonly string[]): string[] {
  const sources = execFileSync('git', ['ls-files', '--', ...rooms], { encoding: 'utf8' }).split('\n').filter((file) => /\.tsx?$/u.test(file)); // prettier-ignore
  const imports = sources.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(IMPORT)]);
  const names = imports.map(([, later, lazy]) => bareName(later ?? lazy!)).filter((name) => !name.startsWith('node:'));
  return [...new Set(names)].sort();
}

test('the lists of what is compiled in are what the sources import', () => {
  expect(importedBy('core', 'gas/server', 'gas/sidebar')).toEqual(IN_BOTH_PANES);
  expect(importedBy('core', 'excel-addin/taskpane')).toEqual([...IN_EXCEL_PANE, ...IN_BOTH_PANES]);
});

test('what the relay imports ships, and is listed', () => {
  const relay = importedBy('excel-addin/relay');
  expect(relay.length).toBeGreaterThan(4);
  expect(relay.filter((name) => !(name in project.manifest.dependencies))).toEqual([]);
});

test('each is named once, with the version and the hash of the lock and a licence', () => {
  const direct = [...Object.keys(project.manifest.dependencies), ...IN_EXCEL_PANE];
  const paths = reachedFrom(project.lock.packages, direct);
  expect(paths.length).toBeGreaterThan(20);
  expect(bill.components.map(({ version }) => version)).toEqual(paths.map((path) => project.lock.packages[path]!.version));
  for (const { purl, group, name, version, hashes, licenses } of bill.components) {
    expect(purl).toBe(`pkg:npm/${group ? `${group.replace('@', '%40')}/` : ''}${name}@${version}`);
    expect(hashes).toEqual([{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/u) as string }]);
    expect(licenses[0]?.license.id).toMatch(/^[\w.-]+$/u);
  }
  expect(new Set(bill.components.map((each) => each['bom-ref'])).size).toBe(paths.length);
});

test('the hash is that of the lock', () => {
  const preact = bill.components.find(({ name }) => name === 'preact')!;
  const locked = project.lock.packages['node_modules/preact']!.integrity!;
  expect(`sha512-${Buffer.from(preact.hashes[0]!.content, 'hex').toString('base64')}`).toBe(locked);
});

test('every dependency leads to a component, and every component is one', () => {
  const refs = bill.components.map((each) => each['bom-ref']);
  const self = bill.metadata.component['bom-ref'];
  expect(self).toBe(`pkg:npm/muster@${project.manifest.version}`);
  expect(bill.dependencies.map(({ ref }) => ref).sort()).toEqual([self, ...refs].sort());
  const wanted = new Set(bill.dependencies.flatMap(({ dependsOn }) => dependsOn));
  expect([...wanted].sort()).toEqual([...refs].sort());
});

test('a package is found where Node finds it: beside who asks, else further out', () => {
  const packages = {
    'node_modules/a': { version: '1', dependencies: { b: '*' }, optionalDependencies: { gone: '*' } },
    'node_modules/b': { version: '1' },
    'node_modules/a/node_modules/b': {
      version: '2',
      peerDependencies: { c: '*', d: '*' },
      peerDependenciesMeta: { d: { optional: true } },
    },
    'node_modules/c': { version: '1' },
    'node_modules/d': { version: '1' },
  };
  expect(reachedFrom(packages, ['a'])).toEqual(['node_modules/a', 'node_modules/a/node_modules/b', 'node_modules/c']);
  expect(reachedFrom(packages, ['b', 'd'])).toEqual(['node_modules/b', 'node_modules/d']);
});

test('a package without a hash or a licence makes no bill', () => {
  const packages = { ...project.lock.packages, 'node_modules/preact': { version: '1.0.0' } };
  expect(() => billOfMaterials({ ...project, lock: { ...project.lock, packages } })).toThrow(/no SHA-512 or no licence of preact/u);
});
