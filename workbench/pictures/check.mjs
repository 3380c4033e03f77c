// @ts-check
/** The pictures of checking and sending: a team with mistakes, the issue of one cell, what is about to be sent, and what was. */
import { open, shoot } from './stage.mjs';

/** @typedef {import('./stage.mjs').Browser} Browser */
/** @typedef {import('./stage.mjs').Host} Host */

const VIEW = { width: 1200, height: 700 };
const SEND_MS = 120_000; // the target is paced
/** The address in cell C11, which a fix mends. */
const ERRORS_TO_A_FIX = 4;
/** The first questions about HR's workbook ask for first and last name. */
const NAMES_OF_PEOPLE = 2;
/** Where the top of the pane's list is, in pixels. */
const BELOW_THE_STEPS = 240;

/**
 * A page after the check of a sample.
 * @param {Browser} browser
 * @param {string} origin
 * @param {Parameters<typeof open>[2]} what
 */
async function checked(browser, origin, what) {
  const { page, pane } = await open(browser, origin, what);
  await pane.getByRole('button', { name: 'Check sheet' }).click();
  await pane.getByRole('button', { name: 'Show preview' }).waitFor();
  return { page, pane };
}

/**
 * The whole page after a check, `errors` steps down the list.
 * @param {Browser} browser
 * @param {string} origin
 * @param {{ host: Host, theme: 'light' | 'dark', errors: number }} what
 */
async function takeCheck(browser, origin, { host, theme, errors }) {
  const { page, pane } = await checked(browser, origin, { host, theme, view: VIEW });
  for (let step = 0; step < errors; step += 1) await pane.getByRole('button', { name: 'Next error' }).click();
  return page;
}

/** The two pictures of the front page. @param {Browser} browser @param {string} origin */
export async function takeFrontPage(browser, origin) {
  await shoot(await takeCheck(browser, origin, { host: 'sheets', theme: 'light', errors: 0 }), 'sheets-light');
  await shoot(await takeCheck(browser, origin, { host: 'excel', theme: 'dark', errors: ERRORS_TO_A_FIX }), 'excel-dark');
}

/** An issue with its fix, and what a fix of several cells would write. @param {Browser} browser @param {string} origin */
export async function takeIssues(browser, origin) {
  for (const host of /** @type {const} */ (['sheets', 'excel'])) {
    const page = await takeCheck(browser, origin, { host, theme: 'light', errors: ERRORS_TO_A_FIX });
    await shoot(page, `${host}-issue`, { isSpreadsheetOnly: true });
  }
  const { page, pane } = await checked(browser, origin, { host: 'sheets', view: VIEW });
  await pane
    .getByRole('button', { name: /^Fix all/u })
    .first()
    .click();
  await pane.getByRole('button', { name: 'Apply' }).waitFor();
  await shoot(page, 'sheets-fix', { isSpreadsheetOnly: true });
}

/** Sixty people before and after they are sent. @param {Browser} browser @param {string} origin */
export async function takeSends(browser, origin) {
  for (const host of /** @type {const} */ (['sheets', 'excel'])) {
    for (const name of /** @type {const} */ (['preview', 'done'])) {
      const { page, pane } = await checked(browser, origin, { host, sample: 'clean', view: VIEW });
      await pane.getByRole('button', { name: 'Show preview' }).click();
      const send = pane.getByRole('button', { name: /^Send \d+ people$/u });
      await send.waitFor();
      if (name === 'done') {
        await send.click();
        await pane.getByRole('button', { name: 'Back to check' }).waitFor({ timeout: SEND_MS });
      }
      await shoot(page, `${host}-${name}`, { isSpreadsheetOnly: true });
    }
    await fetch(`${origin}/target/_reset`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
  }
}

/** What Muster asks about a workbook of HR's own: where a field comes from, and what words mean. @param {Browser} browser @param {string} origin */
export async function takeQuestions(browser, origin) {
  for (const name of /** @type {const} */ (['question', 'words'])) {
    const { page, pane } = await checked(browser, origin, { host: 'excel', sample: 'messy', view: VIEW });
    const questions = pane.getByRole('region', { name: 'Questions about the columns' });
    if (name === 'words') {
      for (let step = 0; step < NAMES_OF_PEOPLE; step += 1) await questions.getByRole('button', { name: 'Not now' }).click();
      await questions.getByRole('button', { name: /^Funktion/u }).click();
      await questions.getByRole('heading', { name: /Funktion/u }).waitFor();
    }
    // By the wheel, as a person would: scrolled into view, the heading would take the frame along.
    const { x = 0, y = 0 } = (await questions.getByRole('heading').boundingBox()) ?? {};
    await page.mouse.move(x, VIEW.height / 2);
    await page.mouse.wheel(0, y - BELOW_THE_STEPS);
    await shoot(page, `hr-${name}`, { isSpreadsheetOnly: true });
  }
}
