/** Every state of the pane in both skins and both themes: no fault that axe can see, nothing wider than the panel, one way on. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PaneBrowser } from './support/pane-browser.js';
import { openPaneBrowser, show } from './support/pane-browser.js';
import { stateNames } from './states/index.js';

/** The narrowest and the widest panel that a host gives. */
const WIDTHS = [300, 350];
let browser: PaneBrowser;
let page: Page;

beforeAll(async () => {
  browser = await openPaneBrowser();
  page = await browser.open('first-use');
});
afterAll(() => browser.close());

describe.each(['sheets', 'excel'] as const)('in the skin of %s', (skin) => {
  describe.each(['light', 'dark'] as const)('%s', (theme) => {
    test.each(stateNames)('%s has no axe violation', async (state) => {
      await show(page, state, { skin, theme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => ({ id, html: nodes.map((node) => node.html) }))).toEqual([]);
    });
  });

  test.each(stateNames)('%s is never wider than the panel', async (state) => {
    for (const width of WIDTHS) {
      await show(page, state, { skin });
      await page.setViewportSize({ width, height: 640 });
      expect(await overflowing(page)).toEqual([]);
    }
  });
});

test.each(stateNames)('%s has at most one primary action', async (state) => {
  await show(page, state);
  expect(await page.locator('.button.primary').count()).toBeLessThanOrEqual(1);
});

test('at twice the size in a low window the list can still be read', async () => {
  await show(page, 'issue-detail', { skin: 'excel' });
  await page.setViewportSize({ width: 350, height: 320 });
  const view = await page.locator('main').boundingBox();
  expect(view?.height).toBeGreaterThan(90);
  expect(await overflowing(page)).toEqual([]);
});

test('text from right to left mirrors the pane without making it wider', async () => {
  await show(page, 'issue-detail');
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  const gear = await page.getByRole('button', { name: 'Settings' }).boundingBox();
  const overflow = await overflowing(page);
  await page.evaluate(() => (document.documentElement.dir = 'ltr'));
  expect(gear?.x).toBeLessThan(150);
  expect(overflow).toEqual([]);
});

/** The elements that can be scrolled sideways: their class names. */
function overflowing(open: Page): Promise<string[]> {
  return open.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.view, .dock-body, .foot, .steps')]
      .filter((element) => element.scrollWidth > element.clientWidth)
      .map((element) => element.className || element.tagName),
  );
}
