/** What 10,000 people cost in calls of the host, which are what is slow in a real one. */
import { describe, expect, test } from 'vitest';
import { HEADINGS } from '../../workbench/rosters/template.js';
import { browser, useBareWorkbench, workbench } from './support/bare-workbench.js';
import { costSoFar, measure } from './support/host-cost.js';
import { Stage, type HostName } from './support/stage.js';

const CHAT = HEADINGS.indexOf('Chat Channel') + 1;
const SCATTERED = 5_000;
const LONG_MS = 60_000;
/** Requests of one check: 20,000 cells each, one that asks for the workbook's language, and three for the marks. */
const SYNCS = 15;
const SMALL_REQUEST = 4_096;
const MARKING_REQUEST = 100_000;
/** Rules of 1,000 ranges each. */
const RULES = 5;

useBareWorkbench();

async function open(host: HostName): Promise<Stage> {
  const stage = await Stage.open(browser, { origin: workbench.origin, host, sample: 'large' });
  stage.page.setDefaultTimeout(LONG_MS);
  await stage.pane.getByRole('button', { name: 'Check sheet', disabled: false }).waitFor(); // what it reads as it starts is no part of a check
  return stage;
}

/** Spoils a cell of every second row, so that no two marks touch. */
async function scatter(stage: Stage): Promise<void> {
  await stage.page.evaluate(
    ([column, count]) => {
      const { active } = window.workbench!.workbook;
      active.setCells({ row: 2, column, rows: 2 * count, columns: 1 }, (row) => (row % 2 === 0 ? { value: 'perhaps' } : null));
    },
    [CHAT, SCATTERED] as const,
  );
}

/** Checks and waits until users are known too, which is the last that a check does. */
async function check(stage: Stage): Promise<void> {
  await stage.pane.getByRole('button', { name: 'Check sheet' }).click();
  await stage.pane.getByText('Compared with 12 users').waitFor();
}

/** The number of issues of the spoilt cells, as the menu of kinds has it. */
const issuesOfScattered = (stage: Stage): Promise<string | null> =>
  stage.pane.getByRole('combobox', { name: 'Kind of issue' }).locator('option[value=yes-no]').textContent();

describe('sheets', () => {
  test('10,000 people are read in one call of the sidebar, which asks once for each kind of thing', async () => {
    const stage = await open('sheets');
    await measure(stage);
    await check(stage);
    const { methods, services } = await costSoFar(stage);
    expect(methods).toEqual(['readActive', 'setMarks', 'send', 'send']); // users who are known by then change no mark
    for (const each of ['Range.getValues', 'Range.getDisplayValues', 'Range.getNumberFormats', 'Range.getMergedRanges']) {
      expect([each, services[each]]).toEqual([each, 1]);
    }
    await stage.close();
  });

  test('5,000 scattered marks are one call of the sidebar and a handful of the service', async () => {
    const stage = await open('sheets');
    await scatter(stage);
    await measure(stage);
    await check(stage);
    expect(await issuesOfScattered(stage)).toContain('(5,000)');
    await expect.poll(async () => (await stage.markedCells()).length).toBe(SCATTERED);
    const { methods, services } = await costSoFar(stage);
    const marking = methods.filter((method) => method === 'setMarks').length;
    expect(marking).toBe(1); // what the users add later is nothing that is marked
    expect(services['Sheet.setConditionalFormatRules']).toBe(marking);
    expect((services['Sheet.getRangeList'] ?? 0) / marking).toBeLessThanOrEqual(RULES);
    await stage.close();
  });
});

describe('excel', () => {
  test('10,000 people are read in a few small requests', async () => {
    const stage = await open('excel');
    await measure(stage);
    await check(stage);
    const { requests } = await costSoFar(stage);
    expect(requests.length).toBeLessThanOrEqual(SYNCS);
    for (const { bytes } of requests) expect(bytes).toBeLessThan(SMALL_REQUEST);
    await stage.close();
  });

  test('5,000 scattered marks are one request below 100 kB', async () => {
    const stage = await open('excel');
    await scatter(stage);
    await measure(stage);
    await check(stage);
    expect(await issuesOfScattered(stage)).toContain('(5,000)');
    await expect.poll(async () => (await stage.markedCells()).length).toBe(SCATTERED);
    const { requests } = await costSoFar(stage);
    const marking = requests.filter(({ bytes }) => bytes > SMALL_REQUEST);
    expect(marking).toHaveLength(1);
    for (const { bytes } of marking) expect(bytes).toBeLessThan(MARKING_REQUEST);
    expect(requests.length).toBeLessThanOrEqual(SYNCS);
    await stage.close();
  });
});
