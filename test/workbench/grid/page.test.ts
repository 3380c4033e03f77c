/** The page around the grid: samples, files, the played menu, keyboard and accessibility. */
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstSheet } from '../files/support.js';
import { inModel, launch, openPage } from './page.js';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  page = await openPage(browser);
});
afterAll(() => browser.close());

test('the picker opens a sample', async () => {
  await page.getByLabel('Sample').selectOption({ label: 'HR export, own headings' });
  await expect.poll(() => inModel(page, 4, 1)).toBe('Personnel No.');
});

test('a text file is opened with its cells as text', async () => {
  await page.setInputFiles('#file', { name: 'crew.csv', mimeType: 'text/csv', buffer: Buffer.from('ID;Name\n00042;Ann\n') });
  await expect.poll(() => inModel(page, 2, 1)).toBe('00042');
});

test('a file that cannot be opened says why, and the workbook stays', async () => {
  await page.getByLabel('Sample').selectOption('clean');
  await expect.poll(() => inModel(page, 1, 1)).toBe('Role');
  await page.setInputFiles('#file', {
    name: 'old.xls',
    mimeType: 'application/vnd.ms-excel',
    buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]),
  });
  await page.getByRole('status').filter({ hasText: 'Save it as .xlsx without a password' }).waitFor();
  expect(await inModel(page, 1, 1)).toBe('Role');
});

test('what is saved is a workbook with the same cells', async () => {
  await page.getByLabel('Sample').selectOption('clean');
  await expect.poll(() => inModel(page, 2, 3)).toBe('amara.abbott@hr.example');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as .xlsx' }).click()]);
  const saved = firstSheet('saved.xlsx', new Uint8Array(await readFile(await download.path())));
  expect([download.suggestedFilename(), saved.grid.rows.length, saved.grid.rows[1]?.[2]]).toEqual([
    'clean.xlsx',
    61,
    'amara.abbott@hr.example',
  ]);
});

describe('the language', () => {
  test('that is chosen stands in the address, and the spreadsheet starts anew in it', async () => {
    await page.getByLabel('Language').selectOption({ label: 'Deutsch' });
    expect(new URL(page.url()).searchParams.get('language')).toBe('de');
    await page.evaluate(() => window.workbench!.ready);
    await page.frameLocator('iframe[name=pane]').getByRole('heading', { name: 'Sidebar' }).waitFor();
    await page.getByLabel('Language').selectOption('en');
  });

  test.each([
    ['?language=ja', 'ja'],
    ['?language=pt-BR', 'pt-BR'],
    ['?language=no_such_thing!', 'en'],
    ['', 'en'],
  ])('of an address with %j is %s', async (query, locale) => {
    const opened = await openPage(browser, query);
    expect(await opened.getByLabel('Language').inputValue()).toBe(locale);
    await opened.close();
  });
});

describe('the played menu', () => {
  test('opens, moves and closes by keyboard', async () => {
    const opener = page.getByRole('button', { name: 'Extensions' });
    await opener.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('Mark');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('Extensions');
    expect(await opener.getAttribute('aria-expanded')).toBe('false');
  });

  test('runs the function of the item, and shows what it says', async () => {
    await page.getByRole('button', { name: 'Extensions' }).click();
    await page.getByRole('menuitem', { name: 'Mark' }).click();
    await page.getByRole('status').filter({ hasText: 'Muster: Marked' }).waitFor();
  });

  test('shows a sidebar that was closed', async () => {
    await page.getByRole('button', { name: 'Close Muster' }).click();
    expect(await page.locator('#pane').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Extensions' }).click();
    await page.getByRole('menuitem', { name: 'Open' }).click();
    await page.frameLocator('iframe[name=pane]').getByRole('heading', { name: 'Sidebar' }).waitFor();
  });
});

test('the pane may copy, and hand over a file that it has made', async () => {
  const pane = page.frame({ name: 'pane' })!;
  expect(await page.locator('iframe[name=pane]').getAttribute('allow')).toBe('clipboard-write');
  const download = page.waitForEvent('download');
  await pane.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['Email\n']));
    link.download = 'failures.csv';
    link.click();
  });
  expect((await download).suggestedFilename()).toBe('failures.csv');
  await page.locator('iframe[name=pane]').focus();
  await pane.evaluate(() => navigator.clipboard.writeText('copied'));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('copied');
});

describe('the played ribbon', () => {
  test('has the buttons of the manifest, with their tips', async () => {
    const excel = await openPage(browser, '?host=excel');
    const buttons = excel.getByRole('navigation', { name: 'Menu of the spreadsheet' }).locator('.ribbon').getByRole('button');
    expect(await buttons.allInnerTexts()).toEqual(['Open', 'Get current team', 'Check', 'Clear highlights', 'Send…']);
    expect(await buttons.nth(2).getAttribute('title')).toMatch(/Nothing is sent/u);
    await excel.context().close();
  });

  test('shows the pane that was closed, in a frame of Excel’s width', async () => {
    const excel = await openPage(browser, '?host=excel');
    await excel.getByRole('button', { name: 'Close Muster' }).click();
    await excel.getByRole('button', { name: 'Send…' }).click();
    expect((await excel.locator('iframe[name=pane]').boundingBox())?.width).toBe(350);
    await excel.context().close();
  });
});

test('the switch plays the other spreadsheet over the same workbook', async () => {
  await page.getByLabel('Sample').selectOption('clean');
  await expect.poll(() => inModel(page, 1, 1)).toBe('Role');
  await page.evaluate(() => window.workbench!.workbook.active.setCell(2, 1, { value: 'Kept' }));
  await page.getByRole('radio', { name: 'Excel' }).check();
  await page.getByRole('button', { name: 'Clear highlights' }).waitFor();
  expect(await inModel(page, 2, 1)).toBe('Kept');
  await page.getByRole('radio', { name: 'Google Sheets' }).check();
  await page.getByRole('button', { name: 'Extensions' }).waitFor();
});

test('protection is set on the active sheet', async () => {
  await page.getByLabel('Protect sheet').check();
  expect(await page.evaluate(() => window.workbench!.workbook.active.protected)).toBe(true);
  await page.getByLabel('Protect sheet').uncheck();
});

test.each(['light', 'dark'])('no barrier is found around the grid (%s)', async (theme) => {
  const themed = await openPage(browser, `?theme=${theme}`);
  const { violations } = await new AxeBuilder({ page: themed }).exclude('#grid').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await themed.context().close();
});
