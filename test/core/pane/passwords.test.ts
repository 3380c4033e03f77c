/** Temporary passwords: the choice in the settings, what a preview says, and what can be done with them after a send. */
import { describe, expect, test } from 'vitest';
import type { StateName } from './states/index.js';
import type { LookOptions } from './support/pane-browser.js';
import { calls, show } from './support/pane-browser.js';
import { page, usePanePage } from './support/pane-page.js';

usePanePage();

const look = (state: StateName, options?: LookOptions) => show(page, state, options);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const made = () => page.getByRole('region', { name: 'Passwords of 45 people' });
/** All that the page holds, attributes and fields included. */
const content = async () =>
  (await page.content()) +
  (await page.locator('input').evaluateAll((fields) => fields.map((each) => (each as HTMLInputElement).value).join()));

describe('passwords that were made', () => {
  test('are not drawn before the user asks, and not after', async () => {
    await look('passwords');
    expect(await content()).not.toContain('-here');
    await made().getByRole('button', { name: 'Show' }).click();
    expect(await made().locator('code').allTextContents()).toHaveLength(20);
    await made().getByRole('button', { name: '20 more' }).click();
    expect(await made().locator('code').last().textContent()).toBe('Made40-here');
    await made().getByRole('button', { name: 'Hide' }).click();
    expect(await content()).not.toContain('-here');
    expect(await calls(page)).toEqual([]);
  });

  test('come as a file at a click', async () => {
    await look('passwords');
    const [file] = await Promise.all([page.waitForEvent('download'), button('Download passwords as CSV').click()]);
    expect(file.suggestedFilename()).toBe('muster-passwords.csv');
    expect(file.url()).not.toContain('here');
    expect(await calls(page)).toEqual(['passwordsCsv']);
    expect(await content()).not.toContain('-here');
  });

  test('are copied at a click, and only that is said', async () => {
    await look('passwords');
    await button('Copy passwords as CSV').click();
    await made()
      .getByText(/^Copied\.|^Could not be copied/u)
      .waitFor();
    expect(await content()).not.toContain('-here');
  });

  test('are forgotten at a word, by keyboard too', async () => {
    await look('passwords');
    await button('Forget them').focus();
    await page.keyboard.press('Enter');
    expect(await calls(page)).toEqual(['forgetPasswords']);
  });
});

test('people whose passwords nobody knows are named, with what to do', async () => {
  await look('passwords');
  const banner = page.locator('.banner', { hasText: 'Nobody knows the passwords of 2 people' });
  expect(await banner.textContent()).toContain('Set a new password at the target for these people:Zoë Márquez, נועה לוי');
});

test('cells that still hold what was sent can be cleared, and what became of others is said', async () => {
  await look('passwords');
  await page.getByText('12 passwords that were sent are still on the sheet.').waitFor();
  await button('Clear these cells').click();
  expect(await calls(page)).toEqual(['clearPasswordCells']);
  await page.getByText('Left alone because a formula stands there: row 7.').waitFor();
});

test('a send without any says nothing of passwords', async () => {
  await look('all-sent');
  expect(await page.getByText(/password/iu).count()).toBe(0);
});

describe('for whom passwords are made', () => {
  test('is chosen in the settings, and kept at once', async () => {
    await look('settings-saved');
    const group = page.getByRole('group', { name: 'Temporary passwords' });
    await group.getByRole('radio', { name: 'Blank cells' }).click();
    await group.getByRole('checkbox', { name: 'Clear passwords after a send' }).click();
    expect(await calls(page)).toEqual(['saveOptions [{"makePasswords":"blank"}]', 'saveOptions [{"clearPasswords":true}]']);
  });

  test('stands in the preview where passwords are sent, with the way to change it', async () => {
    await look('preview-detail');
    const fact = page.locator('.facts div', { hasText: 'Temporary passwords' });
    expect(await fact.textContent()).toContain('3,000 from the sheet.');
    await fact.getByRole('button', { name: 'Change: Temporary passwords' }).click();
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  });

  test('is no word of the preview where nobody gets one', async () => {
    await look('preview');
    expect(await page.locator('.facts div', { hasText: 'Temporary passwords' }).count()).toBe(0);
  });
});
