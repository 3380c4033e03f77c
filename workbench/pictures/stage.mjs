// @ts-check
/** What every picture of the documentation is taken with: a workbench of its own, a page with a pane in it, and the shutter. */
import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').FrameLocator} Pane */
/** @typedef {'sheets' | 'excel'} Host */
/** @typedef {{ width: number, height: number }} View */
/** @typedef {{ page: Page, pane: Pane }} Scene */

const project = fileURLToPath(new URL('../..', import.meta.url));
export const folder = `${project}docs/images`;
/** Pages with pictures open quickly. */
const LARGEST = 200_000;
const SETTLE_MS = 800; // fonts, scrolling and the last repaint of the canvas

/** A workbench on a port of its own; it has to be built. @returns {Promise<{ origin: string, stop: () => void }>} */
export function startWorkbench() {
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
 * A page with the pane in it; `sample` is one of `workbench/rosters/samples.ts`.
 * @param {Browser} browser
 * @param {string} origin
 * @param {{ host: Host, view: View, theme?: 'light' | 'dark', sample?: string }} what
 * @returns {Promise<Scene>}
 */
export async function open(browser, origin, { host, view, theme = 'light', sample = 'faulty' }) {
  const page = await browser.newPage({ viewport: view });
  await page.goto(`${origin}/?host=${host}&theme=${theme}&sample=${sample}`);
  return { page, pane: page.frameLocator('iframe[name=pane]') };
}

/**
 * Saves what the page shows, or only the spreadsheet with its pane, where a guide is about these.
 * @param {Page} page
 * @param {string} name
 * @param {{ isSpreadsheetOnly?: boolean }} [how]
 */
export async function shoot(page, name, { isSpreadsheetOnly = false } = {}) {
  await page.waitForTimeout(SETTLE_MS);
  const path = `${folder}/${name}.png`;
  const clip = await page.evaluate(() => {
    const [strip, foot] = ['#strip', '.foot'].map((each) => document.querySelector(each)?.getBoundingClientRect().top ?? 0);
    return { x: 0, y: strip ?? 0, width: innerWidth, height: (foot ?? 0) - (strip ?? 0) };
  });
  await page.screenshot({ path, ...(isSpreadsheetOnly && { clip }) });
  const { size } = statSync(path);
  if (size > LARGEST) throw new Error(`${name}.png has ${size} bytes; at most ${LARGEST} are wanted.`);
}
