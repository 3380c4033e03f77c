/** Writing cells at Google: formulas never come to be, and cells keep what nobody asked to change. */
import { expect, test } from 'vitest';
import type { CellValue } from '../../../core/ports/index.js';
import { sealRecord } from '../../../core/sending/journal.js';
import { Workbook } from '../../../workbench/workbook/index.js';
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

test('says that no sheet can be added where Google adds none', async () => {
  const { host, workbook } = gasBench();
  workbook.addSheet = () => {
    throw new Error('You do not have permission to do that.');
  };
  await expect(host.sheet.addSheet!('Team', [])).rejects.toThrow('Google Sheets adds no sheet here');
});

test('only the cells that are written get the text format', async () => {
  const { host, workbook } = gasBench();
  workbook.active.setValues(1, 1, [['a', 'b']]);
  await host.sheet.writeCells('0', [{ row: 1, column: 1, value: 'x' }]);
  expect([workbook.active.cell(1, 1).format, workbook.active.cell(1, 2).format]).toEqual(['@', '']);
});

test('a formula among other values is found, wherever it stands', async () => {
  const { host, workbook } = gasBench({ quirks: { formulasInTextCells: true } });
  const row = (at: number, values: readonly CellValue[]) => values.map((value, column) => ({ row: at, column: column + 1, value }));
  await host.sheet.writeCells(workbook.active.id, [...row(1, ['a', 1]), ...row(2, ['b', '=1+1'])]);
  expect([workbook.active.cell(2, 2).formula, workbook.active.value(2, 2)]).toEqual([null, "'=1+1"]);
  expect([1, 2].map((column) => workbook.active.value(1, column))).toEqual(['a', 1]);
});

test.each([-5, true, 'a=b', ' +1', '(-1)'])('%j cannot become a formula, and costs no second look', async (value) => {
  const { host, workbook, script } = gasBench();
  await host.sheet.writeCells(workbook.active.id, [{ row: 1, column: 1, value }]);
  expect([workbook.active.value(1, 1), script.counter.get('Range.getFormulas')]).toEqual([value, undefined]);
});

test('every cell of a block of texts gets the text format', async () => {
  const { host, workbook } = gasBench();
  const cells = [1, 2].flatMap((row) => [1, 2, 3].map((column) => ({ row, column })));
  await host.sheet.writeCells(workbook.active.id, cells.map((cell) => ({ ...cell, value: '007' }))); // prettier-ignore
  expect(cells.map(({ row, column }) => workbook.active.cell(row, column).format)).toEqual(Array(6).fill('@'));
});

test.each([
  ['down', { row: 2_000, column: 1 }],
  ['to the right', { row: 1, column: 60 }],
])('a sheet grows %s for a cell beyond its end', async (_name, cell) => {
  const { host, workbook } = gasBench();
  await host.sheet.writeCells(workbook.active.id, [{ ...cell, value: 'x' }, { row: 1, column: 1, value: 'y' }]); // prettier-ignore
  expect([workbook.active.value(cell.row, cell.column), workbook.active.value(1, 1)]).toEqual(['x', 'y']);
  expect([workbook.active.rowCount, workbook.active.columnCount]).toEqual([
    Math.max(cell.row, new Workbook().active.rowCount),
    Math.max(cell.column, new Workbook().active.columnCount),
  ]);
});

test('without edits no cell, format or size is asked for', async () => {
  const { host, workbook, script } = gasBench();
  await host.sheet.writeCells(workbook.active.id, []);
  expect([...script.counter.keys()].filter((call) => /Max|getRange|setValues/u.test(call))).toEqual([]);
});

test('a new sheet is hidden where its layout says so, and not otherwise', async () => {
  const { host, workbook } = gasBench();
  const ids = [await host.sheet.addSheet!('Shown', [], { frozenRows: 1 }), await host.sheet.addSheet!('Hidden', [], { hidden: true })];
  expect(ids.map((id) => workbook.findSheet(id)!.hidden)).toEqual([false, true]);
});

test('a sheet that cannot be written is named, with what to do', async () => {
  const { host, workbook } = gasBench();
  workbook.active.protected = true;
  const refused = await host.sheet.writeCells(workbook.active.id, [{ row: 1, column: 1, value: 'x' }]).catch((error: unknown) => error);
  expect(refused).toMatchObject({
    code: 'not-writable',
    message:
      'The cells of "Sheet1" could not be written: the sheet or some of its cells are protected, or a data validation ' +
      'refuses the value. Change that, or ask the sheet’s owner for access.',
  });
});

test('an edit that is to keep formulas leaves those alone, wherever they stand in its block, and writes the rest', async () => {
  const { host, workbook } = gasBench();
  workbook.active.setValues(1, 1, [['a', 'b'], ['c', 'd']]); // prettier-ignore
  workbook.active.type(1, 2, '=1+1');
  const edits = [1, 2].flatMap((row) => [1, 2].map((column) => ({ row, column, value: `${row}${column}`, keepFormula: true as const })));
  await host.sheet.writeCells(workbook.active.id, [...edits, { row: 3, column: 1, value: 'x' }]);
  const seen = [1, 2, 3].map((row) =>
    [1, 2].map((column) => workbook.active.cell(row, column).formula ?? workbook.active.value(row, column)),
  );
  expect(seen).toEqual([['11', '=1+1'], ['21', '22'], ['x', null]]); // prettier-ignore
});

test('a sheet of our own grows by the rows that are written to it, and no more', async () => {
  const { host, workbook } = gasBench();
  const records = Array.from(
    { length: 1_200 },
    (_, at) =>
    sealRecord({ v: 2, run: 'r1', seq: at + 1, fence: 1, at: 1, kind: 'row', state: 'ready', rid: `id:${at}`, op: 'create', key: '', remoteId: '', code: '', detail: '', image: '' }), // prettier-ignore
  );
  await host.journal.append(records);
  expect(workbook.sheets.find(({ name }) => name === 'Muster log')!.rowCount).toBe(1_201);
});
