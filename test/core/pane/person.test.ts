/** The form for one person: its fields, its ways out, what is typed and not saved, and what the sheet does meanwhile. */
import AxeBuilder from '@axe-core/playwright';
import { beforeEach, describe, expect, test } from 'vitest';
import { GONE_FROM, MOVED_FROM } from './states/people.js';
import { calls, show } from './support/pane-browser.js';
import { page, usePanePage } from './support/pane-page.js';

usePanePage();
beforeEach(async () => {
  await show(page, 'three-issues', { script: 'saving' });
  await page.getByRole('listbox').getByRole('option').first().click();
  await button('Edit this person').click();
  await title('Ann Lee (row 14)').waitFor();
});

const button = (name: string | RegExp) => page.getByRole('button', { name });
const title = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const field = (name: string) => page.getByLabel(name, { exact: true });
const focused = (): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.closest('[data-field]')?.getAttribute('data-field') ?? null);
const newCheck = (version: number) =>
  page.evaluate((next) => {
    const { check } = window.page.session.state;
    if (check !== null) window.page.set({ check: { ...check, version: next } });
  }, version);
const saves = async (): Promise<unknown[]> =>
  (await calls(page)).flatMap((call) => (call.startsWith('savePerson ') ? [(JSON.parse(call.slice(11)) as unknown[])[1]] : []));
const LEADER = { field: 'teamLeader', was: 'ann.lee@exmaple.org', to: 'ann.lee@example.org' };
const faults = async (): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(({ id }) => id);
};

describe('the form', () => {
  test('opens on the first field with an issue, and shows its row on the sheet', async () => {
    expect(await focused()).toBe('teamLeader');
    expect(await calls(page)).toContain('reveal [{"row":14,"column":5}]');
  });

  test('ties what is wrong to its field', async () => {
    const input = field('Team Leader');
    const about = (await input.getAttribute('aria-describedby')) ?? '';
    const words = await page.evaluate(
      (ids) =>
        ids
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent)
          .join(' '),
      about,
    );
    expect([await input.getAttribute('aria-invalid'), words]).toEqual(['true', expect.stringContaining('Nobody has the address')]);
  });

  test('has an input for each kind of field', async () => {
    await page.getByText('A formula stands here, and stays.').waitFor(); // the host is asked for them once the form stands
    const kinds = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('[data-field] .field')].map(
        (each) => `${each.type}${each.readOnly ? ' locked' : ''}`,
      ),
    );
    expect(kinds).toEqual(['text', 'text', 'text', 'select-one', 'date', 'text', 'textarea', 'password', 'text locked', 'text locked']);
  });

  test('says why a field cannot be changed here', async () => {
    await page.getByText('The same for all rows.').waitFor();
    await page.getByText('A formula stands here, and stays.').waitFor();
  });

  test('never shows a password', async () => {
    expect([await field('Temporary Password').inputValue(), await field('Temporary Password').getAttribute('placeholder')]).toEqual([
      '',
      '••••••',
    ]);
  });

  test('shows a day as the cell does, beside the day', async () => {
    expect(await field('Start Date').inputValue()).toBe('2026-02-03');
    await page.getByText('Shows: 3.2.2026').waitFor();
  });

  test.each(['light', 'dark'] as const)(
    'has nothing that axe finds wrong in the %s theme, and is no wider than the panel',
    async (theme) => {
      await page.emulateMedia({ colorScheme: theme });
      await field('Family Name').fill('Ray');
      await field('Team Leader').fill('z');
      expect(await faults()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    },
  );
});

