/** The page of the sidebar: in a form that HtmlService leaves as it is. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { BUDGETS } from '../../../gas/build/build-add-on.mjs';
import { buildSidebar } from '../../../gas/build/sidebar-page.mjs';
import { builtFile } from '../support/built.js';

const folder = mkdtempSync(join(tmpdir(), 'muster-page-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const built = (script: string, style = 'body { color: #000 }', inside = 'export const name = "inside";') => {
  const [entry, css, first, part] = [
    join(folder, 'main.ts'),
    join(folder, 'pane.css'),
    join(folder, 'first.ts'),
    join(folder, 'inside.ts'),
  ];
  writeFileSync(entry, script);
  writeFileSync(css, style);
  writeFileSync(first, 'window.first = true;');
  writeFileSync(part, inside);
  return buildSidebar({ entry, css, first, ...(script.includes('./inside.js') && { parts: { Inside: part } }) });
};
const page = async (...args: Parameters<typeof built>): Promise<string> => (await built(...args)).page;

test('template literals are lowered, since HtmlService cuts // out of them', async () => {
  const html = await page('const host = document.title; document.title = `https://${host}//a /* kept */`;');
  expect(html).not.toContain('`');
  expect(html).toContain('//a /* kept */');
});

test('a closing script tag in a text is escaped', async () => {
  const html = await page('document.title = "</script>";');
  expect(html.match(/<\/script/gu)).toHaveLength(1);
});

test.each(['<!-- x', '<?= x'])('%s in a text fails the build', async (text) => {
  await expect(page(`document.title = ${JSON.stringify(text)};`)).rejects.toThrow('breaks an inlined page');
});

test('style and script stand inside the page', async () => {
  const html = await page('document.title = "ö";', '.a { color: red }');
  expect(html).toContain('<style>.a{color:red}</style>');
  expect(html).toContain('document.title="\\xF6"');
  expect(html).toContain('<base target="_top">');
});

const MAIN = 'void import("./inside.js").then(({ name }) => (document.title = name));';
const idOf = (part = ''): string | undefined => /^<script data-build="(\w+)">[^\0]*<\/script>\n$/u.exec(part)?.[1];

test('what is imported when it is needed stands in a part of the same build, and not in the page', async () => {
  const { page: html, parts } = await built(MAIN, '', 'export const name = "only here";');
  expect([...parts.keys()]).toEqual(['Inside', 'Views']);
  expect([html.includes('only here'), parts.get('Inside')!.includes('only here')]).toEqual([false, true]);
  expect(html).toContain(`"build":"${idOf(parts.get('Inside'))}"`);
});

test('another part is another build', async () => {
  const one = await built(MAIN, '', 'export const name = "one";');
  const two = await built(MAIN, '', 'export const name = "two";');
  expect(idOf(one.parts.get('Inside'))).not.toBe(idOf(two.parts.get('Inside')));
});

test('a name that changes later is no export', async () => {
  await expect(built(MAIN, '', 'export let name = "one"; export const change = () => (name = "two");')).rejects.toThrow('may change');
});

test('what ends a script fails the build in a part too', async () => {
  await expect(built(MAIN, '', 'export const name = "<!-- x";')).rejects.toThrow('breaks an inlined page');
});

test.each(['Part-Main.html', 'Part-Views.html', 'Part-Help.html', 'Part-Check.html'] as const)(
  '%s is of the page’s build, plain ASCII, and loads nothing',
  (name) => {
    const part = builtFile(name);
    expect(builtFile('Sidebar.html')).toContain(`"build":"${idOf(part)}"`);
    expect(part).toMatch(/^[\t\n\r\x20-\x5f\x61-\x7e]*$/u);
    expect(part).not.toMatch(/<script[^>]+src=|<link|@import|\bimport\(/u);
  },
);

test('the page and the script stay within their sizes', () => {
  expect(gzipSync(builtFile('Sidebar.html')).length).toBeLessThanOrEqual(BUDGETS.sidebarGzip);
  expect(builtFile('Code.js').length).toBeLessThanOrEqual(BUDGETS.code);
  expect([BUDGETS.sidebarGzip, BUDGETS.code]).toEqual([61_440, 61_440]);
});

test('what ships loads nothing from elsewhere', () => {
  const html = builtFile('Sidebar.html');
  expect(html).not.toMatch(/<script[^>]+src=|<link|@import|url\(/u);
  expect(html).not.toContain('`');
});
