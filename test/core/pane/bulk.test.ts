/** The edit of many rows: the way in and out, rows and attributes, what is shown before it is written, and the way back. */
import AxeBuilder from '@axe-core/playwright';
import { beforeEach, describe, expect, test } from 'vitest';
import { REFUSED } from './states/bulk.js';
import { calls, show } from './support/pane-browser.js';
import { page, usePanePage } from './support/pane-page.js';

usePanePage();
beforeEach(async () => {
  await show(page, 'three-issues');
  await button('Edit rows…').click();
  await title('Edit rows').waitFor();
});

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const title = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const attribute = (nth = 0) => page.getByLabel('Attribute', { exact: true }).nth(nth);
const value = (nth = 0) => page.getByLabel('Value', { exact: true }).nth(nth);
const status = () => page.locator('main [role=status]').first().textContent();
const written = async (): Promise<unknown[]> =>
  (await calls(page)).flatMap((call) => (call.startsWith('editCells ') ? (JSON.parse(call.slice(10)) as unknown[][])[0]! : []));
const faults = async (): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(({ id }) => id);
};
async function setRole(role: string): Promise<void> {
  await attribute().selectOption('role');
  await value().selectOption(role);
}

describe('the rows', () => {
  test('are those that are selected, where several are', async () => {
    await page.getByLabel('Selected on the sheet: 20 rows').waitFor();
    expect(await page.getByLabel('Selected on the sheet: 20 rows').isChecked()).toBe(true);
    expect(await status()).toBe('20 rows chosen');
  });

  test('are everybody, or whom the filter leaves', async () => {
    await page.getByLabel(/^All people/u).check();
    expect(await status()).toBe('60 rows chosen');
    await page.getByText('Narrow down').click();
    await page.getByLabel('Role', { exact: true }).selectOption('=');
    expect(await status()).toBe('12 rows chosen');
    await page.getByLabel('Role', { exact: true }).selectOption('');
    expect(await status()).toBe('60 rows chosen');
  });
});

describe('the attributes', () => {
  test('have to say something before changes are shown', async () => {
    const isOff = () => button('Show changes').getAttribute('aria-disabled');
    expect(await isOff()).toBe('true');
    await attribute().selectOption('homeTown');
    expect(await isOff()).toBe('true');
    await value().fill('Rome');
    expect(await isOff()).toBeNull();
    await value().fill(' ');
    await page.getByLabel('What to do').selectOption('clear');
    expect(await isOff()).toBeNull();
    expect(await value().count()).toBe(0);
  });

  test('are offered once, and can be taken away again', async () => {
    await setRole('Supervisor');
    await button('Add an attribute').click();
    expect(await attribute(1).locator('option[value=role]').isDisabled()).toBe(true);
    await attribute(1).selectOption('groups');
    expect(await page.getByLabel('What to do').nth(1).locator('option').allTextContents()).toEqual([
      'Replace the list',
      'Add to the list',
      'Remove from the list',
      'Clear',
    ]);
    await button('Remove Group Assignments').click();
    expect(await attribute().count()).toBe(1);
  });
});

describe('the changes', () => {
  test('show old and new before anything is written, and Write writes them', async () => {
    await setRole('Supervisor');
    await button('Show changes').click();
    await title('Change 20 cells').waitFor();
    expect(await page.getByText('In 20 of 20 rows').count()).toBe(1);
    expect(await page.getByRole('option').first().textContent()).toContain('Agent');
    expect(await written()).toEqual([]);
    await button('Write 20 cells').click();
    await title('Edit rows').waitFor();
    expect((await written()).length).toBe(20);
  });

  test('say what the new values would bring', async () => {
    await attribute().selectOption('homeTown');
    await value().fill(REFUSED);
    await button('Show changes').click();
    expect(await page.getByText('What the new values bring').count()).toBe(1);
    expect(await page.locator('details ul.told li').count()).toBe(1);
  });

  test('leave formulas alone, and lists that cannot be read', async () => {
    await attribute().selectOption('homeTown');
    await value().fill('Rome');
    await button('Show changes').click();
    await button('Write 19 cells').waitFor();
    await button('Back').click();
    await attribute().selectOption('groups');
    await page.getByLabel('What to do').selectOption('add');
    await value().fill('North');
    await button('Show changes').click();
    expect(await page.getByText('2 cells hold lists that cannot be read, and stay.').count()).toBe(1);
  });

  test('are left by Escape, step by step, with what was typed still there', async () => {
    await setRole('Supervisor');
    await button('Show changes').click();
    await title('Change 20 cells').waitFor();
    await page.keyboard.press('Escape');
    await title('Edit rows').waitFor();
    expect(await value().inputValue()).toBe('Supervisor');
    await page.keyboard.press('Escape');
    await title('Edit rows').waitFor({ state: 'detached' });
  });
});

describe('what was written', () => {
  test('is taken back from the same place', async () => {
    expect(await button('Undo the last change').count()).toBe(0);
    await page.evaluate(() => window.page.set({ undoableEdit: { cells: 20, rows: 20 } }));
    expect(await page.getByText('20 cells were written.').count()).toBe(1);
    await button('Undo the last change').click();
    expect(await calls(page)).toContain('undoEdit');
  });
});

describe('both steps', () => {
  test('have no faults that can be found by rule, at 300 pixels and in the dark', async () => {
    const before = page.viewportSize()!;
    await page.setViewportSize({ width: 300, height: 700 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByText('Narrow down').click();
    await setRole('Supervisor');
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect([await faults(), await wide()]).toEqual([[], 300]);
    await button('Show changes').click();
    expect([await faults(), await wide()]).toEqual([[], 300]);
    await page.emulateMedia({ colorScheme: null });
    await page.setViewportSize(before);
  });
});
