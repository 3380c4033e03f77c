/** Lists by row with room for rows that come later, so that a few of them move the others along instead of making every list anew. */

type Numbers = Uint8Array | Uint16Array | Int32Array;

/** Rows that a sheet of any size has room for beside its own, and the share of its own. */
const LEAST_ROOM = 32;
const SHARE_OF_ROOM = 64;

/** Length of a list for so many rows. */
export const roomFor = (rows: number): number => rows + LEAST_ROOM + Math.floor(rows / SHARE_OF_ROOM);

/** Rows that come (or, with `by` below 0, go) before row `at`, of `rows` that there were. Those that go are blank by then. */
export interface RowMove {
  readonly at: number;
  readonly by: number;
  readonly rows: number;
}

/** Moves what a list says of rows; of new ones it says `blank`. */
export function moveEntries(list: Numbers, { at, by, rows }: RowMove, blank = 0): void {
  if (by > 0) {
    list.copyWithin(at + by, at, rows);
    list.fill(blank, at, at + by);
  } else {
    list.copyWithin(at, at - by, rows);
    list.fill(blank, rows + by, rows);
  }
}

/** The same for texts; the list stays as long as it is. */
export function moveTexts(list: string[], { at, by }: RowMove): void {
  const { length } = list;
  if (by > 0) {
    list.splice(at, 0, ...new Array<string>(by).fill(''));
    list.length = length;
  } else {
    list.splice(at, -by);
    for (let row = by; row < 0; row++) list.push('');
  }
}

/** The number of a row after a move. */
export const movedRow = (row: number, { at, by }: RowMove): number => (row >= at ? row + by : row);

/** Rows that stand in a list by the numbers that they have after a move; what is below 0 is no row. */
export function renumber(list: Int32Array, { at, by }: RowMove): void {
  for (let i = 0; i < list.length; i++) if (list[i]! >= at) list[i]! += by;
}
