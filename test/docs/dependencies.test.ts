/** The page of dependencies is true of the lock, and everything in the lock may be used as it is used here. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { IN_EXCEL_PANE, reachedFrom } from '../../workbench/release/packages.mjs';
import { readProject } from '../../workbench/release/project.mjs';

const { manifest, lock } = readProject(resolve('.'));
const page = readFileSync('docs/dependencies.md', 'utf8');

/** Licences that ask for no more than that their text is handed on. */
const FOR_WHAT_SHIPS = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT'];
/** For tools and tests, which nobody hands on: also those that ask for changes of their own files to be open, or for a name to be told. */
const FOR_TOOLS = [...FOR_WHAT_SHIPS, 'BSD', 'CC-BY-3.0', 'CC-BY-4.0', 'CC0-1.0', 'MIT/X11', 'MPL-2.0', 'Unlicense', 'Zlib'];
/** Tools of which the lock tells no licence, or none by name; read by a person. */
const READ: Readonly<Record<string, string>> = {
  'node_modules/@microsoft/office-js': 'Microsoft’s terms: for add-ins to its products',
  'node_modules/@univerjs/telemetry': 'Apache-2.0, says its file',
  'node_modules/buffers': 'tells none; exceljs reads streams with it, which nothing here asks for',
  'node_modules/compute-gcd': 'MIT, in an older form',
  'node_modules/compute-lcm': 'MIT, in an older form',
  'node_modules/fuzzy': 'MIT, in an older form',
  'node_modules/tv4': 'public domain or MIT, in an older form',
  'node_modules/validate.io-function': 'MIT, in an older form',
  'node_modules/validate.io-integer': 'MIT, in an older form',
  'node_modules/validate.io-integer-array': 'MIT, in an older form',
  'node_modules/validate.io-number': 'MIT, in an older form',
};

/** True where one of the choices of an expression, such as `(MIT OR GPL-2.0)`, is made of these licences alone. */
function isAllowed(license: unknown, allowed: readonly string[]): boolean {
  if (typeof license !== 'string') return false;
  const choices = license.replace(/^\((.*)\)$/u, '$1').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((each) => allowed.includes(each)));
}

interface Row {
  readonly name: string;
  readonly version: string | undefined;
  readonly licence: string;
}

/** Rows of the tables with a column of packages, a row for each that it names. */
function rowsOf(markdown: string): Row[] {
  const lines = markdown.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'));
  return lines.flatMap((line) => {
    const [, packages = '', licence = ''] = line.split('|').map((cell) => cell.trim());
    if (packages === 'package') return [];
    return packages.split(', ').map((each) => {
      const [name = '', version] = each.split(' ');
      return { name, version, licence };
    });
  });
}
const rows = rowsOf(page);
const direct = { ...manifest.dependencies, ...manifest.devDependencies };
const shipped = new Set(reachedFrom(lock.packages, [...Object.keys(manifest.dependencies), ...IN_EXCEL_PANE]));

describe('the page of dependencies', () => {
  test('names every package once, and no other', () => {
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(direct).sort());
  });

  test('has for each a licence first, then the rest', () => {
    const headings = page.split('\n').filter((line) => line.startsWith('| package'));
    expect(headings).toHaveLength(4);
    expect(headings.filter((line) => !/^\| package \| licence \| .*(?:why|left out) \|$/u.test(line))).toEqual([]);
    expect(page.split('\n').filter((line) => /^\|.*\|\s*\|/u.test(line))).toEqual([]);
  });

  test('says the licences of the lock', () => {
    const said = (name: string): string => {
      const license = lock.packages[`node_modules/${name}`]?.license ?? '';
      return license === 'LICENSE' ? 'Microsoft’s terms' : license.replace(/[()]/gu, '').replace(' OR ', ' or ');
    };
    expect(rows.map(({ name, licence }) => [name, licence.replace("'", '’')])).toEqual(rows.map(({ name }) => [name, said(name)]));
  });

  test('says the versions of the lock where it says one', () => {
    const told = rows.filter(({ version }) => version !== undefined);
    expect(told.length).toBeGreaterThan(5);
    expect(told.map(({ name, version }) => [name, version])).toEqual(told.map(({ name }) => [name, direct[name]]));
  });

  test('lists as shipped what ships', () => {
    const part = page.slice(page.indexOf('## What ships'), page.indexOf('## What builds'));
    expect(rowsOf(part).map(({ name }) => name).sort()).toEqual([...Object.keys(manifest.dependencies), ...IN_EXCEL_PANE].sort()); // prettier-ignore
  });
});

describe('licences', () => {
  test('of what ships ask for no more than their text', () => {
    expect(shipped.size).toBeGreaterThan(20);
    expect([...shipped].filter((path) => !isAllowed(lock.packages[path]?.license, FOR_WHAT_SHIPS))).toEqual([]);
  });

  test('of tools are known, or were read', () => {
    const tools = Object.keys(lock.packages).filter((path) => path !== '' && !shipped.has(path));
    expect(tools.length).toBeGreaterThan(500);
    expect(tools.filter((path) => !isAllowed(lock.packages[path]?.license, FOR_TOOLS)).sort()).toEqual(Object.keys(READ));
  });

  test('that were read by a person are of packages that are there', () => {
    expect(Object.keys(READ).filter((path) => !existsSync(path))).toEqual([]);
  });

  test.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(GPL-2.0 OR AGPL-3.0)', false],
    ['(MIT AND Zlib)', false],
    ['(MIT AND ISC)', true],
    ['GPL-3.0-only', false],
    ['UNLICENSED', false],
    [undefined, false],
    [[{ type: 'MIT' }], false],
  ])('%j: may it ship? %s', (license, expected) => expect(isAllowed(license, FOR_WHAT_SHIPS)).toBe(expected));
});
