/** The check view: filters, steps from error to error, fixes, questions, and what stands above the list. */
import { describe, expect, test } from 'vitest';
import type { StateName } from './states/index.js';
import type { LookOptions } from './support/pane-browser.js';
import { calls, show } from './support/pane-browser.js';
import { page, usePanePage } from './support/pane-page.js';

usePanePage();

const look = (state: StateName, options?: LookOptions) => show(page, state, options);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const options = () => page.getByRole('listbox').getByRole('option');
const dock = () => page.getByRole('region', { name: 'Issue' });

describe('first use', () => {
  test('names the sheet and offers one action, which checks it', async () => {
    await look('first-use');
    await page.getByText('Sheet: Team roster').waitFor();
    await button('Check sheet').click();
    expect(await calls(page)).toEqual(['check']);
  });

  test('keeps preview and send shut until there is something to see', async () => {
    await look('first-use');
    const steps = page.getByRole('navigation', { name: 'Steps' });
    expect(await steps.getByRole('button', { name: 'Preview' }).isDisabled()).toBe(true);
    expect(await steps.getByRole('button', { name: 'Send' }).isDisabled()).toBe(true);
  });
});

describe('filters', () => {
  test('a count shows only its level, and all again when it is pressed twice', async () => {
    await look('three-issues');
    await button(/1 warning/u).click();
    expect(await options().allTextContents()).toEqual([expect.stringContaining('417')]);
    expect(await button(/1 warning/u).getAttribute('aria-pressed')).toBe('true');
    await button(/1 warning/u).click();
    expect(await options().count()).toBe(3);
  });

  test('the menu of kinds shows one code, with its count', async () => {
    await look('three-issues');
    await page.getByLabel('Kind of issue').selectOption({ label: 'Blanks at the ends (1)' });
    expect(await options().allTextContents()).toEqual([expect.stringContaining('ends with a blank')]);
  });

  test('one cause can be shown alone, and left again', async () => {
    await look('root-cause');
    await button(/^Show: The leader address/u).click();
    await page.getByText('Only: The leader address').waitFor();
    expect(await options().first().getAttribute('aria-setsize')).toBe('212');
    await button('Show all').click();
    expect(await options().first().getAttribute('aria-setsize')).toBe('213');
  });
});

describe('next and previous error', () => {
  test('go to the cell of the only error, also round the end', async () => {
    await look('three-issues');
    await button('Next error').click();
    await button('Next error').click();
    expect(await calls(page)).toEqual(['reveal [{"row":14,"column":5}]', 'reveal [{"row":14,"column":5}]']);
  });

  test('F8 and Shift+F8 do the same from anywhere in the view', async () => {
    await look('hundred-thousand');
    await button('Check again').focus();
    await page.keyboard.press('F8');
    await page.keyboard.press('F8');
    await page.keyboard.press('Shift+F8');
    expect(await calls(page)).toEqual([2, 3, 2].map((row) => `reveal [{"row":${row},"column":3}]`));
  });

  test('pass over warnings', async () => {
    await look('hundred-thousand');
    await options().nth(8).click();
    await button('Next error').click();
    expect((await calls(page)).at(-1)).toBe('reveal [{"row":12,"column":3}]');
  });

  test('lift a filter that hides errors', async () => {
    await look('three-issues');
    await button(/1 warning/u).click();
    await button('Next error').click();
    expect(await options().count()).toBe(3);
    await dock().getByText('Nobody has the address').waitFor();
  });
});

