/** The grid and the workbook model stay in step, both ways, with a person's mouse and keyboard. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clickCell, inGrid, inModel, launch, openPage, typeInto } from './page.js';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  page = await openPage(browser, '?sample=clean');
});
afterAll(() => browser.close());
beforeEach(() => page.evaluate(() => window.workbench!.open('clean')));

const modelCell = (row: number, column: number) => expect.poll(() => inModel(page, row, column));
const gridCell = (a1: string) => expect.poll(() => inGrid(page, a1));

describe('what a person does reaches the model', () => {
  test.each([
    ['text', 'ann@hr.example', 'ann@hr.example'],
    ['a number, read as a spreadsheet reads it', '00042', 42],
    ['yes or no', 'TRUE', true],
  ])('typing %s', async (_, text, value) => {
    await typeInto(page, 'A3', text);
    await modelCell(3, 1).toBe(value);
  });

  test('typing a date gives its serial number and its format', async () => {
    await typeInto(page, 'A3', '2024-05-06');
    await modelCell(3, 1).toBe(45_418);
    expect(await page.evaluate(() => window.workbench!.workbook.active.shown(3, 1))).toBe('2024-05-06');
  });

  test('typing digits into a text cell keeps their zeros', async () => {
    await typeInto(page, 'D3', '00777');
    await modelCell(3, 4).toBe('00777');
    await gridCell('D3').toBe('00777');
  });

  test('undo and redo', async () => {
    const before = await inModel(page, 3, 1);
    await typeInto(page, 'A3', 'Typed');
    await modelCell(3, 1).toBe('Typed');
    await page.keyboard.press('Control+z');
    await modelCell(3, 1).toBe(before);
    await page.keyboard.press('Control+y');
    await modelCell(3, 1).toBe('Typed');
  });

  test('pasting a block', async () => {
    await clickCell(page, 'A3');
    await page.evaluate(() => navigator.clipboard.writeText('one\ttwo\nthree\tfour'));
    await page.keyboard.press('Control+v');
    await modelCell(4, 2).toBe('four');
    expect([await inModel(page, 3, 1), await inModel(page, 3, 2), await inModel(page, 4, 1)]).toEqual(['one', 'two', 'three']);
  });

  test('emptying a cell', async () => {
    await clickCell(page, 'E3');
    await page.keyboard.press('Delete');
    await modelCell(3, 5).toBeNull();
  });

  test('inserting and deleting rows', async () => {
    const third = await inModel(page, 3, 3);
    await page.evaluate(() => void window.workbench!.grid.grid.api.getActiveWorkbook()!.getActiveSheet().insertRowsBefore(2, 2));
    await modelCell(5, 3).toBe(third);
    await page.evaluate(() => void window.workbench!.grid.grid.api.getActiveWorkbook()!.getActiveSheet().deleteRows(2, 2));
    await modelCell(3, 3).toBe(third);
  });

  test('moving columns about', async () => {
    const [role, leads] = [await inModel(page, 2, 1), await inModel(page, 2, 2)];
    await page.evaluate(() => {
      const sheet = window.workbench!.grid.grid.api.getActiveWorkbook()!.getActiveSheet();
      sheet.moveColumns(sheet.getRange('A1:A5'), 2);
    });
    await modelCell(2, 1).toBe(leads);
    await modelCell(2, 2).toBe(role);
  });

  test('a fill', async () => {
    await page.evaluate(
      () => void window.workbench!.grid.grid.api.getActiveWorkbook()!.getActiveSheet().getRange('B2').setBackground('#ffcc00'),
    );
    await expect.poll(() => page.evaluate(() => window.workbench!.workbook.active.cell(2, 2).fill)).toBe('#ffcc00');
  });

  test('selecting a cell', async () => {
    await clickCell(page, 'C4');
    await expect.poll(() => page.evaluate(() => window.workbench!.workbook.selection)).toEqual({ row: 4, column: 3 });
  });

  test('freezing rows', async () => {
    await page.evaluate(() => void window.workbench!.grid.grid.api.getActiveWorkbook()!.getActiveSheet().setFrozenRows(2));
    await expect.poll(() => page.evaluate(() => window.workbench!.workbook.active.frozenRows)).toBe(2);
  });

  test('adding a sheet and going back', async () => {
    await page.evaluate(() => void window.workbench!.grid.grid.api.getActiveWorkbook()!.insertSheet('Notes'));
    await expect.poll(() => page.evaluate(() => window.workbench!.workbook.active.name)).toBe('Notes');
    await page.getByText('Team', { exact: true }).first().click();
    await expect.poll(() => page.evaluate(() => window.workbench!.workbook.active.name)).toBe('Team');
  });
});

describe('what a host does reaches the grid', () => {
  test('cells, and undo takes them back in the model too', async () => {
    const before = await inModel(page, 3, 1);
    await page.evaluate(() => window.workbench!.workbook.active.setCell(3, 1, { value: 'From the host' }, 'sheets'));
    await gridCell('A3').toBe('From the host');
    await clickCell(page, 'B3');
    await page.keyboard.press('Control+z');
    await gridCell('A3').toBe(before);
    await modelCell(3, 1).toBe(before);
  });

  test('rows that moved', async () => {
    const second = await inGrid(page, 'C2');
    await page.evaluate(() => window.workbench!.workbook.active.insertRows(2, 1, 'sheets'));
    await gridCell('C3').toBe(second);
    await gridCell('C2').toBeFalsy();
  });

  test('a new sheet with cells', async () => {
    await page.evaluate(() => {
      const log = window.workbench!.workbook.addSheet('Log', 'sheets');
      log.setValues(1, 1, [['When', 'What']], 'sheets');
      window.workbench!.workbook.activate(log.id, 'sheets');
    });
    await gridCell('B1').toBe('What');
  });

  test('a sheet that an add-in adds, behind the one in front', async () => {
    const [before, after] = await page.evaluate(async () => {
      const { workbook } = window.workbench!;
      const { name } = workbook.active;
      workbook.addSheet('Behind', 'excel');
      await new Promise((later) => setTimeout(later, 300)); // the grid moves to a new sheet in a step of its own
      return [name, workbook.active.name];
    });
    expect(after).toBe(before);
  });

  test('cells beyond the edge of the grid', async () => {
    await page.evaluate(() => window.workbench!.workbook.active.setCell(400, 30, { value: 'far' }, 'sheets'));
    await gridCell('AD400').toBe('far');
  });

  test('frozen rows, of a sheet as it is added and later on', async () => {
    const frozen = () => page.evaluate(() => window.workbench!.grid.grid.api.getActiveWorkbook()!.getActiveSheet().getFreeze().ySplit);
    await page.evaluate(() => {
      const team = window.workbench!.workbook.addSheet('Fetched', 'sheets');
      team.setValues(1, 1, [['ID', 'Name']], 'sheets');
      team.freezeRows(3, 'sheets');
      window.workbench!.workbook.activate(team.id, 'sheets');
    });
    await expect.poll(frozen).toBe(3);
    await page.evaluate(() => window.workbench!.workbook.active.freezeRows(1, 'sheets'));
    await expect.poll(frozen).toBe(1);
  });

  test('a hidden sheet has no tab, and can be shown from the list of sheets', async () => {
    await page.evaluate(() => {
      const { workbook } = window.workbench!;
      const seen = workbook.addSheet('Last seen', 'sheets');
      seen.setValues(1, 1, [['Record']], 'sheets');
      workbook.hideSheet(seen.id, true, 'sheets');
    });
    const tab = page.getByText('Last seen', { exact: true });
    await expect.poll(() => tab.count()).toBe(0);
    await page.locator('[aria-haspopup=menu]', { has: page.locator('[data-u-comp=sheet-bar-append-button]') }).click();
    await tab.click();
    const shown = () => page.evaluate(() => [window.workbench!.workbook.active.name, window.workbench!.workbook.active.hidden]);
    await expect.poll(shown).toEqual(['Last seen', false]);
    await expect.poll(() => tab.count()).toBe(1);
  });

  test('text that is typed into a column of texts keeps its zeros', async () => {
    await page.evaluate(() => {
      const { workbook } = window.workbench!;
      const team = workbook.addSheet('Fetched', 'sheets');
      team.setFormat({ row: 1, column: 1, rows: 25_000, columns: 1 }, '@', 'sheets');
      team.setFormat({ row: 1, column: 2, rows: 25_000, columns: 1 }, 'yyyy-mm-dd', 'sheets');
      team.setValues(1, 1, [['ID', 'Start']], 'sheets');
      workbook.activate(team.id, 'sheets');
    });
    await typeInto(page, 'A3', '0042');
    await modelCell(3, 1).toBe('0042');
    await gridCell('A3').toBe('0042');
    await typeInto(page, 'B3', '2024-01-31');
    await modelCell(3, 2).toBe(45_322);
    expect(await page.evaluate(() => window.workbench!.workbook.active.shown(3, 2))).toBe('2024-01-31');
  });

  test('hidden rows', async () => {
    await page.evaluate(() => window.workbench!.workbook.active.hideRows(5, 1, 'filter', 'sheets'));
    const visible = () =>
      page.evaluate(() => window.workbench!.grid.grid.api.getActiveWorkbook()!.getActiveSheet().getSheet().getRowVisible(4));
    await expect.poll(visible).toBe(false);
  });

  test('the selection, scrolled into sight', async () => {
    await page.evaluate(() => window.workbench!.workbook.select({ row: 55, column: 13 }, 'sheets'));
    const active = () =>
      page.evaluate(() =>
        window.workbench!.grid.grid.api.getActiveWorkbook()!.getActiveSheet().getSelection()?.getActiveRange()?.getA1Notation(),
      );
    await expect.poll(active).toBe('M55');
  });
});

test('the strip sorts by the column of the active cell, and the grid follows', async () => {
  await clickCell(page, 'F3');
  await page.getByRole('button', { name: 'Sort Z to A' }).click();
  await modelCell(2, 6).toBe('Zeman');
  await gridCell('F2').toBe('Zeman');
});
