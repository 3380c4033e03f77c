/** What a send shall do, and the team as it stands at the target. */
import { describe, expect, test } from 'vitest';
import type { StateName } from './states/index.js';
import type { LookOptions } from './support/pane-browser.js';
import { calls, show } from './support/pane-browser.js';
import { page, usePanePage } from './support/pane-page.js';

usePanePage();

const look = (state: StateName, options?: LookOptions) => show(page, state, options);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const mode = (name: string) => page.getByRole('radio', { name });
const polite = () => page.locator('[aria-live=polite]').textContent();

describe('the choice of what a send does', () => {
  test('says in a sentence what the chosen one means', async () => {
    await look('three-issues', { script: 'choosing' });
    await page.getByText('Adds new people, changes nobody.').waitFor();
    await mode('Both').check();
    await page.getByText('Adds new people, changes existing ones.').waitFor();
    expect(await calls(page)).toEqual(['chooseMode ["sync"]']);
  });

  test('is one tab stop, walked with the arrow keys', async () => {
    await look('three-issues', { script: 'choosing' });
    await mode('Create').focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText('Changes existing people, adds nobody.').waitFor();
    expect(await calls(page)).toEqual(['chooseMode ["update"]']);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Get current team');
  });

  test('moves nothing, whichever is chosen', async () => {
    await look('three-issues', { script: 'choosing' });
    const places = () =>
      page.evaluate(() => [...document.querySelectorAll('h1, .button, .count-box')].map((each) => each.getBoundingClientRect().y));
    const before = await places();
    for (const name of ['Update', 'Both']) {
      await mode(name).check();
      expect(await places()).toEqual(before);
    }
  });

  test('keeps only the newest of wishes that come while one is at work', async () => {
    await look('three-issues', { script: 'slow' });
    await mode('Update').check();
    await mode('Create').check();
    await mode('Both').check();
    expect(await calls(page)).toEqual(['chooseMode ["update"]']);
    await page.evaluate(() => window.finish!());
    await expect.poll(() => calls(page)).toEqual(['chooseMode ["update"]', 'chooseMode ["sync"]']);
    await page.evaluate(() => window.finish!());
    await expect.poll(() => page.evaluate(() => window.page.session.state.mode)).toBe('sync');
    expect(await mode('Both').isChecked()).toBe(true);
  });

  test('shows what holds when a wish could not be kept, and asks once', async () => {
    await look('three-issues', { script: 'refusing' });
    await mode('Update').click();
    await page.locator('.banner').filter({ hasText: 'The spreadsheet did not do what was asked.' }).waitFor();
    await expect.poll(() => mode('Create').isChecked()).toBe(true);
    expect(await calls(page)).toEqual(['chooseMode ["update"]']);
  });

  test('is off where the target only takes new people, with the reason', async () => {
    await look('only-new');
    expect(await mode('Update').isDisabled()).toBe(true);
    expect(await mode('Both').isDisabled()).toBe(true);
    expect(await mode('Create').isDisabled()).toBe(false);
    await page.getByText('CloudTalk only takes new people.').waitFor();
  });
});

describe('the team', () => {
  test('is the second way to begin, beside checking this sheet', async () => {
    await look('first-use', { script: 'choosing' });
    await page.getByText('Or begin with the people who are there already').waitFor();
    expect(await page.locator('.foot').getByRole('button').allTextContents()).toEqual(['Get current team', 'Check sheet']);
    await button('Get current team').click();
    await button('Refresh team').waitFor();
    expect(await calls(page)).toEqual(['getTeam']);
  });

  test('can be got where a check found nobody', async () => {
    await look('nobody');
    await button('Get current team').click();
    expect(await calls(page)).toEqual(['getTeam']);
  });

  test('is not offered where the target only takes new people', async () => {
    await look('only-new');
    expect(await button('Get current team').count()).toBe(0);
  });

  test('says how many have come, and Cancel stops it', async () => {
    await look('team-fetching');
    await page.locator('.foot').getByText('2,400 users so far').waitFor();
    expect(await button('Check sheet').count()).toBe(0);
    await button('Cancel').click();
    expect(await calls(page)).toEqual(['cancel']);
  });

  test('says how far it is on its sheet', async () => {
    await look('team-writing');
    await page.getByText('2,400 of 5,120').waitFor();
    expect(await page.getByRole('progressbar', { name: 'Writing the sheet…' }).getAttribute('aria-valuenow')).toBe('2400');
  });

  test('of one user is said in the singular', async () => {
    await look('team-fetching');
    await page.evaluate(() => window.page.set({ busy: { what: 'fetching-team', done: 1, total: null } }));
    await page.locator('.foot').getByText('1 user so far').waitFor();
  });

  test('is brought up to date where it stands, and what that did is listed', async () => {
    await look('team-here');
    await page.getByText('5,120 people, fetched Mar 4, 2026').waitFor();
    const note = page.getByRole('region', { name: 'Team up to date' });
    expect(await note.locator('p').allTextContents()).toEqual([
      'Team up to date',
      '12 people are new.',
      '3 edited cells stayed as you wrote them.',
    ]);
    await button('Refresh team').click();
    expect(await calls(page)).toEqual(['getTeam']);
  });

  test('on another sheet is named', async () => {
    await look('team-elsewhere');
    await page.getByText('On “Team”: 5,120 people, fetched Mar 4, 2026').waitFor();
    expect(await page.getByRole('region', { name: 'Team up to date' }).count()).toBe(0);
  });

  test('that has come is told to a reader, with what a refresh did', async () => {
    await look('first-use');
    await page.evaluate(() => window.page.become('team-here'));
    await expect.poll(polite).toBe('5,120 people fetched. 12 people are new. 3 edited cells stayed as you wrote them.');
  });

  test('leaves the focus on the foot when its button makes way for Cancel', async () => {
    await look('first-use');
    await button('Get current team').focus();
    await page.evaluate(() => window.page.become('team-fetching'));
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Cancel');
  });
});

describe('a fix that is a decision', () => {
  const applied = async () => (await calls(page)).filter((call) => call.startsWith('applyFix'));

  test('about one row is done at a press', async () => {
    await look('decision-detail');
    await button('Switch this row to update').click();
    expect(await applied()).toEqual([expect.stringContaining('"decision":{"kind":"row-mode","mode":"update","rows":[14]}')]);
  });

  test('about many rows lists them first and is done by one press', async () => {
    await look('decision-fixes');
    await button(/^Fix all 12/u).click();
    await page.getByRole('heading', { name: 'Switch 12 rows to update', level: 1 }).waitFor();
    const rows = page.getByRole('listbox', { name: 'Rows' }).getByRole('option');
    expect(await rows.first().textContent()).toBe('Row 14');
    expect(await rows.first().getAttribute('aria-setsize')).toBe('12');
    await page.getByText('No cell is written.').waitFor();
    expect(await applied()).toEqual([]);
    await button('Apply').click();
    await button('Show preview').waitFor();
    expect(await applied()).toHaveLength(1);
    expect(await polite()).toBe('Done for 12 rows.');
  });

  test('can be picked among others', async () => {
    await look('decision-fixes');
    await button(/^Fix all 12/u).click();
    await page.getByLabel('Leave out these 12 rows').check();
    await page.getByRole('heading', { name: 'Leave out 12 rows', level: 1 }).waitFor();
  });

  test('leads to its rows', async () => {
    await look('decision-fixes');
    await button(/^Fix all 12/u).click();
    await page.getByRole('option', { name: 'Row 15' }).click();
    expect(await calls(page)).toEqual(['reveal [{"row":15,"column":1}]']);
  });
});
