/** Rows that a filter or the user hides. */
import type { GridRange } from '../../../core/ports/index.js';
import { boxesOf } from './areas.js';
import { ExcelError, toExcelError } from './excel-error.js';

const ROWS_PER_TRIP = 1000; // one small question each, about 300 kB together

/** Hidden rows of the used range; its `rowHidden` must be loaded. */
export async function hiddenRows(context: Excel.RequestContext, used: Excel.Range, box: GridRange): Promise<number[]> {
  const rows = Array.from({ length: box.rows }, (_, at) => box.row + at);
  // Excel answers for the whole range at once: all rows hidden, none, or (null) some of them.
  const hidden = used.rowHidden as boolean | null;
  if (hidden !== null) return hidden ? rows : [];
  try {
    const shown = new Set<number>();
    for (const area of await visibleAreas(context, used)) for (let row = area.row; row < area.row + area.rows; row++) shown.add(row);
    return rows.filter((row) => !shown.has(row));
  } catch (error) {
    if (!(toExcelError(error) instanceof ExcelError)) throw error;
    return askOneByOne(context, used, rows); // e.g. on a protected sheet, where visible cells cannot be asked for
  }
}

async function visibleAreas(context: Excel.RequestContext, used: Excel.Range): Promise<GridRange[]> {
  const visible = used.getSpecialCellsOrNullObject('Visible').load('address');
  await context.sync();
  if (visible.isNullObject) return [];
  return boxesOf(context, visible);
}

async function askOneByOne(context: Excel.RequestContext, used: Excel.Range, rows: readonly number[]): Promise<number[]> {
  const found: number[] = [];
  for (let from = 0; from < rows.length; from += ROWS_PER_TRIP) {
    const trip = rows.slice(from, from + ROWS_PER_TRIP).map((row, at) => ({ row, range: used.getRow(from + at).load('rowHidden') }));
    await context.sync();
    for (const { row, range } of trip) if (range.rowHidden) found.push(row);
  }
  return found;
}
