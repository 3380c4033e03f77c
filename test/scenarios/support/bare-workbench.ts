/** A browser and a workbench of its own without the other targets, for all tests of a file. */
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { chromiumForTests } from '../../support/chromium.mjs';
import { startOwnWorkbench, type OwnWorkbench } from './own-workbench.js';

/** There from the first test on. */
export let browser: Browser;
export let workbench: OwnWorkbench;

/** Starts both before the first test of the file that calls this, and ends them behind the last one. */
export function useBareWorkbench(): void {
  beforeAll(async () => {
    [browser, workbench] = await Promise.all([
      chromiumForTests().then((options) => chromium.launch(options)),
      startOwnWorkbench({ bare: true }),
    ]);
  });
  afterAll(async () => {
    await browser.close();
    await workbench.stop();
  });
}
