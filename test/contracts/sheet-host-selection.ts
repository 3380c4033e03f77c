/** What every spreadsheet owes to who works on it: it goes to a cell, and tells which rows are selected. */
import { describe, expect } from 'vitest';
import { contractCase, type Contract } from './contract.js';
import type { SheetBench } from './sheet-host.js';

const column = (...values: string[]) => ({ rows: values.map((value) => [value]) });

/** Runs the part of the contract that is about the selection. */
export function testSheetSelection(contract: Contract<SheetBench>): void {
  describe(`sheet host, selection: ${contract.name}`, () => {
    contractCase(contract, 'reveals a cell, on its sheet', async ({ host, fill, selection }) => {
      const id = await fill(column('a', 'b', 'c'));
      await fill(column('other'));
      await host.reveal(id, { row: 3, column: 1 });
      expect(selection()).toEqual({ sheet: id, row: 3, column: 1 });
    });

    contractCase(contract, 'tells the selected rows, area by area', async ({ host, fill, select }) => {
      const id = await fill(column('a', 'b', 'c', 'd', 'e', 'f'));
      select([{ row: 2, column: 1, rows: 2, columns: 1 }, { row: 5, column: 1, rows: 1, columns: 3 }]); // prettier-ignore
      expect(await host.selectedRows!(id)).toEqual([{ row: 2, rows: 2 }, { row: 5, rows: 1 }]); // prettier-ignore
    });

    contractCase(contract, 'tells no rows of a sheet that does not show', async ({ host, fill, select }) => {
      const behind = await fill(column('a', 'b'));
      const id = await fill(column('c', 'd'));
      select([{ row: 2, column: 1, rows: 1, columns: 1 }]);
      expect([await host.selectedRows!(behind), await host.selectedRows!(id)]).toEqual([[], [{ row: 2, rows: 1 }]]);
    });
  });
}
