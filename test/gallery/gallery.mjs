// @ts-check
/**
 * Pictures of the pane in every state, to be looked at one by one. `npm run gallery [-- STATE…] [--skin excel] [--variant dark,rtl] [--to FOLDER]`
 * Without names it takes all states in all variants of both skins, and ends with the path of a page that shows them side by side.
 */
import { mkdtempSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { servePanePage } from '../core/pane/support/pane-page.mjs';
import { chromiumForTests } from '../support/chromium.mjs';
import { contactSheet } from './contact-sheet.mjs';
import { chosen } from './chosen.mjs';
import { takePictures } from './take-pictures.mjs';
import { SKINS, VARIANTS } from './variants.mjs';

const USAGE = 2; // exit code of a command that could not be understood
const OPTIONS = /** @type {const} */ ({ skin: { type: 'string' }, variant: { type: 'string' }, to: { type: 'string' } });

/** @param {string | undefined} list */
const namesIn = (list) => list?.split(',') ?? [];

const { address, stop } = await servePanePage();
// Scroll bars take room at most users.
const browser = await chromium.launch({ ...(await chromiumForTests()), ignoreDefaultArgs: ['--hide-scrollbars'] });
try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: OPTIONS });
  const skins = chosen('skin', namesIn(values.skin), SKINS);
  const variants = chosen('variant', namesIn(values.variant), Object.keys(VARIANTS));
  const page = await browser.newPage();
  await page.goto(address);
  const states = await page.evaluate((all) => all.map((skin) => window.page.statesOf(skin)), skins);
  await page.close();
  const asked = chosen('state', positionals, [...new Set(states.flat())]);
  const rolls = skins.flatMap((skin, at) => {
    const its = asked.filter((state) => states[at]?.includes(state));
    return variants.map((variant) => its.map((state) => ({ skin, variant, state, file: `${skin}-${variant}-${state}.png` })));
  });
  const folder = values.to === undefined ? mkdtempSync(join(tmpdir(), 'muster-gallery-')) : resolve(values.to);
  await mkdir(folder, { recursive: true });
  await takePictures(browser, address, folder, rolls);
  const index = join(folder, 'index.html');
  await writeFile(index, contactSheet(rolls.flat()));
  console.log(`${rolls.flat().length} pictures: ${index}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = USAGE;
} finally {
  await browser.close();
  await stop();
}
