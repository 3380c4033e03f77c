/** A hundred thousand issues: only what is in sight is in the page, and every one of them can be reached. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PaneBrowser } from './support/pane-browser.js';
import { calls, openPaneBrowser, show } from './support/pane-browser.js';

const MOST_ROWS = 60;
let browser: PaneBrowser;
let page: Page;

beforeAll(async () => {
  browser = await openPaneBrowser();
  page = await browser.open('hundred-thousand');
});
beforeEach(() => show(page, 'hundred-thousand'));
afterAll(() => browser.close());

const options = () => page.getByRole('listbox').getByRole('option');
const active = () =>
  page.evaluate(() => {
    const id = document.querySelector('[role=listbox]')?.getAttribute('aria-activedescendant');
    return id ? (document.getElementById(id)?.getAttribute('aria-posinset') ?? null) : null;
  });
/** Walks with the keys from the first row in sight. */
async function press(...keys: string[]) {
  await page.getByRole('listbox').evaluate((list: HTMLElement) => list.focus({ preventScroll: true }));
  for (const key of keys) await page.keyboard.press(key);
}

test('keeps less than 60 rows in the page', async () => {
  expect(await options().count()).toBeLessThan(MOST_ROWS);
  await page.setViewportSize({ width: 300, height: 2160 });
  await expect.poll(() => options().count()).toBeGreaterThan(30);
  expect(await options().count()).toBeLessThan(MOST_ROWS);
});

test('shows the last issue when it is scrolled to the end', async () => {
  await page.locator('main').evaluate((view) => (view.scrollTop = view.scrollHeight));
  await options().filter({ hasText: 'person100001' }).waitFor();
  expect(await options().count()).toBeLessThan(MOST_ROWS);
});

test('tells a reader which of how many a row is', async () => {
  const first = options().first();
  expect(await first.getAttribute('aria-posinset')).toBe('1');
  expect(await first.getAttribute('aria-setsize')).toBe('100000');
});

describe('keys', () => {
  test('End goes to the last issue and Home to the first', async () => {
    await press('End');
    await expect.poll(active).toBe('100000');
    await press('Home');
    await expect.poll(active).toBe('1');
  });

  test('arrows go one row on and back', async () => {
    await press('Home', 'ArrowDown', 'ArrowDown', 'ArrowUp');
    await expect.poll(active).toBe('2');
  });

  test('PageDown goes on by about a screenful and PageUp back', async () => {
    await press('Home', 'PageDown');
    await expect.poll(async () => Number(await active())).toBeGreaterThan(4);
    await press('PageUp');
    await expect.poll(active).toBe('1');
  });

  test('Enter moves to the cell and opens the issue', async () => {
    await press('Home', 'ArrowDown', 'Enter');
    await page.getByRole('region', { name: 'Issue' }).getByText('C3', { exact: false }).first().waitFor();
    expect(await calls(page)).toEqual(['reveal [{"row":3,"column":3}]']);
  });

  test('arrows alone leave the grid where it is', async () => {
    await press('Home', 'ArrowDown');
    expect(await calls(page)).toEqual([]);
  });
});

test('a click moves to the cell and marks the row as chosen', async () => {
  await options().nth(2).click();
  expect(await calls(page)).toEqual(['reveal [{"row":4,"column":3}]']);
  expect(await options().nth(2).getAttribute('aria-selected')).toBe('true');
});

test('the row that was clicked stays in sight when its detail opens', async () => {
  const last = options().filter({ hasText: 'person6.' });
  await last.click();
  const row = await last.boundingBox();
  const dock = await page.getByRole('region', { name: 'Issue' }).boundingBox();
  expect(row!.y + row!.height).toBeLessThanOrEqual(dock!.y + 1);
});

describe('twenty thousand rows of a preview', () => {
  beforeEach(() => show(page, 'twenty-thousand'));

  test('keep less than 60 in the page, and the last can be reached', async () => {
    await press('End');
    await expect.poll(active).toBe('20000');
    expect(await options().count()).toBeLessThan(MOST_ROWS);
    await options().filter({ hasText: 'Person 20001' }).waitFor();
  });

  test('stay few under a filter', async () => {
    await page.getByRole('button', { name: '20,000 update' }).click();
    expect(await options().count()).toBeLessThan(MOST_ROWS);
    expect(await options().first().getAttribute('aria-setsize')).toBe('20000');
  });

  test('with five thousand conflicts show a few of them at a time', async () => {
    const shown = () =>
      page
        .getByRole('region', { name: /both sides/u })
        .locator('dl')
        .count();
    expect(await shown()).toBe(3);
    await page.getByRole('button', { name: 'Show 20 more' }).click();
    expect(await shown()).toBe(23);
  });
});
