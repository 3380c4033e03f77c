/** The page of leaders beside the workbench that opened it. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, openPage } from './page.js';

let browser: Browser;
let workbench: Page;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  workbench = await openPage(browser, '?theme=light');
  page = await openTree();
});
afterAll(() => browser.close());

async function openTree(): Promise<Page> {
  const opened = workbench.context().waitForEvent('page');
  await workbench.getByRole('button', { name: 'Leaders…' }).click();
  const tree = await opened;
  await tree.setViewportSize({ width: 1280, height: 800 });
  await tree.getByText('62 people · 10 leaders · 4 levels · widest team 9').waitFor();
  return tree;
}
const box = (name: string | RegExp) => page.getByRole('treeitem', { name });
const selection = () => workbench.evaluate(() => window.workbench!.workbook.selection);
const transform = () => page.locator('#picture > g').getAttribute('transform');
const active = () =>
  page.evaluate(() =>
    document.getElementById(document.querySelector('#picture')!.getAttribute('aria-activedescendant') ?? '')?.getAttribute('aria-label'),
  );

test('a click on a person moves the grid to the row', async () => {
  await box(/^Hiroko Hollis, row 9, has an error/u).click();
  await expect.poll(selection).toEqual({ row: 9, column: 1 });
  await expect.poll(active).toMatch(/^Hiroko Hollis/u);
});

test('the cursor of the grid is shown on the picture', async () => {
  await workbench.evaluate(() => window.workbench!.workbook.select({ row: 15, column: 3 }));
  await expect.poll(active).toMatch(/row 15/u);
});

test('an edit of the sheet is followed, and what was folded stays folded', async () => {
  await box(/^Chloé Castellan/u)
    .locator('[data-fold]')
    .click();
  await expect.poll(() => box(/^Chloé Castellan/u).getAttribute('aria-expanded')).toBe('false');
  await workbench.evaluate(() => window.workbench!.workbook.active.setValues(3, 5, [['Bjarne']]));
  await box(/^Bjarne Brandt/u).waitFor();
  expect(await box(/^Chloé Castellan/u).getAttribute('aria-expanded')).toBe('false');
});

describe('what is wrong', () => {
  test('those whose leader nobody is stand together, with what their cells say', async () => {
    await page.getByRole('button', { name: '3 with no leader found' }).click();
    await box(/^Yara Yardley, row 26, says “Chloé Castellan”/u).waitFor();
  });

  test('a circle is drawn from each member to the next', async () => {
    await page.getByRole('button', { name: '1 circle' }).click();
    await box(/^Circle of 2/u).waitFor();
    expect(await page.locator('.rings path').count()).toBe(2);
  });
});

describe('by keys', () => {
  test('arrows walk, Enter goes to the row', async () => {
    await page.locator('#picture').focus();
    for (const key of ['Home', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    await expect.poll(selection).toEqual({ row: 3, column: 1 });
  });

  test('plus and zero zoom', async () => {
    await page.locator('#picture').focus();
    await page.keyboard.press('0');
    await expect.poll(transform).not.toMatch(/scale\(1\)/u);
    const small = await transform();
    await page.keyboard.press('+');
    await expect.poll(transform).not.toBe(small);
  });
});

describe('by mouse', () => {
  test('the picture is dragged, which is no click', async () => {
    const before = [await transform(), await selection()];
    await page.mouse.move(700, 400);
    await page.mouse.down();
    await page.mouse.move(740, 460, { steps: 3 });
    await page.mouse.up();
    await expect.poll(transform).not.toBe(before[0]);
    expect(await selection()).toEqual(before[1]);
  });

  test('the wheel moves it, and zooms with Ctrl', async () => {
    const before = await transform();
    await page.mouse.wheel(0, 120);
    await expect.poll(transform).not.toBe(before);
    const moved = await transform();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await expect.poll(async () => (await transform())?.split('scale')[1]).not.toBe(moved?.split('scale')[1]);
  });
});

test('a window that shrinks keeps the picture in it', async () => {
  await page.getByRole('button', { name: 'Whole picture' }).click();
  await page.setViewportSize({ width: 400, height: 700 });
  const left = async () => (await page.locator('.card').first().boundingBox())!.x;
  await expect.poll(left).toBeLessThan(400);
  await page.setViewportSize({ width: 1280, height: 800 });
});

test('people are found by name', async () => {
  const field = page.getByRole('searchbox', { name: 'Find a person' });
  await field.fill('zeman');
  await page.getByText(/^1 of \d/u).waitFor();
  await expect.poll(active).toMatch(/Zeman/u);
  await field.fill('nobody at all');
  await page.getByText('Nobody by this name').waitFor();
});

test.each(['Light', 'Dark'])('no barrier is found (%s)', async (theme) => {
  if (theme === 'Dark') await workbench.getByRole('button', { name: 'Dark' }).click();
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme.toLowerCase());
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('another sample is drawn from its beginning', async () => {
  await workbench.getByLabel('Sample').selectOption('clean');
  await page.getByText('60 people', { exact: false }).first().waitFor();
  expect(await page.getByRole('button', { name: 'circle' }).count()).toBe(0);
  await expect.poll(() => box(/^Chloé Castellan/u).getAttribute('aria-expanded')).toBe('true');
});

test('alone, the page says where it belongs', async () => {
  const alone = await workbench.context().newPage();
  await alone.goto(new URL('/tree', workbench.url()).href);
  await alone.getByText('This page belongs to a workbench').waitFor();
  await alone.close();
});
