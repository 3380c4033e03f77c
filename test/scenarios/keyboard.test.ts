/** The whole job without a mouse, and without a barrier at any step; and how the cursor of the sheet and that of the list keep together. */
import { AxeBuilder } from '@axe-core/playwright';
import { beforeEach, describe, expect, test } from 'vitest';
import { browser, useBareWorkbench, workbench } from './support/bare-workbench.js';
import { check } from './support/pane-steps.js';
import { passUntil, quickContext } from './support/quick-time.js';
import { openRoster, person, PRIYA, TEAM } from './support/small-roster.js';
import { HOSTS, Stage, type HostName } from './support/stage.js';

const MOST_TABS = 60;
const SPOILT = 'Finn Ogle <finn.ogle@hr.example>';
/** Three errors: a mail address that a fix can mend, and two words that a person has to choose. */
const ROSTER = [
  ...TEAM.slice(0, 3),
  person('Finn', 'Ogle', '70006', { 'Email Address': SPOILT, 'Team Leader': PRIYA }),
  person('Gus', 'Pell', '70007', { 'Can Manage Teams': 'maybe', 'Team Leader': PRIYA }),
  person('Hal', 'Roth', '70008', { 'Team Leader': 'nobody@hr.example' }),
];

useBareWorkbench();
beforeEach(() => workbench.target.reset());

async function open(host: HostName): Promise<Stage> {
  const context = await quickContext(browser, workbench);
  const stage = await Stage.open(browser, { origin: workbench.origin, host, sample: 'clean', context });
  stage.page.setDefaultTimeout(15_000);
  await openRoster(stage, ROSTER);
  return stage;
}

/** Name, label or text of what has the focus in the pane. */
const focused = (stage: Stage): Promise<string> =>
  stage.pane.locator(':root').evaluate((root) => {
    const at = root.ownerDocument.activeElement;
    if (at === null || at.tagName === 'BODY') return '';
    const label = 'labels' in at ? (at as HTMLInputElement).labels?.[0]?.textContent : undefined;
    return (at.getAttribute('aria-label') ?? label ?? at.textContent).trim();
  });

/** Goes to the pane, as the host's own key for its panes does. */
const enterPane = (stage: Stage): Promise<void> => stage.page.locator('iframe[name=pane]').focus();

/** Goes on by Tab until this has the focus. */
async function tabTo(stage: Stage, wanted: RegExp): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (wanted.test(await focused(stage))) return;
    await stage.page.keyboard.press('Tab');
  }
  throw new Error(`Expected Tab to lead to ${String(wanted)}; it ended at “${await focused(stage)}”`);
}

async function press(stage: Stage, wanted: RegExp): Promise<void> {
  await tabTo(stage, wanted);
  await stage.page.keyboard.press('Enter');
}

async function expectNoBarrier(stage: Stage): Promise<void> {
  const { violations } = await new AxeBuilder({ page: stage.page }).include(['iframe[name=pane]', 'body']).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** Of the people of the sheet, at the target. */
const statusOfSent = () =>
  workbench.target.store.users
    .all()
    .filter(({ email }) => email?.endsWith('@hr.example'))
    .map(({ status }) => status);

const selection = (stage: Stage) => stage.page.evaluate(() => ({ ...window.workbench!.workbook.selection }));
const detail = (stage: Stage) => stage.pane.getByRole('region', { name: 'Issue' });

describe.each(HOSTS)('%s', (host) => {
  test('check, walk, mend, preview, send and take back by keys alone, with no barrier on the way', async () => {
    const stage = await open(host);
    await expectNoBarrier(stage);
    await enterPane(stage);
    await press(stage, /^Check sheet$/u);
    await stage.pane.getByRole('button', { name: 'Show preview' }).waitFor();
    await expectNoBarrier(stage);

    for (const [row, column] of [
      [5, 3],
      [6, 2],
      [7, 13],
    ]) {
      await stage.page.keyboard.press('F8');
      await expect.poll(() => selection(stage)).toEqual({ row, column });
    }
    await stage.page.keyboard.press('Shift+F8');
    await stage.page.keyboard.press('Shift+F8');
    await expect.poll(() => selection(stage)).toEqual({ row: 5, column: 3 });
    await expectNoBarrier(stage);

    await press(stage, /^Write “finn\.ogle@hr\.example”/u);
    await expect.poll(() => stage.value('C5')).toBe('finn.ogle@hr.example');
    await press(stage, /^Show preview$/u);
    await stage.pane.getByRole('group', { name: 'Show by plan' }).waitFor();
    await expectNoBarrier(stage);
    await press(stage, /^Send 4 people$/u);
    await passUntil(stage, workbench, stage.pane.getByRole('button', { name: 'Back to check' }));
    await expectNoBarrier(stage);
    expect(statusOfSent()).toEqual(['active', 'active', 'active', 'active']);

    await press(stage, /^Undo this run$/u);
    await stage.pane.getByRole('heading', { name: 'Undo: preview' }).waitFor();
    await expectNoBarrier(stage);
    await tabTo(stage, /^Type 4 to undo$/u);
    await stage.page.keyboard.type('4');
    await press(stage, /^Undo 4 changes$/u);
    await passUntil(stage, workbench, stage.pane.getByRole('button', { name: 'Back to check' }));
    await expectNoBarrier(stage);
    expect(statusOfSent()).toEqual(['deactivated', 'deactivated', 'deactivated', 'deactivated']);
    await press(stage, /^Back to check$/u);
    await stage.pane.getByRole('button', { name: 'Check again' }).waitFor();
    await stage.close();
  });

  test('a click on an issue moves the cell', async () => {
    const stage = await open(host);
    await check(stage);
    await stage.pane.getByRole('listbox', { name: 'Issues' }).getByRole('option').filter({ hasText: 'maybe' }).click();
    await expect.poll(() => selection(stage)).toEqual({ row: 6, column: 2 });
    await detail(stage).getByText('B6').first().waitFor();
    await stage.close();
  });

  test('what a setting needs can be reached and read by keys', async () => {
    const stage = await open(host);
    await enterPane(stage);
    await press(stage, /^Settings$/u);
    await stage.pane.getByRole('form', { name: /^Connection to/u }).waitFor();
    await expectNoBarrier(stage);
    await press(stage, /^Test connection$/u);
    await stage.pane.getByText('Connected').first().waitFor();
    await stage.close();
  });
});

test('excel: moving the cell moves the list, and opens the issue of a cell that has one', async () => {
  const stage = await open('excel');
  await check(stage);
  const select = (row: number, column: number) =>
    stage.page.evaluate(([r, c]) => window.workbench!.workbook.select({ row: r, column: c }), [row, column] as const);
  await select(7, 13);
  await detail(stage).getByText('M7').first().waitFor();
  await select(5, 3);
  await detail(stage).getByText('C5').first().waitFor();
  expect(await selection(stage)).toEqual({ row: 5, column: 3 });
  await stage.close();
});
