/** What every spreadsheet owes: whole reads, text that stays text, and marks that leave the user's own things alone. */
import { describe, expect } from 'vitest';
import type { CellEdit, CellGrid, CellValue, GridRange, Mark, SheetHost, SheetId } from '../../core/ports/index.js';
import { contractCase, type Contract } from './contract.js';
import { testSheetMarks } from './sheet-host-marks.js';
import { testSheetSelection } from './sheet-host-selection.js';

export interface SheetContent {
  /** Rows from A1. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Number formats of the same cells; '' is automatic. */
  readonly formats?: readonly (readonly string[])[];
}

/** A host over a workbook that a test can look into. */
export interface SheetBench {
  readonly host: SheetHost;
  /** Adds a sheet with this content and makes it active. */
  fill(content: SheetContent): SheetId | Promise<SheetId>;
  formulaAt(sheet: SheetId, row: number, column: number): string | null;
  /** Our marks as the workbook shows them, the first first. */
  marks(sheet: SheetId): readonly Mark[];
  /** Gives the sheet fills, notes, validations and rules of the user's own. */
  decorate(sheet: SheetId): void;
  /** Everything of the user's, as one text. */
  userState(): string;
  protect(sheet: SheetId): void;
  /** What a person does who types a text into a cell. */
  type(sheet: SheetId, row: number, column: number, text: string): void;
  /** Rows at the top of a sheet that stay in view. */
  frozenRows(sheet: SheetId): number;
  /** What a user does who selects rectangles of the active sheet, the last one under the cursor. */
  select(areas: readonly GridRange[]): void;
  selection(): { readonly sheet: SheetId; readonly row: number; readonly column: number };
  /** Reads of cell values by the host so far. */
  reads(): number;
  /** Calls to the host's own interface so far. */
  calls(): number;
}

const TRICKY = ['=1+1', '+44', '-x', '@a', "'q", '00123', '1E5', '2024-01-31', 'TRUE', '50%', '#N/A', ' x ', 'a\nb', '漢字 é 😀'];
const ROSTER = { rows: 10_000, columns: 17 };

const day = (row: number, col: number, value: number): CellEdit => ({ row, column: col, value, format: 'date' });
const column = (values: readonly CellValue[]): SheetContent => ({ rows: values.map((value) => [value]) });

/** The value at a place of the sheet, wherever the grid begins. */
function at<T>(grid: CellGrid, layer: readonly (readonly T[])[] | undefined, row: number, col: number): T | undefined {
  return layer?.[row - grid.firstRow]?.[col - grid.firstColumn];
}

