/** Reading a sheet over the genuine library: what comes back, in how many round trips, and what happens when Excel gives less. */
import { describe, expect, test } from 'vitest';
import { excelHost } from '../../../../excel-addin/taskpane/excel/excel-host.js';
import { Workbook } from '../../../../workbench/workbook/index.js';
import type { ExcelSimOptions } from '../../../../workbench/excel-sim/index.js';
import { excelRealm, settled, type ExcelRealm } from '../../support/excel-realm.js';

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

/** Requests that the pane waits for. */
const trips = ({ counters }: ExcelRealm['sim']) => counters.log.filter(({ body }) => !body.includes('_RemoveReference'));

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
    expect(trips(sim)).toHaveLength(9); // nothing beside them
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

describe('the first request of a reading', () => {
  const places = [
    ['from A1 on', 1, 1, 40, 6],
    ['somewhere in the sheet', 7, 3, 40, 6],
    ['with more columns than it asks for', 1, 1, 40, 30],
    ['beyond its columns', 3, 25, 40, 3],
    ['below its rows', 2_000, 2, 40, 3],
    ['across its last row', 1_100, 1, 40, 3],
  ] as const;

  test.each(places)('leaves nothing out of a table %s', async (_, row, column, rows, columns) => {
    const workbook = new Workbook();
    const cells = Array.from({ length: rows }, (__, r) => Array.from({ length: columns }, (___, c) => `${r}:${c}`));
    workbook.addSheet('Team').setValues(row, column, cells);
    const { host, id } = await hostOver(workbook);
    const grid = await host.readGrid(id);
    expect([grid.firstRow, grid.firstColumn, grid.rows, grid.shown]).toEqual([row, column, cells, cells]);
    expect(grid.formats).toHaveLength(rows);
  });

  test('reads on where blank rows stand in the middle', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet('Team');
    sheet.setValues(1, 1, [['a', 'b']]);
    sheet.setValues(1_500, 1, [['y', 'z']]);
    const { host, id } = await hostOver(workbook);
    const { rows } = await host.readGrid(id);
    expect([rows.length, rows[0], rows[700], rows[1_499]]).toEqual([1_500, ['a', 'b'], [null, null], ['y', 'z']]);
  });

  test('is the only one for a sheet that fits, with the list of sheets', async () => {
    const workbook = large();
    workbook.addSheet('Small').setValues(1, 1, [['Email'], ['a@x.org']]);
    workbook.activate(workbook.sheets.at(-1)!.id);
    const { host, sim } = await hostOver(workbook);
    await host.readActive!();
    await settled();
    sim.resetCounters();
    const { sheets, grid } = await host.readActive!();
    expect(sheets).toEqual(await host.listSheets());
    expect(grid!.rows).toEqual([['Email'], ['a@x.org']]);
    expect(trips(sim)).toHaveLength(2); // the other one is the list that it was compared with
  });
});

describe('a long reading', () => {
  test('goes on with the sheet that it began with when another one becomes active', async () => {
    const workbook = large();
    workbook.addSheet('Other').setValues(1, 1, [['other']]);
    const { host } = await hostOver(workbook);
    const first = workbook.active.id;
    const { grid } = await host.readActive!(() => workbook.activate(workbook.sheets.find(({ id }) => id !== first)!.id));
    expect(grid!.rows[ROWS - 1]![0]).toBe(`r${ROWS}c1`);
  });

  test('tells how far it is, and is ended by what is thrown at it', async () => {
    const { host, id, sim } = await hostOver(large());
    const told: number[] = [];
    await host.readGrid(id, (rows, of) => {
      told.push(rows / of);
    });
    expect(told).toHaveLength(8); // of nine trips
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBeLessThan(1);
    sim.resetCounters();
    const stop = new Error('enough');
    await expect(
      host.readGrid(id, () => {
        throw stop;
      }),
    ).rejects.toBe(stop);
    expect(trips(sim)).toHaveLength(1);
  });
});

describe('readRows', () => {
  test('reads many single rows in one round trip', async () => {
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
    expect(trips(sim)).toHaveLength(1);
  });

  test('reads rows of a sheet that has become wider since, in their new width', async () => {
    const { host, id, workbook } = await hostOver(large());
    await host.readGrid(id);
    workbook.active.setCell(7, COLUMNS + 2, { value: 'new' });
    const [grid] = await host.readRows(id, [{ row: 7, rows: 2 }]);
    expect(grid!.rows.map((row) => [row.length, row.at(-1)])).toEqual([[COLUMNS + 2, 'new'], [COLUMNS + 2, null]]); // prettier-ignore
  });

  test('reads a span that is larger than one trip', async () => {
    const { host, id } = await hostOver(large());
    const [grid] = await host.readRows(id, [{ row: 3, rows: 5000 }]);
    expect(grid!.rows).toHaveLength(5000);
    expect(grid!.rows[4999]![0]).toBe('r5002c1');
  });
});