describe('typing', () => {
  test('is checked without a word to the sheet', async () => {
    await field('Team Leader').fill('ann.lee@example.org');
    await page.getByText('Nobody has the address').waitFor({ state: 'detached' });
    expect(await saves()).toEqual([]);
  });

  test('takes a suggestion with the keys, and Escape closes the suggestions alone', async () => {
    await field('Team Leader').fill('zo');
    await page.getByRole('option', { name: 'Zoë Kim' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('option', { name: 'Zoë Kim' }).waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect([await field('Team Leader').inputValue(), await title('Ann Lee').count()]).toEqual(['zoe.kim@example.org', 1]);
  });

  test('what a fix would write fills the form', async () => {
    await button('Write “ann.lee@example.org”').click();
    expect([await field('Team Leader').inputValue(), await focused(), await saves()]).toEqual(['ann.lee@example.org', 'teamLeader', []]);
  });

  test('what the cell says again is no change', async () => {
    await field('Family Name').fill('Ray');
    await page.getByText('Not saved yet').waitFor();
    await field('Family Name').fill('Lee');
    await page.getByText('Not saved yet').waitFor({ state: 'detached' });
  });
});

describe('saving', () => {
  test('writes only what changed, by Ctrl and Enter', async () => {
    await field('Team Leader').fill('ann.lee@example.org');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Enter');
    await page.getByText('1 cell written').waitFor({ state: 'attached' });
    expect([await saves(), await page.getByText('Not saved yet').count()]).toEqual([[[LEADER]], 0]);
  });

  test('can be taken back there', async () => {
    await field('Team Leader').fill('ann.lee@example.org');
    await button('Save').click();
    await button('Undo the last change').click();
    await button('Undo the last change').waitFor({ state: 'detached' });
    expect((await calls(page)).at(-1)).toBe('undoEdit');
  });

  test('is off while nothing was typed', async () => {
    expect(await button('Save').getAttribute('aria-disabled')).toBe('true');
  });

  test('empties the field of a password, and forgets it', async () => {
    await field('Temporary Password').fill('Other-456');
    await button('Save').click();
    await expect.poll(() => field('Temporary Password').inputValue()).toBe('');
    expect(await saves()).toEqual([[{ field: 'temporaryPassword', was: '••••••', to: 'Other-456' }]]);
  });
});

describe('the other people', () => {
  test('are gone through by keys and buttons, to either end', async () => {
    await page.getByText('1 of 3', { exact: true }).waitFor();
    await page.keyboard.press('Alt+PageDown');
    await title('Bob Orr (row 16)').waitFor();
    await button('Next person').click();
    await page.getByText('3 of 3', { exact: true }).waitFor();
    expect([await button('Next person').getAttribute('aria-disabled'), await title('Zoë Kim').count()]).toEqual(['true', 1]);
    await page.keyboard.press('Alt+PageUp');
    await title('Bob Orr').waitFor();
  });

  test('leave what was typed as it is, and it is said', async () => {
    await field('Family Name').fill('Ray');
    await page.keyboard.press('Alt+PageDown');
    await page.getByText('Changes of 1 other person are not saved yet.').waitFor();
    await page.keyboard.press('Alt+PageUp');
    await expect.poll(() => field('Family Name').inputValue()).toBe('Ray');
    expect(await saves()).toEqual([]);
  });
});

describe('leaving', () => {
  const ask = async (): Promise<void> => {
    await field('Team Leader').fill('ann.lee@example.org');
    await button('Back').click();
    await title('Changes of 1 person are not saved').waitFor();
  };

  test('goes back to where the form was opened', async () => {
    await page.keyboard.press('Escape');
    await title('Team roster').waitFor();
  });

  test('asks where something is not saved, and can be called off', async () => {
    await ask();
    await page.keyboard.press('Escape');
    await expect.poll(() => field('Team Leader').inputValue()).toBe('ann.lee@example.org');
  });

  test('can save first', async () => {
    await ask();
    await button('Save and leave').click();
    await title('Team roster').waitFor();
    expect(await saves()).toEqual([[LEADER]]);
  });

  test('can throw away what was typed', async () => {
    await ask();
    await button('Leave without saving').click();
    await title('Team roster').waitFor();
    expect(await saves()).toEqual([]);
  });

  test('asks on the way to another step too, and goes there', async () => {
    await field('Family Name').fill('Ray');
    await page.getByRole('navigation').getByRole('button', { name: 'Preview' }).click();
    await button('Leave without saving').click();
    await title('Team roster').waitFor({ state: 'detached' });
    expect(await page.getByRole('navigation').getByRole('button', { name: 'Preview' }).getAttribute('aria-current')).toBe('step');
  });
});

describe('a sheet that changes meanwhile', () => {
  test('keeps the form with its person', async () => {
    await field('Family Name').fill('Ray');
    await newCheck(MOVED_FROM);
    await title('Ann Lee (row 15)').waitFor();
    expect(await field('Family Name').inputValue()).toBe('Ray');
  });

  test('is shown where a cell that was typed for changed, and nothing is written until somebody decides', async () => {
    await field('Home Town').fill('Rome');
    await newCheck(MOVED_FROM);
    await page.getByText('It now says “Basel”').waitFor();
    await button('Save').click();
    await page.getByText('Decide first').waitFor({ state: 'attached' });
    expect(await saves()).toEqual([]);
    await button('Keep what I typed').click();
    await button('Save').click();
    await expect.poll(saves).toEqual([[{ field: 'homeTown', was: 'Basel', to: 'Rome' }]]);
  });

  test('gives the cell back where that is chosen', async () => {
    await field('Home Town').fill('Rome');
    await newCheck(MOVED_FROM);
    await button('Take what the cell says').click();
    expect([await field('Home Town').inputValue(), await button('Save').getAttribute('aria-disabled')]).toEqual(['Basel', 'true']);
  });

  test('says so where the person is gone, and the others can still be reached', async () => {
    await page.keyboard.press('Alt+PageDown');
    await newCheck(GONE_FROM);
    await page.getByText('This person is no longer on the sheet.').waitFor();
    await button('Next person').click();
    await title('Zoë Kim').waitFor();
  });
});
