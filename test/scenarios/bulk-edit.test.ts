/** Rows that are selected on the sheet get two attributes at once: looked at, written, sent as an update, and all of it taken back. */
import { describe, expect, test } from 'vitest';
import { browser, useBareWorkbench, workbench } from './support/bare-workbench.js';
import { passUntil, quickContext } from './support/quick-time.js';
import { openCells } from './support/small-roster.js';
import { HOSTS, Stage } from './support/stage.js';

useBareWorkbench();

/** Users whose home town and employment status are these. */
const usersLike = (town: string, status: string): number =>
  workbench.target.store.users.all().filter((user) => user.hometown === town && user.employment_status === status).length;

/** Two areas of the sheet in front, as a person selects them with Ctrl. */
const select = (stage: Stage) =>
  stage.page.evaluate(() =>
    window.workbench!.workbook.select({ row: 6, column: 1 }, 'user', [
      { row: 2, column: 1, rows: 2, columns: 1 },
      { row: 6, column: 1, rows: 1, columns: 3 },
    ]),
  );

describe.each(HOSTS)('%s', (host) => {
  test('three people get a home town and an employment status, and lose them again', async () => {
    workbench.target.reset();
    const stage = await Stage.open(browser, { origin: workbench.origin, host, context: await quickContext(browser, workbench) });
    const button = (name: string | RegExp) => stage.pane.getByRole('button', { name });
    const attribute = (nth: number) => stage.pane.getByLabel('Attribute', { exact: true }).nth(nth);
    const value = (nth: number) => stage.pane.getByLabel('Value', { exact: true }).nth(nth);
    await openCells(stage, []);
    await button('Get current team').click();
    await passUntil(stage, workbench, button('Show preview'));
    const before = await stage.values();

    await select(stage);
    await button('Edit rows…').click();
    await stage.pane.getByLabel('Selected on the sheet: 3 rows').waitFor();
    await attribute(0).selectOption({ label: 'Home Town' });
    await value(0).fill('Cork');
    await button('Add an attribute').click();
    await attribute(1).selectOption({ label: 'Employment Status' });
    await value(1).selectOption({ index: 2 });
    const status = await value(1).inputValue();
    await button('Show changes').click();
    await stage.pane.getByRole('heading', { level: 1, name: 'Change 6 cells' }).waitFor();
    expect(await stage.values()).toEqual(before);
    await button('Write 6 cells').click();
    await stage.pane.getByText('6 cells were written.').waitFor();
    const edited = await stage.values();
    const towns = edited[0]!.indexOf('Home Town');
    expect(edited.flatMap((row, at) => (row[towns] === 'Cork' ? [at + 1] : []))).toEqual([2, 3, 6]);

    await button('Back').click();
    await button('Show preview').click();
    await passUntil(stage, workbench, button('Send 3 people'));
    await button('Send 3 people').click();
    await passUntil(stage, workbench, button('Back to check'));
    expect(usersLike('Cork', status.toLowerCase().replace(' ', '-'))).toBe(3);

    await button('Back to check').click();
    await button('Edit rows…').click();
    await button('Undo the last change').click();
    await stage.pane.getByText('6 cells were written.').waitFor({ state: 'detached' });
    expect(await stage.values()).toEqual(before);
    expect(stage.errors).toEqual([]);
    await stage.close();
  });
});
