/** The one way to Excel: it waits for the user, tries passing failures again, and speaks in plain words. */
import { describe, expect, test } from 'vitest';
import { browserClock } from '../../../../core/pane/browser-clock.js';
import { excelHost } from '../../../../excel-addin/taskpane/excel/excel-host.js';
import { excelRunner } from '../../../../excel-addin/taskpane/excel/excel-run.js';
import { memoryClock } from '../../../../core/memory/index.js';
import { Workbook } from '../../../../workbench/workbook/index.js';
import { excelRealm, settled } from '../../support/excel-realm.js';

function roster(): Workbook {
  const workbook = new Workbook();
  workbook.addSheet('Team').setValues(1, 1, [['Email'], ['a@x.org']]);
  return workbook;
}

describe('while a cell is being edited', () => {
  test('waits until the user has finished, and then does what was asked', async () => {
    const { run, sim, workbook } = excelRealm(roster());
    const host = excelHost(run);
    const id = (await host.listSheets())[0]!.id;
    sim.editCell(true);
    let done = false;
    const write = host.writeCells(id, [{ row: 2, column: 1, value: 'b@x.org' }]).then(() => (done = true));
    await settled();
    expect(done).toBe(false);
    expect(workbook.active.value(2, 1)).toBe('a@x.org');
    sim.editCell(false);
    await write;
    expect(workbook.active.value(2, 1)).toBe('b@x.org');
  });

  test('says after a while that it waits, and takes that back', async () => {
    const { api, sim } = excelRealm(roster());
    const said: boolean[] = [];
    // Time does not pass by itself: the pause before the banner is over at once, the edit is not.
    const run = excelRunner({ api, clock: memoryClock(), onWaiting: (waiting) => void said.push(waiting) });
    sim.editCell(true);
    const list = excelHost(run).listSheets();
    await settled();
    expect(said).toEqual([true]);
    sim.editCell(false);
    await list;
    expect(said).toEqual([true, false]);
  });

  test('says nothing when Excel answers at once', async () => {
    const { api } = excelRealm(roster());
    const said: boolean[] = [];
    await excelHost(excelRunner({ api, clock: browserClock, onWaiting: (waiting) => void said.push(waiting) })).listSheets();
    expect(said).toEqual([]);
  });
});

describe('failures', () => {
  test('tries again what passes by itself', async () => {
    const { run, sim } = excelRealm(roster());
    sim.failNext('InvalidOperationInCellEditMode');
    sim.failNext('InvalidOperationInCellEditMode');
    expect(await excelHost(run).listSheets()).toHaveLength(1);
  });

  test('gives up in plain words when it does not pass', async () => {
    const { run, sim } = excelRealm(roster());
    for (let time = 0; time < 5; time++) sim.failNext('InvalidOperationInCellEditMode');
    await expect(excelHost(run).listSheets()).rejects.toThrow(/Press Enter or Esc/u);
  });

  test('does not try again what will not pass', async () => {
    const { run, sim } = excelRealm(roster());
    sim.failNext('AccessDenied');
    sim.resetCounters();
    await expect(excelHost(run).listSheets()).rejects.toThrow(/protected/u);
    expect(sim.counters.syncs).toBe(1);
  });

  test('keeps the code of a failure that it has no words for', async () => {
    const { run, sim } = excelRealm(roster());
    sim.failNext('GeneralException');
    await expect(excelHost(run).listSheets()).rejects.toThrow(/Try again.*\(GeneralException\)/u);
  });

  test('names a function that this Excel is too old for', async () => {
    const { run } = excelRealm(roster(), { supports: (set, version) => set !== 'ExcelApi' || Number(version.slice(2)) <= 8 });
    const host = excelHost(run);
    const id = (await host.listSheets())[0]!.id;
    const mark = { level: 'error', range: { row: 2, column: 1, rows: 1, columns: 1 } } as const;
    await expect(host.setMarks(id, [mark])).rejects.toThrow(/Update Excel/u);
  });
});
