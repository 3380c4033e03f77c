/** One page with the pane in it, for all tests of a file. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { StateName } from '../states/index.js';
import { openPaneBrowser, type PaneBrowser } from './pane-browser.js';

/** There from the first test on. */
export let page: Page;

/** Opens the page in this state before the first test of the file that calls this, and ends its browser behind the last one. */
export function usePanePage(state: StateName = 'first-use'): void {
  let browser: PaneBrowser;
  beforeAll(async () => {
    browser = await openPaneBrowser();
    page = await browser.open(state);
  });
  afterAll(() => browser.close());
}
