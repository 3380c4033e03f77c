/** Opens the test page in a real browser. */
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { chromiumForTests } from '../../../support/chromium.mjs';
import type { StateName } from '../states/index.js';
import type { Look } from './page.js';
import { servePanePage } from './pane-page.mjs';

/** Widths of the two hosts' panels, and a common height. */
export const WIDTH = { sheets: 300, excel: 350 } as const;
const HEIGHT = 640;
/** Nothing here takes longer, on a slow machine with other work beside it either. */
const PATIENCE_MS = 15_000;

export type LookOptions = Partial<Look>;

export interface PaneBrowser {
  /** A new page with the pane in this state. */
  open(state: StateName, options?: LookOptions): Promise<Page>;
  close(): Promise<void>;
}

export async function openPaneBrowser(): Promise<PaneBrowser> {
  const { address, stop } = await servePanePage();
  const browser: Browser = await chromium.launch(await chromiumForTests());
  return {
    async open(state, options = {}) {
      const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC' });
      context.setDefaultTimeout(PATIENCE_MS);
      const page = await context.newPage();
      await page.goto(address);
      await show(page, state, options);
      return page;
    },
    async close() {
      await browser.close();
      await stop();
    },
  };
}

/** Mounts the pane anew in a page that is open: the state, in its own step. */
export async function show(page: Page, state: StateName, options: LookOptions = {}): Promise<void> {
  const look: Look = { skin: 'sheets', ...options };
  await page.setViewportSize({ width: WIDTH[look.skin], height: HEIGHT });
  await page.evaluate(([name, how]) => window.page.show(name, how), [state, look] as const);
}

/** What the session was asked to do since the page was opened, starting and refreshing aside. */
export async function calls(page: Page): Promise<string[]> {
  const all = await page.evaluate(() => window.page.session.calls);
  return all.filter((call) => call !== 'start' && call !== 'refresh');
}
