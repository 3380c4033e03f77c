/** Our rules are drawn over the cells and leave no trace in them. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ConditionalRule } from '../../../workbench/workbook/index.js';
import { launch, openPage } from './page.js';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  page = await openPage(browser, '?sample=clean');
});
afterAll(() => browser.close());
beforeEach(() => page.evaluate(() => window.workbench!.open('clean')));

const ours = (row: number, background: string): ConditionalRule => ({
  id: `ours-${row}-${background}`,
  ranges: [{ row, column: 3, rows: 1, columns: 1 }],
  formula: '=N("muster:error")=0',
  condition: '',
  style: { background, fontColor: '#a4262c' },
});
const setRules = (rules: readonly ConditionalRule[]) =>
  page.evaluate((list) => window.workbench!.workbook.active.setRules(list, 'sheets'), rules);

/** Background of a cell as it is drawn. */
const drawn = (row: number, column: number) =>
  page.evaluate(
    ([r, c]) => {
      const style = window
        .workbench!.grid.grid.api.getActiveWorkbook()!
        .getActiveSheet()
        .getSheet()
        .getCell(r! - 1, c! - 1)?.s;
      return typeof style === 'object' ? (style?.bg?.rgb ?? null) : null;
    },
    [row, column],
  );

test('a rule of ours colours its cells and no other', async () => {
  await setRules([ours(4, '#fde7e9')]);
  expect([await drawn(4, 3), await drawn(5, 3), await drawn(4, 4)]).toEqual(['#fde7e9', null, null]);
});

test('the earlier rule wins', async () => {
  await setRules([ours(4, '#fde7e9'), ours(4, '#fff4ce')]);
  expect(await drawn(4, 3)).toBe('#fde7e9');
});

test('a rule of the user is not drawn as one of ours', async () => {
  await setRules([{ ...ours(4, '#00ff00'), formula: '=TRUE' }]);
  expect(await drawn(4, 3)).toBeNull();
});

test('clearing leaves nothing behind, and the cells were never touched', async () => {
  const fills = () =>
    page.evaluate(
      () => [...window.workbench!.workbook.active.cells()].filter(({ row, cell }) => row > 1 && cell.fill !== undefined).length,
    );
  await setRules([ours(4, '#fde7e9')]);
  expect(await fills()).toBe(0);
  await setRules([]);
  expect([await drawn(4, 3), await fills()]).toEqual([null, 0]);
});

test('marks follow their rows when rows are inserted in the grid', async () => {
  await setRules([ours(4, '#fde7e9')]);
  await page.evaluate(() => void window.workbench!.grid.grid.api.getActiveWorkbook()!.getActiveSheet().insertRowsBefore(1, 1));
  expect([await drawn(4, 3), await drawn(5, 3)]).toEqual([null, '#fde7e9']);
});
