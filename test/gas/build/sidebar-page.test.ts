/** The page of the sidebar: in a form that HtmlService leaves as it is. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildSidebar } from '../../../gas/build/sidebar-page.mjs';
import { builtFile } from '../support/built.js';

const folder = mkdtempSync(join(tmpdir(), 'muster-page-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const page = (script: string, style = 'body { color: #000 }'): Promise<string> => {
  const [entry, css] = [join(folder, 'main.ts'), join(folder, 'pane.css')];
  writeFileSync(entry, script);
  writeFileSync(css, style);
  return buildSidebar({ entry, css });
};

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

test('what ships loads nothing from elsewhere', () => {
  const html = builtFile('Sidebar.html');
  expect(html).not.toMatch(/<script[^>]+src=|<link|@import|url\(/u);
  expect(html).not.toContain('`');
});
