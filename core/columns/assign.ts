/** One-to-one assignment of rows to columns with the highest sum of weights: the Hungarian method with potentials. */

/**
 * The column of each row, or -1 where every column left would add nothing. Weights are not negative; 0 is "never".
 * Takes rows² × columns steps: a hundred columns and twenty fields are some ten thousands.
 */
export function assign(weights: readonly (readonly number[])[]): number[] {
  const apart = withoutRivals(weights);
  if (apart) return apart;
  const rows = weights.length;
  // A column of its own for each row lets it stay alone at no cost.
  const columns = (weights[0]?.length ?? 0) + rows;
  const cost = (row: number, column: number): number => -(weights[row - 1]?.[column - 1] ?? 0);
  const ofRow = new Float64Array(rows + 1);
  const ofColumn = new Float64Array(columns + 1);
  /** Row that has a column; 0 is none. Rows and columns count from 1, so that 0 can stand for the row that is being placed. */
  const rowAt = new Int32Array(columns + 1);
  const cameFrom = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    const least = new Float64Array(columns + 1).fill(Infinity);
    const isSeen = new Uint8Array(columns + 1);
    rowAt[0] = row;
    let column = 0;
    // Grows the tree of tight pairs until it meets a free column.
    do {
      isSeen[column] = 1;
      const from = rowAt[column]!;
      let [step, next] = [Infinity, 0];
      for (let other = 1; other <= columns; other++) {
        if (isSeen[other] === 1) continue;
        const slack = cost(from, other) - ofRow[from]! - ofColumn[other]!;
        if (slack < least[other]!) {
          least[other] = slack;
          cameFrom[other] = column;
        }
        if (least[other]! < step) [step, next] = [least[other]!, other];
      }
      for (let other = 0; other <= columns; other++) {
        if (isSeen[other] === 1) {
          ofRow[rowAt[other]!] = ofRow[rowAt[other]!]! + step;
          ofColumn[other] = ofColumn[other]! - step;
        } else least[other] = least[other]! - step;
      }
      column = next;
    } while (rowAt[column] !== 0);
    // Turns the path over: each column on it goes to the row before.
    while (column !== 0) {
      const before = cameFrom[column]!;
      rowAt[column] = rowAt[before]!;
      column = before;
    }
  }
  const found = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= columns; column++) {
    const row = rowAt[column]! - 1;
    if (row >= 0 && (weights[row]?.[column - 1] ?? 0) > 0) found[row] = column - 1;
  }
  return found;
}

/** The heaviest column of each row where no two rows want the same one, as on most sheets; null where two do. */
function withoutRivals(weights: readonly (readonly number[])[]): number[] | null {
  const taken = new Set<number>();
  const found: number[] = [];
  for (const row of weights) {
    const most = Math.max(0, ...row);
    const column = most === 0 ? -1 : row.indexOf(most);
    if (taken.has(column)) return null;
    if (column >= 0) taken.add(column);
    found.push(column);
  }
  return found;
}
