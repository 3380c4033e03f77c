/** The files of the check view: what to know stands before the ways out, and each way leads where it says. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { axeIn } from './support/barriers.js';
import type { LookOptions } from './support/pane-browser.js';
import { calls, show } from './support/pane-browser.js';
import { page, usePanePage } from './support/pane-page.js';

usePanePage('three-issues');

const button = (name: string | RegExp) => page.getByRole('button', { name });
const region = (name: RegExp) => page.getByRole('region', { name });

/** The check view with its files open, and one of them made. */
async function make(kind: string, options?: LookOptions): Promise<void> {
  await show(page, 'three-issues', options);
  await page.getByRole('heading', { name: 'Files' }).click();
  await page.getByRole('button', { name: kind, exact: true }).click();
}

test('stay folded, and nothing is made before it is asked for', async () => {
  await show(page, 'three-issues');
  expect(await button('Upload file').isVisible()).toBe(false);
  expect(await calls(page)).toEqual([]);
});

test('show the name and the notes of one before it is handed on', async () => {
  await make('Upload file');
  const shown = region(/Team roster-upload/u);
  expect(await shown.getByRole('listitem').count()).toBe(31);
  expect(await shown.getByRole('listitem').first().textContent()).toBe('The file holds 3,000 new people.');
  expect(await calls(page)).toEqual(['makeFile upload']);
});

test('close at a second press, and one opens in the place of another', async () => {
  await make('Upload file');
  expect(await button('Upload file').getAttribute('aria-expanded')).toBe('true');
  await button('Issues as CSV').click();
  expect(await region(/Team roster-upload/u).count()).toBe(0);
  await button('Issues as CSV').click();
  expect(await region(/Team roster-issues/u).count()).toBe(0);
});

test('say where there is nothing to make', async () => {
  await make('Failures as CSV');
  expect(await page.getByText('No send has left anything.').first().isVisible()).toBe(true);
});

test('are made anew after the next check', async () => {
  await make('Upload file');
  await page.evaluate(() => {
    const { check } = window.page.session.state;
    window.page.set({ check: check && { ...check, version: check.version + 1 } });
  });
  await region(/Team roster-upload/u).waitFor({ state: 'detached' });
});

describe('ways out', () => {
  test('a download has every byte, under the name of the file', async () => {
    await make('Upload file');
    const [download] = await Promise.all([page.waitForEvent('download'), button(/^Download Team roster-upload/u).click()]);
    expect(download.suggestedFilename()).toBe('Team roster-upload-2026-05-04.txt');
    expect([...readFileSync(await download.path())]).toEqual([
      0xff, 0xfe, 0x41, 0x00, 0x09, 0x00, 0x3d, 0xd8, 0x00, 0xde, 0x0d, 0x00, 0x0a, 0x00,
    ]);
  });

  test('the clipboard gets the text without its mark', async () => {
    await make('Upload file');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await button(/^Copy the text of Team roster-upload/u).click();
    await page.getByText('Copied.', { exact: true }).first().waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^A\t😀\r?\n$/u);
  });

  test('a host that bars the clipboard is told of', async () => {
    await make('Issues as CSV');
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
      Object.defineProperty(document, 'execCommand', { value: () => false, configurable: true });
    });
    await button(/^Copy the text of Team roster-issues/u).click();
    await page.getByText('Could not be copied here.').first().waitFor();
  });

  test('a new sheet takes it where a host lets nothing through', async () => {
    await make('Template');
    await button(/^Lay Agent Connect-template/u).click();
    await page.getByText('It is on a new sheet').first().waitFor();
    expect((await calls(page)).at(-1)).toBe('layOutFile ["template"]');
  });
});

test('work by keyboard alone', async () => {
  await show(page, 'three-issues');
  await page.locator('summary', { hasText: 'Files' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('What to know first');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Download Team roster-upload/u);
});

test.each([
  ['sheets', 'light'],
  ['excel', 'dark'],
] as const)('have nothing that axe finds wrong, in %s, %s', async (skin, theme) => {
  await make('Upload file', { skin, theme });
  await page.setViewportSize({ width: 350, height: 1300 });
  const { violations } = await (await axeIn(page)).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, html: nodes.map((node) => node.html) }))).toEqual([]);
});

test('fit into 300 px', async () => {
  await make('Upload file');
  const [inner, outer] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(inner).toBe(outer);
});
