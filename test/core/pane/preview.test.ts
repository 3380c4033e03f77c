/** The preview: what would happen, where it goes, and when it cannot be sent. */
import { describe, expect, test } from 'vitest';
import type { StateName } from './states/index.js';
import type { LookOptions } from './support/pane-browser.js';
import { calls, show } from './support/pane-browser.js';
import { page, usePanePage } from './support/pane-page.js';

usePanePage();

const look = (state: StateName, options?: LookOptions) => show(page, state, options);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const options = () => page.getByRole('listbox', { name: 'Rows' }).getByRole('option');
/** What stands beside the action while it cannot be taken. */
const reason = async () => {
  const send = button(/^Send .* people/u);
  const id = await send.getAttribute('aria-describedby');
  return id === null ? null : page.evaluate((given) => document.getElementById(given)?.textContent.trim(), id);
};

test('shows counts by plan, the summary, and where the rows go', async () => {
  await look('preview');
  expect(await page.getByRole('group', { name: 'Show by plan' }).textContent()).toBe('3,400 create9 blocked3 skipped');
  await page.getByText('12 leaders first, then 3,388 people.').waitFor();
  await page.getByText('Agent Connect at https://demo.api.stellaconnect.net').waitFor();
});

test('says plainly that the API cannot hold welcome mails back', async () => {
  await look('preview');
  await page.getByText('The API has no switch that holds welcome mails back.').waitFor();
});

test('says nothing of welcome mails where the target can hold them back', async () => {
  await look('preview');
  await page.evaluate(() => {
    const { settings } = window.page.session.state;
    window.page.set({ settings: { ...settings, mayMailAtOnce: false } });
  });
  await page.getByText('Welcome mail').waitFor({ state: 'detached' });
});

test('shows only the rows of one word', async () => {
  await look('nothing-to-send');
  await button(/3 skipped/u).click();
  expect(await options().first().getAttribute('aria-setsize')).toBe('3');
  expect(await options().allTextContents()).toHaveLength(3);
});

test('a row shows why in full, and leads to its place in the sheet', async () => {
  await look('preview');
  await options().nth(0).click();
  await page.getByRole('region', { name: 'Row' }).getByText('Created under Ann Lee (row 14)').waitFor();
  await button('Go to row').click();
  expect(await calls(page)).toEqual(['reveal [{"row":2,"column":1}]']);
});

test('loads the existing users when they are not known', async () => {
  await look('preview', { script: 'resuming' });
  await button('Load existing users').click();
  await button('Load existing users').waitFor({ state: 'detached' });
  expect(await calls(page)).toEqual(['loadUsers']);
});

test('does not offer to load users before there is a connection', async () => {
  await look('no-connection');
  expect(await button('Load existing users').count()).toBe(0);
});

test('is made on demand when there is none', async () => {
  await look('preview-missing');
  await button('Make preview').click();
  expect(await calls(page)).toEqual(['preview']);
});

describe('sending', () => {
  test('is one press away, with the number of people on the button', async () => {
    await look('preview', { script: 'wholeWay' });
    await button('Send 3,400 people').click();
    await page.getByRole('heading', { name: 'Sending 3,400 people' }).waitFor();
    expect(await calls(page)).toEqual(['send']);
  });

  test.each([
    ['nothing-to-send', 'Nothing to send: no row is ready.'],
    ['no-connection', 'No connection yet: add the address and the key. Open settings'],
  ] as const)('is off in the state %s, with the reason beside it', async (state, words) => {
    await look(state);
    const send = button(/^Send .* people/u);
    expect(await send.isDisabled()).toBe(true);
    expect(await reason()).toBe(words);
    await send.click({ force: true });
    expect(await calls(page)).toEqual([]);
  });

  test('is off while the sheet has changed', async () => {
    await look('preview');
    await page.evaluate(() => window.page.set({ check: { ...window.page.session.state.check!, stale: true } }));
    await expect.poll(reason).toBe('The sheet changed since the check. Check it again first.');
  });

  test('waits behind a run that is on its way, and says so', async () => {
    await look('send-behind');
    await page.getByText('Waits until the send before it has ended.').waitFor();
    await button('Send 3,400 people').click();
    expect(await calls(page)).toEqual(['send']);
  });

  test('looks no less off under the pointer', async () => {
    await look('nothing-to-send');
    const send = button('Send 0 people');
    const colours = () => send.evaluate((element) => [getComputedStyle(element).color, getComputedStyle(element).backgroundColor]);
    await page.mouse.move(0, 0);
    const before = await colours();
    await send.hover({ force: true });
    expect(await colours()).toEqual(before);
  });

  test('a double click sends once', async () => {
    await look('preview');
    await button('Send 3,400 people').dblclick();
    expect(await calls(page)).toEqual(['send']);
  });
});
