/** Which cells hold formulas. */
import type { CellRef, SheetId } from '../../../core/ports/index.js';
import { cellSpans } from '../../../core/table/cell-spans.js';
import type { ExcelRun } from './excel-run.js';
import { CELLS_PER_TRIP } from './write-trips.js';

/** A range of its own costs about as much as the cells of so many rows. */
const LIMITS = { gap: 50, rows: CELLS_PER_TRIP };
/** A range costs about 1 kB beside its cells. */
const SPANS_PER_TRIP = 500;

/** Those of the given cells that hold a formula, in their order. */
export async function findFormulas<T extends CellRef>(run: ExcelRun, id: SheetId, cells: readonly T[]): Promise<T[]> {
  const found = new Set<T>();
  const spans = cellSpans(cells, LIMITS);
  for (let from = 0; from < spans.length;) {
    let to = from;
    for (let size = 0; to < spans.length && to - from < SPANS_PER_TRIP && (to === from || size < CELLS_PER_TRIP); to++)
      size += spans[to]!.rows;
    const part = spans.slice(from, to);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const ranges = part.map(({ row, column, rows }) =>
        sheet.getRangeByIndexes(row - 1, column - 1, rows, 1).load(['formulas', 'values']),
      );
      await context.sync();
      part.forEach((span, at) => {
        const [formulas, values] = [ranges[at]!.formulas as unknown[][], ranges[at]!.values as unknown[][]];
        for (const cell of span.cells) {
          const line = cell.row - span.row;
          if (isFormula(formulas[line]?.[0], values[line]?.[0])) found.add(cell);
        }
      });
    });
    from = to;
  }
  return cells.filter((cell) => found.has(cell));
}

/** Where there is no formula, Excel gives the value in its place: a text that begins with = is none. */
const isFormula = (formula: unknown, value: unknown): boolean =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;
