/** Writes a merge to the sheet of the team: each slice only where the sheet still is what was merged, and all of it or nothing on Cancel. */
import type { CellEdit, CellValue, Host, SheetId } from '../../ports/index.js';
import { dayOfSerial } from '../../fields/date-cell.js';
import type { MappedTable } from '../../columns/apply-mapping.js';
import { sheetColumn } from '../../table/table.js';
import type { Merge } from '../../team/merge.js';
import { JobProgress, restore, slicesOf, writeSlices } from './slices.js';
import type { Asked } from './fill-sheet.js';

export type RefreshEnd = 'done' | 'cancelled' | 'moved';

/** Writes the cells of a merge. `mapped` is the sheet as it was merged. */
export async function writeMerge(host: Host, sheet: SheetId, mapped: MappedTable, merge: Merge, asked: Asked): Promise<RefreshEnd> {
  const slices = [...slicesOf(merge.edits), ...slicesOf(merge.newRows)];
  const cells = slices.reduce((sum, { length }) => sum + length, 0);
  const progress = new JobProgress(cells, merge.lastSeen.size, asked.onProgress);
  let end: RefreshEnd = 'done';
  const written = await writeSlices(slices, {
    host,
    sheet,
    progress,
    mayGoOn: async (slice) => {
      if (asked.isCancelled()) end = 'cancelled';
      else if (!(await isAsMerged(host, sheet, mapped, slice))) end = 'moved';
      return end === 'done';
    },
  });
  // What was written so far is right where rows were moved: to take it back, too, the rows would have to stand where they stood.
  if ((end as RefreshEnd) === 'cancelled') await restore(host, sheet, slices.slice(0, written), (edit) => cellBefore(mapped, edit));
  return end;
}

/** Reads the rows of a slice once more: between reading a long sheet and writing to it people go on sorting and typing. */
async function isAsMerged(host: Host, sheet: SheetId, mapped: MappedTable, slice: readonly CellEdit[]): Promise<boolean> {
  const { table, columnOf } = mapped;
  const first = slice[0]?.row ?? 1;
  const last = slice[slice.length - 1]?.row ?? first;
  const header = table.grid.firstRow + table.headerRow;
  const [head, body] = await host.sheet.readRows(sheet, [
    { row: header, rows: 1 },
    { row: first, rows: last - first + 1 },
  ]);
  const columns = [...columnOf.values()].map((column) => sheetColumn(table, column));
  const rows = new Set([header, ...slice.map(({ row }) => row)]);
  return [...rows].every((row) => {
    const now = row === header ? head : body;
    return columns.every(
      (column) => blankAsNull(now?.rows[row - now.firstRow]?.[column - now.firstColumn]) === valueAt(mapped, row, column),
    );
  });
}

const blankAsNull = (value: CellValue | undefined): CellValue => (value === '' ? null : (value ?? null));

function valueAt({ table: { grid } }: MappedTable, row: number, column: number): CellValue {
  return blankAsNull(grid.rows[row - grid.firstRow]?.[column - grid.firstColumn]);
}

const SERIAL_OF_1904 = dayOfSerial(0, 1904) - dayOfSerial(0, 1900);

/** The edit that takes another one back. A day is written as one again, counted as the port counts days. */
function cellBefore(mapped: MappedTable, { row, column, format }: CellEdit): CellEdit {
  const value = valueAt(mapped, row, column);
  if (format !== 'date' || typeof value !== 'number') return { row, column, value };
  return { row, column, value: mapped.table.grid.dateSystem === 1904 ? value + SERIAL_OF_1904 : value, format };
}
