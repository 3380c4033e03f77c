/** The pages on installing are true of what is installed: files, permissions, commands of others' tools, settings. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');
const sheets = read('docs/deploy-sheets.md');
const excel = read('docs/deploy-excel.md');
/** What stands in the first cells of the table below a heading. */
const firstCells = (page: string, heading: string): string[] => {
  const part = page.split(`\n## ${heading}\n`)[1]!.split('\n## ')[0]!;
  const rows = part.split('\n').filter((line) => line.startsWith('| `'));
  return rows.flatMap((line) => [...line.split('|')[1]!.matchAll(/`([^`]+)`/gu)].map(([, name]) => name!));
};

describe('deploy-sheets.md', () => {
  test('names every file that is pushed', () => {
    const pushed = readdirSync('gas/dist').filter((name) => !name.startsWith('Words-'));
    expect(pushed.length).toBeGreaterThan(5);
    expect(pushed.filter((name) => !sheets.includes(`\`${name}\``))).toEqual([]);
  });

  test('explains the permissions that are asked for, and no others', () => {
    const { oauthScopes } = JSON.parse(read('appsscript.json')) as { oauthScopes: string[] };
    expect(firstCells(sheets, 'What it may do')).toEqual(oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', '')));
  });

  test('names commands and the version of the clasp that is tried here', () => {
    const commands = 'node_modules/@google/clasp/build/src/commands';
    const named = new Set([...sheets.matchAll(/npx clasp ([a-z-]+)/gu)].map(([, name]) => name!));
    expect(named.size).toBeGreaterThan(4);
    expect([...named].filter((name) => !existsSync(join(commands, `${name}.js`)))).toEqual([]);
    const { version } = JSON.parse(read('node_modules/@google/clasp/package.json')) as { version: string };
    expect(new Set([...sheets.matchAll(/@google\/clasp@([\d.]+)/gu)].map(([, each]) => each))).toEqual(new Set([version]));
  });
});

describe('deploy-excel.md', () => {
  /** Names of settings in the sources of the relay, spelled out there. */
  const settings = readdirSync('excel-addin/relay', { withFileTypes: true, recursive: true })
    .filter((entry) => entry.name.endsWith('.ts'))
    .flatMap((entry) => [...read(join(entry.parentPath, entry.name)).matchAll(/'(RELAY_[A-Z\d_]+)'/gu)].map(([, name]) => name!));
  const told = new Set(firstCells(excel, 'Settings').filter((name) => name.startsWith('RELAY_')));

  test('explains every setting of the relay', () => {
    expect(new Set(settings).size).toBeGreaterThan(20);
    expect([...new Set(settings)].filter((name) => !told.has(name) && !excel.includes(`\`${name}\``))).toEqual([]);
  });

  test('explains no setting that there is not', () => {
    expect([...told].filter((name) => !settings.includes(name))).toEqual([]);
  });

  test('has examples that set what there is', () => {
    const set = [...excel.matchAll(/\b(RELAY_[A-Z\d_]+?)(?:_FILE)?=/gu)].map(([, name]) => name!);
    expect(set.length).toBeGreaterThan(8);
    expect(set.filter((name) => !settings.includes(name))).toEqual([]);
  });

  test('counts the packages that a release installs', () => {
    const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { dev?: boolean; optional?: boolean }> };
    const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev);
    // Those of the panes alone are compiled in: preact, and the signals in two packages.
    expect(Number(/(\d+) packages, nothing is compiled/u.exec(excel)?.[1])).toBe(shipped.length - 3);
  });
});
