/** The built sidebar in a real browser, over the built server in the simulated runtime. */
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SIDEBAR_BRIDGE } from '../../../workbench/sheets-sim/index.js';
import { chromiumForTests } from '../../support/chromium.mjs';
import { builtFile } from '../support/built.js';
import type { Harness } from './harness.js';

const ORIGIN = 'http://sheet.test';
const SIDEBAR_WIDTH = 300; // what Google gives a sidebar
let browser: Browser;
let page: Page;
let files: ReadonlyMap<string, readonly [type: string, body: string]>;
let sidebar: Frame;
const problems: string[] = [];

declare const window: { readonly harness: Harness };

beforeAll(async () => {
  const harness = await build({ entryPoints: ['test/gas/browser/harness.ts'], bundle: true, write: false, format: 'iife' });
  files = new Map<string, readonly [string, string]>([
    ['/', ['text/html', '<!DOCTYPE html><title>Sheet</title><body><script src="/harness.js"></script>']],
    ['/harness.js', ['text/javascript', harness.outputFiles[0]!.text]],
    ['/Code.js', ['text/plain', builtFile('Code.js')]],
    ...(['Part-Main.html', 'Part-Views.html'] as const).map((name) => [`/${name}`, ['text/plain', builtFile(name)]] as const),
    ['/Sidebar.html', ['text/html', builtFile('Sidebar.html').replace('<head>', `<head><script>${SIDEBAR_BRIDGE}</script>`)]],
  ]);
  browser = await chromium.launch(await chromiumForTests());
  page = await open('/');
  await page.frameLocator('iframe').getByText('not an address').first().waitFor();
  sidebar = page.frames()[1]!;
});
afterAll(() => browser.close());

/** The sheet's page at this address, with the sidebar that the menu's check opens. */
async function open(address: string): Promise<Page> {
  const opened = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  opened.on('pageerror', (error) => problems.push(error.message));
  opened.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await opened.route(`${ORIGIN}/**`, (route) => {
    const [contentType, body] = files.get(new URL(route.request().url()).pathname) ?? [];
    return body === undefined ? route.fulfill({ status: 204 }) : route.fulfill({ contentType: contentType!, body });
  });
  await opened.goto(`${ORIGIN}${address}`);
  return opened;
}

test('“Check this sheet” opens it and has checked: the mistakes are listed and marked on the sheet', async () => {
  const rules = await page.evaluate(() => window.harness.rules());
  expect(rules).toEqual([expect.stringContaining('muster:error')]);
});

test('choosing a mistake moves the sheet’s cursor to it', async () => {
  await sidebar.getByText('not an address').first().click();
  await page.waitForFunction(() => window.harness.selection().row === 4);
  expect(await page.evaluate(() => window.harness.selection())).toEqual({ row: 4, column: 1 });
});

test('where its code does not come, the frame says so, and opens the pane once somebody tries again', async () => {
  const broken = await open('/?without=Part-Main');
  const pane = broken.frameLocator('iframe');
  await pane.getByText('This part of Muster could not be loaded.').waitFor();
  await pane.getByText('close Muster and open it again').waitFor();
  await broken.evaluate(() => window.harness.mend());
  await pane.getByRole('button', { name: 'Try again' }).click();
  await pane.getByRole('button', { name: 'Check sheet' }).waitFor();
});

test('a view whose code does not come says so; what is there goes on, and the view comes when it is asked for again', async () => {
  const broken = await open('/?without=Part-Views');
  const pane = broken.frameLocator('iframe');
  await pane.getByText('not an address').first().waitFor();
  await pane.getByRole('button', { name: 'Settings' }).click();
  const told = pane.getByRole('main').getByText('This part of Muster could not be loaded.');
  await told.waitFor();
  await pane.getByText('not an address').first().click();
  await broken.waitForFunction(() => window.harness.selection().row === 4);
  await broken.evaluate(() => window.harness.mend());
  await pane.getByRole('button', { name: 'Settings' }).click();
  await pane.getByRole('heading', { name: 'Settings' }).waitFor();
  expect(await told.count()).toBe(0);
});

test('it runs without an error on the console', () => expect(problems).toEqual([]));

test('nothing scrolls sideways at the width that Google gives it', async () => {
  const widths = await sidebar.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  expect(widths).toEqual([SIDEBAR_WIDTH, SIDEBAR_WIDTH]);
});
