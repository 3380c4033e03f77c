/** The queue of sends in the pane: what is on its way on every view, what waits, and what can be done about what was left. */
import { describe, expect, test } from 'vitest';
import type { StateName } from './states/index.js';
import { calls, show } from './support/pane-browser.js';
import { page, usePanePage } from './support/pane-page.js';

usePanePage();

const look = (state: StateName) => show(page, state, {});
const queue = () => page.getByRole('region', { name: 'Queue of sends' });
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

describe('a queue', () => {
  test('stands on every view with what is on its way and what waits', async () => {
    await look('queue');
    for (const step of ['Preview', 'Settings', 'Check']) {
      await page.getByRole('navigation').getByRole('button', { name: step }).click();
      const text = await queue().innerText();
      expect(text).toMatch(/Sending “Team roster”: [\d,]+ of 3,400/u);
      expect(text).toContain('2 sends wait');
      expect(text).toContain('Cancel also drops the 2 sends that wait.');
    }
  });

  test('loses the one that is removed, and nothing else', async () => {
    await look('queue');
    await press('Remove: Undo: “Team roster”, 3 changes');
    expect(await calls(page)).toEqual(['removeSend ["three"]']);
  });

  test('is cancelled as a whole', async () => {
    await look('queue');
    await queue().getByRole('button', { name: 'Cancel' }).click();
    expect(await calls(page)).toEqual(['cancelSends']);
  });

  test('leads to the run, which shows itself there once', async () => {
    await look('queue');
    await press('Show');
    await page.getByRole('heading', { name: 'Sending 3,400 people' }).waitFor();
    expect(await page.getByRole('progressbar').count()).toBe(1);
    expect(await queue().innerText()).toContain('2 sends wait');
  });

  test('that has paused says why, and goes on when it is told', async () => {
    await look('queue-paused');
    expect(await queue().innerText()).toContain('The send stopped: the connection failed.');
    await press('Go on');
    expect(await calls(page)).toEqual(['goOn']);
  });

  test('that is empty is not there', async () => {
    await look('three-issues');
    expect(await queue().count()).toBe(0);
  });

  test('is told to whoever cannot see it as it grows', async () => {
    await look('three-issues');
    await page.evaluate(() => {
      const { state } = window.page.session;
      window.page.set({ queue: { ...state.queue, waiting: [{ id: 'x', kind: 'send', sheetName: 'Team', rows: 2 }] } });
    });
    await expect.poll(() => page.getByRole('status').innerText()).toBe('1 send waits');
  });
});

describe('what was left', () => {
  test('a send that waited goes on by a new preview', async () => {
    await look('left-behind');
    await press('Continue');
    expect(await calls(page)).toEqual(['continueSend ["four"]']);
    expect(await page.getByRole('navigation').getByRole('button', { name: 'Preview' }).getAttribute('aria-current')).toBe('step');
  });

  test('or is forgotten', async () => {
    await look('left-behind');
    await press('Remove');
    expect(await calls(page)).toEqual(['removeSend ["four"]']);
  });

  test('rows that are not done are sent once more, those alone', async () => {
    await look('left-behind');
    await press('Try again (2)');
    expect(await calls(page)).toEqual(['retryFailed ["five"]']);
  });

  test('or are edited one by one', async () => {
    await look('left-behind');
    await press('Edit these rows');
    await expect.poll(() => calls(page)).toEqual(['rowsOfFailed ["five"]']);
  });

  test('or are put away', async () => {
    await look('left-behind');
    await page.getByRole('region', { name: 'Not done: “Team roster”' }).getByRole('button', { name: 'Dismiss' }).click();
    expect(await calls(page)).toEqual(['dismissFailed ["five"]']);
  });
});
