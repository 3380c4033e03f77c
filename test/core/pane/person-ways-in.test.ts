/** The ways into the form for one person: the selected row, rows that are edited together, rows of a run that are not done. */
import { describe, expect, test } from 'vitest';
import { show } from './support/pane-browser.js';
import { page, usePanePage } from './support/pane-page.js';

usePanePage();

const button = (name: string | RegExp) => page.getByRole('button', { name });
const title = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });

test('the row that is selected on the sheet has a way in of its own', async () => {
  await show(page, 'mendable');
  await button('Edit the person in row 14').click();
  await title('Ann Lee (row 14)').waitFor();
  expect(await button('Next person').count()).toBe(0);
});

test('rows that were chosen to be edited together can be gone through one by one, too', async () => {
  await show(page, 'three-issues');
  await button('Edit rows…').click();
  await button('Edit these people one by one').click();
  await page.getByText('1 of 20', { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await title('Edit rows').waitFor();
});

describe('a row of a run that is not done', () => {
  const failOf = async (person: string): Promise<void> => {
    await show(page, 'failures');
    await page.evaluate((name) => {
      const { run } = window.page.session.state;
      if (run === null) return;
      const failed = { ...run.rows.at(0), outcome: 'failed', undone: null } as const;
      const rows = [
        { ...failed, sheetRow: 14, person: name },
        { ...failed, sheetRow: 16, person: 'Bob Orr' },
        { ...failed, outcome: 'succeeded' as const },
      ];
      window.page.set({ run: { ...run, rows: { length: rows.length, at: (index) => rows[index]! } } });
    }, person);
    await page.getByRole('listbox').getByRole('option').first().click();
  };

  test('leads to its person, and on to those of the other ones', async () => {
    await failOf('Ann Lee');
    await button('Edit this person').click();
    await page.getByText('1 of 2', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('listbox').waitFor();
    expect(await page.getByRole('navigation').getByRole('button', { name: 'Send' }).getAttribute('aria-current')).toBe('step');
  });

  test('leads nowhere where somebody else stands on the row by now', async () => {
    await failOf('Cid Pay');
    await page.getByRole('region', { name: 'Result' }).waitFor();
    expect(await button('Edit this person').count()).toBe(0);
  });
});
