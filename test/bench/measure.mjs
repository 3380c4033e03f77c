// @ts-check
/** What the measuring scripts share: a stopwatch, medians and the fields of the product's bundle. */
import { performance } from 'node:perf_hooks';

/** @param {number[]} list */
export const median = (list) => list.slice().sort((a, b) => a - b)[list.length >> 1] ?? NaN;

/**
 * Milliseconds that a person waits, from clean memory: processor time would count the compiler's threads too, which work beside it.
 * @param {() => void} work
 */
export function time(work) {
  globalThis.gc?.();
  const before = performance.now();
  work();
  return performance.now() - before;
}

/**
 * The same for work that waits.
 * @param {() => Promise<unknown>} work
 */
export async function timeAsync(work) {
  globalThis.gc?.();
  const before = performance.now();
  await work();
  return performance.now() - before;
}
