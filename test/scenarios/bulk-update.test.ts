/**
 * The weekly job of a large team, by hand in the pane: fetch 500 people, edit cells of all kinds, see old and new, send what changed,
 * take it back. The same in Google Sheets and in Excel, on the built panes and against the reference server.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import type { User } from '../../workbench/server/agent-connect/store/user.js';
import { largeCompany } from '../../workbench/server/agent-connect/large-company.js';
import { browser, useBareWorkbench, workbench } from './support/bare-workbench.js';
import { BULK_EDITS, countChanged, expectedUsers } from '../support/bulk-edits.js';
import { counts } from './support/pane-steps.js';
import { passUntil, quickContext } from './support/quick-time.js';
import { openCells } from './support/small-roster.js';
import { HOSTS, Stage, type HostName } from './support/stage.js';

const SIZE = 500;
/** Some cell, wherever the sheet is scrolled to. */
const ON_THE_GRID = { x: 400, y: 500 };
const SEND = /^Send [1-9]\d* people$/u;

useBareWorkbench();

const usersNow = (): User[] => workbench.target.store.users.all();

/** Types the edits into the sheet in front, which the workbook tells the pane as it tells of any edit. */
async function edit(stage: Stage): Promise<number> {
  return stage.page.evaluate((edits) => {
    const { active } = window.workbench!.workbook;
    const { rows, columns } = active.usedRange()!;
    const headings = new Map(Array.from({ length: columns }, (_, at) => [active.value(1, at + 1), at + 1]));
    const rowOf = new Map(Array.from({ length: rows }, (_, at) => [active.value(at + 1, headings.get('Employee ID')!), at + 1]));
    let cells = 0;
    for (const { id, cells: typed } of edits) {
      for (const [heading, value] of Object.entries(typed)) {
        active.setValues(rowOf.get(id)!, headings.get(heading)!, [[value]]);
        cells += 1;
      }
    }
    return cells;
  }, BULK_EDITS);
}

/** The value of a person's cell of the sheet in front. */
const cellOf = (stage: Stage, id: string, heading: string) =>
  stage.page.evaluate(
    ([who, name]) => {
      const { active } = window.workbench!.workbook;
      const { rows, columns } = active.usedRange()!;
      const at = (heading: string) => Array.from({ length: columns }, (_, c) => c + 1).find((c) => active.value(1, c) === heading)!;
      const row = Array.from({ length: rows }, (_, r) => r + 1).find((r) => active.value(r, at('Employee ID')) === who)!;
      return { row, column: at(name), value: active.value(row, at(name)) };
    },
    [id, heading] as const,
  );

const button = (stage: Stage, name: string | RegExp) => stage.pane.getByRole('button', { name });

/** Goes to the preview, waits until it offers to send so many, and reads how many rows of each kind it has. */
async function preview(stage: Stage, sends: RegExp): Promise<Record<string, number>> {
  await button(stage, 'Show preview').click();
  await passUntil(stage, workbench, button(stage, sends));
  return counts(stage, 'Show by plan');
}

/** Everything that one administrator sees and does. */
async function journey(host: HostName) {
  workbench.target.plant(largeCompany(SIZE));
  const before = usersNow();
  const stage = await Stage.open(browser, { origin: workbench.origin, host, context: await quickContext(browser, workbench) });
  await openCells(stage, []);
  await button(stage, 'Get current team').click();
  await passUntil(stage, workbench, button(stage, 'Refresh team'));
  const fetched = await stage.page.evaluate(() => {
    const { active } = window.workbench!.workbook;
    return { name: active.name, rows: active.usedRange()!.rows, frozen: active.frozenRows };
  });
  await passUntil(stage, workbench, button(stage, 'Show preview'));
  const unedited = await preview(stage, /^Send 0 people$/u);
  await button(stage, 'Check').first().click();
  const cells = await edit(stage);
  const planned = await preview(stage, SEND);
  const marked = (await stage.markedCells()).length;

  const changed = await cellOf(stage, '000064', 'Email Address');
  await stage.page.mouse.click(ON_THE_GRID.x, ON_THE_GRID.y); // the user goes from the pane to the sheet
  await stage.page.evaluate(({ row, column }) => window.workbench!.workbook.select({ row, column }), changed);
  const dock = stage.pane.getByRole('region', { name: 'Cell', exact: true });
  await passUntil(stage, workbench, dock);
  const oldAndNew = await dock.innerText();

  await button(stage, SEND).click();
  await passUntil(stage, workbench, button(stage, 'Back to check'));
  const sent = await counts(stage, 'Show by outcome');
  const after = usersNow();
  await button(stage, 'Undo this run').click();
  await passUntil(stage, workbench, button(stage, /^Undo \d+ changes$/u));
  await button(stage, /^Undo \d+ changes$/u).click();
  await passUntil(stage, workbench, button(stage, 'Back to check'));
  const undone = await counts(stage, 'Show by outcome');
  const restored = usersNow();
  const seen = { before, fetched, unedited, cells, planned, marked, oldAndNew, sent, after, undone, restored, errors: [...stage.errors] };
  await stage.close();
  return seen;
}

describe.each(HOSTS)('the weekly job in %s', (host) => {
  let all: Awaited<ReturnType<typeof journey>>;
  let expected: User[];
  let people: number;
  beforeAll(async () => {
    all = await journey(host);
    expected = expectedUsers(all.before);
    people = countChanged(all.before, expected);
  }, 300_000);

  test('everybody is on a new sheet with its header frozen', () => {
    expect(all.fetched).toEqual({ name: 'Current team', rows: SIZE + 1, frozen: 1 });
  });

  test('unedited, nobody would change', () => {
    expect(all.unedited['update'] ?? 0).toBe(0);
    expect(all.unedited['unchanged']).toBeGreaterThan(SIZE * 0.9);
  });

  test('sixty cells and more are planned as the people whom they change, and marked', () => {
    expect(all.cells).toBeGreaterThanOrEqual(60);
    expect(all.planned['update']).toBe(people);
    expect(all.marked).toBeGreaterThanOrEqual(people);
  });

  test('a changed cell tells its old value when it is selected', () => {
    expect(all.oldAndNew).toMatch(/person\.00064@demo\.example[\s\S]*new\.64@demo\.example/u);
  });

  test('all of them arrive, field by field, and nobody else moves', () => {
    expect(all.sent).toMatchObject({ sent: people, failed: 0 });
    expect(all.after).toEqual(expected);
  });

  test('taken back, everybody is as before', () => {
    expect(all.undone).toMatchObject({ undone: people });
    expect(all.restored).toEqual(all.before);
  });

  test('nothing went wrong unseen', () => {
    expect(all.errors).toEqual([]);
  });
});
