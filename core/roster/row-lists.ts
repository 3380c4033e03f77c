/** Rows under keys, each list from top to bottom; a key without rows has none. */
import { movedRow, type RowMove } from './row-room.js';

/** Adds a row where it stands among those of its key. Rows that come from top to bottom, as most do, are not compared with all of them. */
export function addRow<K>(lists: Map<K, number[]>, key: K, row: number): void {
  const rows = lists.get(key);
  if (!rows) {
    lists.set(key, [row]);
    return;
  }
  const isLast = rows[rows.length - 1]! < row;
  const at = isLast ? rows.length : rows.findIndex((other) => other > row);
  rows.splice(at, 0, row);
}

/** Takes a row out of those of its key. */
export function dropRow<K>(lists: Map<K, number[]>, key: K, row: number): void {
  const rest = (lists.get(key) ?? []).filter((other) => other !== row);
  if (rest.length > 0) lists.set(key, rest);
  else lists.delete(key);
}

/** Gives the rows the numbers that they have after a move. */
export function moveLists(lists: ReadonlyMap<unknown, number[]>, move: RowMove): void {
  for (const rows of lists.values()) for (let at = 0; at < rows.length; at++) rows[at] = movedRow(rows[at]!, move);
}
