/** The one way to write cells: text stays text, days become date cells, and nothing written here becomes a formula. */
import type { CellEdit, SheetId } from '../../../core/ports/index.js';
import { editBlocks, type EditBlock } from '../../../core/table/edit-blocks.js';
import { DATE_FORMAT, type DateSystem, dateEntry } from './date-entry.js';
import type { ExcelRun } from './excel-run.js';
import { guarded, needsGuard, TEXT_FORMAT } from './text-entry.js';
import { withoutFormulas } from './without-formulas.js';
import { CELLS_PER_TRIP, writeTrips } from './write-trips.js';

/** What goes into one cell; a format of null leaves the cell's own. */
interface Entry {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
  /** The text that must be there afterwards, where Excel could take it for something else. */
  readonly guardedText: string | null;
  readonly format: string | null;
}
type Block = EditBlock<Entry>;

const BLOCKS_PER_TRIP = 500; // a block costs about 1 kB beside its cells

/** Writes the cells, and looks again at those whose text had to be guarded. */
export async function writeCells(
  run: ExcelRun,
  id: SheetId,
  edits: readonly CellEdit[],
  dateSystem: () => Promise<DateSystem>,
): Promise<void> {
  const system = edits.some(isDay) ? await dateSystem() : 1900;
  for (const trip of writeTrips(edits)) {
    const open = await withoutFormulas(run, id, trip);
    const blocks = editBlocks(open.map((edit) => entryOf(edit, system)), CELLS_PER_TRIP); // prettier-ignore
    for (let at = 0; at < blocks.length; at += BLOCKS_PER_TRIP) {
      const part = blocks.slice(at, at + BLOCKS_PER_TRIP);
      await run((context) => writeBlocks(context, context.workbook.worksheets.getItem(id), part));
    }
  }
}

function isDay(edit: CellEdit): edit is CellEdit & { value: number } {
  return edit.format === 'date' && typeof edit.value === 'number';
}

function entryOf(edit: CellEdit, system: DateSystem): Entry {
  const { row, column } = edit;
  const value = isDay(edit) ? dateEntry(edit.value, system) : (edit.value ?? '');
  if (typeof value === 'string' && needsGuard(value)) {
    return { row, column, value: guarded(value), guardedText: value, format: TEXT_FORMAT };
  }
  return { row, column, value, guardedText: null, format: isDay(edit) ? DATE_FORMAT : null };
}

async function writeBlocks(context: Excel.RequestContext, sheet: Excel.Worksheet, blocks: readonly Block[]): Promise<void> {
  const suspects: { block: Block; range: Excel.Range }[] = [];
  for (const block of blocks) {
    const range = sheet.getRangeByIndexes(block.row - 1, block.column - 1, block.cells.length, block.cells[0]?.length ?? 1);
    // The format first: a number in a text cell becomes text, and typing in the cell later keeps a text. A null leaves a cell as it is.
    if (has(block, (entry) => entry.format !== null)) range.numberFormat = matrix(block, (entry) => entry.format);
    range.values = matrix(block, (entry) => entry.value);
    if (has(block, (entry) => entry.guardedText !== null)) suspects.push({ block, range: range.load('values') });
  }
  await context.sync();
  // In a cell formatted as text an apostrophe may count as part of the text; there the format alone is guard enough.
  let again = false;
  for (const { block, range } of suspects) {
    const seen = range.values as unknown[][];
    const stayed = (entry: Entry) =>
      entry.guardedText !== null && seen[entry.row - block.row]?.[entry.column - block.column] === entry.value;
    if (!has(block, stayed)) continue;
    range.values = matrix(block, (entry) => (stayed(entry) ? entry.guardedText : null));
    again = true;
  }
  if (again) await context.sync();
}

function has(block: Block, is: (entry: Entry) => boolean): boolean {
  return block.cells.some((line) => line.some(is));
}

function matrix<T>(block: Block, of: (entry: Entry) => T): T[][] {
  return block.cells.map((line) => line.map(of));
}