/** Runs the contract of `SheetHost` over an implementation. */
export function testSheetHost(contract: Contract<SheetBench>): void {
  describe(`sheet host, reading: ${contract.name}`, () => {
    contractCase(contract, 'lists sheets, one of them active', async ({ host, fill }) => {
      const id = await fill(column(['a']));
      const sheets = await host.listSheets();
      expect(sheets.filter((sheet) => sheet.active).map((sheet) => sheet.id)).toEqual([id]);
      expect(sheets.find((sheet) => sheet.id === id)).toMatchObject({ hidden: false, writable: true });
    });

    contractCase(contract, 'gives values of every kind at their place', async ({ host, fill }) => {
      const id = await fill({ rows: [['Name', 'Id', 'On'], [null, null, null], ['Ann', 42, true]] }); // prettier-ignore
      const grid = await host.readGrid(id);
      expect([1, 2, 3].map((row) => [1, 2, 3].map((col) => at(grid, grid.rows, row, col)))).toEqual([
        ['Name', 'Id', 'On'],
        [null, null, null],
        ['Ann', 42, true],
      ]);
    });

    contractCase(contract, 'gives a date as its serial number, with the text it shows', async ({ host, fill }) => {
      const id = await fill({ rows: [['Start'], [45322], [29221]], formats: [[''], ['yyyy-mm-dd'], ['dd/mm/yyyy']] });
      const grid = await host.readGrid(id);
      expect([at(grid, grid.rows, 2, 1), at(grid, grid.rows, 3, 1)]).toEqual([45322, 29221]);
      expect([at(grid, grid.shown, 2, 1), at(grid, grid.shown, 3, 1)]).toEqual(['2024-01-31', '01/01/1980']);
      expect(at(grid, grid.formats, 2, 1)).toMatch(/^yyyy-mm-dd$/iu);
    });

    contractCase(contract, 'gives the text that a padded number shows', async ({ host, fill }) => {
      const id = await fill({ rows: [['Id'], [123]], formats: [[''], ['00000']] });
      const grid = await host.readGrid(id);
      expect([at(grid, grid.rows, 2, 1), at(grid, grid.shown, 2, 1)]).toEqual([123, '00123']);
    });

    contractCase(contract, 'gives no rows for a sheet without a value', async ({ host, fill }) => {
      const id = await fill({ rows: [] });
      expect((await host.readGrid(id)).rows).toEqual([]);
    });

    contractCase(contract, 'reads ten thousand rows of seventeen columns with one read', async ({ host, fill, reads }) => {
      const rows = Array.from({ length: ROSTER.rows }, (_, row) => Array.from({ length: ROSTER.columns }, (__, col) => `${row}/${col}`));
      const id = await fill({ rows });
      const before = reads();
      const grid = await host.readGrid(id);
      expect(reads() - before).toBe(1);
      expect(grid.rows).toEqual(rows);
    });

    contractCase(contract, 'reads single rows in the order asked for', async ({ host, fill }) => {
      const id = await fill(column(['Name', 'Ann', 'Bob', 'Cid', 'Dee', 'Eve', 'Flo']));
      const spans = [6, 2, 4, 3, 5].map((row) => ({ row, rows: row === 2 ? 2 : 1 }));
      const grids = await host.readRows(id, spans);
      expect(grids.map((grid) => [grid.firstRow, grid.rows])).toEqual([
        [6, [['Eve']]],
        [2, [['Ann'], ['Bob']]],
        [4, [['Cid']]],
        [3, [['Bob']]],
        [5, [['Dee']]],
      ]);
    });

    contractCase(contract, 'says what to do about a sheet that is gone', async ({ host }) => {
      await expect(host.readGrid('4711')).rejects.toThrow(/gone.*check again/u);
    });
  });

  describe(`sheet host, writing: ${contract.name}`, () => {
    contractCase(contract, 'keeps text as it is, whatever it begins with', async ({ host, fill, formulaAt }) => {
      const id = await fill(column(TRICKY.map(() => 'old')));
      await host.writeCells(id, TRICKY.map((value, row) => ({ row: row + 1, column: 1, value }))); // prettier-ignore
      expect((await host.readGrid(id)).rows.map((row) => row[0])).toEqual(TRICKY);
      expect(TRICKY.map((_, row) => formulaAt(id, row + 1, 1))).toEqual(TRICKY.map(() => null));
    });

    contractCase(contract, 'keeps numbers and yes or no, and clears with null', async ({ host, fill }) => {
      const id = await fill({ rows: [['a', 'b', 'c', 'd']] });
      const edits = [42, false, null].map((value, col) => ({ row: 1, column: col + 1, value }));
      await host.writeCells(id, edits);
      expect((await host.readRows(id, [{ row: 1, rows: 1 }]))[0]?.rows).toEqual([[42, false, null, 'd']]);
    });

    contractCase(contract, 'leaves formulas alone where it is asked to', async ({ host, fill, type, formulaAt }) => {
      const id = await fill(column(['a', 'b', 'c']));
      for (const row of [2, 3]) type(id, row, 1, '=1+1');
      await host.writeCells(id, [1, 2].map((row) => ({ row, column: 1, value: null, keepFormula: true as const }))); // prettier-ignore
      await host.writeCells(id, [{ row: 3, column: 1, value: 'plain' }]);
      expect([2, 3].map((row) => formulaAt(id, row, 1))).toEqual(['=1+1', null]);
      const grid = await host.readGrid(id);
      expect([1, 3].map((row) => at(grid, grid.rows, row, 1) ?? null)).toEqual([null, 'plain']);
    });

    contractCase(contract, 'tells which cells hold formulas, in the order of the question', async ({ host, fill, type }) => {
      const id = await fill({ rows: [['a', 1], ['b', 2], ['c', 3]] }); // prettier-ignore
      type(id, 3, 1, '=1+1');
      type(id, 1, 2, '=2+2');
      const asked = [3, 2, 1].flatMap((row) => [1, 2].map((col) => ({ row, column: col })));
      expect(await host.findFormulas(id, [...asked, { row: 5_000, column: 60 }])).toEqual([
        { row: 3, column: 1 },
        { row: 1, column: 2 },
      ]);
      expect(await host.findFormulas(id, [{ row: 2, column: 1 }])).toEqual([]);
      expect(await host.findFormulas(id, [])).toEqual([]);
    });

    contractCase(contract, 'a formula that was written over is none any more', async ({ host, fill, type }) => {
      const id = await fill(column(['a', 'b']));
      type(id, 2, 1, '=1+1');
      await host.writeCells(id, [{ row: 2, column: 1, value: '=1+1' }]);
      expect(await host.findFormulas(id, [{ row: 2, column: 1 }])).toEqual([]);
    });

    contractCase(contract, 'looks for formulas at a cost that does not grow with the cells of a column', async ({ host, fill, calls }) => {
      const id = await fill(column(Array.from({ length: 400 }, (_, at) => `v${at}`)));
      const cost = async (step: number): Promise<number> => {
        const before = calls();
        await host.findFormulas(id, Array.from({ length: 400 / step }, (_, at) => ({ row: at * step + 1, column: 1 }))); // prettier-ignore
        return calls() - before;
      };
      const few = await cost(40);
      expect(await cost(1)).toBeLessThanOrEqual(few);
    });

    contractCase(contract, 'writes scattered cells and nothing between them', async ({ host, fill }) => {
      const id = await fill({ rows: Array.from({ length: 4 }, () => ['o', 'o', 'o']) });
      await host.writeCells(id, [
        { row: 4, column: 3, value: 'x' },
        { row: 1, column: 1, value: 'x' },
        { row: 2, column: 1, value: 'x' },
        { row: 3, column: 2, value: 'x' },
      ]);
      expect((await host.readGrid(id)).rows.map((row) => row.join(''))).toEqual(['xoo', 'xoo', 'oxo', 'oox']);
    });

    contractCase(contract, 'writes outside of what was used', async ({ host, fill }) => {
      const id = await fill(column(['a']));
      await host.writeCells(id, [{ row: 2000, column: 30, value: 'far' }]);
      const [grid] = await host.readRows(id, [{ row: 2000, rows: 1 }]);
      expect(grid && at(grid, grid.rows, 2000, 30)).toBe('far');
    });

    contractCase(contract, 'refuses a protected sheet in words, and writes nothing', async ({ host, fill, protect }) => {
      const id = await fill(column(['old']));
      protect(id);
      await expect(host.writeCells(id, [{ row: 1, column: 1, value: 'new' }])).rejects.toThrow(/protected.*owner/u);
      expect((await host.readGrid(id)).rows).toEqual([['old']]);
      expect((await host.listSheets()).find((sheet) => sheet.id === id)?.writable).toBe(false);
    });

    contractCase(contract, 'adds a sheet behind the others, under a free name', async ({ host, fill, formulaAt }) => {
      const here = await fill(column(['a']));
      const add = () => host.addSheet?.('Failed rows', [{ row: 2, column: 1, value: '=1+1' }]) ?? Promise.resolve('');
      const [first, second] = [await add(), await add()];
      const sheets = await host.listSheets();
      expect(sheets.slice(-2).map((sheet) => [sheet.id, sheet.name])).toEqual([
        [first, 'Failed rows'],
        [second, 'Failed rows (2)'],
      ]);
      expect(sheets.find((sheet) => sheet.active)?.id).toBe(here);
      expect(formulaAt(second, 2, 1)).toBeNull();
      expect((await host.readRows(second, [{ row: 2, rows: 1 }]))[0]?.rows).toEqual([['=1+1']]);
    });

    contractCase(contract, 'writes a day as a date cell, whatever the cell held before', async ({ host, fill, formulaAt }) => {
      const id = await fill({ rows: [['Start'], ['x'], [7], [45322], [null]], formats: [[''], ['@'], ['00000'], ['dd/mm/yyyy'], ['']] });
      const days = [45_322, 29_221, 61, 73_050];
      await host.writeCells(id, days.map((value, row) => day(row + 2, 1, value))); // prettier-ignore
      const grid = await host.readGrid(id);
      const rows = [2, 3, 4, 5];
      expect(rows.map((row) => at(grid, grid.rows, row, 1))).toEqual(days);
      expect(rows.map((row) => at(grid, grid.shown, row, 1))).toEqual(['2024-01-31', '1980-01-01', '1900-03-01', '2099-12-31']);
      expect(rows.map((row) => at(grid, grid.formats, row, 1)?.toLowerCase())).toEqual(rows.map(() => 'yyyy-mm-dd'));
      expect(rows.map((row) => formulaAt(id, row, 1))).toEqual(rows.map(() => null));
    });

    contractCase(contract, 'writes days, texts, numbers and blanks side by side', async ({ host, fill }) => {
      const id = await fill({ rows: [['a', 'b', 'c', 'd', 'e'], ['f', 'g', 'h', 'i', 'j'], ['k', 'l', 'm', 'n', 'o']] }); // prettier-ignore
      await host.writeCells(
        id,
        [1, 2, 3].flatMap((row): CellEdit[] => [
          { row, column: 1, value: `000${row}` },
          day(row, 2, 45_322 + row),
          { row, column: 3, value: row === 2 ? null : '=1+1' },
          { row, column: 4, value: row },
          { row, column: 5, value: row === 1 },
        ]),
      );
      const grid = await host.readGrid(id);
      expect(grid.rows).toEqual([1, 2, 3].map((row) => [`000${row}`, 45_322 + row, row === 2 ? null : '=1+1', row, row === 1]));
      expect([1, 2, 3].map((row) => at(grid, grid.shown, row, 2))).toEqual(['2024-02-01', '2024-02-02', '2024-02-03']);
    });

    contractCase(contract, 'lays a new sheet out before anybody types', async ({ host, fill, type, frozenRows }) => {
      const here = await fill(column(['a']));
      const heading = ['ID', 'Start date', 'Note'].map((value, col): CellEdit => ({ row: 1, column: col + 1, value }));
      const id = await host.addSheet!('Team', heading, { frozenRows: 1, columns: ['text', 'date', 'plain'] });
      for (const row of [2, 900]) {
        type(id, row, 1, '0042');
        type(id, row, 2, '2024-01-31');
        type(id, row, 3, '0042');
      }
      const [second, late] = await host.readRows(id, [{ row: 2, rows: 1 }, { row: 900, rows: 1 }]); // prettier-ignore
      expect([second?.rows, late?.rows]).toEqual([[['0042', 45_322, 42]], [['0042', 45_322, 42]]]);
      expect([second?.shown?.[0]?.[1], late?.shown?.[0]?.[1]]).toEqual(['2024-01-31', '2024-01-31']);
      expect(frozenRows(id)).toBe(1);
      const sheets = await host.listSheets();
      expect(sheets.find((sheet) => sheet.active)?.id).toBe(here);
      expect(sheets.find((sheet) => sheet.id === id)?.hidden).toBe(false);
    });

    contractCase(contract, 'adds a hidden sheet that can be read and written', async ({ host, fill, frozenRows }) => {
      const here = await fill(column(['a']));
      const id = await host.addSheet!('Last seen', [{ row: 1, column: 1, value: 'Record' }], { hidden: true });
      await host.writeCells(id, [{ row: 2, column: 1, value: '0042' }]);
      const sheets = await host.listSheets();
      expect(sheets.find((sheet) => sheet.id === id)).toMatchObject({ name: 'Last seen', hidden: true, active: false });
      expect(sheets.find((sheet) => sheet.active)?.id).toBe(here);
      expect((await host.readGrid(id)).rows).toEqual([['Record'], ['0042']]);
      expect(frozenRows(id)).toBe(0);
    });

    contractCase(contract, 'writes and reads a dense block of a thousand rows whole', async ({ host, fill }) => {
      await fill(column(['a']));
      const id = await host.addSheet!('Team', [], { columns: ['text', 'text', 'date'] });
      const block = Array.from({ length: 1000 }, (_, row): CellValue[] => [`00${row}`, row % 7 === 0 ? null : `=${row}`, 45_000 + row]);
      const edits = block.flatMap((line, row) =>
        line.map((value, col): CellEdit => ({ row: row + 1, column: col + 1, value, ...(col === 2 && { format: 'date' as const }) })),
      );
      await host.writeCells(id, edits);
      expect((await host.readGrid(id)).rows).toEqual(block);
    });
  });

  testSheetMarks(contract);
  testSheetSelection(contract);
}
