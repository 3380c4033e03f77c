/** Work that can be done in one go or in slices: it stops after every few rows, and whoever drives it decides how long. */

/** Work in steps of about a millisecond at most; what it returns is its result. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Rows of a step: so few that a step is far shorter than a slice, and so many that stopping between them costs nothing. */
export const ROWS_A_STEP = 256;

/** Does all of it at once. */
export function inOneGo<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Goes through the rows from `first` to before `end`, a step at a time. */
export function* rowByRow(first: number, end: number, work: (row: number) => unknown, perStep = ROWS_A_STEP): Steps<void> {
  for (let from = first; from < end; from += perStep) {
    const to = Math.min(end, from + perStep);
    for (let row = from; row < to; row++) work(row);
    yield;
  }
}
