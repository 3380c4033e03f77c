/**
 * HR's own workbook of 3,000 people, as messy as such workbooks are: opened, asked about, mended and sent through the pane alone, in Google
 * Sheets and in Excel, on the built panes and against the reference server. Nobody types into a cell.
 */
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messyWorkbook } from '../../workbench/rosters/index.js';
import { chromiumForTests } from '../support/chromium.mjs';
import { asMeant, usersInWords } from '../support/messy-people.js';
import { answerQuestions, endCauses, mendSafely } from './support/hr-answers.js';
import { startOwnWorkbench, type OwnWorkbench } from './support/own-workbench.js';
import { check, counts } from './support/pane-steps.js';
import { quickPace } from './support/quick-pace.js';
import { passUntil, quickContext } from './support/quick-time.js';
import { HOSTS, Stage, type HostName } from './support/stage.js';

/** Thousands of rows are read, marked and written by simulated hosts: on a busy machine one step takes its time. */
const PATIENCE_MS = 120_000;
const SEND = /^Send [\d,]+ people$/u;
const { key } = messyWorkbook();

let browser: Browser;
const workbenches: OwnWorkbench[] = [];
const seen = new Map<HostName, Awaited<ReturnType<typeof journey>>>();
beforeAll(async () => {
  browser = await chromium.launch(await chromiumForTests());
  // Side by side, each at a target of its own: most of the time is waiting.
  await Promise.all(HOSTS.map(async (host) => seen.set(host, await journey(host))));
}, 5 * PATIENCE_MS);
afterAll(async () => {
  await browser.close();
  for (const workbench of workbenches) await workbench.stop();
});

/** What HR painted and noted on the sheet. */
function decorate(stage: Stage): Promise<void> {
  return stage.page.evaluate((row) => {
    const { active } = window.workbench!.workbook;
    active.setFill({ row, column: 1, rows: 1, columns: 19 }, '#ddebf7');
    active.setFill({ row: row + 3, column: 2, rows: 40, columns: 5 }, '#fff2cc');
    active.setNote(row + 1, 5, 'Neue Adresse ab Juli');
  }, key.headerRow);
}

/** Everything that somebody at an HR desk sees and does. */
async function journey(host: HostName) {
  const workbench = await startOwnWorkbench({ bare: true });
  workbenches.push(workbench);
  const context = await quickContext(browser, workbench);
  context.setDefaultTimeout(PATIENCE_MS);
  const pace = await quickPace(context);
  const stage = await Stage.open(browser, { origin: workbench.origin, host, sample: 'messy', context });
  await decorate(stage);
  const before = (await stage.cells()) as unknown[][];
  await check(stage);
  const marked = (await stage.markedCells()).length;
  const asked = await answerQuestions(stage, key);
  await mendSafely(stage);
  const ended = await endCauses(stage);
  const isSafeLeft = await mendSafely(stage);
  const left = await counts(stage, 'Show by level');
  await stage.pane.getByRole('button', { name: 'Show preview' }).click();
  await passUntil(stage, workbench, stage.pane.getByRole('button', { name: SEND }));
  const planned = await counts(stage, 'Show by plan');
  await stage.pane.getByRole('button', { name: SEND }).click();
  await passUntil(stage, workbench, stage.pane.getByRole('button', { name: 'Back to check' }));
  const sent = await counts(stage, 'Show by outcome');
  await stage.pane.getByRole('button', { name: 'Back to check' }).click();
  await stage.pane.getByRole('button', { name: 'Clear highlights' }).click();
  const after = (await stage.cells()) as unknown[][];
  const marksLeft = await stage.markedCells();
  expect(pace.wasFound()).toBe(true);
  const told = { asked, ended, isSafeLeft, left, planned, sent, marked, marksLeft, before, after, errors: [...stage.errors] };
  await stage.close();
  return { ...told, users: usersInWords(workbench.target.store.users.all()) };
}

describe.each(HOSTS)('HR’s own workbook in %s', (host) => {
  const all = (): Awaited<ReturnType<typeof journey>> => seen.get(host)!;

  test('what nobody can know is asked', () => {
    expect(all().asked).toEqual([
      'No column is First Name. Where does it come from?',
      'Which column is Role?',
      'What do these words in “Funktion” mean?',
      'What do these words in “Vorgesetzte/r” mean?',
      'What do these words in “Vertragsart” mean?',
    ]);
  });

  test('a few fixes end all mistakes', () => {
    expect(all().ended.length).toBeLessThanOrEqual(6);
    expect([all().left['errors'], all().isSafeLeft]).toEqual([0, false]);
  });

  test('everybody is planned and sent', () => {
    const people = key.people.length;
    expect([all().planned['create'], all().sent]).toEqual([people, { sent: people, failed: 0 }]);
  });

  test('each of them is there once, as they were meant, under the leader who was meant', () => {
    expect(all().users).toEqual(asMeant(key));
  });

  test('marks come and go, and what HR painted and noted stays', () => {
    // Rows that said somebody once more are empty now.
    const look = (cells: unknown[][]) =>
      cells.flatMap(([row, column, , , , , ...look]) => (look.every((each) => each === null) ? [] : [[row, column, ...look]]));
    expect(look(all().before).length).toBeGreaterThan(200);
    expect(all().marked).toBeGreaterThan(0);
    expect(all().marksLeft).toEqual([]);
    expect(look(all().after)).toEqual(look(all().before));
  });

  test('nothing went wrong unseen', () => {
    expect(all().errors).toEqual([]);
  });
});
