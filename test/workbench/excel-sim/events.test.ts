/** Events and ribbon of the simulated Excel reach the genuine library's own handlers. */
import { describe, expect, test } from 'vitest';
import { worksheetId } from '../../../workbench/excel-sim/index.js';
import { Workbook } from '../../../workbench/workbook/index.js';
import { excelRealm, settled } from '../../excel-addin/support/excel-realm.js';

function team() {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Team');
  return { ...excelRealm(workbook), sheet, id: worksheetId(sheet) };
}

describe('events', () => {
  test('of one sheet tell where and how', async () => {
    const { Excel, sheet, id } = team();
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Team').onChanged.add((event) => Promise.resolve(void seen.push(event)));
      await context.sync();
    });
    sheet.type(2, 3, 'x');
    await settled();
    expect(seen.map(({ address, changeType, source, worksheetId: on }) => ({ address, changeType, source, on }))).toEqual([
      { address: 'C2', changeType: 'RangeEdited', source: 'Local', on: id },
    ]);
  });

  test('of a co-author are remote', async () => {
    const { Excel, sim, id } = team();
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void seen.push(event.source)));
      await context.sync();
    });
    sim.raise('DataChanged', id, { address: 'A1', changeType: 'RangeEdited', source: 'Local' }, true);
    await settled();
    expect(seen).toEqual(['Remote']);
  });

  test('tell what the add-in did itself', async () => {
    const { Excel } = team();
    const seen: (string | undefined)[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void seen.push(event.triggerSource)));
      await context.sync();
      context.workbook.worksheets.getItem('Team').getRange('A1').values = [['x']];
      await context.sync();
    });
    await settled();
    expect(seen).toEqual(['ThisLocalAddin']);
  });

  test('are not told to whoever did not ask', async () => {
    const { sim, sheet } = team();
    sheet.type(1, 1, 'x');
    await settled();
    expect(sim.isAskedFor('DataChanged')).toBe(false);
  });

  test('end when the simulation is taken away', async () => {
    const { Excel, sim, sheet } = team();
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void seen.push(event)));
      await context.sync();
    });
    sim.dispose();
    sheet.type(1, 1, 'x');
    await settled();
    expect(seen).toEqual([]);
  });
});

describe('the ribbon', () => {
  const office = (realm: ReturnType<typeof team>) => realm.Office as unknown as typeof Office;

  test('runs a registered function until it says that it has completed', async () => {
    const realm = team();
    let done = false;
    office(realm).actions.associate('check', (event: { completed(): void }) => {
      void settled().then(() => {
        done = true;
        event.completed();
      });
    });
    await realm.sim.invoke('check');
    expect(done).toBe(true);
    expect(realm.sim.ribbonFunctions).toEqual(['check']);
  });

  test('refuses a function that nobody has registered', async () => await expect(team().sim.invoke('nothing')).rejects.toThrow(TypeError));

  test('hears when the pane is to be shown', async () => {
    const realm = team();
    const seen: boolean[] = [];
    const stop = realm.sim.onPaneVisibility((shown) => void seen.push(shown));
    await office(realm).addin.showAsTaskpane();
    await office(realm).addin.hide();
    stop();
    await office(realm).addin.showAsTaskpane();
    expect(seen).toEqual([true, false]);
  });

  test('needs a page with the library', async () => {
    const { installExcelHost } = await import('../../../workbench/excel-sim/index.js');
    expect(() => installExcelHost({}, new Workbook())).toThrow(TypeError);
  });
});
