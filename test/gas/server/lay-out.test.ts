/** New sheets as they are laid out at Google. */
import { expect, test } from 'vitest';
import { gasBench } from '../support/gas-bench.js';

test('every row of a column has its format, those that are added later too', async () => {
  const { host, workbook } = gasBench();
  const id = await host.sheet.addSheet!('Team', [], { columns: ['text', 'plain', 'date'] });
  const sheet = workbook.findSheet(id)!;
  await host.sheet.writeCells(id, [{ row: 3_000, column: 2, value: 7 }]);
  const formats = (row: number) => [1, 2, 3].map((column) => sheet.cell(row, column).format);
  expect([formats(1), formats(1_000), formats(2_999), formats(3_000)]).toEqual(Array(4).fill(['@', '', 'yyyy-mm-dd']));
});

test('a sheet wider than new sheets are gets its columns', async () => {
  const { host, workbook } = gasBench();
  const id = await host.sheet.addSheet!('Wide', [], { columns: Array<'text'>(30).fill('text') });
  const sheet = workbook.findSheet(id)!;
  expect([sheet.columnCount, sheet.cell(5, 30).format]).toEqual([30, '@']);
});

test('costs two calls for the formats of twenty columns', async () => {
  const { host, script } = gasBench();
  const columns = Array.from({ length: 20 }, (_, at) => (at === 11 ? ('date' as const) : ('text' as const))); // prettier-ignore
  await host.sheet.addSheet!('Team', [], { frozenRows: 1, columns });
  expect([script.counter.get('RangeList.setNumberFormat'), script.counter.get('Sheet.setFrozenRows')]).toEqual([2, 1]);
});

test('without a layout nothing is formatted, frozen or hidden', async () => {
  const { host, workbook, script } = gasBench();
  const sheet = workbook.findSheet(await host.sheet.addSheet!('Plain', []))!;
  expect([sheet.hidden, sheet.frozenRows, script.counter.get('RangeList.setNumberFormat')]).toEqual([false, 0, undefined]);
});
