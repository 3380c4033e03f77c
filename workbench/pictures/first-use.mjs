// @ts-check
/** The pictures of the way from opening to people who were sent, in both hosts: the sample roster is made, mended, previewed and sent. */
import { open, shoot } from './stage.mjs';

/** @typedef {import('./stage.mjs').Browser} Browser */
/** @typedef {import('./stage.mjs').Page} Page */
/** @typedef {import('./stage.mjs').Host} Host */

const VIEW = { width: 1200, height: 790 };
const SEND_MS = 120_000; // the target is paced
const ADDRESS_WIDTH = 220;
/** Columns in which a new sheet cuts its texts, counted from 0, with a width in pixels. */
const WIDTHS = /** @type {const} */ ([
  [0, 110],
  [1, 60],
  [2, ADDRESS_WIDTH],
]);
/** The one mistake that only a person can mend: whose last name is missing. */
const LAST_NAME = { heading: 'Last Name', value: 'Pereira' };

/** @param {Page} page */
function widen(page) {
  return page.evaluate((widths) => {
    const sheet = /** @type {Required<Window>} */ (window).workbench.grid.grid.api.getActiveWorkbook()?.getActiveSheet();
    for (const [column, width] of widths) sheet?.setColumnWidth(column, width);
  }, WIDTHS);
}

/** Types the missing last name, as a person would, and goes back to the first person. @param {Page} page */
function typeLastName(page) {
  return page.evaluate(({ heading, value }) => {
    const { workbook } = /** @type {Required<Window>} */ (window).workbench;
    const { active } = workbook;
    const { rows = 0, columns = 0 } = active.usedRange() ?? {};
    const column = Array.from({ length: columns }, (_, at) => at + 1).find((at) => active.value(1, at) === heading) ?? 0;
    const row = Array.from({ length: rows }, (_, at) => at + 1).find((at) => (active.value(at, column) ?? '') === '') ?? 0;
    active.setValues(row, column, [[value]]);
    workbook.select({ row: 2, column: 1 }, 'sheets');
  }, LAST_NAME);
}

/**
 * @param {Browser} browser
 * @param {string} origin
 * @param {Host} host
 */
async function walk(browser, origin, host) {
  const { page, pane } = await open(browser, origin, { host, view: VIEW });
  /** @param {string} name */
  const take = (name) => shoot(page, `${host}-${name}`, { isSpreadsheetOnly: true });
  const button = (/** @type {string | RegExp} */ name) => pane.getByRole('button', { name });
  await button('Make a sample roster').waitFor();
  await take('first');
  await button('Make a sample roster').click();
  await button('Next error').waitFor();
  await widen(page);
  await button('Next error').click();
  await take('issue');
  for (const written of ['Write “tom.becker@example.com”', 'Write “priya.raman@example.com”']) {
    while (!(await button(written).isVisible())) await button('Next error').click();
    await button(written).click();
    await button(written).waitFor({ state: 'detached' });
  }
  await typeLastName(page);
  await button('Check again').click();
  await pane.getByRole('heading', { name: 'All good' }).waitFor();
  await button('Show preview').click();
  await button(/^Send \d+ people$/u).waitFor();
  await take('preview');
  await button(/^Send \d+ people$/u).click();
  await button('Back to check').waitFor({ timeout: SEND_MS });
  await take('done');
  await page.close();
}

/** @param {Browser} browser @param {string} origin */
export async function takeFirstUse(browser, origin) {
  for (const host of /** @type {const} */ (['sheets', 'excel'])) {
    await fetch(`${origin}/target/_reset`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
    await walk(browser, origin, host);
  }
}
