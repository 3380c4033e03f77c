/** The last step before a send: the number to be typed where much changes, and the preview of an undo. */
import { describe, expect, test } from 'vitest';
import type { StateName } from './states/index.js';
import type { LookOptions } from './support/pane-browser.js';
import { calls, show } from './support/pane-browser.js';
import { page, usePanePage } from './support/pane-page.js';

usePanePage();

const look = (state: StateName, options?: LookOptions) => show(page, state, options);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const region = (name: string | RegExp) => page.getByRole('region', { name });

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