describe('the detail of an issue', () => {
  test('says what, why and what to do', async () => {
    await look('issue-detail');
    const text = await dock().textContent();
    expect(text).toContain('Nobody has the address “ann.lee@exmaple.org”');
    expect(text).toContain('A leader has to be a row of this sheet or an existing user.');
    expect(text).toContain('Write the address of a person who can manage teams');
  });

  test('shows old and new beside a fix of one cell, which is written at a press', async () => {
    await look('issue-detail');
    const fix = button(/^Write “ann\.lee@example\.org”/u);
    expect(await fix.textContent()).toContain('ann.lee@exmaple.org becomes ann.lee@example.org');
    await fix.click();
    expect((await calls(page)).at(-1)).toMatch(/^applyFix .*"to":"ann\.lee@example\.org"/u);
  });

  test('lays a fix of several cells out before it is written', async () => {
    await look('three-issues');
    await options().nth(1).click();
    await button(/^Write six digits in both/u).click();
    await page.getByRole('heading', { name: 'Change 2 cells' }).waitFor();
    expect(await options().allTextContents()).toEqual(['A16 417 becomes 000417', 'A17 418 becomes 000418']);
    expect((await calls(page)).filter((call) => call.startsWith('applyFix'))).toEqual([]);
  });

  test('closes with Escape and leaves the list where it was', async () => {
    await look('issue-detail');
    await page.keyboard.press('Escape');
    await dock().waitFor({ state: 'detached' });
    expect(await options().count()).toBe(3);
  });

  test('makes blanks at the ends of a cell visible', async () => {
    await look('three-issues');
    await options().nth(2).click();
    expect(await button(/^Remove the blank/u).textContent()).toContain('Zoë␣ becomes Zoë');
  });

  test('moves on to the issue that takes the place of a mended one', async () => {
    await look('three-issues', { script: 'mending' });
    await options().first().click();
    await button(/^Write “unassigned”/u).click();
    await dock().getByText('may have lost its leading zeros').first().waitFor();
  });
});

describe('a root cause', () => {
  test('shows every cell old and new, and writes only after Apply', async () => {
    await look('root-cause');
    await button(/^Fix all 212/u).click();
    await page.getByRole('heading', { name: 'Change 212 cells' }).waitFor();
    expect(await options().first().textContent()).toBe('E14 ann.lee@exmaple.org becomes ann.lee@example.org');
    expect(await options().first().getAttribute('aria-setsize')).toBe('212');
    expect(await calls(page)).toEqual([]);
    await button('Apply').click();
    await button('Show preview').waitFor();
    expect(await calls(page)).toEqual([expect.stringMatching(/^applyFix /u)]);
  });

  test('lets the user pick among several fixes', async () => {
    await look('root-cause');
    await button(/^Fix all 212/u).click();
    await page.getByLabel('Write “anna.lee@example.org”').check();
    expect(await options().first().textContent()).toContain('becomes anna.lee@example.org');
  });

  test('goes back with nothing written', async () => {
    await look('root-cause');
    await button(/^Fix all 212/u).click();
    await button('Back').click();
    await page.getByRole('heading', { name: 'Fix these first' }).waitFor();
    expect(await calls(page)).toEqual([]);
  });

  test('without a fix offers only to show it', async () => {
    await look('root-cause');
    const cause = page.getByRole('listitem').filter({ hasText: 'No column for Phone Channel' });
    expect(await cause.getByRole('button').allTextContents()).toEqual(['Show']);
  });
});

