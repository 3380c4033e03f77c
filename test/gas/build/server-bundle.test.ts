/** The bundle of the server: what it refuses to build, and what it makes of an entry. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildServer, indentedByTabs } from '../../../gas/build/server-bundle.mjs';
import { unknownGlobals } from '../../../gas/build/unknown-globals.mjs';
import { builtFile } from '../support/built.js';

const folder = mkdtempSync(join(tmpdir(), 'muster-server-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const entry = (source: string): string => {
  const path = join(folder, 'entry.ts');
  writeFileSync(path, source);
  return path;
};

test('each export becomes a top-level function that delegates', async () => {
  const code = await buildServer({ entry: entry('export const one = (n: number) => n + 1;'), expected: ['one'] });
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the built text is what is under test
  expect((new Function(`${code}; return one(41);`) as () => number)()).toBe(42);
  expect(code).toMatch(/^function one\(\) \{$/mu);
});

test('a name that nobody calls, or a missing one, fails the build', async () => {
  const source = entry('export function showSidebr() {}');
  await expect(buildServer({ entry: source, expected: ['showSidebar'] })).rejects.toThrow('[showSidebr], expected [showSidebar]');
});

test('a name that Apps Script keeps private fails the build', async () => {
  await expect(buildServer({ entry: entry('export function call_() {}'), expected: ['call_'] })).rejects.toThrow('call_');
});

test('syntax that Apps Script cannot parse is lowered', async () => {
  const source =
    'class Box { #held = 1; static made = 0; open() { return this.#held ?? Box.made; } } export const open = () => new Box().open();';
  const code = await buildServer({ entry: entry(source), expected: ['open'] });
  expect(code).not.toMatch(/#held|static made|\?\?/u);
});

test('what ships is plain ASCII, limited to the open spreadsheet', () => {
  expect(builtFile('Code.js')).toMatch(/^\/\*\* @OnlyCurrentDoc \*\/[\t\n\r\x20-\x7e]*$/u);
});

test.each([
  ['new URL("https://x.org")', ['URL']],
  ['setTimeout(() => btoa("x"))', ['btoa', 'setTimeout']],
  ['class A extends EventTarget {}', ['EventTarget']],
  ['const { fetch: f } = { fetch: 1 }; f', []],
  ['function f({ a, ...b }, [c] = [], d = a) { return b + c + d } f({}).URL', []],
  ['label: for (const x of []) { continue label }', []],
  ['Utilities.getUuid(); ({ crypto: 1 })', []],
])('%s uses unknown names: %j', (code, expected) => expect(unknownGlobals(code)).toEqual(expected));

test('what ships uses no name that Apps Script lacks', () => expect(unknownGlobals(builtFile('Code.js'))).toEqual([]));

describe('indentation', () => {
  test('is a tab for each step but the one that everything stands in', () =>
    expect(indentedByTabs('var a = (() => {\n  if (b) {\n    c();\n  }\n})();')).toBe('var a = (() => {\nif (b) {\n\tc();\n}\n})();'));

  test('is not touched inside of texts: a text that begins a line with blanks fails the build', () =>
    expect(() => indentedByTabs('var a = `x\n  y`;')).toThrow('begins a line with blanks'));
});
