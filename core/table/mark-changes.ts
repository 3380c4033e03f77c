/**
 * What becomes of lists of ranges where the marks of some rows are others. Every range that may stay does, in the list in which it stands,
 * since a list that differs is written anew.
 */
import type { GridRange, MarkedRows, RowSpan } from '../ports/index.js';
import { MarkRuns, ROW_FACTOR } from './mark-runs.js';

/** Order of rows, then of columns. */
export const before = (a: GridRange, b: GridRange): number => a.row - b.row || a.column - b.column;

const placeOf = ({ row, column }: GridRange): number => row * ROW_FACTOR + column;
const widthOf = ({ column, columns }: GridRange): number => column * ROW_FACTOR + columns;
const isSame = (a: GridRange, b: GridRange): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** The lists, each in order, with `added` in place of what the rows of the parts had; a list where nothing differs is the same one. */
export function changedRanges(
  lists: readonly (readonly GridRange[])[],
  parts: readonly MarkedRows[],
  added: readonly GridRange[],
): (readonly GridRange[])[] {
  const cells = new Cells(added);
  // What reaches over the end of a part keeps those of its rows that are still marked all across.
  const left = new Map<GridRange, readonly GridRange[]>();
  for (const ranges of lists) for (const range of ranges) if (reachesOver(range, parts)) left.set(range, cells.takeFrom(range, parts));
  const fresh = new Map((cells.areTaken ? cells.toRanges() : added).map((range) => [placeOf(range), range]));
  const become = (range: GridRange): readonly GridRange[] => {
    const same = fresh.get(placeOf(range));
    if (!same || !isSame(same, range)) return [];
    fresh.delete(placeOf(range));
    return [range];
  };
  const kept = lists.map((ranges) => mapped(ranges, parts, (range) => left.get(range) ?? become(range)));
  const grown = placed([...fresh.values()], lists, kept);
  return kept.map((ranges, at) => (grown[at] ? joined([...ranges, ...grown[at]].sort(before)) : ranges));
}

/** True where one of the ranges is in one of the rows or beside it: whatever is pasted there may have become a part of it. */
export function stoodNear(ranges: readonly GridRange[], rows: readonly number[]): boolean {
  const near = [...new Set(rows)].sort((a, b) => a - b).map((row) => ({ row: row - 1, rows: 3 }));
  return ranges.some((range) => isTouched(range, near));
}

/** Marked cells, of which ranges that stay take theirs. */
class Cells {
  private readonly places = new Set<number>();
  areTaken = false;

  constructor(ranges: readonly GridRange[]) {
    for (const range of ranges)
      for (let row = range.row; row < range.row + range.rows; row++) for (const place of across(range, row)) this.places.add(place);
  }

  /** The range without its rows in the parts that are not marked all across. */
  takeFrom(range: GridRange, parts: readonly RowSpan[]): GridRange[] {
    const left: GridRange[] = [];
    let from = range.row;
    const end = range.row + range.rows;
    const leave = (to: number): void => {
      if (to > from) left.push(to - from === range.rows ? range : { ...range, row: from, rows: to - from });
    };
    for (let at = partAt(range.row, parts); at < parts.length && parts[at]!.row < end; at++) {
      const part = parts[at]!;
      for (let row = Math.max(part.row, range.row); row < Math.min(end, part.row + part.rows); row++) {
        const places = across(range, row);
        if (places.every((place) => this.places.has(place))) {
          for (const place of places) this.places.delete(place);
          this.areTaken = true;
        } else {
          leave(row);
          from = row + 1;
        }
      }
    }
    leave(end);
    return left;
  }

  /** Those that nobody took, which are all of one level. */
  toRanges(): GridRange[] {
    const runs = new MarkRuns();
    for (const place of [...this.places].sort((a, b) => a - b)) runs.add(Math.floor(place / ROW_FACTOR), place % ROW_FACTOR, 'error');
    return runs.toMarks().map(({ range }) => range);
  }
}

const across = ({ column, columns }: GridRange, row: number): number[] =>
  Array.from({ length: columns }, (_, at) => row * ROW_FACTOR + column + at);

/** Ranges with others in place of those in the parts; the same list where each of those becomes itself. */
function mapped(
  ranges: readonly GridRange[],
  parts: readonly RowSpan[],
  become: (range: GridRange) => readonly GridRange[],
): readonly GridRange[] {
  let made: GridRange[] | null = null;
  for (const [at, range] of ranges.entries()) {
    const now = isTouched(range, parts) ? become(range) : null;
    if (now && (now.length !== 1 || now[0] !== range)) (made ??= ranges.slice(0, at)).push(...now);
    else made?.push(range);
  }
  return made ?? ranges;
}

/** New ranges by the place of their list: where they stand below or above one of equal width that stays, with it, else by the order of rows. */
function placed(
  fresh: readonly GridRange[],
  lists: readonly (readonly GridRange[])[],
  kept: readonly (readonly GridRange[])[],
): (GridRange[] | undefined)[] {
  const grown: (GridRange[] | undefined)[] = lists.map(() => undefined);
  if (fresh.length === 0) return grown;
  const above = new Map(fresh.map((range) => [range.row, new Map<number, number>()]));
  const below = new Map(fresh.map((range) => [range.row + range.rows, new Map<number, number>()]));
  for (const [at, ranges] of kept.entries())
    for (const range of ranges) {
      above.get(range.row + range.rows)?.set(widthOf(range), at);
      below.get(range.row)?.set(widthOf(range), at);
    }
  for (const range of fresh) {
    const beside = above.get(range.row)!.get(widthOf(range)) ?? below.get(range.row + range.rows)!.get(widthOf(range));
    (grown[beside ?? placeInOrder(range, lists)] ??= []).push(range);
  }
  return grown;
}

/** The last list that begins before the range, else the first. */
function placeInOrder(range: GridRange, lists: readonly (readonly GridRange[])[]): number {
  let at = lists.length - 1;
  while (at > 0 && before(lists[at]![0]!, range) > 0) at--;
  return at;
}

/** Place of the first part that does not end above the row. */
function partAt(row: number, parts: readonly RowSpan[]): number {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle]!.row + parts[middle]!.rows <= row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isTouched(range: GridRange, parts: readonly RowSpan[]): boolean {
  const part = parts[partAt(range.row, parts)];
  return part !== undefined && part.row < range.row + range.rows;
}

function isWithin(range: GridRange, parts: readonly RowSpan[]): boolean {
  const part = parts[partAt(range.row, parts)];
  return part !== undefined && part.row <= range.row && range.row + range.rows <= part.row + part.rows;
}

const reachesOver = (range: GridRange, parts: readonly RowSpan[]): boolean => isTouched(range, parts) && !isWithin(range, parts);

/** Sorted ranges, with those that stand one below the other made one. */
function joined(ranges: readonly GridRange[]): GridRange[] {
  const made: GridRange[] = [];
  const lowest = new Map<number, number>();
  for (const range of ranges) {
    const width = widthOf(range);
    const at = lowest.get(width);
    const last = at === undefined ? undefined : made[at]!;
    if (last && last.row + last.rows === range.row) made[at!] = { ...last, rows: last.rows + range.rows };
    else lowest.set(width, made.push(range) - 1);
  }
  return made;
}
