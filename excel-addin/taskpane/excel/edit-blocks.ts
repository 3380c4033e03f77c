/** Groups single cells into rectangles, so that a column of fixes is one write. */
import type { CellEdit, CellValue } from '../../../core/ports/index.js';

export interface EditBlock {
  readonly row: number;
  readonly column: number;
  readonly values: CellValue[][];
}

/** Vertical runs, joined sideways where they span the same rows. The last edit of a cell wins; no block has more than `maxCells` cells. */
export function editBlocks(edits: readonly CellEdit[], maxCells: number): EditBlock[] {
  const cells = new Map(edits.map((edit) => [`${edit.row} ${edit.column}`, edit]));
  const sorted = [...cells.values()].sort((a, b) => a.column - b.column || a.row - b.row);
  const blocks: EditBlock[] = [];
  const openBySpan = new Map<string, EditBlock>();
  for (const run of verticalRuns(sorted, maxCells)) {
    const { length } = run.values;
    const left = openBySpan.get(`${run.row} ${length} ${run.column - 1}`);
    const width = left?.values[0]?.length ?? 0;
    const block = left && (width + 1) * length <= maxCells ? left : run;
    if (block === left) run.values.forEach((value, at) => left.values[at]?.push(...value));
    else blocks.push(run);
    openBySpan.set(`${run.row} ${length} ${run.column}`, block);
  }
  return blocks;
}

function verticalRuns(sorted: readonly CellEdit[], maxRows: number): EditBlock[] {
  const runs: EditBlock[] = [];
  for (const { row, column, value } of sorted) {
    const last = runs[runs.length - 1];
    if (last?.column === column && last.row + last.values.length === row && last.values.length < maxRows) last.values.push([value]);
    else runs.push({ row, column, values: [[value]] });
  }
  return runs;
}
