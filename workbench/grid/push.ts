/** What others do to the model, shown in the grid. A host's writes can be undone there, as in a real spreadsheet. */
import { mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import type { GridRange } from '../../core/ports/index.js';
import type { Sheet, Workbook, WorkbookChange } from '../workbook/index.js';
import type { SheetIds } from './sheet-ids.js';
import { freezeOf, toMatrix, toRange, toSheetData } from './to-univer.js';
import type { Grid } from './univer.js';

/** The one workbook that the grid shows at a time. */
export const UNIT = 'workbench';
/** Rows and columns left visible before a cell that the view moves to. */
const CONTEXT = { rows: 5, columns: 2 };

export class Pusher {
  readonly #grid: Grid;
  readonly #ids: SheetIds;
  readonly #workbook: Workbook;

  constructor(grid: Grid, ids: SheetIds, workbook: Workbook) {
    this.#grid = grid;
    this.#ids = ids;
    this.#workbook = workbook;
  }

  /** Shows one change that did not come from the grid. */
  push({ kind, sheet: id, range }: WorkbookChange): void {
    const sheet = id === undefined ? null : this.#workbook.findSheet(id);
    if (kind === 'sheets') this.#sheets();
    else if (sheet === null) return;
    else if (kind === 'cells' && range !== undefined) this.#cells(sheet, range);
    else if (kind === 'structure') this.#whole(sheet);
    else if (kind === 'layout') this.#run('sheet.mutation.set-frozen', sheet, freezeOf(sheet));
    else if (kind === 'active') this.#book()?.setActiveSheet(this.#ids.ofGrid(sheet));
    else if (kind === 'selection' && range !== undefined) this.#reveal(sheet, range);
  }

  /** Shows cells as the model has them, without a step in the grid's undo history. */
  repaint(sheet: Sheet, range: GridRange): void {
    this.#run('sheet.mutation.set-range-values', sheet, { cellValue: toMatrix(sheet, range) });
  }

  #cells(sheet: Sheet, range: GridRange): void {
    this.#grow(sheet, range);
    this.#run('sheet.command.set-range-values', sheet, { range: toRange(range), value: toMatrix(sheet, range) });
  }

  /** A grid sheet has a fixed size; cells beyond it need room first. */
  #grow(sheet: Sheet, range: GridRange): void {
    const target = this.#book()?.getSheetBySheetId(this.#ids.ofGrid(sheet));
    if (!target) return;
    const [rows, columns] = [range.row + range.rows - 1, range.column + range.columns - 1];
    if (target.getMaxRows() < rows) target.setRowCount(rows);
    if (target.getMaxColumns() < columns) target.setColumnCount(columns);
  }

  /** Rows moved by somebody else: all of the sheet is shown anew, and what stood below its new end is emptied. */
  #whole(sheet: Sheet): void {
    const target = this.#book()?.getSheetBySheetId(this.#ids.ofGrid(sheet));
    const used = sheet.usedRange() ?? { row: 1, column: 1, rows: 1, columns: 1 };
    const range = {
      ...used,
      rows: Math.max(used.rows, (target?.getLastRow() ?? 0) + 1),
      columns: Math.max(used.columns, (target?.getLastColumn() ?? 0) + 1),
    };
    this.#grow(sheet, range);
    this.repaint(sheet, range);
    const hidden = new Set(sheet.hiddenRows());
    for (let row = 1; row <= range.rows; row += 1) {
      const shown = target?.getSheet().getRowVisible(row - 1) ?? true;
      if (shown !== hidden.has(row)) continue;
      const id = hidden.has(row) ? 'sheet.mutation.set-row-hidden' : 'sheet.mutation.set-row-visible';
      this.#run(id, sheet, { ranges: [toRange({ row, column: 1, rows: 1, columns: range.columns })] });
    }
  }

  #sheets(): void {
    const book = this.#book();
    if (book === null) return;
    const shown = new Set(book.getSheets().map((each) => each.getSheetId()));
    this.#workbook.sheets.forEach((sheet, index) => {
      const id = this.#ids.ofGrid(sheet);
      if (!shown.delete(id))
        this.#asOther('sheet.mutation.insert-sheet', sheet, { index, sheet: mergeWorksheetSnapshotWithDefault(toSheetData(sheet, id)) });
      else if (book.getSheetBySheetId(id)?.getSheetName() !== sheet.name) {
        this.#run('sheet.mutation.set-worksheet-name', sheet, { name: sheet.name });
      }
      this.#asOther('sheet.mutation.set-worksheet-hidden', sheet, { hidden: sheet.hidden ? 1 : 0 });
    });
    for (const id of shown) this.#grid.commands.syncExecuteCommand('sheet.mutation.remove-sheet', { unitId: UNIT, subUnitId: id });
  }

  #reveal(sheet: Sheet, range: GridRange): void {
    const target = this.#book()?.getSheetBySheetId(this.#ids.ofGrid(sheet));
    if (!target) return;
    this.#book()?.setActiveSheet(target);
    const { startRow, startColumn } = toRange(range);
    target.getRange(startRow, startColumn, range.rows, range.columns).activate();
    target.scrollToCell(Math.max(0, startRow - CONTEXT.rows), Math.max(0, startColumn - CONTEXT.columns));
  }

  #book() {
    return this.#grid.api.getUniverSheet(UNIT);
  }

  #run(id: string, sheet: Sheet, params: object, options = {}): void {
    this.#grid.commands.syncExecuteCommand(id, { unitId: UNIT, subUnitId: this.#ids.ofGrid(sheet), ...params }, options);
  }

  /** As from another person: a sheet that its own user adds or shows comes to the front. */
  #asOther(id: string, sheet: Sheet, params: object): void {
    this.#run(id, sheet, params, { fromCollab: true });
  }
}
