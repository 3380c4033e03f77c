/** The server's page in a browser: readable for everybody, in light and dark, and up to date without a reload. */
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createAgentConnectServer, listen, type Listening } from '../../../../workbench/server/agent-connect/index.js';
import { chromiumForTests } from '../../../support/chromium.mjs';
import { newPerson } from './ask.js';

const HOSTILE = `<img src=x onerror="document.title='broken'">`;

const server = createAgentConnectServer();
let listening: Listening;
let browser: Browser;

beforeAll(async () => {
  listening = await listen(server.app);
  browser = await chromium.launch(await chromiumForTests());
});
afterAll(async () => {
  await browser.close();
  await listening.close();
  server.close();
});
beforeEach(() => server.reset());

async function open(colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await (await browser.newContext({ colorScheme })).newPage(); // axe needs a context of its own
  await page.goto(listening.url);
  return page;
}

const mail = (subject: string) => server.store.mails.add({ at: 0, to: 'a@x.org', reason: 'create', subject });

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  test('has no accessibility issue that axe can find', async () => {
    mail('Your account is ready');
    const page = await open(scheme);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.length])).toEqual([]);
    await page.context().close();
  });
});

test('shows what is new without a reload, and hostile text as text', async () => {
  const page = await open();
  await page.getByRole('status').getByText('Users: 12. Mails: 0.').waitFor();
  mail(HOSTILE);
  await page.getByRole('status').getByText('Mails: 1.').waitFor();
  expect(await page.locator('#mails td').nth(2).textContent()).toBe(HOSTILE);
  expect([await page.locator('img').count(), await page.title()]).toEqual([0, 'Reference server']);
  await page.context().close();
});

test('stands still while its updates are switched off', async () => {
  const page = await open();
  await page.clock.install();
  await page.reload();
  await page.getByLabel('Update this page by itself').uncheck();
  mail('Unseen');
  let asked = 0;
  page.on('request', () => (asked += 1));
  await page.clock.runFor(10_000);
  expect([asked, await page.getByRole('status').textContent()]).toEqual([0, 'Users: 12. Mails: 0.']);
  await page.getByLabel('Update this page by itself').check();
  await page.clock.runFor(2_000);
  await page.getByRole('status').getByText('Mails: 1.').waitFor();
  await page.context().close();
});

test('shows the newest 200 of many, and counts them all', async () => {
  const [model] = server.store.users.all();
  for (let n = 0; n < 300; n += 1) server.store.users.add({ ...model!, ...newPerson({ email: `p${n}@x.org` }), leader: null });
  const page = await open();
  expect([await page.locator('#users tr').count(), await page.getByRole('status').textContent()]).toEqual([200, 'Users: 312. Mails: 0.']);
  expect(await page.locator('#users tr').first().textContent()).toContain('p299@x.org');
  await page.context().close();
});
