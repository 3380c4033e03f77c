/** Other tables to the left or right of the roster, behind a blank column: their columns are none of the roster's. */
import { fieldOfHeading } from '../lexicon/index.js';
import type { CellGrid } from '../ports/index.js';
import { ROWS_A_STEP, rowByRow, type Steps } from '../steps/steps.js';
import { isBlankValue } from './table.js';

/** Columns from `from` up to and without `to`. */
export interface ColumnRange {
  readonly from: number;
  readonly to: number;
}

const REPEATS = 2; // fields that two tables share beyond a chance
const OWN_ROWS = 2; // rows that another table has of its own; one may be a note
const SHORT_LIST = 0.5; // a list that ends before that share of the people is about something else
const FEWEST_PEOPLE = 4;

/** The columns of the roster, and where tables beside it begin. `bodyStart` is the first grid row below the header. */
export function* ownColumns(
  grid: CellGrid,
  headings: readonly string[],
  bodyStart: number,
): Steps<{ own: ColumnRange; others: readonly number[] }> {
  const all = { from: 0, to: headings.length };
  const blocks = yield* blocksOf(grid, headings, bodyStart);
  if (blocks.length < 2) return { own: all, others: [] };
  const fields = blocks.map(({ from, to }) => new Set(headings.slice(from, to).map((each) => (each === '' ? null : fieldOfHeading(each)))));
  fields.forEach((each) => each.delete(null));
  const main = fields.reduce((best, each, at) => (each.size > fields[best]!.size ? at : best), 0);
  const rows: Uint8Array[] = [];
  for (const block of blocks) rows.push(yield* filledRows(grid, block, bodyStart));
  const isOther: boolean[] = [];
  for (const at of blocks.keys()) {
    isOther.push(at !== main && isAnother(fields[main]!, fields[at]!, rows[main]!, rows[at]!));
    yield;
  }
  const left = isOther.lastIndexOf(true, main);
  const right = isOther.indexOf(true, main);
  const own = { from: left < 0 ? 0 : blocks[left]!.to, to: right < 0 ? headings.length : blocks[right]!.from };
  return { own, others: blocks.filter((_, at) => isOther[at]).map(({ from }) => from) };
}

/** Runs of columns between those that are blank from the header down. */
function* blocksOf(grid: CellGrid, headings: readonly string[], bodyStart: number): Steps<ColumnRange[]> {
  const blocks: ColumnRange[] = [];
  const last = headings.reduce((found, heading, column) => (heading === '' ? found : column), -1);
  let from = 0;
  for (let column = 0; column <= last; column++) {
    if (headings[column] !== '' || !(yield* isBlankColumn(grid, column, bodyStart))) continue;
    if (headings.slice(from, column).some((heading) => heading !== '')) blocks.push({ from, to: column });
    from = column + 1;
  }
  if (last >= from) blocks.push({ from, to: headings.length });
  return blocks;
}

function* isBlankColumn(grid: CellGrid, column: number, bodyStart: number): Steps<boolean> {
  for (let row = bodyStart; row < grid.rows.length; row++) {
    if (row % ROWS_A_STEP === 0) yield;
    if (!isBlankValue(grid.rows[row]?.[column])) return false;
  }
  return true;
}

/** 1 for each body row with a filled cell in a block. */
function* filledRows(grid: CellGrid, { from, to }: ColumnRange, bodyStart: number): Steps<Uint8Array> {
  const filled = new Uint8Array(Math.max(0, grid.rows.length - bodyStart));
  yield* rowByRow(bodyStart, grid.rows.length, (row) => {
    const cells = grid.rows[row] ?? [];
    for (let column = from; column < to && filled[row - bodyStart] === 0; column++)
      if (!isBlankValue(cells[column])) filled[row - bodyStart] = 1;
  });
  return filled;
}

/** True for a block that repeats the roster's fields, has rows of its own, or is a short list from the top. */
function isAnother(fields: ReadonlySet<string | null>, others: ReadonlySet<string | null>, people: Uint8Array, rows: Uint8Array): boolean {
  const count = (of: Uint8Array): number => of.reduce((sum, each) => sum + each, 0);
  const repeated = [...others].filter((field) => fields.has(field)).length;
  if (repeated >= REPEATS) return true;
  if (rows.reduce((alone, each, at) => alone + (each === 1 && people[at] === 0 ? 1 : 0), 0) >= OWN_ROWS) return true;
  const [inRoster, inList] = [count(people), count(rows)];
  const isFromTop = rows.lastIndexOf(1) + 1 === inList;
  return inList > 0 && isFromTop && inRoster >= FEWEST_PEOPLE && inList <= inRoster * SHORT_LIST;
}
