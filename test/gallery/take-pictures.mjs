// @ts-check
/** Takes the pictures: each variant of a skin in a page of its own, through which its states go one after the other. */
import { join } from 'node:path';
import { HEIGHT, VARIANTS, WIDTH } from './variants.mjs';

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('../core/pane/states/index.js').StateName} StateName */
/** @typedef {{ skin: keyof typeof WIDTH, variant: string, state: StateName, file: string }} Picture */

/** One page waits for its frames while the other is written. */
const AT_ONCE = 2;

/**
 * Writes the pictures of each roll, which is one variant of one skin, into `folder`.
 * @param {Browser} browser
 * @param {string} address
 * @param {string} folder
 * @param {readonly Picture[][]} rolls
 */
export async function takePictures(browser, address, folder, rolls) {
  const left = rolls.filter(({ length }) => length > 0);
  const work = async () => {
    for (let roll = left.shift(); roll !== undefined; roll = left.shift()) await takeRoll(browser, address, folder, roll);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/**
 * @param {Browser} browser
 * @param {string} address
 * @param {string} folder
 * @param {Picture[]} roll
 */
async function takeRoll(browser, address, folder, roll) {
  const { skin, variant } = /** @type {Picture} */ (roll[0]);
  const {
    theme = 'light',
    width = WIDTH[skin],
    zoom = 1,
    forced = false,
    dir,
    language,
  } = /** @type {import('./variants.mjs').Variant} */ (VARIANTS[variant]);
  const context = await browser.newContext({
    locale: 'en-US',
    timezoneId: 'UTC',
    viewport: { width: Math.round(width / zoom), height: Math.round(HEIGHT / zoom) },
    deviceScaleFactor: zoom,
    reducedMotion: 'reduce', // what moves would be another picture each time
    ...(forced && { forcedColors: /** @type {const} */ ('active') }),
  });
  const page = await context.newPage();
  await page.goto(address);
  if (dir !== undefined) await page.evaluate((to) => (document.documentElement.dir = to), dir);
  for (const { state, file } of roll) {
    const look = { skin, theme, ...(language !== undefined && { language }) };
    await page.evaluate(([name, how]) => window.page.show(name, how), /** @type {const} */ ([state, look]));
    await page.screenshot({ path: join(folder, file) });
  }
  await context.close();
}
