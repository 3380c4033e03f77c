/**
 * What all rows of a run together may spend on trying again: a row has its own limit, but under a storm many rows would each use it up.
 * Every clean answer earns a little back, so a run of any length with a few hitches never notices.
 */
const CAPACITY = 500;
const COSTS = { throttled: 5, unknown: 10 } as const;
const EARNED = 1;

/**
 * Bounds a run: with `a` clean answers at most (500 + a) / 5 requests can be refused or stay unanswered before it stops, so it never
 * sends more than 1.2 times its clean answers and 100 more, beside the batch that is under way.
 */
export class RetryBudget {
  private left = CAPACITY;

  /** Answers that said what the target did. */
  earn(count: number): void {
    this.left = Math.min(CAPACITY, this.left + count * EARNED);
  }

  /** False when there is nothing left to try again with. */
  spend(count: number, what: keyof typeof COSTS): boolean {
    this.left -= count * COSTS[what];
    return this.left >= 0;
  }
}
