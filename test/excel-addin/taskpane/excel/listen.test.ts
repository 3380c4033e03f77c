/** Excel's events as the port tells them. */
import { describe, expect, test } from 'vitest';
import type { CellRef, SheetEdit } from '../../../../core/ports/index.js';
import { excelHost } from '../../../../excel-addin/taskpane/excel/excel-host.js';
import { worksheetId } from '../../../../workbench/excel-sim/index.js';
import { Workbook } from '../../../../workbench/workbook/index.js';
import { excelRealm, settled } from '../../support/excel-realm.js';

async function listening() {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Team');
  sheet.setValues(1, 1, [['Email'], ['a@x.org']]);
  const realm = excelRealm(workbook);
  const host = excelHost(realm.run);
  const edits: SheetEdit[] = [];
  const stop = host.onEdit!((edit) => void edits.push(edit));
  await settled();
  return { ...realm, sheet, id: worksheetId(sheet), host, edits, stop };
}

describe('onEdit', () => {
  test('tells the cell that the user edits', async () => {
    const { sheet, id, edits } = await listening();
    sheet.type(2, 1, 'b@x.org');
    await settled();
    expect(edits).toEqual([{ sheet: id, range: { row: 2, column: 1, rows: 1, columns: 1 } }]);
  });

  test('says nothing of what it writes itself', async () => {
    const { id, host, edits } = await listening();
    await host.writeCells(id, [{ row: 2, column: 1, value: 'c@x.org' }]);
    await host.setMarks(id, [{ level: 'error', range: { row: 2, column: 1, rows: 1, columns: 1 } }]);
    await settled();
    expect(edits).toEqual([]);
  });

  test('leaves the edits of a co-author to the co-author’s pane', async () => {
    const { sim, id, edits } = await listening();
    sim.raise('DataChanged', id, { address: 'A2', changeType: 'RangeEdited', source: 'Local', triggerSource: 'Unknown' }, true);
    await settled();
    expect(edits).toEqual([]);
  });

  test('knows no range when rows come or go', async () => {
    const { sheet, id, edits } = await listening();
    sheet.insertRows(2);
    await settled();
    expect(edits).toEqual([{ sheet: id, range: null }]);
  });

  test.each(['RowInserted', 'RowDeleted', 'ColumnInserted', 'CellDeleted', 'Unknown'])('knows no range after %s', async (changeType) => {
    const { sim, id, edits } = await listening();
    sim.raise('DataChanged', id, { address: 'A2:B2', changeType, source: 'Local', triggerSource: 'Unknown' });
    await settled();
    expect(edits).toEqual([{ sheet: id, range: null }]);
  });

  test.each([
    ['RowInserted', '5:7', { row: 5, by: 3 }],
    ['RowDeleted', '$2:$2', { row: 2, by: -1 }],
  ])('tells which rows came or went: %s at %s', async (changeType, address, moved) => {
    const { sim, id, edits } = await listening();
    sim.raise('DataChanged', id, { address, changeType, source: 'Local', triggerSource: 'Unknown' });
    await settled();
    expect(edits).toEqual([{ sheet: id, range: null, moved }]);
  });

  test.each([
    ['A1:A2000', { row: 1, column: 1, rows: 2000, columns: 1 }],
    ['A1:A2001', null],
    ['A:A', null],
    ['5:7', null],
    ['A1,C3', null],
  ])('makes of the address %s a range or nothing', async (address, range) => {
    const { sim, id, edits } = await listening();
    sim.raise('DataChanged', id, { address, changeType: 'RangeEdited', source: 'Local', triggerSource: 'Unknown' });
    await settled();
    expect(edits).toEqual([{ sheet: id, range }]);
  });

  test('ends when it is stopped', async () => {
    const { sheet, edits, stop, sim } = await listening();
    expect(sim.isAskedFor('DataChanged')).toBe(true);
    stop();
    await settled();
    sheet.type(2, 1, 'b@x.org');
    await settled();
    expect(edits).toEqual([]);
    expect(sim.isAskedFor('DataChanged')).toBe(false);
  });
});

describe('onSelect', () => {
  test('tells where the cursor goes', async () => {
    const { host, workbook, id } = await listening();
    const seen: [string, CellRef][] = [];
    host.onSelect!((sheet, cell) => void seen.push([sheet, cell]));
    await settled();
    workbook.select({ row: 2, column: 3 });
    await settled();
    expect(seen).toEqual([[id, { row: 2, column: 3 }]]);
  });
});
