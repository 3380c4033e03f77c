/** Types of `stored.mjs`, for its tests. */
import type { Figure } from './figure.mjs';

export declare function regressions(figures: readonly Figure[], stored?: Readonly<Record<string, number>>): string[];
export declare function merged(
  before: Readonly<Record<string, number>>,
  figures: readonly Figure[],
  ran: readonly string[],
): Record<string, number>;
export declare function mergedTable(before: readonly string[], figures: readonly Figure[], ran: readonly string[]): string[];
