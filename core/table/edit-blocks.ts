/** Groups single cells into rectangles, so that a host writes a column of fixes, or a whole table, with few calls. */
import type { CellRef } from '../ports/index.js';

/** A rectangle of cells, row by row. */
export interface EditBlock<T extends CellRef> {
  readonly row: number;
  readonly column: number;
  readonly cells: T[][];
}

/** Vertical runs, joined sideways where they span the same rows. The last edit of a cell wins; no block has more than `maxCells` cells. */
export function editBlocks<T extends CellRef>(edits: readonly T[], maxCells = Infinity): EditBlock<T>[] {
  const blocks: EditBlock<T>[] = [];
  const openBySpan = new Map<string, EditBlock<T>>();
  for (const run of verticalRuns(sortedOnce(edits), maxCells)) {
    const { length } = run.cells;
    const left = openBySpan.get(`${run.row} ${length} ${run.column - 1}`);
    const width = left?.cells[0]?.length ?? 0;
    const joins = left && (width + 1) * length <= maxCells;
    const block = joins ? left : run;
    if (joins) run.cells.forEach((line, at) => left.cells[at]?.push(...line));
    else blocks.push(run);
    openBySpan.set(`${run.row} ${length} ${run.column}`, block);
  }
  return blocks;
}

/** By column and row, each cell once; the sort is stable, so the last edit of a cell is the last of its neighbours. */
function sortedOnce<T extends CellRef>(edits: readonly T[]): T[] {
  const sorted = [...edits].sort((a, b) => a.column - b.column || a.row - b.row);
  return sorted.filter(({ row, column }, at) => sorted[at + 1]?.row !== row || sorted[at + 1]?.column !== column);
}

function verticalRuns<T extends CellRef>(sorted: readonly T[], maxRows: number): EditBlock<T>[] {
  const runs: EditBlock<T>[] = [];
  for (const cell of sorted) {
    const last = runs[runs.length - 1];
    const follows = last?.column === cell.column && last.row + last.cells.length === cell.row;
    if (follows && last.cells.length < maxRows) last.cells.push([cell]);
    else runs.push({ row: cell.row, column: cell.column, cells: [[cell]] });
  }
  return runs;
}
