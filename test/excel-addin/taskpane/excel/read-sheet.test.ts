/** Reading a sheet over the genuine library: what comes back, in how many round trips, and what happens when Excel gives less. */
import { describe, expect, test } from 'vitest';
import { excelHost } from '../../../../excel-addin/taskpane/excel/excel-host.js';
import { Workbook } from '../../../../workbench/workbook/index.js';
import type { ExcelSimOptions } from '../../../../workbench/excel-sim/index.js';
import { excelRealm } from '../../support/excel-realm.js';

const ROWS = 10_000;
const COLUMNS = 17;

function large(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Team');
  sheet.setValues(
    1,
    1,
    Array.from({ length: ROWS }, (_, row) => Array.from({ length: COLUMNS }, (__, column) => `r${row + 1}c${column + 1}`)),
  );
  return workbook;
}

async function hostOver(workbook: Workbook, options: ExcelSimOptions = {}) {
  const realm = excelRealm(workbook, options);
  const host = excelHost(realm.run);
  const sheet = (await host.listSheets())[0]!;
  return { ...realm, host, id: sheet.id };
}

describe('readGrid', () => {
  test('reads 10,000 x 17 cells in a bounded number of round trips', async () => {
    const { host, id, sim } = await hostOver(large());
    await host.readGrid(id); // the first read asks for facts about the workbook too
    sim.resetCounters();
    const grid = await host.readGrid(id);
    expect(grid.rows).toHaveLength(ROWS);
    expect(grid.rows[ROWS - 1]![COLUMNS - 1]).toBe('r10000c17');
    const reads = sim.counters.log.filter(({ body }) => body.includes('"numberFormat"'));
    expect(reads).toHaveLength(9); // 170,000 cells at 20,000 a trip
    expect(sim.counters.syncs).toBeLessThanOrEqual(13);
    expect(Math.max(...sim.counters.log.map(({ responseBytes }) => responseBytes))).toBeLessThan(2_000_000);
  });

  test('halves what it asks for until the answer fits', async () => {
    const { host, id, sim } = await hostOver(large(), { payloadLimit: 200_000 });
    const grid = await host.readGrid(id);
    expect(grid.rows.map((row) => row[0])).toEqual(Array.from({ length: ROWS }, (_, row) => `r${row + 1}c1`));
    expect(grid.shown).toHaveLength(ROWS);
    expect(Math.max(...sim.counters.log.map(({ responseBytes }) => responseBytes))).toBeLessThanOrEqual(200_000);
  });

  test('halves what it asks for when Excel gives null without an error', async () => {
    const { host, id } = await hostOver(large(), { cellsPerRead: 6000 });
    const grid = await host.readGrid(id);
    expect(grid.rows).toHaveLength(ROWS);
    expect(grid.formats).toHaveLength(ROWS);
  });

  test('says so when a single row is too large', async () => {
    const workbook = new Workbook();
    workbook.addSheet('Team').setValues(1, 1, [['x'.repeat(30_000)]]);
    const { host, id } = await hostOver(workbook, { payloadLimit: 20_000 });
    await expect(host.readGrid(id)).rejects.toThrow(/single row .* larger than the 5 MB/u);
  });

  test('tells hidden rows, merged cells, date system and locale', async () => {
    const workbook = new Workbook({ dateSystem: 1904, locale: 'de-DE' });
    const sheet = workbook.addSheet('Team');
    sheet.setValues(
      1,
      1,
      Array.from({ length: 6 }, (_, row) => [row, 'x']),
    );
    sheet.merge({ row: 5, column: 1, rows: 1, columns: 2 });
    sheet.hideRows(2, 2, 'filter');
    sheet.hideRows(6, 1, 'user');
    const { host, id } = await hostOver(workbook);
    expect(await host.readGrid(id)).toMatchObject({
      hiddenRows: [2, 3, 6],
      merges: [{ row: 5, column: 1, rows: 1, columns: 2 }],
      dateSystem: 1904,
      locale: 'de-DE',
    });
  });

  test('finds hidden rows on a protected sheet too, and all of them where all are hidden', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet('Team');
    sheet.setValues(
      1,
      1,
      Array.from({ length: 2500 }, (_, row) => [row]),
    );
    for (let row = 3; row <= 2500; row += 3) sheet.hideRows(row, 1, 'filter');
    sheet.protected = true;
    const { host, id } = await hostOver(workbook);
    expect((await host.readGrid(id)).hiddenRows).toEqual(Array.from({ length: 833 }, (_, at) => 3 * at + 3));
    sheet.hideRows(1, 2500, 'user');
    expect((await host.readGrid(id)).hiddenRows).toHaveLength(2500);
  });

  test('does without later versions of Excel what they would add', async () => {
    const workbook = new Workbook();
    workbook.addSheet('Team').setValues(1, 1, [['Email'], ['a@x.org']]);
    const { host, id } = await hostOver(workbook, { supports: (set, version) => set !== 'ExcelApi' || Number(version.slice(2)) <= 9 });
    const grid = await host.readGrid(id);
    expect(grid.rows).toEqual([['Email'], ['a@x.org']]);
    expect(grid).not.toHaveProperty('merges');
    expect(grid).not.toHaveProperty('locale');
  });

  test('names the sheet that is gone', async () => {
    const { host } = await hostOver(large());
    await expect(host.readGrid('{00000000-0000-4000-8000-000000000999}')).rejects.toThrow(/sheet is gone/u);
  });
});

describe('readRows', () => {
  test('reads many single rows in two round trips', async () => {
    const { host, id, sim } = await hostOver(large());
    await host.readGrid(id);
    sim.resetCounters();
    const grids = await host.readRows(
      id,
      Array.from({ length: 200 }, (_, at) => ({ row: at * 3 + 1, rows: 1 })),
    );
    expect(grids.map((grid) => [grid.firstRow, grid.rows[0]![0]])).toEqual(
      Array.from({ length: 200 }, (_, at) => [at * 3 + 1, `r${at * 3 + 1}c1`]),
    );
    expect(sim.counters.log.filter(({ body }) => !body.includes('_RemoveReference'))).toHaveLength(2);
  });

  test('reads a span that is larger than one trip', async () => {
    const { host, id } = await hostOver(large());
    const [grid] = await host.readRows(id, [{ row: 3, rows: 5000 }]);
    expect(grid!.rows).toHaveLength(5000);
    expect(grid!.rows[4999]![0]).toBe('r5002c1');
  });
});
