/** The house keeps its own rules: sizes, borders, one write gateway, no leftovers. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const LONGEST_FILE = 300;
const MEDIAN_FILE = 80;

const ROOMS = ['core', 'gas', 'excel-addin', 'test', 'workbench', 'docs'];
const ROOT_FILES =
  /^(?:\..+|appsscript\.json|manifest\.xml|package(?:-lock)?\.json|tsconfig(?:\.base)?\.json|README\.md|LICENSE|Dockerfile|CHANGELOG\.md|CONTRIBUTING\.md|SECURITY\.md|[\w-]+\.config\.[jt]s)$/u;

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter(Boolean);
const deleted = new Set(execFileSync('git', ['ls-files', '--deleted'], { encoding: 'utf8' }).split('\n'));
const files = tracked.filter((file) => !deleted.has(file));
const sources = files.filter((file) => /\.(?:tsx?|mjs|css)$/u.test(file));
const read = (file: string): string => readFileSync(file, 'utf8');
const linesOf = (file: string): number => read(file).split('\n').length - 1;

/** Files of a pattern whose text matches another. */
function offenders(where: RegExp, what: RegExp): string[] {
  return sources.filter((file) => where.test(file) && what.test(read(file)));
}

describe('rooms', () => {
  test('only the agreed names stand at the top', () => {
    const strangers = files.filter((file) =>
      file.includes('/') ? !ROOMS.includes(file.split('/')[0]!) && !file.startsWith('.') : !ROOT_FILES.test(file),
    );
    expect(strangers).toEqual([]);
  });

  test('core names no host and no target outside targets/', () => {
    expect(offenders(/^core\/(?!targets\/|pane\/)/u, /['"](?:agent-connect|scim2|amazon-connect|cloudtalk|sheets|excel)['"]/u)).toEqual([]);
  });

  test('data never throws: only faults of the caller do', () => {
    expect(
      offenders(/^core\/(?:text|lexicon|table|fields|issues|columns|roster|hierarchy|plan|team)\//u, /throw new (?!TypeError)/u),
    ).toEqual([]);
  });
});

describe('gateways', () => {
  test('only the writers of the hosts set cell values', () => {
    const setters = /\.setValues?\(|\.setFormulas?\(|\.values\s*=[^=]/u;
    expect(offenders(/^(?:gas|excel-addin)\/(?!.*\/self-test\/)/u, setters)).toEqual([
      'excel-addin/taskpane/excel/write-cells.ts',
      'gas/server/writer.ts',
    ]);
  });

  test('no part of what ships parses markup from text', () => {
    expect(offenders(/^(?:core|gas|excel-addin)\//u, /\.innerHTML|insertAdjacentHTML|document\.write\(|<\?!=/u)).toEqual([]);
  });
});

describe('files', () => {
  test('none is longer than a screen can bear', () => {
    expect(sources.filter((file) => linesOf(file) > LONGEST_FILE)).toEqual([]);
  });

  test.each(['core', 'gas', 'excel-addin', 'workbench'])('half of the files in %s are short', (room) => {
    const lengths = sources
      .filter((file) => file.startsWith(`${room}/`))
      .map(linesOf)
      .sort((a, b) => a - b);
    expect(lengths[lengths.length >> 1]).toBeLessThanOrEqual(MEDIAN_FILE);
  });

  test('each opens by saying what it is', () => {
    const silent = sources.filter(
      (file) => /\.(?:ts|tsx|mjs)$/u.test(file) && !/^(?:#!.*\n|\/\/ @ts-check\n)?\s*(?:\/\*\*?|\/\/)/u.test(read(file)),
    );
    expect(silent.filter((file) => !/\.config\.[jt]s$/u.test(file))).toEqual([]);
  });

  test('nothing is left open', () => {
    expect(offenders(/^(?!test\/architecture)/u, /\b(?:TODO|FIXME|XXX|HACK)\b|\.(?:only|todo)\(/u)).toEqual([]);
  });
});
