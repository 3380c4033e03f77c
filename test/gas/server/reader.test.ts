/** Reading a sheet at Google: dates in the sheet's own zone, rows out of sight, merges, and what it costs. */
import { describe, expect, test } from 'vitest';
import { serialOf, Workbook } from '../../../workbench/workbook/index.js';
import { gasBench } from '../support/gas-bench.js';

describe('dates', () => {
  const days = [
    ...[[1950, 1, 1], [1970, 1, 1], [1999, 12, 31], [2000, 2, 29], [2024, 3, 10], [2024, 3, 31], [2024, 10, 27], [2024, 11, 3]], // prettier-ignore
  ].map(([year, month, day]) => serialOf(year!, month!, day!)!);

  test.each(['Etc/UTC', 'America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'Pacific/Auckland', 'Africa/Casablanca', 'America/St_Johns'])(
    'are whole days in %s, on days of a clock change too',
    async (timeZone) => {
      const { host, workbook } = gasBench({ workbook: new Workbook({ timeZone }) });
      workbook.active.setCells({ row: 1, column: 1, rows: days.length, columns: 1 }, (row) => ({
        value: days[row]!,
        format: 'yyyy-mm-dd',
      }));
      expect((await host.sheet.readGrid(workbook.active.id)).rows.map((row) => row[0])).toEqual(days);
    },
  );

  test('keep their time of day', async () => {
    const { host, workbook } = gasBench({ workbook: new Workbook({ timeZone: 'Europe/Berlin' }) });
    workbook.active.setCell(1, 1, { value: 45322.5, format: 'yyyy-mm-dd hh:mm' });
    expect((await host.sheet.readGrid(workbook.active.id)).rows).toEqual([[45322.5]]);
  });

  test('of one month are asked for once, not cell by cell', async () => {
    const { host, workbook, script } = gasBench();
    workbook.active.setCells({ row: 1, column: 1, rows: 500, columns: 1 }, (row) => ({ value: 45322 + (row % 20), format: 'yyyy-mm-dd' }));
    await host.sheet.readGrid(workbook.active.id);
    expect(script.counter.get('Utilities.formatDate')).toBeLessThan(6);
  });
});

describe('rows out of sight', () => {
  const sheetOf = (bench: ReturnType<typeof gasBench>) => {
    bench.workbook.active.setValues(1, 1, [['Name'], ['Ann'], ['Bob'], ['Cid'], ['Dee']]);
    return bench.workbook.active;
  };

  test('are named, whoever hides them', async () => {
    const bench = gasBench();
    sheetOf(bench).hideRows(2, 1, 'user');
    sheetOf(bench).hideRows(4, 1, 'filter');
    expect((await bench.host.sheet.readGrid('0')).hiddenRows).toEqual([2, 4]);
  });

  test('are none where nothing is hidden, and no filter is asked then', async () => {
    const bench = gasBench();
    sheetOf(bench);
    expect((await bench.host.sheet.readGrid('0')).hiddenRows).toEqual([]);
    expect(bench.script.counter.get('Sheet.isRowHiddenByFilter')).toBeUndefined();
  });

  test('are not known when the host is too slow to tell all of them', async () => {
    let time = 0;
    const bench = gasBench({ now: () => (time += 5) });
    bench.workbook.active.setValues(
      1,
      1,
      Array.from({ length: 2_000 }, (_, row) => [`row ${row}`]),
    );
    bench.workbook.active.hideRows(3, 1, 'user');
    const grid = await bench.host.sheet.readGrid('0');
    expect([grid.rows.length, 'hiddenRows' in grid]).toEqual([2_000, false]);
  });
});

test('merges, locale and formats come with the grid', async () => {
  const { host, workbook } = gasBench({ workbook: new Workbook({ locale: 'en-GB' }) });
  const sheet = workbook.active;
  sheet.setValues(1, 1, [['Team', null], ['Ann', 1]]); // prettier-ignore
  sheet.merge({ row: 1, column: 1, rows: 1, columns: 2 });
  sheet.setFormat({ row: 2, column: 2, rows: 1, columns: 1 }, '0000');
  const grid = await host.sheet.readGrid(sheet.id);
  expect(grid).toMatchObject({ locale: 'en-GB', dateSystem: 1900, merges: [{ row: 1, column: 1, rows: 1, columns: 2 }] });
  expect([grid.formats, grid.shown]).toEqual([[[null, null], [null, '0000']], [['Team', ''], ['Ann', '0001']]]); // prettier-ignore
});

test('an error comes as the text it shows', async () => {
  const { host, workbook } = gasBench();
  workbook.active.setCell(1, 1, { value: '#N/A', error: true });
  expect((await host.sheet.readGrid('0')).rows).toEqual([['#N/A']]);
});

test('a whole roster is one call and little more text than its values', async () => {
  const { host, workbook, answers } = gasBench();
  const rows = Array.from({ length: 1_000 }, (_, row) => Array.from({ length: 17 }, (__, column) => `value ${row}/${column}`));
  workbook.active.setValues(1, 1, rows);
  await host.sheet.readGrid('0');
  expect(answers).toHaveLength(1);
  expect(answers[0]!.length).toBeLessThan(1.2 * JSON.stringify(rows).length);
});

test('rows below the sheet’s last one are not there', async () => {
  const { host, workbook } = gasBench();
  workbook.active.setValues(1, 1, [['Ann']]);
  const grids = await host.sheet.readRows('0', [{ row: 999, rows: 5 }, { row: 5_000, rows: 1 }]); // prettier-ignore
  expect(grids.map((grid) => grid.rows.length)).toEqual([2, 0]);
});

test('many spans are one read of what lies between them', async () => {
  const { host, workbook, script } = gasBench();
  workbook.active.setValues(
    1,
    1,
    Array.from({ length: 100 }, (_, row) => [`row ${row + 1}`]),
  );
  const grids = await host.sheet.readRows('0', Array.from({ length: 25 }, (_, index) => ({ row: 4 * index + 1, rows: 1 }))); // prettier-ignore
  expect(grids.map((grid) => grid.rows)).toEqual(Array.from({ length: 25 }, (_, index) => [[`row ${4 * index + 1}`]]));
  expect(script.counter.get('Range.getValues')).toBe(1);
});
