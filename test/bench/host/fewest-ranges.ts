/** How few rectangles could cover the marked cells, each once: exact for small clusters of cells, and one for each larger cluster. */
import type { Mark } from '../../../core/ports/index.js';

/** Clusters of more cells are left uncounted: trying all ways takes too long. */
const MOST_CELLS = 14;
const ROW = 64; // more columns than the roster has

/** A lower bound for marks of any kind. */
export function fewestRanges(marks: readonly Mark[]): number {
  const levels = new Map<string, Set<number>>();
  for (const { level, range } of marks) {
    const cells = levels.get(level) ?? new Set();
    levels.set(level, cells);
    for (let row = range.row; row < range.row + range.rows; row++)
      for (let column = range.column; column < range.column + range.columns; column++) cells.add(row * ROW + column);
  }
  let fewest = 0;
  for (const cells of levels.values())
    for (const cluster of clusters(cells)) fewest += cluster.length > MOST_CELLS ? 1 : cover(new Set(cluster));
  return fewest;
}

/** Cells that touch each other side by side. */
function* clusters(cells: ReadonlySet<number>): Generator<number[]> {
  const seen = new Set<number>();
  for (const start of cells) {
    if (seen.has(start)) continue;
    const cluster = [start];
    seen.add(start);
    for (const cell of cluster)
      for (const next of [cell - 1, cell + 1, cell - ROW, cell + ROW])
        if (cells.has(next) && !seen.has(next)) {
          seen.add(next);
          cluster.push(next);
        }
    yield cluster.sort((a, b) => a - b);
  }
}

/** Some rectangle has its first corner at the first cell: each of those is tried. */
function cover(cells: ReadonlySet<number>): number {
  const [first] = cells;
  if (first === undefined) return 0;
  let best = Infinity;
  let widest = Infinity;
  for (let rows = 0; cells.has(first + rows * ROW); rows++) {
    let columns = 0;
    while (columns < widest && cells.has(first + rows * ROW + columns)) columns++;
    widest = columns;
    for (let width = 1; width <= widest; width++) {
      const rest = [...cells].filter((cell) => {
        const [down, right] = [Math.floor(cell / ROW) - Math.floor(first / ROW), (cell % ROW) - (first % ROW)];
        return down > rows || right < 0 || right >= width;
      });
      best = Math.min(best, 1 + cover(new Set(rest)));
    }
  }
  return best;
}
