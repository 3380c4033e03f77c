/** Days on a sheet of any time zone: written as numbers, they are the same days when they come back. */
import { expect, test } from 'vitest';
import { Workbook } from '../../../workbench/workbook/index.js';
import { gasBench } from '../support/gas-bench.js';

/** 2024-01-31, a day of a clock change in each hemisphere, a day without a midnight, a day that Samoa never had, and far years. */
const DAYS = [45_322, 45_361, 45_571, 43_408, 40_907, 61, 10_000, 73_050];

test.each(['Etc/UTC', 'America/New_York', 'Pacific/Apia', 'Pacific/Kiritimati', 'Asia/Kolkata', 'America/Sao_Paulo', 'Europe/Dublin'])(
  'a day stays the day in %s',
  async (timeZone) => {
    const { host, workbook } = gasBench({ workbook: new Workbook({ timeZone }) });
    await host.sheet.writeCells(workbook.active.id, DAYS.map((value, at) => ({ row: at + 1, column: 1, value, format: 'date' }))); // prettier-ignore
    expect(DAYS.map((_, at) => workbook.active.value(at + 1, 1))).toEqual(DAYS);
    const grid = await host.sheet.readGrid(workbook.active.id);
    expect(grid.rows.map((row) => row[0])).toEqual(DAYS);
    expect(grid.shown?.map((row) => row[0])).toEqual(DAYS.map((day) => new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10)));
  },
);

test('a day is written without a text format before it, and a blank below it is ready for the next day', async () => {
  const { host, workbook, script } = gasBench();
  await host.sheet.writeCells(workbook.active.id, [
    { row: 1, column: 1, value: 45_322, format: 'date' },
    { row: 2, column: 1, value: null, format: 'date' },
  ]);
  expect([1, 2].map((row) => workbook.active.cell(row, 1).format)).toEqual(['yyyy-mm-dd', 'yyyy-mm-dd']);
  expect(script.counter.get('RangeList.setNumberFormat')).toBe(1);
});

test('a blank by itself keeps the format that its cell has', async () => {
  const { host, workbook } = gasBench();
  workbook.active.setCell(1, 1, { value: 5, format: '0.00' });
  await host.sheet.writeCells(workbook.active.id, [{ row: 1, column: 1, value: null }]);
  expect(workbook.active.cell(1, 1)).toMatchObject({ value: null, format: '0.00' });
});
