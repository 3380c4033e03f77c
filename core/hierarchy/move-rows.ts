/** Follows rows that come or go between others: what is known of the rows below moves along, and nothing of it is found out again. */
import type { Hierarchy } from './resolve-hierarchy.js';

/** Most rows that come or go at once: of more a new check takes no longer. */
const MOST_MOVED = 1_000;

/** True where blank rows can come before row `at` of the body, or rows from there on go (`by` below 0). */
export function canMoveRows({ roster: { index } }: Hierarchy, at: number, by: number): boolean {
  const { table } = index.parts.mapped;
  const { grid, secondTable, bodyStart } = table;
  const first = grid.firstRow + bodyStart + at;
  const staysAbove = ({ row, rows }: { readonly row: number; readonly rows: number }): boolean => row + rows <= first;
  const { merges = [], hiddenRows = [] } = grid;
  const isInside = at >= 0 && at <= index.rows && (by > 0 || at - by <= index.rows);
  const hasRoom = Math.abs(by) <= MOST_MOVED && index.rows + by <= index.room && index.rows + by > 0;
  return isInside && hasRoom && secondTable < 0 && merges.every(staysAbove) && hiddenRows.every((row) => row < first - 1);
}

/** Moves the rows from `at` on by so many places, in the grid too. Those that come are blank until they are read; those that go are forgotten first. */
export function moveRows({ roster: { index: roster }, index }: Hierarchy, at: number, by: number): void {
  const { grid } = roster.parts.mapped.table;
  const lists = [grid.rows, grid.shown, grid.formats].filter((list) => list !== undefined);
  const first = roster.gridRow(at);
  if (by < 0) {
    const going = Array.from({ length: -by }, (_, row) => at + row);
    for (const list of lists) for (const row of going) list[roster.gridRow(row)] = [];
    index.update(roster.update(going));
  }
  index.pages.all();
  for (const list of lists) {
    if (by < 0) list.splice(first, -by);
    else list.splice(first, 0, ...Array.from({ length: by }, () => []));
  }
  index.moveRows(roster.moveRows(at, by));
}
