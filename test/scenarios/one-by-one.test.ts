/** Three people with a mistake each, mended one by one in the form, by keys alone. */
import { beforeEach, describe, expect, test } from 'vitest';
import { browser, useBareWorkbench, workbench } from './support/bare-workbench.js';
import { check } from './support/pane-steps.js';
import { openRoster, person, PRIYA, TEAM } from './support/small-roster.js';
import { HOSTS, Stage } from './support/stage.js';

const ROSTER = [
  ...TEAM.slice(0, 3),
  person('Finn', 'Ogle', '70006', { 'Email Address': 'finn.ogle', 'Team Leader': PRIYA }),
  person('Gus', 'Pell', '70007', { 'Can Manage Teams': 'maybe', 'Team Leader': PRIYA }),
  person('Hal', 'Roth', '70008', { 'Team Leader': 'nobody@hr.example' }),
];

useBareWorkbench();
beforeEach(() => workbench.target.reset());

const selection = (stage: Stage) => stage.page.evaluate(() => ({ ...window.workbench!.workbook.selection }));

describe.each(HOSTS)('%s', (host) => {
  test('three people are mended in the form without a mouse, then the sheet is clean', async () => {
    const stage = await Stage.open(browser, { origin: workbench.origin, host, sample: 'clean' });
    stage.page.setDefaultTimeout(15_000);
    const { keyboard } = stage.page;
    const title = (name: string) => stage.pane.getByRole('heading', { level: 1, name }).waitFor();
    await openRoster(stage, ROSTER);
    await check(stage);
    await stage.pane.getByRole('button', { name: 'Check again' }).focus();
    await keyboard.press('F8');
    await stage.pane.getByRole('button', { name: 'Edit this person' }).press('Enter');

    await title('Finn Ogle (row 5)');
    await keyboard.press('Control+A');
    await keyboard.type('finn.ogle@hr.example');
    await keyboard.press('Control+Enter');
    await expect.poll(() => stage.value('C5')).toBe('finn.ogle@hr.example');
    await stage.pane.getByRole('button', { name: 'Save', disabled: true }).waitFor();

    await keyboard.press('Alt+PageDown');
    await title('Gus Pell (row 6)');
    await expect.poll(() => selection(stage)).toEqual({ row: 6, column: 2 });
    await keyboard.type('n');
    await keyboard.press('Control+Enter');
    await expect.poll(() => stage.value('B6')).toBe('n');
    await stage.pane.getByRole('button', { name: 'Save', disabled: true }).waitFor();

    await keyboard.press('Alt+PageDown');
    await title('Hal Roth (row 7)');
    await keyboard.press('Control+A');
    await keyboard.type('priya');
    await stage.pane.getByRole('option', { name: PRIYA }).waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await keyboard.press('Control+Enter');
    await expect.poll(() => stage.value('M7')).toBe(PRIYA);
    await stage.pane.getByText('Nothing is wrong with this person.').waitFor();

    await keyboard.press('Escape');
    await stage.pane.getByRole('heading', { name: 'All good' }).waitFor();
    await stage.close();
  });
});
