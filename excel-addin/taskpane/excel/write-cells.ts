/** The one way to write cells: text stays text, and nothing written here becomes a formula. */
import type { CellEdit, CellValue, SheetId } from '../../../core/ports/index.js';
import { editBlocks, type EditBlock } from './edit-blocks.js';
import type { ExcelRun } from './excel-run.js';
import { guarded, needsGuard, TEXT_FORMAT } from './text-entry.js';

const CELLS_PER_TRIP = 5000; // about 250 kB of short texts, far below the 5 MB of one request
const BLOCKS_PER_TRIP = 500; // a block costs about 1 kB beside its cells

const isGuarded = (value: CellValue): value is string => typeof value === 'string' && needsGuard(value);

/** Writes the cells, and looks again at those whose text had to be guarded. */
export async function writeCells(run: ExcelRun, id: SheetId, edits: readonly CellEdit[]): Promise<void> {
  const blocks = editBlocks(edits, CELLS_PER_TRIP);
  for (let at = 0; at < blocks.length;) {
    const trip = tripFrom(blocks, at);
    await run((context) => writeTrip(context, context.workbook.worksheets.getItem(id), trip));
    at += trip.length;
  }
}

function tripFrom(blocks: readonly EditBlock[], from: number): EditBlock[] {
  let cells = 0;
  let to = from;
  for (; to < blocks.length && to - from < BLOCKS_PER_TRIP; to++) {
    cells += (blocks[to]?.values.length ?? 0) * (blocks[to]?.values[0]?.length ?? 0);
    if (to > from && cells > CELLS_PER_TRIP) break;
  }
  return blocks.slice(from, to);
}

async function writeTrip(context: Excel.RequestContext, sheet: Excel.Worksheet, blocks: readonly EditBlock[]): Promise<void> {
  const suspects: { block: EditBlock; range: Excel.Range }[] = [];
  for (const block of blocks) {
    const range = rangeOf(sheet, block);
    const asText = block.values.some((row) => row.some(isGuarded));
    // The text format first, so that typing in the cell later keeps the text too. A null leaves a cell as it is.
    if (asText) range.numberFormat = block.values.map((row) => row.map((value) => (isGuarded(value) ? TEXT_FORMAT : null)));
    range.values = block.values.map((row) => row.map((value) => (isGuarded(value) ? guarded(value) : (value ?? ''))));
    if (asText) suspects.push({ block, range: range.load('values') });
  }
  await context.sync();
  // In a cell formatted as text an apostrophe may count as part of the text; there the format alone is guard enough.
  let again = false;
  for (const { block, range } of suspects) {
    const seen = range.values as unknown[][];
    const values = block.values.map((row, r) =>
      row.map((value, c) => (isGuarded(value) && seen[r]?.[c] === guarded(value) ? value : null)),
    );
    if (!values.some((row) => row.some((value) => value !== null))) continue;
    range.values = values;
    again = true;
  }
  if (again) await context.sync();
}

function rangeOf(sheet: Excel.Worksheet, { row, column, values }: EditBlock): Excel.Range {
  return sheet.getRangeByIndexes(row - 1, column - 1, values.length, values[0]?.length ?? 1);
}
