/** Which of the grid's sheets is which of the model's: a sheet that the user adds gets its id from the grid. */
import type { Sheet, Workbook } from '../workbook/index.js';

export class SheetIds {
  readonly #toModel = new Map<string, string>();

  /** The grid's id of a sheet of the model. */
  ofGrid(sheet: Sheet): string {
    for (const [grid, model] of this.#toModel) if (model === sheet.id) return grid;
    const grid = `sheet-${sheet.id}`;
    this.#toModel.set(grid, sheet.id);
    return grid;
  }

  /** The sheet of the model that the grid knows by this id. */
  sheet(workbook: Workbook, grid: string): Sheet | null {
    const id = this.#toModel.get(grid);
    return id === undefined ? null : workbook.findSheet(id);
  }

  /** Notes that a sheet which the user added in the grid is this one of the model. */
  pair(grid: string, sheet: Sheet): void {
    this.#toModel.set(grid, sheet.id);
  }
}
