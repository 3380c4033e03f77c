/** The product's edits as the benchmark makes them: cells of rows, and rows that come and go. */
import { moveRows } from '../../../core/hierarchy/move-rows.js';
import type { Hierarchy } from '../../../core/hierarchy/resolve-hierarchy.js';
import { follow } from '../product.js';

export { canMoveRows } from '../../../core/hierarchy/move-rows.js';
export { check, findingsOf, follow } from '../product.js';
export { liveSession } from './live.js';

/** Rows of the body come before row `at`; `fill` puts their cells into the grid once there is room for them. */
export function insertRows(hierarchy: Hierarchy, at: number, count: number, fill: (gridRow: number) => void): void {
  moveRows(hierarchy, at, count);
  const rows = Array.from({ length: count }, (_, row) => at + row);
  for (const row of rows) fill(hierarchy.roster.index.gridRow(row));
  follow(hierarchy, rows);
}

export function deleteRows(hierarchy: Hierarchy, at: number, count: number): void {
  moveRows(hierarchy, at, -count);
}

/** What is known beside the findings, as one text: leaders, order and counts. */
export function factsOf(hierarchy: Hierarchy): string {
  const { index } = hierarchy.roster;
  const leaders = Array.from({ length: index.rows }, (_, row) => hierarchy.leaderOf(row));
  return [index.rows, hierarchy.roster.people, leaders.join(), hierarchy.order.join()].join('\n');
}
