// @ts-check
/** Takes the pictures of the documentation into docs/images. Run `npm start` once before; look at each of them afterwards. */
import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { chromiumForTests } from '../test/support/chromium.mjs';
import { takeFix, takeFrontPage, takeQuestions } from './pictures/check.mjs';
import { takeFirstUse } from './pictures/first-use.mjs';
import { folder, startWorkbench } from './pictures/stage.mjs';
import { takeConflict, takeResults, takeUpdates } from './pictures/update.mjs';

const TAKES = [takeFrontPage, takeFirstUse, takeFix, takeQuestions, takeUpdates, takeConflict, takeResults];
/** Some of them by name: `node workbench/screenshots.mjs takeFirstUse`. */
const [, , ...asked] = process.argv;

await mkdir(folder, { recursive: true });
const workbench = await startWorkbench();
const browser = await chromium.launch(await chromiumForTests());
try {
  for (const take of TAKES) if (asked.length === 0 || asked.includes(take.name)) await take(browser, workbench.origin);
} finally {
  await browser.close();
  workbench.stop();
}
