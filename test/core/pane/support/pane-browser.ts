/** Builds the test page once and opens it in a real browser. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { chromiumForTests } from '../../../support/chromium.mjs';
import type { PaneOptions } from '../../../../core/pane/index.js';
import type { NamedState, StateName } from '../states/index.js';
import { states } from '../states/index.js';
import type { ScriptName } from './scripts.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Muster</title>
<link rel="stylesheet" href="/page.css"></head><body><div id="pane"></div><script src="/page.js"></script></body></html>`;
/** Widths of the two hosts' panels, and a common height. */
export const WIDTH = { sheets: 300, excel: 350 } as const;
const HEIGHT = 640;
/** Nothing here takes longer, on a slow machine with other work beside it either. */
const PATIENCE_MS = 15_000;

export interface LookOptions extends Partial<PaneOptions> {
  readonly script?: ScriptName;
}

export interface PaneBrowser {
  /** A new page with the pane in this state. */
  open(state: StateName, options?: LookOptions): Promise<Page>;
  close(): Promise<void>;
}

export async function openPaneBrowser(): Promise<PaneBrowser> {
  const files = await (bundled ??= bundle());
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '/');
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': file?.type ?? 'text/plain' }).end(file?.text);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser: Browser = await chromium.launch(await chromiumForTests());
  return {
    async open(state, options = {}) {
      const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC' });
      context.setDefaultTimeout(PATIENCE_MS);
      const page = await context.newPage();
      await page.goto(address);
      await show(page, state, options);
      return page;
    },
    async close() {
      await browser.close();
      await new Promise((done) => server.close(done));
    },
  };
}

/** Mounts the pane anew in a page that is open: the state, in its own step. */
export async function show(page: Page, state: StateName, options: LookOptions = {}): Promise<void> {
  const { skin = 'sheets', theme, script = 'still' } = options;
  await page.setViewportSize({ width: WIDTH[skin], height: HEIGHT });
  const look = { skin, ...(theme === undefined ? {} : { theme }) };
  await page.evaluate(([name, how, plot]) => window.page.mount(name, how, plot), [state, look, script] as const);
  const { step, open = false, tree }: NamedState = states[state];
  const button = page.getByRole('navigation').getByRole('button', { name: step });
  if ((await button.getAttribute('aria-current')) === null) await button.click();
  if (tree !== undefined) await page.getByRole('button', { name: 'Show who leads whom' }).click();
  if (open) await page.getByRole('listbox').getByRole('option').first().click();
}

/** One for all files that share a process. */
let bundled: ReturnType<typeof bundle> | null = null;

async function bundle() {
  const built = await build({
    entryPoints: [`${HERE}page.ts`, `${HERE}page.css`],
    absWorkingDir: HERE,
    outdir: '/',
    bundle: true,
    format: 'iife',
    charset: 'ascii',
    write: false,
  });
  const files = new Map([['/', { type: 'text/html', text: HTML }]]);
  for (const { path, text } of built.outputFiles) files.set(path, { type: path.endsWith('.css') ? 'text/css' : 'text/javascript', text });
  return files;
}

/** What the session was asked to do since the page was opened, starting and refreshing aside. */
export async function calls(page: Page): Promise<string[]> {
  const all = await page.evaluate(() => window.page.session.calls);
  return all.filter((call) => call !== 'start' && call !== 'refresh');
}
