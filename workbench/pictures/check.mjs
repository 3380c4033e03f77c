// @ts-check
/** The pictures of a check: a team with mistakes, what a fix of several cells would write, and what is asked about a workbook of HR's own. */
import { open, shoot } from './stage.mjs';

/** @typedef {import('./stage.mjs').Browser} Browser */

const VIEW = { width: 1200, height: 700 };
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
 * @param {Omit<Parameters<typeof open>[2], 'view'>} what
 */
async function checked(browser, origin, what) {
  const { page, pane } = await open(browser, origin, { ...what, view: VIEW });
  await pane.getByRole('button', { name: 'Check sheet' }).click();
  await pane.getByRole('button', { name: 'Show preview' }).waitFor();
  return { page, pane };
}

/** The two pictures of the front page: where to begin, and an issue with its fix. @param {Browser} browser @param {string} origin */
export async function takeFrontPage(browser, origin) {
  const sheets = await checked(browser, origin, { host: 'sheets' });
  await shoot(sheets.page, 'sheets-light');
  await sheets.page.close();
  const excel = await checked(browser, origin, { host: 'excel', theme: 'dark' });
  for (let step = 0; step < ERRORS_TO_A_FIX; step += 1) await excel.pane.getByRole('button', { name: 'Next error' }).click();
  await shoot(excel.page, 'excel-dark');
  await excel.page.close();
}

/** What a fix of several cells would write. @param {Browser} browser @param {string} origin */
export async function takeFix(browser, origin) {
  const { page, pane } = await checked(browser, origin, { host: 'excel' });
  await pane
    .getByRole('button', { name: /^Fix all/u })
    .first()
    .click();
  await pane.getByRole('button', { name: 'Apply' }).waitFor();
  await shoot(page, 'excel-fix', { isSpreadsheetOnly: true });
  await page.close();
}

/** Where a field comes from, and what words mean. @param {Browser} browser @param {string} origin */
export async function takeQuestions(browser, origin) {
  for (const name of /** @type {const} */ (['question', 'words'])) {
    const { page, pane } = await checked(browser, origin, { host: 'excel', sample: 'messy' });
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
    await page.close();
  }
}
