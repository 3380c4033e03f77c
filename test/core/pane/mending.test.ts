/** What mends a sheet beyond one cell: the next step, all that is safe, formulas under a fix, and what is known of a cell. */
import { beforeEach, describe, expect, test } from 'vitest';
import { axeIn } from './support/barriers.js';
import { calls, show } from './support/pane-browser.js';
import { page, usePanePage } from './support/pane-page.js';

usePanePage();
beforeEach(() => show(page, 'mendable'));

const button = (name: string | RegExp) => page.getByRole('button', { name });
const heading = (name: string | RegExp) => page.getByRole('heading', { name });
const NARROW = { width: 320, height: 640 };

async function isWithin(): Promise<boolean> {
  await page.setViewportSize(NARROW);
  return page.evaluate(() =>
    [...document.querySelectorAll('main, main *')].every((each) => each.scrollWidth <= Math.max(each.clientWidth, 320)),
  );
}
const faults = async (): Promise<string[]> => {
  const { violations } = await (await axeIn(page)).analyze();
  return violations.map(({ id }) => id);
};

describe('the causes', () => {
  const causes = () => page.getByRole('region', { name: 'Fix these first' }).getByRole('listitem');

  test('show the first of them as the next step, and what ending it brings', async () => {
    expect(await causes().first().textContent()).toContain('Next step');
    expect(await causes().first().textContent()).toContain('Frees 207 rows');
    expect(await causes().nth(1).textContent()).not.toMatch(/Next step|Frees/u);
  });
});

describe('what is safe', () => {
  const open = () => button('Mend all that needs no decision').click();

  test('is not offered where nothing of it can be', async () => {
    await show(page, 'root-cause');
    expect(await button('Mend all that needs no decision').count()).toBe(0);
  });

  test('is laid out with its reasons before anything is written', async () => {
    await open();
    await heading('Change 200 cells').waitFor();
    await page.getByText('it is sent without them anyway').waitFor();
    expect(await page.getByRole('option').first().getAttribute('aria-setsize')).toBe('300');
    expect(await calls(page)).toEqual([]);
  });

  test('has nothing that axe finds wrong, and is no wider than the panel', async () => {
    await open();
    await heading('Change 200 cells').waitFor();
    expect([await faults(), await isWithin()]).toEqual([[], true]);
  });

  test('leaves formulas alone unless that is ticked', async () => {
    await open();
    await page.getByText('100 of these cells hold formulas').waitFor();
    await button('Apply').click();
    const [call] = await calls(page);
    expect(call).toMatch(/^applyFix /u);
    expect(call).not.toContain('overwriteFormulas');
  });

  test('overwrites them where it is ticked, and counts them then', async () => {
    await open();
    await page.getByLabel('Also overwrite 100 formulas').check();
    await heading('Change 300 cells').waitFor();
    await button('Apply').click();
    expect((await calls(page))[0]).toContain('"overwriteFormulas":true');
  });
});

describe('what about this cell', () => {
  test('is asked from an issue, and answered with all that is known', async () => {
    await page.getByRole('listbox', { name: 'Issues' }).getByRole('option').first().click();
    await button('What about this cell?').click();
    await heading('Team Leader (E14)').waitFor();
    const text = await page.locator('main').textContent();
    for (const part of ['Ann Lee (row 14)', 'ann.lee@exmaple.org', 'the heading is a known name', 'Is sent asnothing', 'Leads nobody'])
      expect(text).toContain(part);
    await page.getByRole('region', { name: 'Other issues of this row' }).getByText('Phone Channel (G14)').waitFor();
  });

  test('is asked of the selected cell and left again by keys alone', async () => {
    await button('What about E14?').focus();
    await page.keyboard.press('Enter');
    await heading('Team Leader (E14)').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.keyboard.press('Escape');
    await heading('Team roster').waitFor();
  });

  test('is not asked of a cell where nobody stands', async () => {
    await show(page, 'three-issues');
    expect(await button(/^What about [A-Z]/u).count()).toBe(0);
  });

  test('mends the cell at a press, and leads to it', async () => {
    await button('What about E14?').click();
    await button(/^Write “ann\.lee@example\.org”/u).click();
    await button('Go to cell').click();
    await expect.poll(() => calls(page)).toEqual([expect.stringMatching(/^applyFix /u), 'reveal [{"row":14,"column":5}]']);
  });

  test.each(['light', 'dark'] as const)('has nothing that axe finds wrong, and is no wider than the panel, %s', async (theme) => {
    await show(page, 'mendable', { theme });
    await button('What about E14?').click();
    await heading('Team Leader (E14)').waitFor();
    expect([await faults(), await isWithin()]).toEqual([[], true]);
  });
});
