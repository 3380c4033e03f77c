/** The settings: addresses are checked, secrets go in and never come back, options are kept at once. */
import { describe, expect, test } from 'vitest';
import type { StateName } from './states/index.js';
import type { LookOptions } from './support/pane-browser.js';
import { calls, show } from './support/pane-browser.js';
import { page, usePanePage } from './support/pane-page.js';

usePanePage();

const look = (state: StateName, options?: LookOptions) => show(page, state, options);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const address = () => page.getByLabel('Address');
const key = () => page.getByLabel('API key', { exact: true });

describe('the address', () => {
  test('is refused without https, beside the field, and nothing is saved', async () => {
    await look('settings-empty');
    await address().fill('http://api.example.org');
    await button('Save').click();
    await page.getByText('Use an address that starts with https://').waitFor();
    expect(await address().getAttribute('aria-invalid')).toBe('true');
    expect(await calls(page)).toEqual([]);
  });

  test('shows its mistake as soon as it is left, and loses it when it is mended', async () => {
    await look('settings-empty');
    await address().fill('demo');
    await key().focus();
    await page.getByText('Use an address that starts with https://').waitFor();
    await address().fill('https://demo.example.org');
    await page.getByText('Use an address that starts with https://').waitFor({ state: 'detached' });
  });

  test('is not complained about while it is empty and was only passed through', async () => {
    await look('settings-empty');
    await address().focus();
    await key().focus();
    expect(await page.getByText('Enter the address.').count()).toBe(0);
  });
});

describe('a secret', () => {
  test('is handed over and gone from the page', async () => {
    await look('settings-empty', { script: 'keeping' });
    await address().fill('https://demo.example.org');
    await key().fill('s3cret-key');
    await button('Save').click();
    await page.getByText('Saved. Only the host can read it.').waitFor();
    expect(await calls(page)).toEqual([
      'saveSettings [{"baseUrl":"https://demo.example.org","auth":"key"}]',
      'setSecret ["apiKey","s3cret-key"]',
    ]);
    expect(await key().inputValue()).toBe('');
    expect(await page.content()).not.toContain('s3cret-key');
  });

  test('is typed into a password field', async () => {
    await look('settings-empty');
    expect(await key().getAttribute('type')).toBe('password');
  });

  test('that is kept stays when the form is saved without a new one', async () => {
    await look('settings-saved');
    await button('Save').click();
    expect((await calls(page)).filter((call) => call.startsWith('setSecret'))).toEqual([]);
  });

  test('can be removed', async () => {
    await look('settings-saved', { script: 'keeping' });
    await button('Remove: API key').click();
    await page.getByText('Saved. Only the host can read it.').waitFor({ state: 'detached' });
    expect(await calls(page)).toEqual(['setSecret ["apiKey",""]']);
  });
});

test('Enter saves, and the button says that it is saved until something is typed', async () => {
  await look('settings-saved', { script: 'keeping' });
  await address().press('Enter');
  await button('Saved').waitFor();
  await address().fill('https://other.example.org');
  await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
});

test('the connection is tested with what stands in the form', async () => {
  await look('settings-saved');
  await address().fill('https://other.example.org');
  await button('Test connection').click();
  await expect.poll(() => calls(page)).toEqual(['saveSettings [{"baseUrl":"https://other.example.org","auth":"key"}]', 'testConnection']);
});

test('a connection that failed says why', async () => {
  await look('connection-failed');
  await page.getByText('It did not accept the key and its secret (status 401).').waitFor();
});

test('options are kept as soon as they are chosen', async () => {
  await look('settings-saved', { script: 'keeping' });
  await page.getByLabel('Visible rows only').check();
  await page.getByLabel('Write a status column').uncheck();
  expect(await calls(page)).toEqual(['saveOptions [{"visibleRowsOnly":true}]', 'saveOptions [{"writeStatusColumn":false}]']);
});

test('an option that is chosen while something is at work shows at once, and is kept when that is done', async () => {
  await look('settings-saved', { script: 'keeping' });
  const option = page.getByLabel('Visible rows only');
  await page.evaluate(() => window.page.set({ busy: { what: 'saving', done: null, total: null } }));
  await option.click();
  expect(await option.isChecked()).toBe(true);
  expect(await calls(page)).toEqual([]);
  await page.evaluate(() => window.page.set({ busy: null }));
  await expect.poll(() => calls(page)).toEqual(['saveOptions [{"visibleRowsOnly":true}]']);
  expect(await option.isChecked()).toBe(true);
});

describe('safety', () => {
  const share = () => page.getByLabel('Most users changed at once, in %');
  const deactivations = () => page.getByLabel('Most people deactivated at once');

  test('strict and lenient say what they mean, and are kept at once', async () => {
    await look('settings-saved', { script: 'keeping' });
    expect(await page.getByRole('radio', { name: 'Lenient' }).isChecked()).toBe(true);
    await page
      .getByRole('group', { name: 'When a row is refused' })
      .getByText('The first refusal stops the send and undoes what it did.')
      .waitFor();
    await page.getByRole('radio', { name: 'Strict' }).check();
    expect(await page.getByRole('radio', { name: 'Strict' }).isChecked()).toBe(true);
    expect(await calls(page)).toEqual(['saveOptions [{"strict":true}]']);
  });

  test('a share is kept as a part of one when its field is left', async () => {
    await look('settings-saved');
    expect(await share().inputValue()).toBe('30');
    await share().fill('45');
    expect(await calls(page)).toEqual([]);
    await deactivations().focus();
    expect(await calls(page)).toEqual(['saveOptions [{"massShare":0.45}]']);
  });

  test('a number of people is kept with Enter', async () => {
    await look('settings-saved');
    await deactivations().fill('0');
    await deactivations().press('Enter');
    expect(await calls(page)).toEqual(['saveOptions [{"massDeactivations":0}]']);
  });

  test.each([
    ['share', '0', 'Enter a whole number from 1 to 100.'],
    ['share', '101', 'Enter a whole number from 1 to 100.'],
    ['deactivations', '2.5', 'Enter a whole number, 0 or more.'],
    ['deactivations', '', 'Enter a whole number, 0 or more.'],
  ] as const)('a %s of “%s” is refused beside the field', async (which, text, words) => {
    await look('settings-saved');
    const field = which === 'share' ? share() : deactivations();
    await field.fill(text);
    await field.press('Enter');
    await page.getByText(words).waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await calls(page)).toEqual([]);
    await field.fill('7');
    await page.getByText(words).waitFor({ state: 'detached' });
  });

  test('limits are no matter of a target that only takes new people', async () => {
    await look('settings-saved');
    await page.evaluate(() => window.page.set({ settings: { ...window.page.session.state.settings, canUpdate: false } }));
    await share().waitFor({ state: 'detached' });
    expect(await page.getByRole('radio', { name: 'Strict' }).count()).toBe(1);
  });
});

test('nothing is left in the browser', async () => {
  await look('settings-empty', { script: 'keeping' });
  await address().fill('https://demo.example.org');
  await key().fill('s3cret-key');
  await button('Save').click();
  await button('Saved').waitFor();
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
});
