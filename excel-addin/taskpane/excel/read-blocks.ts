/** Reads rectangles of cells in pieces that Excel hands out: bounded per trip, halved when one is too large. */
import type { CellValue, GridRange } from '../../../core/ports/index.js';
import { ExcelError, isTooLarge, toExcelError } from './excel-error.js';

export interface CellBlock {
  readonly rows: CellValue[][];
  readonly shown: string[][];
  readonly formats: string[][];
}

interface Piece extends GridRange {
  /** Index of the rectangle that it belongs to. */
  readonly of: number;
}

/** What a loaded range really holds: null where Excel was asked for too much. */
interface LoadedRange {
  readonly values: unknown[][] | null;
  readonly text: string[][] | null;
  readonly numberFormat: string[][] | null;
}

/** Values, text and formats of so many cells stay far below the 5 MB of one answer. */
export const CELLS_PER_TRIP = 20_000;

/** One block per rectangle, in their order; `told` hears how many rows of them are read. */
export async function readBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  ranges: readonly GridRange[],
  told?: (rows: number) => void,
): Promise<CellBlock[]> {
  const blocks = ranges.map((): CellBlock => ({ rows: [], shown: [], formats: [] }));
  let limit = CELLS_PER_TRIP;
  let waiting: Piece[] = ranges.map((range, of) => ({ ...range, of }));
  while (waiting.length > 0) {
    const { trip, rest } = nextTrip(waiting, limit);
    const read = await readTrip(context, sheet, trip);
    if (read) {
      trip.forEach((piece, at) => append(blocks[piece.of], read[at]));
      waiting = rest;
      if (waiting.length > 0) told?.(blocks.reduce((sum, { rows }) => sum + rows.length, 0));
      continue;
    }
    if (trip.length === 1 && trip[0]?.rows === 1) throw new ExcelError('ResponsePayloadSizeLimitExceeded', null);
    const cells = trip.reduce((sum, piece) => sum + piece.rows * piece.columns, 0);
    limit = Math.max(1, Math.floor(cells / 2));
  }
  return blocks;
}

/** Whole rows from the front of the list, up to the limit but always at least one. */
function nextTrip(waiting: readonly Piece[], limit: number): { trip: Piece[]; rest: Piece[] } {
  const trip: Piece[] = [];
  let room = limit;
  for (const [at, piece] of waiting.entries()) {
    const fit = Math.max(0, Math.floor(room / piece.columns));
    const rows = Math.min(piece.rows, trip.length === 0 ? Math.max(1, fit) : fit);
    if (rows > 0) trip.push({ ...piece, rows });
    if (rows < piece.rows) return { trip, rest: [{ ...piece, row: piece.row + rows, rows: piece.rows - rows }, ...waiting.slice(at + 1)] };
    room -= rows * piece.columns;
  }
  return { trip, rest: [] };
}

/** Rectangles in one request, or null when they are too large together: Excel says so, or hands out null without a word. */
export async function readTrip(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  trip: readonly GridRange[],
): Promise<CellBlock[] | null> {
  const ranges: LoadedRange[] = trip.map(({ row, column, rows, columns }) =>
    sheet.getRangeByIndexes(row - 1, column - 1, rows, columns).load(['values', 'text', 'numberFormat']),
  );
  try {
    await context.sync();
  } catch (error) {
    const known = toExcelError(error);
    if (isTooLarge(known)) return null;
    throw known;
  }
  const blocks: CellBlock[] = [];
  for (const range of ranges) {
    const block = blockOf(range);
    if (!block) return null;
    blocks.push(block);
  }
  return blocks;
}

/** The cells of a loaded range. */
export function blockOf({ values, text, numberFormat }: LoadedRange): CellBlock | null {
  if (!values || !text || !numberFormat) return null;
  return { rows: values.map((row) => row.map(cellValue)), shown: text, formats: numberFormat };
}

/** Excel has no blank value of its own: a blank cell is an empty text. */
function cellValue(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}

function append(block: CellBlock | undefined, more: CellBlock | undefined): void {
  if (!block || !more) return;
  for (const row of more.rows) block.rows.push(row);
  for (const row of more.shown) block.shown.push(row);
  for (const row of more.formats) block.formats.push(row);
}
