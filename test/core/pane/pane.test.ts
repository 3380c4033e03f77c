/** The pane as a whole: the way by keys alone, the focus, the grid's selection, busy states, hostile text, themes. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { StateName } from './states/index.js';
import type { LookOptions, PaneBrowser } from './support/pane-browser.js';
import { calls, openPaneBrowser, show } from './support/pane-browser.js';

let browser: PaneBrowser;
let page: Page;
beforeAll(async () => void (browser = await openPaneBrowser()));
beforeEach(async () => void (page = await browser.open('first-use')));
afterAll(() => browser.close());

const look = (state: StateName, options?: LookOptions) => show(page, state, options);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const focused = () => page.evaluate(() => document.activeElement?.textContent);
const select = (row: number, column: number) =>
  page.evaluate(([r, c]) => window.page.set({ selection: { row: r, column: c } }), [row, column] as const);
const chosen = () => page.getByRole('option', { selected: true }).filter({ has: page.locator('.row-text') });

const MOST_PRESSES = 40;

/** Presses Tab until the focus is on what has this name. */
async function tabTo(name: string) {
  for (let press = 0; press < MOST_PRESSES; press += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
    if (here.startsWith(name)) return;
  }
  throw new Error(`Expected Tab to reach “${name}”, it did not within ${MOST_PRESSES} presses`);
}

test('check, fix, preview and send can be done with keys alone', async () => {
  await look('first-use', { script: 'wholeWay' });
  await tabTo('Check sheet');
  await page.keyboard.press('Enter');
  await tabTo('Fix all 212');
  await page.keyboard.press('Enter');
  await tabTo('Apply');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'All good' }).waitFor();
  await tabTo('Show preview');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Preview', level: 1 }).waitFor();
  await tabTo('Send 3,400 people');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Sending 3,400 people' }).waitFor();
  await tabTo('Cancel');
  await page.keyboard.press('Space');
  await page.getByRole('heading', { name: '3,400 people sent' }).waitFor();
  expect((await calls(page)).map((call) => call.split(' ')[0])).toEqual(['check', 'applyFix', 'preview', 'send', 'cancelSends']);
});

describe('the focus', () => {
  test('stays in the grid when the pane opens', async () => {
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  test('goes to the heading when the step changes', async () => {
    await look('preview');
    await expect.poll(focused).toBe('Preview');
    await button('Settings').click();
    await expect.poll(focused).toBe('Settings');
  });

  test('goes to the heading of the fix and back to that of the check', async () => {
    await look('root-cause');
    await button(/^Fix all 212/u).click();
    await expect.poll(focused).toBe('Change 212 cells');
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('Team roster');
  });

  test('goes back to the list when the detail is closed', async () => {
    await look('issue-detail');
    await page.getByRole('region', { name: 'Issue' }).getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('listbox');
  });

  test('of the window makes the session look whether the sheet changed', async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    expect(await page.evaluate(() => window.page.session.calls.filter((call) => call === 'refresh').length)).toBeGreaterThan(0);
  });
});

describe('the selection in the grid', () => {
  test('moves the list to the issue of that cell', async () => {
    await look('hundred-thousand');
    await select(50_000, 3);
    await expect.poll(() => chosen().textContent()).toContain('person50000.');
  });

  test('of a cell without an issue moves the list but opens nothing', async () => {
    await look('hundred-thousand');
    await select(70_000, 9);
    await page.getByRole('option').filter({ hasText: 'person70001.' }).waitFor();
    expect(await page.getByRole('region', { name: 'Issue' }).count()).toBe(0);
  });

  test('that the pane itself caused moves nothing, even when it comes late', async () => {
    await look('hundred-thousand');
    await button('Next error').click();
    await button('Next error').click();
    await button('Next error').click();
    await select(2, 3);
    await select(3, 3);
    await expect.poll(() => chosen().textContent()).toContain('person4.');
  });

  test('is followed again after the echo of an own move', async () => {
    await look('hundred-thousand', { script: 'echoing' });
    await button('Next error').click();
    await select(500, 3);
    await expect.poll(() => chosen().textContent()).toContain('person500.');
  });
});

describe('busy states', () => {
  test('show only after a moment, and not at all when the work is short', async () => {
    await page.clock.install();
    await look('three-issues', { script: 'stuck' });
    await button('Check again').click();
    await page.clock.runFor(100);
    expect(await page.getByRole('progressbar').count()).toBe(0);
    await page.clock.runFor(100);
    expect(await page.getByRole('progressbar', { name: 'Checking…' }).count()).toBe(1);
  });

  test('leave no room for a second action', async () => {
    await look('three-issues', { script: 'stuck' });
    await button('Check again').click();
    for (const other of ['Clear highlights', 'Show preview']) {
      expect(await button(other).isDisabled()).toBe(true);
      await button(other).click({ force: true });
    }
    expect(await calls(page)).toEqual(['check']);
  });

  test('do not move anything', async () => {
    await look('three-issues', { script: 'stuck' });
    const places = () =>
      page.evaluate(() => [...document.querySelectorAll('h1, .button, .row')].map((each) => each.getBoundingClientRect().y));
    const before = await places();
    await button('Check again').click();
    await page.getByRole('progressbar').waitFor();
    expect(await places()).toEqual(before);
  });
});

describe('text of cells and servers', () => {
  test.each(['Check', 'Preview'])('makes no element in the step %s', async (step) => {
    await look('hostile');
    await page.getByRole('navigation').getByRole('button', { name: step }).click();
    await page.getByRole('listbox').getByRole('option').first().click();
    await page.getByText('<img src=x').first().waitFor();
    expect(await page.locator('#pane :is(img, script, b)').count()).toBe(0);
    expect(await page.evaluate(() => window.broken)).toBeUndefined();
  });

  test('makes no element in the view of a fix', async () => {
    await look('hostile');
    await button(/^Fix all 212/u).click();
    expect(await page.locator('#pane :is(img, script, b)').count()).toBe(0);
  });
});

describe('the theme', () => {
  const background = () => page.locator('#pane').evaluate((root) => getComputedStyle(root).backgroundColor);

  test('follows the system when none is given, also when that changes', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await look('first-use');
    expect(await background()).toBe('rgb(27, 27, 27)');
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(background).toBe('rgb(255, 255, 255)');
  });

  test('that is given stays', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await look('first-use', { theme: 'light' });
    expect(await background()).toBe('rgb(255, 255, 255)');
  });
});

test('every target is at least 24 pixels high and wide', async () => {
  for (const state of ['root-cause', 'issue-detail', 'preview', 'settings-saved', 'problem'] as const) {
    await look(state);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button:not([hidden]), select, input:not([type=radio], [type=checkbox]), summary')]
        .map((each) => ({ name: each.textContent, box: each.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 24 || box.width < 24)
        .map(({ name }) => name),
    );
    expect(small).toEqual([]);
  }
});

test('motion stops for those who asked for it', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await look('three-issues', { script: 'stuck' });
  await button('Check again').click();
  const name = page.getByRole('progressbar').locator('div').evaluate((element) => getComputedStyle(element).animationName); // prettier-ignore
  expect(await name).toBe('none');
});

test('after it is taken away the page is empty and the session is left alone', async () => {
  await look('three-issues');
  await page.evaluate(() => window.page.unmount());
  expect(await page.locator('#pane').evaluate((root) => root.childNodes.length + root.classList.length)).toBe(0);
  expect(await calls(page)).toEqual([]);
});
