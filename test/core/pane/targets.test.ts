/** Several targets in the pane: the choice of one, its settings, a send of another one, seats, and settings for all rows. */
import { describe, expect, test } from 'vitest';
import type { StateName } from './states/index.js';
import { calls, show } from './support/pane-browser.js';
import { page, usePanePage } from './support/pane-page.js';

usePanePage();

const look = (state: StateName) => show(page, state);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const target = () => page.getByLabel('Target system');

describe('the choice of a target', () => {
  test('is not offered where there is one', async () => {
    await look('settings-empty');
    await page.getByLabel('Address').waitFor();
    expect(await target().count()).toBe(0);
  });

  test('is kept as soon as it is made', async () => {
    await look('settings-targets');
    expect(await target().locator('option').allTextContents()).toEqual(['Agent Connect', 'Club']);
    await target().selectOption('Club');
    await expect.poll(() => calls(page)).toEqual(['chooseTarget ["club"]']);
  });
});

describe('settings that are texts', () => {
  test('are asked for, and nothing is saved before', async () => {
    await look('settings-other');
    await button('Save').click();
    await page.getByText('Fill this in.').waitFor();
    expect(await page.getByText('Fill this in.').count()).toBe(1);
    expect(await calls(page)).toEqual([]);
  });

  test('are saved as they are typed; what is optional may stay blank', async () => {
    await look('settings-other');
    await page.getByLabel('Branch').fill(' North ');
    expect(await page.getByLabel('Note (optional)').inputValue()).toBe('');
    await button('Save').click();
    await expect.poll(() => calls(page)).toEqual(['saveSettings [{"branch":"North","note":""}]']);
  });

  test('and what was typed for one target is not there for another', async () => {
    await look('settings-other');
    await page.getByLabel('Club key').fill('s3cret-club-key');
    await page.evaluate(() => {
      const { session } = window.page;
      const { settings } = session.state;
      const fields = settings.fields.map((field) => (field.key === 'apiKey' ? { ...field, label: 'API key' } : field));
      window.page.set({ settings: { ...settings, target: 'agent-connect', targetLabel: 'Agent Connect', fields } });
    });
    expect(await page.getByLabel('API key', { exact: true }).inputValue()).toBe('');
    expect(await page.content()).not.toContain('s3cret-club-key');
  });
});

test('a send of another target names it, and goes on there at a press', async () => {
  await look('resumable-elsewhere');
  await page.getByText('It belongs to Club').waitFor();
  await button('Resume').click();
  await expect.poll(() => calls(page)).toEqual(['chooseTarget ["club"]', 'resume ["run-7"]']);
});

describe('with too few seats', () => {
  test('the preview says so, and Send waits', async () => {
    await look('few-seats');
    await page.getByText('3,000 seats are free').waitFor();
    expect(await button(/^Send [\d,]+/u).getAttribute('aria-disabled')).toBe('true');
  });

  test('the others are left out at a press, after a look', async () => {
    await look('few-seats');
    await button(/^Leave 400 people out/u).click();
    expect(await calls(page)).toEqual([]);
    await button(/^(?:Leave out|Apply|Do|Write)/u)
      .first()
      .click();
    await expect.poll(async () => (await calls(page)).length).toBe(1);
  });
});

describe('settings for all rows', () => {
  const heading = () => page.getByRole('heading', { name: 'Settings for all rows' });

  test('are those that have a value, are needed, or are the company’s', async () => {
    await look('for-all-rows');
    await heading().waitFor();
    const group = page.locator('details', { has: heading() });
    expect(await group.locator('label').allTextContents()).toEqual(['Role', 'Phone Channel', 'Rules']);
    expect(await group.getByLabel('Rules').getAttribute('placeholder')).toBe('Use company settings');
  });

  test('are kept as soon as they are chosen or left', async () => {
    await look('for-all-rows');
    const group = page.locator('details', { has: heading() });
    await group.getByLabel('Role').selectOption('Team Lead');
    await expect.poll(() => calls(page)).toEqual(['setColumnValue ["role","Team Lead"]']);
    await group.getByLabel('Rules').fill('No calls abroad');
    await group.getByLabel('Rules').press('Enter');
    await expect.poll(async () => (await calls(page))[1]).toBe('setColumnValue ["rules","No calls abroad"]');
  });

  test('can be taken over from a user who exists', async () => {
    await look('for-all-rows');
    await button('Load existing').click();
    await page.getByLabel('Name, address or ID').fill('ann');
    await button('Use: Ann Lee (ann@x.org)').click();
    await expect.poll(() => calls(page)).toEqual(['loadExisting ["ann@x.org"]']);
  });
});
