/** The first minute: ways to a sheet to begin with, the way to the settings, and from an issue or a problem to what is written of it. */
import { describe, expect, test } from 'vitest';
import type { StateName } from './states/index.js';
import { calls, show } from './support/pane-browser.js';
import { page, usePanePage } from './support/pane-page.js';

usePanePage();

const button = (name: string | RegExp) => page.getByRole('button', { name });
const heading = (name: string) => page.getByRole('heading', { name, exact: true });

describe('a sheet to begin with', () => {
  const WAYS: readonly (readonly [where: StateName, open: () => Promise<void>])[] = [
    ['first-use', () => Promise.resolve()],
    ['no-sheet', () => Promise.resolve()],
    ['nobody', () => Promise.resolve()],
    ['all-good', () => heading('Files').click()],
  ];

  test.each(WAYS)('can be made from %s', async (where, open) => {
    await show(page, where);
    await open();
    await button('Make a sample roster').first().click();
    expect(await calls(page)).toEqual(['makeStarter ["sample"]']);
    await button('Make an empty template').first().click();
    expect(await calls(page)).toEqual(['makeStarter ["sample"]', 'makeStarter ["template"]']);
  });

  test('is not made while something is at work', async () => {
    await show(page, 'checking');
    await button('Make a sample roster').click({ force: true }); // it is off
    expect(await calls(page)).toEqual([]);
  });
});

describe('the way to the settings', () => {
  const notSetUp = () => page.getByText('The connection is not set up yet.');

  test('stands where nothing is set up, and leads there', async () => {
    await show(page, 'first-use-alone');
    expect(await notSetUp().isVisible()).toBe(true);
    await button('Open settings').click();
    expect(await heading('Settings').isVisible()).toBe(true);
  });

  test('is left out where the connection is set up, and while nobody knows', async () => {
    await show(page, 'first-use');
    expect(await notSetUp().count()).toBe(0);
    await show(page, 'starting');
    expect(await notSetUp().count()).toBe(0);
  });
});

describe('what is written of an issue', () => {
  const more = () => page.getByRole('region', { name: 'Issue' }).getByRole('button', { name: /^More about this: / });

  test('shows in the place of the check, by its code, with an example and what to do', async () => {
    await show(page, 'issue-detail');
    await more().click();
    const article = page.getByRole('article');
    await article.getByRole('heading').waitFor();
    expect(await article.getByText('What to do:').isVisible()).toBe(true);
    expect(await article.getAttribute('lang')).toBe('en');
    expect(await article.innerText()).not.toMatch(/\*\*|\]\(/u);
  });

  test('is left by Back and by Escape, to the issue as it was', async () => {
    for (const leave of [() => button('Back').click(), () => page.keyboard.press('Escape')]) {
      await show(page, 'issue-detail');
      const told = await page.getByRole('region', { name: 'Issue' }).innerText();
      await more().click();
      await page.getByRole('article').getByRole('heading').waitFor();
      await leave();
      expect(await page.getByRole('region', { name: 'Issue' }).innerText()).toBe(told);
    }
  });

  test('is told to be in English where the pane is not', async () => {
    await show(page, 'issue-detail', { language: 'de' });
    await page.getByRole('button', { name: /^Mehr dazu: / }).click();
    await page.getByText('Aus der Dokumentation, auf Englisch.').waitFor();
  });

  test('goes with the step', async () => {
    await show(page, 'help');
    await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
    expect(await page.getByRole('article').count()).toBe(0);
    await page.getByRole('navigation').getByRole('button', { name: 'Check' }).click();
    expect(await page.getByRole('article').count()).toBe(0);
  });
});

test('what is written of a problem of the connection shows too, and nothing where nothing is', async () => {
  await show(page, 'connection-failed');
  await button(/^More about this: The target refused the connection/u).click();
  await page.getByRole('article').getByRole('heading', { name: 'key-refused' }).waitFor();
  await show(page, 'problem');
  expect(await button(/^More about this/u).count()).toBe(0);
});
