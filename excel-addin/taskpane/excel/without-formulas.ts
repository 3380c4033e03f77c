/** Leaves out edits of cells whose formulas are to stay. */
import type { CellEdit, SheetId } from '../../../core/ports/index.js';
import { editBlocks } from '../../../core/table/edit-blocks.js';
import type { ExcelRun } from './excel-run.js';
import { CELLS_PER_TRIP } from './write-trips.js';

/** The edits of one trip without those that would replace a formula which is to stay. */
export async function withoutFormulas(run: ExcelRun, id: SheetId, edits: readonly CellEdit[]): Promise<readonly CellEdit[]> {
  const careful = edits.filter((edit) => edit.keepFormula);
  if (careful.length === 0) return edits;
  const kept = new Set<CellEdit>();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const read = editBlocks(careful, CELLS_PER_TRIP).map((block) => ({
      block,
      range: sheet
        .getRangeByIndexes(block.row - 1, block.column - 1, block.cells.length, block.cells[0]?.length ?? 1)
        .load(['formulas', 'values']),
    }));
    await context.sync();
    for (const { block, range } of read) {
      const [formulas, values] = [range.formulas as unknown[][], range.values as unknown[][]];
      block.cells.forEach((line, r) => {
        line.forEach((edit, c) => {
          if (isFormula(formulas[r]?.[c], values[r]?.[c])) kept.add(edit);
        });
      });
    }
  });
  return edits.filter((edit) => !kept.has(edit));
}

/** Where there is no formula, Excel gives the value in its place: a text that begins with = is none. */
const isFormula = (formula: unknown, value: unknown): boolean =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;
