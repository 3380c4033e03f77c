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

describe('a sheet that is too large for one execution', () => {
  const [ROWS, COLUMNS] = [12_000, 26];

  async function large() {
    const bench = gasBench();
    const sheet = bench.workbook.active;
    sheet.setValues(1, 1, Array.from({ length: ROWS }, (_, row) => Array.from({ length: COLUMNS }, (__, column) => `${row}:${column}`))); // prettier-ignore
    sheet.setFormat({ row: ROWS, column: 2, rows: 1, columns: 1 }, '0000');
    sheet.merge({ row: ROWS - 1, column: 1, rows: 1, columns: 2 });
    sheet.hideRows(ROWS, 1, 'user');
    return bench;
  }

  test('comes in parts, whole', async () => {
    const { host, script, answers } = await large();
    const told: number[] = [];
    const grid = await host.sheet.readGrid('0', (rows, of) => {
      told.push(rows / of);
    });
    expect(script.counter.get('Range.getValues')).toBe(2);
    expect(told).toHaveLength(1);
    expect([grid.rows.length, grid.shown?.length, grid.formats?.length]).toEqual([ROWS, ROWS, ROWS]);
    expect([grid.rows[0]?.[0], grid.rows[ROWS - 1]?.[COLUMNS - 1], grid.formats?.[ROWS - 1]?.[1]]).toEqual([
      '0:0',
      `${ROWS - 1}:25`,
      '0000',
    ]);
    expect([grid.merges, grid.hiddenRows]).toEqual([[{ row: ROWS - 1, column: 1, rows: 1, columns: 2 }], [ROWS]]);
    expect(Math.max(...answers.map((answer) => answer.length))).toBeLessThan(5_000_000);
  });

  test('is left where it is when nobody wants the rest', async () => {
    const { host, script } = await large();
    const stop = new Error('enough');
    const reading = host.sheet.readActive!(() => {
      throw stop;
    });
    await expect(reading).rejects.toBe(stop);
    expect(script.counter.get('Range.getValues')).toBe(1);
  });

  test('has its rows read in parts too, in their order', async () => {
    const { host, script } = await large();
    const [some, all] = await host.sheet.readRows('0', [{ row: 5, rows: 2 }, { row: 2, rows: ROWS + 10 }]); // prettier-ignore
    expect([some?.rows.map(([first]) => first), all?.rows.length, all?.rows.at(-1)?.[2]]).toEqual([
      ['4:0', '5:0'],
      ROWS - 1,
      `${ROWS - 1}:2`,
    ]);
    expect([some?.firstRow, all?.firstRow]).toEqual([5, 2]);
    expect(script.counter.get('Range.getValues')).toBe(3);
  });
});

test('rows out of sight are given up soon where there are too many to ask', async () => {
  let time = 0;
  const bench = gasBench({ now: () => (time += 1) });
  bench.workbook.active.setValues(1, 1, Array.from({ length: 30_000 }, (_, row) => [`row ${row}`])); // prettier-ignore
  const grid = await bench.host.sheet.readGrid('0');
  expect([grid.rows.length, 'hiddenRows' in grid]).toEqual([30_000, false]);
  expect(bench.script.counter.get('Sheet.isRowHiddenByUser')).toBeLessThan(500);
});

test('the sheets and the cells of the active one are one call', async () => {
  const { host, workbook, answers } = gasBench();
  workbook.addSheet('Other').setValues(1, 1, [['Email'], ['a@x.org']]);
  workbook.activate(workbook.sheets.at(-1)!.id);
  const { sheets, grid } = await host.sheet.readActive!();
  expect(answers).toHaveLength(1);
  expect(sheets).toEqual(await host.sheet.listSheets());
  expect(grid?.rows).toEqual([['Email'], ['a@x.org']]);
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
