// @ts-check
/** Takes the pictures of the documentation: both played hosts after a check, light and dark, into docs/images. Run `npm start` once before. */
import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumForTests } from '../test/support/chromium.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
const folder = `${project}docs/images`;
const viewport = { width: 1280, height: 800 };
/** The first picture shows where to begin, the second an issue with a fix: the address in cell C11. */
const ERRORS_TO_A_FIX = 4;
const SETTLE_MS = 800; // fonts, scrolling and the last repaint of the canvas

/** @returns {Promise<{ origin: string, stop: () => void }>} */
function startServer() {
  const child = spawn(process.execPath, [`${project}workbench/dist/server.mjs`], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error('The workbench ended. Build it first: npm start')));
    child.stdout.on('data', (text) => {
      const origin = /http:\S+/u.exec(String(text))?.[0];
      if (origin !== undefined) resolve({ origin, stop: () => child.kill() });
    });
  });
}

/**
 * A picture of the page after a check.
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 * @param {'sheets' | 'excel'} host
 * @param {'light' | 'dark'} theme
 */
async function take(browser, origin, host, theme) {
  const page = await browser.newPage({ viewport });
  await page.goto(`${origin}/?host=${host}&theme=${theme}`);
  const pane = page.frameLocator('iframe[name=pane]');
  await pane.getByRole('button', { name: 'Check sheet' }).click();
  const next = pane.getByRole('button', { name: 'Next error' });
  await next.waitFor();
  for (let step = 0; step < (host === 'excel' ? ERRORS_TO_A_FIX : 0); step += 1) await next.click();
  await page.waitForTimeout(SETTLE_MS);
  await page.screenshot({ path: `${folder}/${host}-${theme}.png` });
  await page.close();
}

await mkdir(folder, { recursive: true });
const server = await startServer();
const browser = await chromium.launch(await chromiumForTests());
try {
  for (const host of /** @type {const} */ (['sheets', 'excel'])) {
    for (const theme of /** @type {const} */ (['light', 'dark'])) await take(browser, server.origin, host, theme);
  }
} finally {
  await browser.close();
  server.stop();
}
