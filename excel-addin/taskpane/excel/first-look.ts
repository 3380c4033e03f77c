/**
 * The first request of a reading: where the cells are, what else there is to know of them, and as many of them as fit, so that a sheet
 * which fits in one request costs one.
 */
import type { GridRange } from '../../../core/ports/index.js';
import { toExcelError, isPassing } from './excel-error.js';
import type { OfficeApi } from './excel-run.js';
import { blockOf, type CellBlock, CELLS_PER_TRIP } from './read-blocks.js';

/** The used range, with `rowHidden` loaded, and what was learnt beside it. */
export interface FirstLook {
  readonly used: Excel.Range;
  readonly box: GridRange;
  /** Whole rows from the top of the box; often all of them, and sometimes none. */
  readonly begun: CellBlock;
  /** Null where nothing is merged, or Excel cannot tell. */
  readonly merged: Excel.RangeAreas | null;
}

/** A header and a thousand people, in as many columns as a roster of ours has; where there are more, these cells are read again. */
const TOP = { rows: 1_001, columns: 20 };
const BOX = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'] as const;
const noCells = (): CellBlock => ({ rows: [], shown: [], formats: [] });

/** Null for a sheet without any values. `known` is where its cells were when it was read last. */
export async function firstLook(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  supports: OfficeApi['supports'],
  known?: GridRange,
): Promise<FirstLook | null> {
  try {
    return await look(context, sheet, supports, known ? topOf(known) : TOP);
  } catch (error) {
    if (isPassing(toExcelError(error))) throw error;
    return look(context, sheet, supports, null); // e.g. texts so long that the first rows are too large together
  }
}

async function look(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  supports: OfficeApi['supports'],
  first: typeof TOP | null,
): Promise<FirstLook | null> {
  const used = sheet.getUsedRangeOrNullObject(true).load([...BOX, 'rowHidden']);
  const top = first ? sheet.getRangeByIndexes(0, 0, first.rows, first.columns).getUsedRangeOrNullObject(true) : null;
  top?.load([...BOX, 'values', 'text', 'numberFormat']);
  const merged = supports('1.13') ? used.getMergedAreasOrNullObject().load('address') : null;
  await context.sync();
  if (used.isNullObject) return null;
  const box = boxOf(used);
  return { used, box, begun: top ? begunBy(top, box) : noCells(), merged: merged?.isNullObject === false ? merged : null };
}

/** As many rows as one request may read. */
function topOf({ row, column, columns }: GridRange): typeof TOP {
  const rows = Math.max(1, Math.floor(CELLS_PER_TRIP / columns));
  return { rows: row - 1 + rows, columns: column - 1 + columns };
}

/** What the top holds of the box, where it holds whole rows from its first one on. */
function begunBy(top: Excel.Range, box: GridRange): CellBlock {
  if (top.isNullObject) return noCells();
  const { row, column, columns } = boxOf(top);
  return row === box.row && column === box.column && columns === box.columns ? (blockOf(top) ?? noCells()) : noCells();
}

/** The used range of a sheet; its place is there after the next request. */
export const loadUsed = (sheet: Excel.Worksheet): Excel.Range => sheet.getUsedRangeOrNullObject(true).load([...BOX]);

/** The loaded place of a range, 1-based. */
export const boxOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): GridRange => ({
  row: rowIndex + 1,
  column: columnIndex + 1,
  rows: rowCount,
  columns: columnCount,
});
