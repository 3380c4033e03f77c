/** The settings: addresses are checked, secrets go in and never come back, options are kept at once. */
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
  await page.getByText('demo.api.stellaconnect.net answered 401: the key is not valid.').waitFor();
});

test('options are kept as soon as they are chosen', async () => {
  await look('settings-saved');
  await page.getByLabel('Visible rows only').check();
  await page.getByLabel('Write a status column').uncheck();
  expect(await calls(page)).toEqual(['saveOptions [{"visibleRowsOnly":true}]', 'saveOptions [{"writeStatusColumn":false}]']);
});

test('nothing is left in the browser', async () => {
  await look('settings-empty', { script: 'keeping' });
  await address().fill('https://demo.example.org');
  await key().fill('s3cret-key');
  await button('Save').click();
  await button('Saved').waitFor();
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
});
