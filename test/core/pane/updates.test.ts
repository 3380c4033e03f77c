/** The preview of updates: counts, old and new field by field, and what is selected on the sheet. */
import { describe, expect, test } from 'vitest';
import type { StateName } from './states/index.js';
import type { LookOptions } from './support/pane-browser.js';
import { calls, show } from './support/pane-browser.js';
import { page, usePanePage } from './support/pane-page.js';

usePanePage();

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
