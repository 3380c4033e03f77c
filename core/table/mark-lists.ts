/**
 * Marks in lists, each of which a host shows with one rule. A list holds neighbouring ranges of one level in the order of columns and rows,
 * so that a change of a few rows touches few lists and the others stay as they are.
 */
import type { GridRange, Mark, MarkedRows, MarkLevel } from '../ports/index.js';
import { a1Of } from './a1.js';
import { MARK_LEVELS } from './mark-runs.js';

/** Ranges of one level, and their addresses with commas between them. Never changed once it is made. */
export interface MarkList {
  readonly level: MarkLevel;
  readonly ranges: readonly GridRange[];
  readonly addresses: string;
}

/** What a host takes. */
export interface MarkLimits {
  /** Characters of the addresses of one list. */
  readonly characters: number;
  /** Ranges of one list. */
  readonly ranges: number;
  readonly lists: number;
  /** Ranges of all lists. */
  readonly total: number;
}

/** Errors first: where there are too many marks, they are shown before the rest. */
const LEVELS = [...MARK_LEVELS].reverse();

const before = (a: GridRange, b: GridRange): number => a.column - b.column || a.row - b.row;

/** A change as far as it is about one level. */
interface LevelChange {
  readonly level: MarkLevel;
  readonly own: readonly MarkList[];
  readonly added: readonly GridRange[];
  readonly parts: readonly MarkedRows[];
  readonly doubt: boolean;
}

/** All marks of a sheet. */
export class MarkLists {
  private readonly limits: MarkLimits;
  private lists: MarkList[] = [];
  /** The lists that the host has room for. */
  shown: readonly MarkList[] = [];

  constructor(limits: MarkLimits) {
    this.limits = limits;
  }

  /** How many ranges are shown, and how many there is no room for. */
  get report(): { readonly shown: number; readonly leftOut: number } {
    const [shown, all] = [rangesOf(this.shown), rangesOf(this.lists)];
    return { shown, leftOut: all - shown };
  }

  /** Forgets all marks and takes these. */
  set(marks: readonly Mark[]): void {
    this.lists = LEVELS.flatMap((level) => {
      const ranges = marks.filter((mark) => mark.level === level).map(({ range }) => range);
      return this.cut(level, ranges.sort(before));
    });
    this.show();
  }

  /** Takes these marks for those of the rows given, which come from top to bottom. A list where nothing differs stays the same object, unless there is `doubt` that it stands as it was written and it has to do with them. */
  change(parts: readonly MarkedRows[], doubt = false): void {
    this.lists = LEVELS.flatMap((level) => {
      const own = this.lists.filter((list) => list.level === level);
      const added = parts.flatMap(({ marks }) => marks.filter((mark) => mark.level === level).map(({ range }) => range));
      return this.changed({ level, own, added: added.sort(before), parts, doubt });
    });
    this.show();
  }

  /** The last list that is shown may have room for a part of its ranges only. */
  private show(): void {
    let room = this.limits.total;
    this.shown = this.lists.slice(0, this.limits.lists).flatMap((list) => {
      const ranges = list.ranges.slice(0, room);
      room -= ranges.length;
      if (ranges.length === list.ranges.length) return list;
      const part = this.cut(list.level, ranges);
      return part.map((each) => this.shown.find(({ level, addresses }) => level === each.level && addresses === each.addresses) ?? each);
    });
  }

  /** New ranges go to the list before whose end they stand, so that the order stays. */
  private changed({ level, own, added, parts, doubt }: LevelChange): MarkList[] {
    if (own.length === 0) return this.cut(level, added);
    let next = 0;
    return own.flatMap((list, at) => {
      const following = own[at + 1]?.ranges[0];
      const from = next;
      while (next < added.length && (!following || before(added[next]!, following) < 0)) next++;
      const kept = withoutRows(list.ranges, parts);
      if (kept === list.ranges && next === from) return list;
      const ranges = joined([...kept, ...added.slice(from, next)].sort(before));
      const lists = this.cut(level, ranges);
      return !doubt && lists.length === 1 && lists[0]!.addresses === list.addresses ? list : lists;
    });
  }

  private cut(level: MarkLevel, ranges: readonly GridRange[]): MarkList[] {
    const lists: MarkList[] = [];
    let [from, characters] = [0, 0];
    let addresses: string[] = [];
    const end = (to: number): void => {
      if (to > from) lists.push({ level, ranges: ranges.slice(from, to), addresses: addresses.join() });
      [from, characters, addresses] = [to, 0, []];
    };
    for (const [at, range] of ranges.entries()) {
      const address = a1Of(range);
      if (characters + address.length > this.limits.characters || at - from === this.limits.ranges) end(at);
      addresses.push(address);
      characters += address.length + 1;
    }
    end(ranges.length);
    return lists;
  }
}

/** Ranges without what lies in the rows of the parts; the same list where nothing does. */
function withoutRows(ranges: readonly GridRange[], parts: readonly MarkedRows[]): readonly GridRange[] {
  if (!ranges.some((range) => isTouched(range, parts, partAt(range.row, parts)))) return ranges;
  return ranges.flatMap((range) => {
    const left: GridRange[] = [];
    let { row } = range;
    const end = row + range.rows;
    for (let at = partAt(row, parts); isTouched({ ...range, row, rows: end - row }, parts, at); at++) {
      const part = parts[at]!;
      if (part.row > row) left.push({ ...range, row, rows: part.row - row });
      row = part.row + part.rows;
    }
    if (row < end) left.push(row === range.row ? range : { ...range, row, rows: end - row });
    return left;
  });
}

/** Place of the first part that does not end above the row. */
function partAt(row: number, parts: readonly MarkedRows[]): number {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle]!.row + parts[middle]!.rows <= row) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isTouched = (range: GridRange, parts: readonly MarkedRows[], at: number): boolean =>
  at < parts.length && range.rows > 0 && parts[at]!.row < range.row + range.rows;

const rangesOf = (lists: readonly MarkList[]): number => lists.reduce((sum, { ranges }) => sum + ranges.length, 0);

/** Sorted ranges, with those that stand one below the other made one. */
function joined(ranges: readonly GridRange[]): GridRange[] {
  const made: GridRange[] = [];
  for (const range of ranges) {
    const last = made[made.length - 1];
    const follows = last?.column === range.column && last.columns === range.columns && last.row + last.rows === range.row;
    if (follows) made[made.length - 1] = { ...last, rows: last.rows + range.rows };
    else made.push(range);
  }
  return made;
}
