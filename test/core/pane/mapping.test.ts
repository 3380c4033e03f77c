/** Questions about columns and words: asked one after the other, answered by keys alone, changed and forgotten later. */
import { describe, expect, test } from 'vitest';
import type { StateName } from './states/index.js';
import { axeIn } from './support/barriers.js';
import type { LookOptions } from './support/pane-browser.js';
import { calls, show } from './support/pane-browser.js';
import { page, usePanePage } from './support/pane-page.js';

usePanePage();

const look = (state: StateName, options?: LookOptions) => show(page, state, options);
const asked = () => page.getByRole('region', { name: 'Questions about the columns' });
const button = (name: string | RegExp) => page.getByRole('button', { name });
const heading = (name: string | RegExp) => page.getByRole('heading', { name });
const focused = () => page.evaluate(() => document.activeElement?.textContent);

describe('an unsure field', () => {
  test('is asked for with the letter, heading, examples, reason and likelihood of each column', async () => {
    await look('unsure-role');
    await heading('Which column is Role?').waitFor();
    expect(await asked().getByRole('list', { name: 'Columns that it may be' }).getByRole('button').allTextContents()).toEqual([
      'Rome column Be.g. Agent · Team Lead · CS-Tier2the cells look like it · perhaps, 62%',
      'Function column Dno valuesthe heading is close to a known name · perhaps, 51%',
    ]);
  });

  test('is taken at a press', async () => {
    await look('unsure-role');
    await asked()
      .getByRole('button', { name: /^Function/u })
      .click();
    expect(await calls(page)).toEqual(['chooseColumn ["role",4]']);
  });

  test('may be none of them', async () => {
    await look('unsure-role');
    await button('None of these').click();
    expect(await calls(page)).toEqual(['chooseColumn ["role",null]']);
  });

  test('may have one value for all rows, out of what the target takes', async () => {
    await look('unsure-role');
    await button('One value for all rows').click();
    await asked().getByLabel('Value', { exact: true }).selectOption('Team Lead');
    await button('Apply').click();
    expect(await calls(page)).toEqual(['setColumnValue ["role","Team Lead"]']);
  });

  test('may be another column, and cancelling goes back to the question', async () => {
    await look('unsure-role');
    await button('Another column').click();
    await page.keyboard.press('Escape');
    await button('Another column').click();
    await button('Cancel').click();
    await button('Another column').click();
    expect(await asked().locator('option').allTextContents()).toContain('E · Team Leader (now Team Leader)');
    await asked().locator('select').selectOption({ label: 'A · Full name' });
    await asked().getByText('e.g. Ann Lee').waitFor();
    await button('Apply').click();
    expect(await calls(page)).toEqual(['chooseColumn ["role",1]']);
  });
});

describe('several questions', () => {
  test('come one after the other, and the focus with them', async () => {
    await look('unsure', { script: 'answering' });
    await asked().getByText('Question 1 of 4').waitFor();
    await heading('No column is First Name. Where does it come from?').waitFor();
    await button('Apply').focus();
    await page.keyboard.press('Enter');
    await asked().getByText('Question 1 of 2').waitFor();
    await expect.poll(focused).toBe('Question 1 of 2 No column is Phone Channel. Where does it come from?');
    await asked().getByLabel('Value', { exact: true }).selectOption('y');
    await button('Apply').click();
    await heading('Which column is Role?').waitFor();
    await asked().getByRole('button', { name: /^Rome/u }).click();
    await asked().waitFor({ state: 'detached' });
    expect((await calls(page)).map((call) => call.split(' ')[0])).toEqual(['makeColumn', 'makeColumn', 'setColumnValue', 'chooseColumn']);
  });

  test('can be put off, and come back when they are asked for', async () => {
    await look('unsure');
    for (const left of [2, 3, 4]) {
      await button('Not now').click();
      await asked().getByText(`Question ${left} of 4`).waitFor();
    }
    await heading('Which column is Role?').waitFor();
    await button('Not now').click();
    await button('4 questions about the columns').click();
    await asked().getByText('Question 1 of 4').waitFor();
    expect(await calls(page)).toEqual([]);
  });

  test('are none while all is sure', async () => {
    await look('three-issues');
    expect(await asked().count()).toBe(0);
    await look('unknown-addresses');
    expect(await asked().count()).toBe(0);
  });
});

