// @ts-check
/**
 * Takes the pictures of the documentation into docs/images: both played hosts after a check, light and dark, and the steps of a bulk
 * update of the demo company. Run `npm start` once before.
 */
import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumForTests } from '../test/support/chromium.mjs';

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').FrameLocator} Pane */
/** @typedef {'sheets' | 'excel'} Host */
/** @typedef {readonly (readonly [id: string, heading: string, value: string])[]} Edits */

const project = fileURLToPath(new URL('..', import.meta.url));
const folder = `${project}docs/images`;
/** No picture is larger than 200 kB: pages with pictures open quickly. */
const CHECK_VIEW = { width: 1200, height: 700 };
const UPDATE_VIEW = { width: 1200, height: 760 };
/** The first picture shows where to begin, the second an issue with a fix: the address in cell C11. */
const ERRORS_TO_A_FIX = 4;
const SETTLE_MS = 800; // fonts, scrolling and the last repaint of the canvas
const SEND_MS = 60_000; // the target is paced
/** Columns of the fetched team that would cut their texts, counted from 0, with a width in pixels. */
const WIDTHS = /** @type {const} */ ([
  [0, 110],
  [1, 50],
  [2, 225],
]);
/** Three people of the demo company, by ID. */
const EDITS = /** @type {const} */ ([
  ['0102', 'Email Address', 'chloe.martin@demo.example'],
  ['0102', 'Last Name', 'Martin'],
  ['0104', 'Role', 'Trainer'],
  ['0105', 'Home Town', 'Lisbon'],
]);

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
 * A page with the pane in it.
 * @param {Browser} browser
 * @param {string} origin
 * @param {Host} host
 * @param {'light' | 'dark'} theme
 * @param {typeof CHECK_VIEW} viewport
 * @returns {Promise<{ page: Page, pane: Pane }>}
 */
async function open(browser, origin, host, theme, viewport) {
  const page = await browser.newPage({ viewport });
  await page.goto(`${origin}/?host=${host}&theme=${theme}`);
  return { page, pane: page.frameLocator('iframe[name=pane]') };
}

/**
 * Saves what the page shows, and closes it.
 * @param {Page} page
 * @param {string} name
 */
async function shoot(page, name) {
  await page.waitForTimeout(SETTLE_MS);
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
}

/**
 * A picture of the page after a check.
 * @param {Browser} browser
 * @param {string} origin
 * @param {Host} host
 * @param {'light' | 'dark'} theme
 */
async function takeCheck(browser, origin, host, theme) {
  const { page, pane } = await open(browser, origin, host, theme, CHECK_VIEW);
  await pane.getByRole('button', { name: 'Check sheet' }).click();
  const next = pane.getByRole('button', { name: 'Next error' });
  await next.waitFor();
  for (let step = 0; step < (host === 'excel' ? ERRORS_TO_A_FIX : 0); step += 1) await next.click();
  await shoot(page, `${host}-${theme}`);
}

/**
 * Sends a control to the demo target.
 * @param {string} origin
 * @param {string} path
 * @param {object} body
 */
async function control(origin, path, body) {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${origin}/target${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`POST ${path} answered ${answer.status}: ${await answer.text()}`);
}

/**
 * Somebody else changes a person at the target.
 * @param {string} origin
 * @param {string} id
 * @param {Record<string, string>} values
 */
async function changeAtTarget(origin, id, values) {
  const state = /** @type {{ users: Record<string, unknown>[] }} */ (await (await fetch(`${origin}/target/_state`)).json());
  const users = state.users.map(({ id: _number, created: _created, leader, ...user }) => ({
    ...user,
    ...(leader === null ? {} : { leader }),
    ...(user['custom_employee_id'] === id ? values : {}),
  }));
  await control(origin, '/_seed', { users });
}

/**
 * A page with the demo company fetched and edited, at its preview. `meanwhile` happens between the fetch and the preview.
 * @param {Browser} browser
 * @param {string} origin
 * @param {Host} host
 * @param {Edits} edits
 * @param {() => Promise<void>} [meanwhile]
 */
async function preview(browser, origin, host, edits, meanwhile) {
  await control(origin, '/_reset', {});
  const { page, pane } = await open(browser, origin, host, 'light', UPDATE_VIEW);
  await pane.getByRole('button', { name: 'Get current team' }).click();
  const next = pane.getByRole('button', { name: 'Show preview' });
  await next.waitFor();
  await page.evaluate(([typed, widths]) => {
    const { workbook, grid } = /** @type {Required<Window>} */ (window).workbench;
    const { active } = workbook;
    const { rows = 0, columns = 0 } = active.usedRange() ?? {};
    /** @type {(count: number, is: (at: number) => boolean) => number} */
    const find = (count, is) => Array.from({ length: count }, (_, at) => at + 1).find(is) ?? 0;
    /** @type {(heading: string) => number} */
    const columnOf = (heading) => find(columns, (at) => active.value(1, at) === heading);
    for (const [id, heading, value] of typed) {
      const row = find(rows, (at) => active.value(at, columnOf('Employee ID')) === id);
      active.setValues(row, columnOf(heading), [[value]]);
    }
    const sheet = grid.grid.api.getActiveWorkbook()?.getActiveSheet();
    for (const [column, width] of widths) sheet?.setColumnWidth(column, width);
  }, /** @type {const} */ ([edits, WIDTHS]));
  await meanwhile?.();
  await next.click();
  await pane.getByRole('group', { name: 'Show by plan' }).waitFor();
  return { page, pane };
}

/**
 * Old and new value of each field of a row, and green cells on the sheet.
 * @param {Browser} browser
 * @param {string} origin
 */
async function takeUpdates(browser, origin) {
  const { page, pane } = await preview(browser, origin, 'sheets', EDITS);
  await pane
    .getByRole('group', { name: 'Show by plan' })
    .getByRole('button', { name: /update/u })
    .click();
  await pane.getByRole('option').filter({ hasText: 'Chloe' }).click();
  await shoot(page, 'update-preview');
}

/**
 * A value that changed on both sides.
 * @param {Browser} browser
 * @param {string} origin
 */
async function takeConflict(browser, origin) {
  const meanwhile = () => changeAtTarget(origin, '0104', { role: 'Supervisor' });
  const { page } = await preview(browser, origin, 'excel', EDITS, meanwhile);
  await shoot(page, 'update-conflict');
}

/**
 * What became of a send, one row of which was refused, and the way to take it back.
 * @param {Browser} browser
 * @param {string} origin
 */
async function takeResults(browser, origin) {
  const { page, pane } = await preview(browser, origin, 'sheets', [...EDITS.slice(0, 2), ['0103', 'Role', 'Barista'], EDITS[3]]);
  await pane.getByRole('button', { name: /^Send \d+ people$/u }).click();
  await pane.getByRole('button', { name: 'Back to check' }).waitFor({ timeout: SEND_MS });
  await shoot(page, 'update-results');
}

await mkdir(folder, { recursive: true });
const server = await startServer();
const browser = await chromium.launch(await chromiumForTests());
try {
  for (const host of /** @type {const} */ (['sheets', 'excel'])) {
    for (const theme of /** @type {const} */ (['light', 'dark'])) await takeCheck(browser, server.origin, host, theme);
  }
  for (const take of [takeUpdates, takeConflict, takeResults]) await take(browser, server.origin);
} finally {
  await browser.close();
  server.stop();
}
