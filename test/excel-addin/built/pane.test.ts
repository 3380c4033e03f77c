/** The built task pane in a real browser, served by the real relay, over the genuine library and the simulated Excel. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { byAccessCode, readPaneFiles, type RelayOptions } from '../../../excel-addin/relay/index.js';
import { chromiumForTests } from '../../support/chromium.mjs';
import type { SimulatedPage } from '../support/page-sim.js';
import { ORIGIN, relayBench } from '../support/relay-bench.js';

const LIBRARY = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/excel-web-16.00.js');
let browser: Browser;
let office: string;

beforeAll(async () => {
  const sim = await build({ entryPoints: ['test/excel-addin/support/page-sim.ts'], bundle: true, write: false, format: 'iife' });
  office = `${readFileSync(LIBRARY, 'utf8')}\n${sim.outputFiles[0]!.text}`;
  browser = await chromium.launch(await chromiumForTests());
});
afterAll(() => browser.close());

interface OpenPane {
  readonly page: Page;
  /** What went wrong in the page: errors, and what the content security policy has stopped. */
  readonly complaints: string[];
}

/** Opens the pane; every request is answered by the relay or here, none leaves the machine. */
async function openPane(options: Partial<RelayOptions> = {}, library = office): Promise<OpenPane> {
  const bench = relayBench({ pane: readPaneFiles('excel-addin/dist'), ...options });
  const page = await (await browser.newContext({ viewport: { width: 350, height: 700 } })).newPage();
  const complaints: string[] = [];
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.sourceFile}`),
    );
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('401')) complaints.push(message.text());
  });
  await page.route('**/*', async (route) => {
    const request = route.request();
    const url = new URL(request.url());
    if (url.href === 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js')
      return route.fulfill({ contentType: 'text/javascript', body: library });
    if (url.origin !== ORIGIN) return route.abort();
    const body = request.postData() ?? undefined;
    const answer = await bench.ask(request.method(), url.pathname, body, await request.allHeaders());
    return route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    });
  });
  await page.goto(`${ORIGIN}/taskpane.html`);
  return { page, complaints };
}

const simulated = <T>(page: Page, look: (simulated: SimulatedPage) => T): Promise<T> =>
  page.evaluate(`(${String(look)})(globalThis.simulated)`);

describe('the built task pane', () => {
  test('starts under its own content security policy without a complaint', async () => {
    const { page, complaints } = await openPane();
    await page.locator('#muster.muster').waitFor();
    expect(await page.locator('#muster').getAttribute('data-skin')).toBe('excel');
    await simulated(page, ({ sim }) => sim.invoke('checkSheet'));
    expect(complaints).toEqual([]);
  });

  test('lets no script run that somebody slips into its page, and says so', async () => {
    const { page, complaints } = await openPane();
    await page.locator('#muster.muster').waitFor();
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.slipped = true';
      document.head.append(script);
    });
    expect(await page.evaluate(() => 'slipped' in globalThis)).toBe(false);
    await expect.poll(() => complaints.join()).toMatch(/policy: script-src/u);
  });

  test('may hand over a file that it has made', async () => {
    const { page, complaints } = await openPane();
    await page.locator('#muster.muster').waitFor();
    const download = page.waitForEvent('download');
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['Email\n'], { type: 'text/csv' }));
      link.download = 'failures.csv';
      link.click();
    });
    expect((await download).suggestedFilename()).toBe('failures.csv');
    expect(complaints).toEqual([]);
  });

  test('checks and clears from the ribbon, and tells Excel each time that it is done', async () => {
    const { page, complaints } = await openPane();
    await page.locator('#muster.muster').waitFor();
    expect(await simulated(page, ({ sim }) => sim.ribbonFunctions)).toEqual([
      'openPane',
      'getCurrentTeam',
      'checkSheet',
      'clearHighlights',
    ]);
    await simulated(page, ({ sim }) => sim.invoke('openPane'));
    await simulated(page, ({ sim }) => sim.invoke('checkSheet'));
    const marked = await simulated(page, ({ workbook }) => workbook.active.rules.map((rule) => [rule.formula, rule.ranges.length]));
    expect(marked).toContainEqual(['=LEN("muster:error")>0', expect.any(Number)]);
    await simulated(page, ({ sim }) => sim.invoke('clearHighlights'));
    expect(await simulated(page, ({ workbook }) => workbook.active.rules)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('says that Excel lets it wait, and stops saying so', async () => {
    const { page } = await openPane();
    await page.locator('#muster.muster').waitFor();
    await simulated(page, ({ sim }) => sim.editCell(true));
    const check = simulated(page, ({ sim }) => sim.invoke('checkSheet'));
    await page.getByText('Waiting for Excel').waitFor();
    await simulated(page, ({ sim }) => sim.editCell(false));
    await check;
    await page.getByText('Waiting for Excel').waitFor({ state: 'hidden' });
  });

  test('says where it belongs when a browser opens it by itself', async () => {
    const { page } = await openPane({}, 'Office = { onReady: () => Promise.resolve({ host: null }), HostType: { Excel: "Excel" } };');
    await page.getByText('Open it in Excel').waitFor();
  });

  test('asks for the access code until it is right', async () => {
    const { page } = await openPane({ authenticate: byAccessCode('a-code-of-sixteen-letters') });
    await page.getByLabel('Access code').fill('another code');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('alert').filter({ hasText: 'not the relay’s' }).waitFor();
    await page.getByLabel('Access code').fill('a-code-of-sixteen-letters');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.locator('#muster.muster').waitFor();
    const kept = await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]));
    expect(kept).not.toContain('a-code-of-sixteen-letters');
  });
});