describe('what is made of other columns', () => {
  test('whole names show what they give, in the order that is chosen', async () => {
    await look('unsure-name');
    await asked().getByText('This makes Ann · José García · Zoë').waitFor();
    await page.getByLabel('Last name first: Lee, Ann').check();
    await asked()
      .getByText(/^This makes Lee/u)
      .waitFor();
    await button('Apply').click();
    const made = (part: string) => `{"kind":"name-part","heading":"fullname","part":"${part}","order":"last-first"}`;
    expect(await calls(page)).toEqual([`makeColumn ["firstName",${made('first')}]`, `makeColumn ["lastName",${made('last')}]`]);
  });

  test('a pattern shows three addresses while it is typed, and waits until it makes some', async () => {
    await look('no-address');
    const pattern = page.getByLabel('Pattern of the address');
    await asked()
      .getByText(/^This makes ann\.lee@acme\.com · .+ · .+@acme\.com$/u)
      .waitFor();
    await pattern.fill('{f}{last}@');
    await asked().getByText('This makes nothing yet.').waitFor();
    expect(await button('Apply').getAttribute('aria-disabled')).toBe('true');
    await pattern.fill('{f}{last}@acme.com');
    await asked()
      .getByText(/^This makes alee@acme\.com/u)
      .waitFor();
    await pattern.press('Enter');
    expect(await calls(page)).toEqual(['makeColumn ["email",{"kind":"email-pattern","pattern":"{f}{last}@acme.com"}]']);
  });
});

describe('words that the target does not know', () => {
  const word = (name: string) =>
    asked()
      .getByRole('listitem')
      .filter({ hasText: `“${name}”` });

  test('show how often they stand there, and are applied once for all their rows', async () => {
    await look('unknown-words');
    await heading('What do these words in “Function” mean?').waitFor();
    expect(await asked().locator('li p').allTextContents()).toEqual(['“CS-Tier2” 120 rows', '“TL” 8 rows', '“-” 1 row']);
    await word('CS-Tier2').getByRole('button').click();
    expect(await word('CS-Tier2').getByRole('button').getAttribute('aria-pressed')).toBe('true');
    await word('TL').getByLabel('Another meaning of “TL”').selectOption('Agent');
    await word('-').getByRole('button', { name: 'leave blank' }).click();
    await button('Apply to all 129 rows').click();
    expect(await calls(page)).toEqual(['setWords ["role",{"cs-tier2":"Customer Support Tier 2","tl":"Agent","-":""}]']);
  });

  test('wait until something is chosen; a second press takes it back', async () => {
    await look('unknown-words');
    const suggestion = word('TL').getByRole('button');
    await suggestion.click();
    await button('Apply to all 8 rows').waitFor();
    await suggestion.click();
    expect(await button('Choose what they mean').getAttribute('aria-disabled')).toBe('true');
  });

  test('what is the only suggestion is taken at a press', async () => {
    await look('unknown-words');
    await button('Choose where there is only one suggestion').click();
    await button('Apply to all 129 rows').click();
    expect(await calls(page)).toEqual(['setWords ["role",{"cs-tier2":"Customer Support Tier 2","tl":"Team Lead","-":""}]']);
  });

  test('namesakes are told apart by a person, and more words show when they are asked for', async () => {
    await look('unknown-words');
    await button('Not now').click();
    await heading('What do these words in “Team Leader” mean?').waitFor();
    expect(await button('Choose where there is only one suggestion').count()).toBe(0);
    expect(await asked().getByRole('listitem').count()).toBe(5);
    await button('Show 7 more').click();
    await word('Bob Miller l.')
      .getByRole('button', { name: /^Bobby/u })
      .click();
    await button('Apply to 1 row').click();
    expect(await calls(page)).toEqual(['setWords ["teamLeader",{"bob miller l.":"bobby.miller@acme.com"}]']);
  });

  test('a leader can be typed', async () => {
    await look('unknown-words');
    await button('Not now').click();
    await page.getByLabel('Another meaning of “Bob Miller b.”').fill(' bob@acme.com ');
    await button('Apply to all 11 rows').click();
    expect(await calls(page)).toEqual(['setWords ["teamLeader",{"bob miller b.":"bob@acme.com"}]']);
  });

  test('what was said is changed and forgotten in the list of columns', async () => {
    await look('drifted');
    await page.getByText('Columns', { exact: true }).click();
    await button('1 word read as another').click();
    await page.getByText('means Agent').waitFor();
    await button('Forget what “Agnt” means').click();
    expect(await calls(page)).toEqual(['setWords ["teamLeader",{"agnt":null}]']);
  });
});

