/**
 * The order in which causes are best ended: each time the one that leaves most rows without a mistake. A row is without one when all
 * causes on it are ended and the row that it waits for is without one too.
 */
import { rowByRow, ROWS_A_STEP, type Steps } from '../steps/steps.js';

/** No single cause stands between the row and being sent. */
const SEVERAL = -1;
const FREE = -2;

/** What is wrong, as numbers. */
export interface Tangle {
  /** Rows of each cause, each row once. */
  readonly rowsOfCause: readonly (readonly number[])[];
  /** Rows that wait, each with the row that it waits for. */
  readonly waitsFor: ReadonlyMap<number, number>;
  readonly rows: number;
}

export interface OrderedCause {
  readonly cause: number;
  /** Rows that have no mistake left once this cause and all before it are ended. */
  readonly frees: number;
}

/**
 * Picks up to `most` of the causes that `mayPick` allows, the one that frees most rows first; where several free as many, the one on most
 * rows, then the first one. Every row changes hands twice at most, so the time grows with the mistakes, not with the picks.
 */
export function* orderSteps(tangle: Tangle, mayPick: (cause: number) => boolean, most: number): Steps<OrderedCause[]> {
  const knots = new Knots(tangle);
  yield* knots.tie(tangle);
  const open = tangle.rowsOfCause.map((_, cause) => cause).filter(mayPick);
  const picked: OrderedCause[] = [];
  while (picked.length < most && open.length > 0) {
    let best = 0;
    for (let at = 1; at < open.length; at++) if (knots.isBetter(open[at]!, open[best]!)) best = at;
    const [cause] = open.splice(best, 1);
    picked.push({ cause: cause!, frees: knots.end(cause!) });
    yield;
  }
  return picked;
}

class Knots {
  private readonly rowsOfCause: Tangle['rowsOfCause'];
  private readonly waitsFor: Tangle['waitsFor'];
  private readonly waiters = new Map<number, number[]>();
  /** How many causes a row still has, and the numbers of those causes as one sum: the last one left can be read off it. */
  private readonly left: Int32Array;
  private readonly sums: Float64Array;
  /** The one cause that stands in a row's way, or one of the two words above. */
  private readonly sole: Int32Array;
  private readonly frees: Int32Array;

  constructor({ rowsOfCause, waitsFor, rows }: Tangle) {
    this.rowsOfCause = rowsOfCause;
    this.waitsFor = waitsFor;
    this.left = new Int32Array(rows);
    this.sums = new Float64Array(rows);
    this.sole = new Int32Array(rows).fill(FREE);
    this.frees = new Int32Array(rowsOfCause.length);
  }

  /** Notes what hangs on what. Done once, before anything else. */
  *tie({ rowsOfCause, waitsFor, rows }: Tangle): Steps<void> {
    let noted = 0; // one cause may be on nearly all rows
    for (const [cause, members] of rowsOfCause.entries()) {
      for (const row of members) {
        if (++noted % ROWS_A_STEP === 0) yield;
        this.left[row]!++;
        this.sums[row]! += cause;
        this.sole[row] = SEVERAL;
      }
    }
    for (const [row, root] of waitsFor) {
      if (++noted % ROWS_A_STEP === 0) yield;
      this.sole[row] = SEVERAL;
      const others = this.waiters.get(root);
      if (others) others.push(row);
      else this.waiters.set(root, [row]);
    }
    yield;
    yield* rowByRow(0, rows, (row) => {
      if (this.sole[row] === SEVERAL) this.settle([row]);
    });
  }

  isBetter(cause: number, other: number): boolean {
    const more = this.frees[cause]! - this.frees[other]!;
    return more > 0 || (more === 0 && this.rowsOfCause[cause]!.length > this.rowsOfCause[other]!.length);
  }

  /** Ends a cause; returns how many rows are free by that. */
  end(cause: number): number {
    const freed = this.frees[cause]!;
    const members = this.rowsOfCause[cause]!;
    for (const row of members) {
      this.left[row]!--;
      this.sums[row]! -= cause;
    }
    this.settle([...members]);
    return freed;
  }

  /** Looks at rows again, and at whoever waits for those that changed. A row only ever gets nearer to being free, so this ends. */
  private settle(work: number[]): void {
    for (let row = work.pop(); row !== undefined; row = work.pop()) {
      const before = this.sole[row]!;
      const now = this.soleOf(row);
      if (now === before) continue;
      this.sole[row] = now;
      if (before >= 0) this.frees[before]!--;
      if (now >= 0) this.frees[now]!++;
      for (const waiter of this.waiters.get(row) ?? NOBODY) work.push(waiter);
    }
  }

  private soleOf(row: number): number {
    const root = this.waitsFor.get(row);
    const above = root === undefined ? FREE : this.sole[root]!;
    if (this.left[row] === 0) return above;
    if (this.left[row]! > 1 || above === SEVERAL) return SEVERAL;
    const own = this.sums[row]!;
    return above === FREE || above === own ? own : SEVERAL;
  }
}

const NOBODY: readonly number[] = [];
