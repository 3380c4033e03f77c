/** What a preview asks and tells before a send: conflicts, blank cells, the to-do, who is absent, what is for good. */
import { describe, expect, test } from 'vitest';
import type { StateName } from './states/index.js';
import type { LookOptions } from './support/pane-browser.js';
import { calls, show } from './support/pane-browser.js';
import { page, usePanePage } from './support/pane-page.js';

usePanePage();

const look = (state: StateName, options?: LookOptions) => show(page, state, options);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const region = (name: string | RegExp) => page.getByRole('region', { name });

describe('conflicts', () => {
  const section = () => region(/changed on both sides/u);
  const decided = async () => (await calls(page)).filter((call) => call.startsWith('resolveConflicts'));

  test('show what was last seen, the sheet and the target', async () => {
    await look('one-of-each');
    expect(await section().locator('dl > div').allTextContents()).toEqual(['Last seenחיפה', 'SheetBerlin', 'Targetblank']);
    await page.getByRole('heading', { name: '1 value changed on both sides' }).waitFor();
    expect(await page.getByText(/^For all/u).count()).toBe(0);
  });

  test('are decided cell by cell', async () => {
    await look('decisions', { script: 'deciding' });
    await button('Send the sheet’s value: Home Town, H2').click();
    await page.getByRole('heading', { name: '4 values changed on both sides' }).waitFor();
    await button('Take the target’s value: Home Town, H3').click();
    await page.getByRole('heading', { name: '3 values changed on both sides' }).waitFor();
    expect(await decided()).toEqual([
      'resolveConflicts ["sheet",[{"row":2,"column":8}]]',
      'resolveConflicts ["target",[{"row":3,"column":8}]]',
    ]);
  });

  test('are decided for all of them at once', async () => {
    await look('decisions', { script: 'deciding' });
    await button('Take the target’s value: For all 5').click();
    await section().waitFor({ state: 'detached' });
    expect(await decided()).toEqual(['resolveConflicts ["target","all"]']);
  });

  test('show a few at first, then more', async () => {
    await look('decisions');
    expect(await section().locator('dl').count()).toBe(3);
    await section().getByRole('button', { name: 'Show 2 more' }).click();
    expect(await section().locator('dl').count()).toBe(5);
  });

  test('leave the focus in their section as they go, and in the view when they are gone', async () => {
    await look('decisions', { script: 'deciding' });
    await button('Send the sheet’s value: Home Town, H2').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('4 values changed on both sides');
    await button('Send the sheet’s value: For all 4').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Preview');
  });

  test('stay in their place while the preview is made again', async () => {
    await look('decisions', { script: 'remaking' });
    await page.locator('main').evaluate((view) => (view.scrollTop = 200));
    await button('Send the sheet’s value: Home Town, H2').click();
    await page.getByRole('progressbar', { name: 'Writing…' }).waitFor();
    await page.getByRole('heading', { name: '5 values changed on both sides' }).waitFor();
    expect(await button('Send 62 people').isDisabled()).toBe(true); // told at once, although nothing looks different yet
    await button('Send 62 people').click({ force: true });
    const before = await page.locator('main').evaluate((view) => view.scrollTop);
    await page.evaluate(() => window.finish!());
    await page.getByRole('heading', { name: '4 values changed on both sides' }).waitFor();
    expect(before).toBeGreaterThan(0);
    expect(await page.locator('main').evaluate((view) => view.scrollTop)).toBe(before);
    expect((await calls(page)).map((call) => call.split(' ')[0])).toEqual(['resolveConflicts']);
  });

  test('lead to their cells', async () => {
    await look('one-of-each');
    await section().getByRole('button', { name: 'Go to cell H2' }).click();
    expect(await calls(page)).toEqual(['reveal [{"row":2,"column":8}]']);
  });
});

describe('blank cells', () => {
  test('say in words what becomes of the values', async () => {
    await look('decisions');
    expect(await region('Blank cells').locator('.hint').allTextContents()).toEqual([
      '38 values stay',
      'This clears 1 value',
      '2 blank cells are errors',
    ]);
  });

  test('take another policy, by keys', async () => {
    await look('decisions', { script: 'deciding' });
    await page.getByLabel('Home Town', { exact: true }).focus();
    await page.getByLabel('Home Town', { exact: true }).selectOption('Clear');
    await page.getByText('This clears 38 values').waitFor();
    expect(await calls(page)).toEqual(['setBlankPolicy ["homeTown","clear"]']);
    expect(await page.getByLabel('Home Town', { exact: true }).evaluate((menu) => menu === document.activeElement)).toBe(true);
  });

  test('cannot be cleared where a field may not be blank', async () => {
    await look('decisions');
    expect(await page.getByLabel('First Name', { exact: true }).locator('option').allTextContents()).toEqual(['Keep', 'Stop as an error']);
  });
});

describe('what else is to be known', () => {
  test('the to-do is numbered, in its order, each with its cell', async () => {
    await look('decisions');
    const steps = region('To do first, in this order').getByRole('listitem');
    expect(await steps.allTextContents()).toEqual([
      'Give the 4 people of Ben Okafor another leaderI30Send those rows first.',
      'Then move Ben OkaforI3Edit the profile at the target.',
      'Reassign Ann Lee’s peopleOne person reports to her.',
    ]);
    await region('To do first, in this order').getByRole('button', { name: 'Show 1 more' }).click();
    await button('Go to cell L8').click();
    expect(await calls(page)).toEqual(['reveal [{"row":8,"column":12}]']);
  });

  test('people who are on no row are not touched, and can be listed', async () => {
    await look('decisions');
    await page.getByText('12 people are not on this sheet and are not touched.').waitFor();
    await button('List them on a new sheet').click();
    expect(await calls(page)).toEqual(['listAbsent']);
    await look('one-of-each');
    await page.getByText('1 person is not on this sheet and is not touched.').waitFor();
  });

  test('the list of them can be cancelled while it is written', async () => {
    await look('decisions');
    await page.evaluate(() => window.page.set({ busy: { what: 'writing-team', done: 5, total: 12 } }));
    await page.locator('.foot').getByText('5 of 12').waitFor();
    await button('Cancel').click();
    expect(await calls(page)).toEqual(['cancel']);
  });

  test('what cannot be taken back is a warning', async () => {
    await look('decisions');
    expect(await region('Cannot be taken back').locator('p').allTextContents()).toEqual([
      'Cannot be taken back',
      '2 people are invited by mail.',
      'Ann Lee becomes able to manage teams.',
    ]);
  });

  test('strict is said and leads to its setting', async () => {
    await look('decisions');
    await page.getByText('The first refusal stops the send and undoes what it did.').waitFor();
    await button('Change: Strict').click();
    await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  });

  test('lenient is not, and welcome mails are no matter of updates', async () => {
    await look('one-of-each');
    expect(await page.getByText(/^Strict/u).count()).toBe(0);
    expect(await page.getByText('Welcome mail').count()).toBe(0);
  });
});