describe('the list of columns', () => {
  const line = (name: string) =>
    page.locator('.mapping > div').filter({ has: page.locator('dt', { hasText: new RegExp(`^${name}$`, 'u') }) });

  test('says where every field comes from', async () => {
    await look('drifted');
    await page.getByText('Columns', { exact: true }).click();
    expect(await line('Phone Channel').textContent()).toContain('“y” for all rows');
    expect(await line('First Name').textContent()).toContain('first name out of “Full name”');
    expect(await line('Email Address').textContent()).toContain('The cells are e-mail addresses · likely');
    expect(await line('Home Town').textContent()).toContain('not found');
  });

  test('changes a field in its place, by keys alone', async () => {
    await look('drifted');
    await page.getByText('Columns', { exact: true }).click();
    await button('Change: Phone Channel').focus();
    await page.keyboard.press('Enter');
    await line('Phone Channel').getByLabel('Nowhere').check();
    await line('Phone Channel').getByRole('button', { name: 'Apply' }).press('Enter');
    await line('Phone Channel').getByRole('button', { name: 'Apply' }).waitFor({ state: 'detached' });
    expect(await calls(page)).toEqual(['setColumnValue ["phoneChannel",""]']);
  });

  test('is remembered and forgotten as a whole', async () => {
    await look('three-issues');
    await page.getByText('3 matched').click();
    await button('Remember these columns').click();
    await button('Forget what was decided').click();
    expect(await calls(page)).toEqual(['confirmColumns', 'forgetColumns']);
  });
});

describe('columns that changed', () => {
  const banner = () => page.getByRole('region', { name: 'The columns changed since you confirmed them' });

  test('say what moved, vanished and is new', async () => {
    await look('drifted');
    expect(await banner().getByRole('listitem').allTextContents()).toEqual([
      'Column “Phone” is gone. It was Phone Channel.',
      'Column “Desk” is new. ',
    ]);
  });

  test('are read as they are, or decided anew', async () => {
    await look('drifted');
    await button('Read it like this').click();
    await button('Decide anew').click();
    expect(await calls(page)).toEqual(['confirmColumns', 'forgetColumns']);
  });
});

describe('the editors', () => {
  test.each([
    ['sheets', 'light'],
    ['sheets', 'dark'],
    ['excel', 'light'],
    ['excel', 'dark'],
  ] as const)('have nothing that axe finds wrong, and fit into the narrowest panel: %s, %s', async (skin, theme) => {
    await look('drifted', { skin, theme });
    await page.setViewportSize({ width: 300, height: 2400 });
    await page.getByText('Columns', { exact: true }).click();
    await button('Change: Phone Channel').click();
    await button('Change: First Name').click();
    await button('1 word read as another').click();
    const { violations } = await (await axeIn(page)).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, html: nodes.map((node) => node.html) }))).toEqual([]);
    expect(await page.locator('.view').evaluate((view) => view.scrollWidth - view.clientWidth)).toBe(0);
  });
});

describe('many changes of the columns', () => {
  test('show a few at first, then all', async () => {
    await look('drifted-much');
    const lines = page.getByRole('region', { name: /changed since you confirmed/u }).getByRole('listitem');
    expect(await lines.count()).toBe(4);
    await button('Show 8 more').click();
    expect(await lines.count()).toBe(12);
  });
});
