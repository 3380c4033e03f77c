/** Edits that are to leave formulas alone: those stay, wherever they stand in a block, and everything else is written. */
import { expect, test } from 'vitest';
import type { ExcelRun } from '../../../../excel-addin/taskpane/excel/excel-run.js';
import { withoutFormulas } from '../../../../excel-addin/taskpane/excel/without-formulas.js';
import { excelHost } from '../../../../excel-addin/taskpane/excel/excel-host.js';
import { Workbook } from '../../../../workbench/workbook/index.js';
import { excelRealm } from '../../support/excel-realm.js';

async function bench() {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Team');
  const { run, sim } = excelRealm(workbook);
  const host = excelHost(run);
  return { sheet, sim, host, id: (await host.listSheets())[0]!.id };
}

test('formulas stay, other cells of the same block are written', async () => {
  const { sheet, host, id } = await bench();
  sheet.setValues(1, 1, [['a', 'b'], ['c', '=1'], ['e', 'f']]); // prettier-ignore
  sheet.setCell(1, 2, { value: 2, formula: '=1+1' });
  sheet.setCell(3, 1, { value: 3, formula: '=1+2' });
  const edits = [1, 2, 3].flatMap((row) =>
    [1, 2].map((column) => ({ row, column, value: `new ${row} ${column}`, keepFormula: true as const })),
  );
  await host.writeCells(id, [...edits, { row: 9, column: 1, value: 'x' }]);
  const seen = [1, 2, 3].map((row) => [1, 2].map((column) => sheet.cell(row, column).formula ?? sheet.value(row, column)));
  expect(seen).toEqual([['new 1 1', '=1+1'], ['new 2 1', 'new 2 2'], ['=1+2', 'new 3 2']]); // prettier-ignore
  expect(sheet.value(9, 1)).toBe('x');
});

test('an edit that does not ask for it replaces a formula, and nothing is read before', async () => {
  const { sheet, sim, host, id } = await bench();
  sheet.setCell(1, 1, { value: 2, formula: '=1+1' });
  sim.resetCounters();
  await host.writeCells(id, [{ row: 1, column: 1, value: 'x' }]);
  expect(sheet.cell(1, 1)).toMatchObject({ value: 'x', formula: null });
  expect(sim.counters.log.filter(({ body }) => body.includes('"Formulas"'))).toEqual([]);
});

/** Excel that gives these for every range. */
function runOver(formulas: unknown[][], values: unknown[][]): ExcelRun {
  const range = { formulas, values, load: () => range };
  const context = { workbook: { worksheets: { getItem: () => ({ getRangeByIndexes: () => range }) } }, sync: () => Promise.resolve() };
  const run = (batch: (given: Excel.RequestContext) => unknown) => batch(context as unknown as Excel.RequestContext);
  return run as unknown as ExcelRun;
}

test.each([
  ['a formula', '=1+1', 2, true],
  ['a text that begins like one', '=1', '=1', false],
  ['a number', 5, 5, false],
  ['a number that is given as a text', '5', 5, false],
  ['yes or no', true, true, false],
  ['nothing', '', '', false],
])('%s is a formula, or none', async (_name, formula, value, stays) => {
  const edit = { row: 1, column: 1, value: 'new', keepFormula: true as const };
  const left = await withoutFormulas(runOver([[formula]], [[value]]), 'Team', [edit]);
  expect(left).toEqual(stays ? [] : [edit]);
});