describe('what stands above the list', () => {
  test('the columns say which heading was taken and why, and open themselves when one is missing', async () => {
    await look('root-cause');
    await page.getByText('3 matched, 1 missing').waitFor();
    expect(await page.getByText('not found, required').isVisible()).toBe(true);
    expect(await page.getByText('The cells are e-mail addresses · likely').isVisible()).toBe(true);
  });

  test('the columns stay folded when all is found', async () => {
    await look('three-issues');
    expect(await page.getByText('The cells are e-mail addresses · likely').isVisible()).toBe(false);
    await page.getByText('3 matched').click();
    expect(await page.getByText('Notes, Desk').isVisible()).toBe(true);
  });

  test('hidden rows are asked about, and the answer is passed on', async () => {
    await look('hidden-rows');
    const asked = page.getByRole('group', { name: '12 rows are hidden. Are they meant too?' });
    expect(await asked.getByLabel('All rows').isChecked()).toBe(true);
    await asked.getByLabel('Visible rows only').click();
    await expect.poll(() => calls(page)).toEqual(['saveOptions [{"visibleRowsOnly":true}]']);
  });

  test('without hidden rows nothing is asked', async () => {
    await look('three-issues');
    expect(await page.getByText('Visible rows only').count()).toBe(0);
  });

  test('a date question shows both readings and passes the answer on', async () => {
    await look('date-question');
    expect(await page.getByRole('group', { name: 'How are the dates in “Start Date” written?' }).textContent()).toContain('March 4, 2024');
    await page.getByLabel('Day first').check();
    expect(await calls(page)).toEqual(['chooseDates ["day-first"]']);
  });

  test('the type of new people that goes next can be chosen, where one goes at a time', async () => {
    await look('batch-question');
    const types = page.getByRole('group', { name: 'User Type: one type goes at a time' });
    expect(await types.getByLabel('Send only agent: 240 people').isChecked()).toBe(true);
    await types.getByLabel('Send only supervisor: 12 people').check({ force: true });
    expect((await calls(page)).map((call) => call.slice(0, 40))).toEqual(['applyFix [{"label":"Send only supervisor']);
  });

  test('a stale check makes checking again the one way on', async () => {
    await look('stale');
    await page.getByText('The sheet changed since this check.').waitFor();
    expect(await button('Show preview').count()).toBe(0);
    await button('Check again').click();
    expect(await calls(page)).toEqual(['check']);
  });

  test('a problem says what, why and what to do, and can be put away', async () => {
    await look('problem');
    await page.getByText('Press Enter or Esc in the sheet, then try again.').waitFor();
    await button('Dismiss').click();
    expect(await page.getByText('The spreadsheet did not do what was asked.').filter({ visible: true }).count()).toBe(0);
  });

  test('the same problem shows again when it happens again', async () => {
    await look('problem', { script: 'failing' });
    await button('Dismiss').click();
    await button('Check again').click();
    await page.locator('.banner').filter({ hasText: 'The spreadsheet did not do what was asked.' }).waitFor();
  });

  test('highlights can be cleared', async () => {
    await look('three-issues');
    await button('Clear highlights').click();
    expect(await calls(page)).toEqual(['clearHighlights']);
  });

  test('a sheet without mistakes says so', async () => {
    await look('all-good');
    await page.getByRole('heading', { name: 'All good' }).waitFor();
    await page.getByText('Compared with 5,120 users').waitFor();
  });

  test('a sheet without people says what Muster looks for', async () => {
    await look('nobody');
    await page.getByRole('heading', { name: 'Nobody found here' }).waitFor();
    expect(await options().allTextContents()).toEqual([expect.stringContaining('No header row was found')]);
  });
});

describe('a run that was cut off', () => {
  test('says what is known and can be taken up again', async () => {
    await look('resumable', { script: 'resuming' });
    const banner = page.getByRole('region', { name: 'A send was cut off' });
    expect(await banner.textContent()).toContain('3,400 people from “Team roster” to demo.api.stellaconnect.net, started Mar 4, 2026');
    await banner.getByRole('button', { name: 'Resume' }).click();
    await page.getByRole('heading', { name: 'Sending 3,400 people' }).waitFor();
    expect(await calls(page)).toEqual(['resume ["run-7"]']);
  });

  test('can be taken up again where an earlier try was refused and that still stands', async () => {
    await look('resumable', { script: 'resuming' });
    await page.evaluate(() => window.page.set({ problem: { what: 'Somebody else is sending.', why: 'One at a time.', todo: 'Wait.' } }));
    await button('Resume').click();
    expect(await calls(page)).toEqual(['resume ["run-7"]']);
  });

  test('can be put away', async () => {
    await look('resumable', { script: 'resuming' });
    await button('Dismiss').click();
    expect(await calls(page)).toEqual(['dismiss ["run-7"]']);
  });
});

describe('a long sheet', () => {
  test('says how many of its rows are here while it is read, and Cancel stops that', async () => {
    await look('sheet-reading');
    await page.locator('.foot').getByText('40,000 of 100,000').waitFor();
    expect(await page.getByRole('progressbar', { name: 'Checking…' }).getAttribute('aria-valuenow')).toBe('40000');
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await calls(page)).toEqual(['cancel']);
  });
});
