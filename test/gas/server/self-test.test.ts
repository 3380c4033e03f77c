/** The self-test for the real host: in a host as expected every check says so, in another one it does not. */
import { expect, test } from 'vitest';
import { userState } from '../../../workbench/workbook/index.js';
import { gasBench } from '../support/gas-bench.js';

const CHECKS = 9;
const results = ({ workbook }: ReturnType<typeof gasBench>) => {
  const sheet = workbook.sheets.find((one) => one.name === 'Muster self-test')!;
  return Array.from({ length: CHECKS }, (_, at) => [sheet.value(at + 2, 1), sheet.value(at + 2, 2)]);
};

test('all checks are as expected in the simulated host', () => {
  const bench = gasBench();
  bench.script.call('selfTest');
  expect(results(bench).map((row) => row[1])).toEqual(Array(CHECKS).fill('as expected'));
});

test('a host that makes formulas of text is told', () => {
  const bench = gasBench({ quirks: { formulasInTextCells: true } });
  bench.script.call('selfTest');
  expect(results(bench).filter((row) => row[1] === 'DIFFERS')).toEqual([['Text stays text in cells with the text format', 'DIFFERS']]);
});

test('nothing but its own sheet is changed, and no lease or mark is left', async () => {
  const bench = gasBench();
  bench.workbook.active.setValues(1, 1, [['Ann']]);
  const before = userState(bench.workbook);
  bench.script.call('selfTest');
  expect(userState(bench.workbook, { except: ['Muster self-test'] })).toBe(before);
  expect(bench.workbook.sheets.flatMap((sheet) => sheet.rules)).toEqual([]);
  expect(bench.workbook.active.name).toBe('Sheet1');
});
