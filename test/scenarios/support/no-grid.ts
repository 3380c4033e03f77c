/** Stands where the grid component does: it holds the workbook and draws nothing. */
import type { GridView as Drawn } from '../../../workbench/grid/grid-view.js';
import type { Workbook } from '../../../workbench/workbook/index.js';

export class GridView implements Pick<Drawn, 'workbook' | 'open'> {
  readonly grid = { rendered: Promise.resolve(), setDark: (): void => undefined };
  workbook: Workbook;

  constructor(_container: string, workbook: Workbook) {
    this.workbook = workbook;
  }

  open(workbook: Workbook): void {
    this.workbook = workbook;
  }
}
