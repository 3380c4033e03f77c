/** What holds in both hosts besides the way of a row: no barrier, no request off this machine, a protected sheet left alone. */
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { userState } from '../../workbench/workbook/index.js';
import { SAMPLES } from '../../workbench/rosters/index.js';
import { chromiumForTests } from '../support/chromium.mjs';
import { check } from './support/pane-steps.js';
import { HOSTS, Stage } from './support/stage.js';
import { TargetServer } from './support/target.js';
import { startWorkbench, type RunningWorkbench } from './support/workbench-process.js';

let browser: Browser;
let workbench: RunningWorkbench;
beforeAll(async () => {
  [browser, workbench] = await Promise.all([chromiumForTests().then((options) => chromium.launch(options)), startWorkbench()]);
});
afterAll(() => Promise.all([browser.close(), workbench.stop()]));
beforeEach(() => new TargetServer(workbench.origin).reset());

describe.each(HOSTS)('%s', (host) => {
  test.each(['light', 'dark'] as const)('no barrier is found in page and pane after a check (%s)', async (theme) => {
    const stage = await Stage.open(browser, { origin: workbench.origin, host, theme });
    await check(stage);
    const { violations } = await new AxeBuilder({ page: stage.page }).exclude('#grid').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await stage.close();
  });

  test('nothing is asked of any other machine', async () => {
    const context = await browser.newContext();
    const elsewhere: string[] = [];
    await context.route(
      (url) => url.origin !== workbench.origin,
      (route) => {
        elsewhere.push(route.request().url());
        return route.abort();
      },
    );
    const stage = await Stage.open(browser, { origin: workbench.origin, host, context });
    await check(stage);
    expect(elsewhere).toEqual([]);
    await stage.close();
  });

  test('an option shows as chosen at once, while the host still keeps it', async () => {
    const stage = await Stage.open(browser, { origin: workbench.origin, host });
    await stage.pane.getByRole('button', { name: 'Settings' }).click();
    const option = stage.pane.getByLabel('Write a status column');
    await option.check(); // fails where the box springs back
    await stage.pane.getByRole('button', { name: 'Test connection' }).click(); // waits its turn behind the option
    await stage.pane.getByText('Connected.').waitFor();
    expect(await option.isChecked()).toBe(true);
    await stage.close();
  });

  test('a protected sheet is checked and left as it is, and the pane says why nothing is highlighted', async () => {
    const stage = await Stage.open(browser, { origin: workbench.origin, host });
    await stage.page.getByLabel('Protect sheet').check();
    await check(stage);
    await stage.pane
      .getByText(/protected/u)
      .first()
      .waitFor();
    expect(await stage.markedCells()).toEqual([]);
    await stage.close();
  });

  test('checking and clearing the highlights leaves all of the user’s own as it was', async () => {
    const stage = await Stage.open(browser, { origin: workbench.origin, host });
    await check(stage);
    expect((await stage.markedCells()).length).toBeGreaterThan(0);
    await stage.pane.getByRole('button', { name: 'Clear highlights' }).click();
    await expect.poll(() => stage.markedCells()).toEqual([]);
    expect(await stage.cells()).toEqual(cellsOf(userState(SAMPLES.find(({ id }) => id === 'faulty')!.build())));
    await stage.close();
  });
});

/** Cells in the text of a user's state. */
function cellsOf(state: string): unknown {
  return (JSON.parse(state) as { cells: unknown }[])[0]?.cells;
}
