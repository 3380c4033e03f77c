/** The preview of updates: old and new, decisions, blank cells, and what is selected on the sheet. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StateName } from './states/index.js';
import type { LookOptions, PaneBrowser } from './support/pane-browser.js';
import { calls, openPaneBrowser, show } from './support/pane-browser.js';

let browser: PaneBrowser;
let page: Page;
beforeAll(async () => {
  browser = await openPaneBrowser();
  page = await browser.open('first-use');
});
afterAll(() => browser.close());

const look = (state: StateName, options?: LookOptions) => show(page, state, options);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const region = (name: string | RegExp) => page.getByRole('region', { name });
const options = () => page.getByRole('listbox', { name: 'Rows' }).getByRole('option');
const select = (row: number, column: number) =>
  page.evaluate(([r, c]) => window.page.set({ selection: { row: r, column: c } }), [row, column] as const);

describe('the counts', () => {
  test('are one for each word, and filters', async () => {
    await look('updates');
    const counts = page.getByRole('group', { name: 'Show by plan' });
    expect(await counts.getByRole('button').allTextContents()).toEqual([
      '2 create',
      '60 update',
      '12 blocked',
      '1 not allowed',
      '3 skipped',
      '425 unchanged',
    ]);
    await button('1 not allowed').click();
    expect(await options().allTextContents()).toEqual([expect.stringContaining('Ben Okafor')]);
  });

  test('show what the send is about even where it is none', async () => {
    await look('updates');
    await page.evaluate(() => {
      const { preview } = window.page.session.state;
      window.page.set({ preview: { ...preview!, counts: { ...preview!.counts, create: 0, update: 0 } } });
    });
    await expect.poll(() => page.getByRole('group', { name: 'Show by plan' }).textContent()).toMatch(/^0 update12 blocked/u);
  });
});

describe('a row that changes', () => {
  test('shows old and new, field by field, and a blank as a word', async () => {
    await look('update-detail');
    const fields = region('Row').locator('dl > div');
    expect(await fields.nth(0).textContent()).toBe('Home TownH2חיפה becomes Tel Aviv–יפו');
    expect(await fields.nth(1).textContent()).toBe('Team LeaderI2ann.lee@example.org becomes blank');
  });

  test('tells old from new by more than colour', async () => {
    await look('update-detail');
    const old = region('Row').locator('.from').first();
    expect(await old.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('line-through');
    expect(
      await region('Row')
        .locator('.to')
        .first()
        .evaluate((element) => getComputedStyle(element).textDecorationLine),
    ).toBe('none');
  });

  test('keeps texts of both directions apart', async () => {
    await look('update-detail');
    const texts = region('Row').locator('dd').first().locator('bdi');
    expect(await texts.allTextContents()).toEqual(['חיפה', 'Tel Aviv–יפו']);
  });

  test('shows a long text around what differs', async () => {
    await look('update-detail');
    const profile = await region('Row').locator('dl > div').nth(2).textContent();
    expect(profile).toContain('And Łódź.');
    expect(profile!.length).toBeLessThan(200);
  });

  test('wraps a value without a gap in it', async () => {
    await look('update-detail');
    await page.evaluate(() => {
      const { preview } = window.page.session.state;
      const first = preview!.rows.at(0);
      const changes = [{ field: 'x', heading: 'X'.repeat(300), cell: { row: 2, column: 3 }, from: 'a'.repeat(3000), to: 'b'.repeat(3000) }];
      window.page.set({ preview: { ...preview!, rows: { length: 1, at: () => ({ ...first, person: 'P'.repeat(300), changes }) } } });
    });
    await page.getByText('b'.repeat(3000)).waitFor();
    expect(await page.locator('.dock-body').evaluate((body) => body.scrollWidth - body.clientWidth)).toBe(0);
  });

  test('leads to the changed cell, and each field to its own', async () => {
    await look('update-detail');
    await button('Go to cell')
      .filter({ hasText: /^Go to cell$/u })
      .click();
    await button('Go to cell K2').click();
    expect(await calls(page)).toEqual(['reveal [{"row":2,"column":8}]', 'reveal [{"row":2,"column":11}]']);
  });

  test('has a detail of one height, whatever it says', async () => {
    await look('updates');
    const heights = [];
    for (const index of [0, 1, 2]) {
      await options().nth(index).click();
      heights.push((await region('Row').boundingBox())!.height);
      await page.keyboard.press('Escape');
      await button('Close').click();
    }
    expect(new Set(heights).size).toBe(1);
  });
});

describe('a row that stays behind', () => {
  test('can be left out at a press, and the preview is made again', async () => {
    await look('updates', { script: 'refitting' });
    await options().nth(1).click();
    await button('Leave this row out').click();
    await expect.poll(() => calls(page)).toEqual([expect.stringMatching(/^applyFix .*"kind":"leave-out","rows":\[3\]/u), 'preview']);
    await page.getByRole('group', { name: 'Show by plan' }).waitFor();
  });

  test('with others is laid out first, and the way back leads to the preview', async () => {
    await look('updates');
    await options().nth(2).click();
    await button(/^Leave out these 12 rows/u).click();
    await page.getByRole('heading', { name: 'Leave out 12 rows', level: 1 }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Preview', level: 1 }).waitFor();
    expect(await calls(page)).toEqual([]);
  });
});

describe('a cell that is selected on the sheet', () => {
  test('shows its old and new value', async () => {
    await look('updates');
    await select(2, 8);
    await expect.poll(() => region('Cell').textContent()).toContain('חיפה becomes Tel Aviv–יפו');
    expect(await region('Cell').getByRole('heading').textContent()).toBe('H2 · Home Town');
  });

  test('that does not change shows nothing', async () => {
    await look('updates');
    await select(2, 8);
    await region('Cell').waitFor();
    await select(2, 7);
    await region('Cell').waitFor({ state: 'detached' });
  });

  test('of the row that is open leaves the row, which shows it already', async () => {
    await look('update-detail');
    await select(2, 8);
    await expect.poll(() => region('Row').count()).toBe(1);
    expect(await region('Cell').count()).toBe(0);
  });

  test('makes way for a row that is chosen in the list', async () => {
    await look('updates');
    await select(2, 8);
    await region('Cell').waitFor();
    await options().nth(1).click();
    await region('Row').waitFor();
    expect(await region('Cell').count()).toBe(0);
  });

  test('is put away and shows again when it is selected anew', async () => {
    await look('updates');
    await select(2, 8);
    await region('Cell').getByRole('button', { name: 'Close' }).click();
    await region('Cell').waitFor({ state: 'detached' });
    await select(2, 9);
    await select(2, 8);
    await region('Cell').waitFor();
  });
});

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
    await button('Send 62 people').click();
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

describe('when much changes at once', () => {
  const send = () => button('Send 420 people');
  const field = () => page.getByLabel('Type 420 to send');

  test('the send is off until the number is typed, with the reason beside it', async () => {
    await look('mass-change');
    expect(await send().isDisabled()).toBe(true);
    const id = await send().getAttribute('aria-describedby');
    expect(await page.evaluate((given) => document.getElementById(given!)?.textContent, id)).toBe(
      'More than usual: 420 of 1,000 users, 60 deactivated.',
    );
    await send().click({ force: true });
    expect(await calls(page)).toEqual([]);
  });

  test('a wrong number and Enter send nothing', async () => {
    await look('mass-change');
    await field().fill('42');
    await field().press('Enter');
    expect(await calls(page)).toEqual([]);
  });

  test.each(['420', ' 420 '])('“%s” and Enter send, with the number', async (text) => {
    await look('mass-change');
    await field().fill(text);
    await field().press('Enter');
    expect(await calls(page)).toEqual(['send ["420"]']);
  });

  test('the right number turns the button on', async () => {
    await look('mass-change');
    await field().fill('420');
    await send().click();
    expect(await calls(page)).toEqual(['send ["420"]']);
  });

  test('another reason comes first', async () => {
    await look('mass-change');
    await page.evaluate(() => window.page.set({ check: { ...window.page.session.state.check!, stale: true } }));
    await page.getByText('The sheet changed since the check. Check it again first.').waitFor();
    expect(await field().count()).toBe(0);
  });
});

describe('the preview of an undo', () => {
  test('has its own title, words and button, and says what stays', async () => {
    await look('undo-preview');
    await page.getByRole('heading', { name: 'Undo: preview', level: 1 }).waitFor();
    expect(await page.getByRole('group', { name: 'Show by plan' }).textContent()).toBe('60 undo1 not allowed');
    expect(await region('Stays as it is').locator('p').nth(2).textContent()).toBe('The invitations stay sent.');
    expect(await page.getByText('Welcome mail').count()).toBe(0);
    await button('Undo 60 changes').click();
    expect(await calls(page)).toEqual(['send']);
  });

  test('of one change is in the singular', async () => {
    await look('undo-preview');
    await page.evaluate(() => {
      const { preview } = window.page.session.state;
      window.page.set({ preview: { ...preview!, counts: { ...preview!.counts, update: 1 } } });
    });
    await button('Undo 1 change').waitFor();
  });

  test('does not ask for a check of the sheet, which it is not about', async () => {
    await look('undo-preview');
    await page.evaluate(() => window.page.set({ check: { ...window.page.session.state.check!, stale: true } }));
    await button('Undo 60 changes').click();
    expect(await calls(page)).toEqual(['send']);
  });

  test('leads back to the run with nothing done', async () => {
    await look('undo-preview');
    await button('Back').click();
    await page.getByRole('heading', { name: 'Finished, with open rows' }).waitFor();
    expect(await calls(page)).toEqual([]);
  });

  test('that can take nothing back says so', async () => {
    await look('undo-preview');
    await page.evaluate(() => {
      const { preview } = window.page.session.state;
      window.page.set({ preview: { ...preview!, counts: { ...preview!.counts, update: 0 } } });
    });
    await page.getByText('Nothing can be taken back.').waitFor();
    expect(await button('Undo 0 changes').isDisabled()).toBe(true);
  });
});
