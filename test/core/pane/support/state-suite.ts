/** What holds for every state of the pane in one skin: nothing that axe can see, nothing wider than the panel, one way on. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PaneOptions } from '../../../../core/pane/index.js';
import type { StateName } from '../states/index.js';
import { statesOf } from '../states/index.js';
import { axeIn } from './barriers.js';
import type { PaneBrowser } from './pane-browser.js';
import { openPaneBrowser, show } from './pane-browser.js';
import { focusRings, movingParts } from './seen.js';

/** The narrowest and the widest panel that a host gives, and one of half the width, which is what is left at twice the size. */
const WIDTHS = [300, 350, 150];
/** High enough that nothing is half hidden: axe leaves open what it cannot see whole. */
const TALL = 1300;

/** States that follow each other while nobody has changed anything. */
const STILL: readonly StateName[] = ['starting', 'first-use', 'checking', 'checking-again', 'three-issues', 'previewing', 'preview'];
/** States with something that moves, and states that have every kind of control between them. */
const MOVING: readonly StateName[] = ['frame-coming', 'starting', 'sending', 'tree'];
const FOCUSED: readonly StateName[] = [
  'frame-lost',
  'sign-in-code',
  'first-use',
  'issue-detail',
  'unsure-role',
  'unknown-words',
  'settings-saved',
  'mass-change',
  'decisions',
  'failures',
  'tree',
];

/** Runs the suite for a skin; the two skins are two files, so that they run side by side. */
export function testEveryState(skin: PaneOptions['skin']): void {
  const stateNames = statesOf(skin);
  let browser: PaneBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await openPaneBrowser();
    page = await browser.open('first-use');
  });
  afterAll(() => browser.close());

  describe.each(['light', 'dark'] as const)('%s', (theme) => {
    test.each(stateNames)('%s has nothing that axe finds wrong or leaves open', async (state) => {
      await show(page, state, { skin, theme });
      const { width } = page.viewportSize()!;
      await page.setViewportSize({ width, height: TALL });
      const axe = (await axeIn(page)).options({ resultTypes: ['violations', 'incomplete'] });
      if (theme === 'dark') axe.withRules('color-contrast'); // nothing else hangs on the theme
      const { violations, incomplete } = await axe.analyze();
      expect([...violations, ...incomplete].map(({ id, nodes }) => ({ id, html: nodes.map((node) => node.html) }))).toEqual([]);
    });
  });

  test.each(stateNames)('%s is never wider than the panel, and has at most one primary action', async (state) => {
    await show(page, state, { skin });
    expect(await page.locator('.button.primary').count()).toBeLessThanOrEqual(1);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 640 });
      expect(await overflowing(page)).toEqual([]);
    }
  });

  test('steps and foot stand still from opening to the preview', async () => {
    const places: unknown[] = [];
    for (const state of STILL) {
      await show(page, state, { skin });
      places.push(await page.evaluate(() => ['.steps', '.foot'].map((part) => document.querySelector(part)!.getBoundingClientRect().toJSON() as unknown))); // prettier-ignore
    }
    expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(1);
  });

  test('at twice the size in a low window the list can still be read', async () => {
    await show(page, 'issue-detail', { skin });
    await page.setViewportSize({ width: 300, height: 320 });
    const view = await page.locator('main').boundingBox();
    expect(view?.height).toBeGreaterThan(90);
    expect(await overflowing(page)).toEqual([]);
  });

  test('nor does a number to be typed leave the rows no room', async () => {
    await show(page, 'mass-change', { skin });
    await page.getByRole('option').first().click();
    await page.setViewportSize({ width: 300, height: 320 });
    const view = await page.locator('main').boundingBox();
    expect(view?.height).toBeGreaterThan(50);
    expect(await overflowing(page)).toEqual([]);
  });

  test('nothing moves for those who asked for it', async () => {
    const lookAll = async () => {
      const moving: string[] = [];
      for (const state of MOVING) {
        await show(page, state, { skin });
        moving.push(...(await page.evaluate(movingParts)).map((part) => `${state}: ${part}`));
      }
      return moving;
    };
    expect(new Set((await lookAll()).map((each) => each.split(':')[0]))).toEqual(new Set(MOVING));
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await lookAll()).toEqual([]);
    await page.emulateMedia({ reducedMotion: null });
  });

  test.each([null, 'active'] as const)('whatever takes the focus by keys shows it, with forced colours %s', async (forcedColors) => {
    await page.emulateMedia({ forcedColors });
    for (const state of stateNames.filter((name) => FOCUSED.includes(name))) {
      await show(page, state, { skin });
      await page.keyboard.press('Tab'); // from here on the browser shows the focus
      const { seen, ringless } = await page.evaluate(focusRings);
      expect([state, ...ringless]).toEqual([state]);
      expect(seen).toBeGreaterThan(0);
    }
    await page.emulateMedia({ forcedColors: null });
  });

  test('text from right to left mirrors the pane without making it wider', async () => {
    await show(page, 'issue-detail', { skin });
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    const gear = await page.getByRole('button', { name: 'Settings' }).boundingBox();
    const wider = await overflowing(page);
    await page.evaluate(() => (document.documentElement.dir = 'ltr'));
    expect(gear?.x).toBeLessThan(150);
    expect(wider).toEqual([]);
  });
}

/** The parts that can be scrolled sideways, and the page itself where it can be scrolled at all, by class name. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const page = document.documentElement;
    const wide = [page, ...document.querySelectorAll('.view, .dock-body, .foot, .steps')]
      .filter((element) => element.scrollWidth > element.clientWidth)
      .map((element) => element.className || element.tagName);
    return page.scrollHeight > page.clientHeight ? [...wide, 'the page, downwards'] : wide;
  });
}
