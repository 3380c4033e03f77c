/** What axe finds in a page. A page gets its half a megabyte of source once, not with each look. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** In place of the source where that is in the page already. */
const NOTHING = 'void 0';

/** A look at the page as it is now; in the page itself, which these tests have whole. */
export async function axeIn(page: Page): Promise<AxeBuilder> {
  const isThere = await page.evaluate(() => 'axe' in window);
  return new AxeBuilder({ page, ...(isThere && { axeSource: NOTHING }) }).setLegacyMode(true);
}
