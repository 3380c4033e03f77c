/** A sheet that the server hands out in parts: each is an execution with a limit of its own, and between them the pane hears and tells. */
import type { CellGrid, ReadProgress, RowSpan, SheetId } from '../../core/ports/index.js';
import { type GridPart, unpackGrid } from '../server/packed-grid.js';
import type { ServerMethod } from './script-run.js';

/** Of a sheet of 25 columns as many cells as one call should read. */
const ROWS_AT_ONCE = 10_000;

/** Reads on from the first part of a sheet to its end. */
export async function wholeGrid(
  readGrid: ServerMethod<'readGrid'>,
  sheet: SheetId,
  first: GridPart,
  told?: ReadProgress,
): Promise<CellGrid> {
  const grids = [unpackGrid(first)];
  let [row, { of }] = [first.firstRow + first.rows.length, first];
  while (row <= of) {
    told?.(row - 1, of);
    const part = await readGrid(
      sheet,
      row,
      grids.every(({ hiddenRows }) => hiddenRows !== undefined),
    );
    if (part.rows.length === 0) break; // rows were deleted meanwhile
    grids.push(unpackGrid(part));
    row += part.rows.length;
    ({ of } = part);
  }
  return joined(grids);
}

export const isLong = (spans: readonly RowSpan[]): boolean => spans.some(({ rows }) => rows > ROWS_AT_ONCE);

/** Spans cut to what one call should read. */
export async function rowsInParts(
  readRows: (spans: readonly RowSpan[]) => Promise<CellGrid[]>,
  spans: readonly RowSpan[],
): Promise<CellGrid[]> {
  const grids: CellGrid[] = [];
  for (const { row, rows } of spans) {
    const parts: CellGrid[] = [];
    for (let from = 0; from < rows; from += ROWS_AT_ONCE)
      parts.push(...(await readRows([{ row: row + from, rows: Math.min(ROWS_AT_ONCE, rows - from) }])));
    grids.push(joined(parts));
  }
  return grids;
}

/** Parts that lie one below the other. What one of them cannot tell is not known of the whole. */
function joined(parts: readonly CellGrid[]): CellGrid {
  const [first] = parts;
  if (parts.length === 1) return first!;
  const { hiddenRows: _, merges: __, ...rest } = first!;
  const isKnown = parts.every(({ hiddenRows }) => hiddenRows !== undefined);
  const merges = new Map(parts.flatMap((part) => part.merges ?? []).map((merge) => [`${merge.row}:${merge.column}`, merge]));
  return {
    ...rest,
    rows: parts.flatMap(({ rows }) => rows),
    shown: parts.flatMap(({ shown }) => shown ?? []),
    formats: parts.flatMap(({ formats }) => formats ?? []),
    merges: [...merges.values()],
    ...(isKnown && { hiddenRows: parts.flatMap(({ hiddenRows }) => hiddenRows ?? []) }),
  };
}
