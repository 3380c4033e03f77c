/** The send view: progress, Cancel and its meaning, results, and what a reader hears. */
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
const options = () => page.getByRole('listbox', { name: 'Results' }).getByRole('option');
const heading = (name: string) => page.getByRole('heading', { level: 1, name });

describe('while it runs', () => {
  test('shows how far it is and how long it may take', async () => {
    await look('sending');
    const bar = page.getByRole('progressbar', { name: 'Progress' });
    expect(await bar.getAttribute('aria-valuetext')).toBe('37 of 3,400');
    await page.getByText('About 8 minutes left').waitFor();
  });

  test('says what it waits for', async () => {
    await look('waiting');
    await heading('Waiting').waitFor();
    await page.getByText('The target asks to wait 20 s').waitFor();
  });

  test('Cancel says what it means and asks the session to stop', async () => {
    await look('sending');
    await page.getByText('Stops before the next batch; 37 already sent stay.').waitFor();
    await button('Cancel').click();
    expect(await calls(page)).toEqual(['cancelSends']);
  });

  test('Cancel is off once it stops, and cannot be pressed again', async () => {
    await look('stopping');
    expect(await button('Cancel').isDisabled()).toBe(true);
    await button('Cancel').click({ force: true });
    expect(await calls(page)).toEqual([]);
  });

  test('Escape neither cancels nor leaves', async () => {
    await look('sending');
    await button('Cancel').focus();
    await page.keyboard.press('Escape');
    await heading('Sending 3,400 people').waitFor();
    expect(await calls(page)).toEqual([]);
  });

  test('the run goes on while the user looks at another step', async () => {
    await look('sending');
    await page.getByRole('navigation').getByRole('button', { name: 'Check' }).click();
    await button('Send running').waitFor();
    expect(await calls(page)).toEqual([]);
  });

  test('a pane that is opened during a run shows the run', async () => {
    await look('sending');
    await page.evaluate(() => window.page.unmount());
    await show(page, 'sending');
    await heading('Sending 3,400 people').waitFor();
  });

  test('a row that the reader looks at is not pulled back as results come in', async () => {
    await look('sending');
    await options().first().click();
    await page.locator('main').evaluate((view) => (view.scrollTop = 2000));
    await page.evaluate(() => window.page.set({ run: { ...window.page.session.state.run!, done: 99 } }));
    await page.getByText('99 of 3,400').first().waitFor({ state: 'attached' });
    expect(await page.locator('main').evaluate((view) => view.scrollTop)).toBe(2000);
  });
});

describe('when it has ended', () => {
  test('all sent leads back to the check', async () => {
    await look('all-sent');
    await heading('3,400 people sent').waitFor();
    await button('Back to check').click();
    await heading('Team roster').waitFor();
  });

  test('failed rows can be seen alone, with their reasons', async () => {
    await look('failures');
    await button(/12 failed/u).click();
    expect(await options().first().getAttribute('aria-setsize')).toBe('12');
    expect(await options().first().textContent()).toContain('Email has already been taken');
  });

  test('failed rows can be tried again', async () => {
    await look('failures', { script: 'resuming' });
    await button('Retry failed (12)').click();
    await heading('Sending 3,400 people').waitFor();
    expect(await calls(page)).toEqual(['retryFailed']);
  });

  test('rows that a stop kept back are not called failed', async () => {
    await look('stopped');
    await button('Retry failed (3)').waitFor();
    await page.evaluate(() => {
      const run = window.page.session.state.run!;
      window.page.set({ run: { ...run, outcomes: { ...run.outcomes, failed: 0, 'not-sent': 3363 }, retryable: 3363 } });
    });
    await button('Send the rest (3,363)').waitFor();
  });

  test('a stop says what, why and what to do, and what was left', async () => {
    await look('stopped');
    await heading('Stopped').waitFor();
    await page.getByText('It did not accept the key and its secret (status 401).').waitFor();
    await button(/3,360 not sent/u).waitFor();
  });

  test('unknown outcomes are explained', async () => {
    await look('unknowns');
    await page.getByText('Unknown: the answer was lost, so the person may exist.').waitFor();
  });
});

describe('what a reader hears', () => {
  const polite = () => page.locator('[aria-live=polite]').textContent();
  const assertive = () => page.locator('[aria-live=assertive]').textContent();
  const progress = (done: number) =>
    page.evaluate((now) => window.page.set({ run: { ...window.page.session.state.run!, done: now } }), done);

  test('progress at most once in five seconds, the newest words each time', async () => {
    page = await browser.open('first-use');
    await page.clock.install();
    await look('sending');
    await progress(50);
    await page.clock.runFor(100);
    expect(await polite()).toContain('50 of 3,400');
    await progress(60);
    await progress(70);
    await page.clock.runFor(4000);
    expect(await polite()).toContain('50 of 3,400');
    await page.clock.runFor(1000);
    expect(await polite()).toContain('70 of 3,400');
  });

  test('the error that a step leads to', async () => {
    page = await browser.open('three-issues');
    await button('Next error').click();
    await expect.poll(polite).toBe('Nobody has the address “ann.lee@exmaple.org”');
  });

  test('a stop at once, and only a stop', async () => {
    page = await browser.open('first-use');
    await look('sending');
    await page.evaluate(() => window.page.become('problem'));
    expect(await assertive()).toBe('');
    await page.evaluate(() => window.page.become('sending'));
    await page.evaluate(() => window.page.become('stopped'));
    await expect.poll(assertive).toBe('The send stopped: no connection.');
  });
});
