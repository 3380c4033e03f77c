/** Leaves out edits of cells whose formulas are to stay. */
import type { CellEdit, SheetId } from '../../../core/ports/index.js';
import type { ExcelRun } from './excel-run.js';
import { findFormulas } from './find-formulas.js';

/** The edits of one trip without those that would replace a formula which is to stay. */
export async function withoutFormulas(run: ExcelRun, id: SheetId, edits: readonly CellEdit[]): Promise<readonly CellEdit[]> {
  const careful = edits.filter((edit) => edit.keepFormula);
  if (careful.length === 0) return edits;
  const kept = new Set(await findFormulas(run, id, careful));
  return edits.filter((edit) => !kept.has(edit));
}
