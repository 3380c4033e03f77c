/**
 * Marks in lists, each of which a host shows with one rule. A list holds neighbouring ranges of one level in the order of rows, so that a
 * change of a few rows touches one list of a level and the others stay as they are.
 */
import type { GridRange, Mark, MarkedRows, MarkLevel } from '../ports/index.js';
import { inOneGo, rowByRow, type Steps } from '../steps/steps.js';
import { a1Of } from './a1.js';
import { before, changedRanges, stoodNear } from './mark-changes.js';
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

const BLOCK_BITS = 6; // 64 rows are sorted at a time
const BLOCKS_A_STEP = 16;

/** All marks of a sheet. */
export class MarkLists {
  private readonly limits: MarkLimits;
  private lists: MarkList[] = [];
  /** The list that there is room for in part only, and that part. */
  private last: { readonly list: MarkList; readonly part: MarkList } | null = null;
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

  /** Forgets all marks and takes these, the last step at once. */
  *set(marks: readonly Mark[]): Steps<void> {
    const lists: MarkList[] = [];
    for (const level of LEVELS) lists.push(...(yield* this.cutSteps(level, yield* inOrder(marks, level))));
    this.lists = lists;
    this.show();
  }

  /**
   * Takes these marks for those of the rows given, which come from top to bottom. A list where nothing differs stays the same object, unless
   * it has to do with rows in `doubt`, of which it is not known whether their marks stand as they were written.
   */
  change(parts: readonly MarkedRows[], doubt: readonly number[] = []): void {
    this.lists = LEVELS.flatMap((level) => {
      const own = this.lists.filter((list) => list.level === level);
      const added = parts.flatMap(({ marks }) => marks.filter((mark) => mark.level === level).map(({ range }) => range));
      if (own.length === 0) return this.cut(level, added.sort(before));
      const changed = changedRanges(
        own.map(({ ranges }) => ranges),
        parts,
        added,
      );
      return own.flatMap((list, at) => {
        const ranges = changed[at]!;
        if (ranges !== list.ranges) return this.cutEvenly(level, ranges);
        return stoodNear(ranges, doubt) ? { ...list } : list;
      });
    });
    this.show();
  }

  /** The last list that is shown may have room for a part of its ranges only, which stays the same as long as there is no more than that. */
  private show(): void {
    let { total: room } = this.limits;
    const { last } = this;
    this.last = null;
    this.shown = this.lists.slice(0, this.limits.lists).flatMap((list) => {
      if (list.ranges.length <= room) {
        room -= list.ranges.length;
        return list;
      }
      const [part] =
        last?.list === list && last.part.ranges.length <= room ? [last.part] : this.cut(list.level, list.ranges.slice(0, room));
      room = 0;
      if (!part) return [];
      this.last = { list, part };
      return part;
    });
  }

  /** A list that has become too long is two halves, so that the next range finds room in it. */
  private cutEvenly(level: MarkLevel, ranges: readonly GridRange[]): MarkList[] {
    const lists = this.cut(level, ranges);
    const half = Math.ceil(ranges.length / 2);
    return lists.length === 2 ? [...this.cut(level, ranges.slice(0, half)), ...this.cut(level, ranges.slice(half))] : lists;
  }

  private cut(level: MarkLevel, ranges: readonly GridRange[]): MarkList[] {
    return inOneGo(this.cutSteps(level, ranges));
  }

  private *cutSteps(level: MarkLevel, ranges: readonly GridRange[]): Steps<MarkList[]> {
    const lists: MarkList[] = [];
    let [from, characters] = [0, 0];
    let addresses: string[] = [];
    const end = (to: number): void => {
      if (to > from) lists.push({ level, ranges: ranges.slice(from, to), addresses: addresses.join() });
      [from, characters, addresses] = [to, 0, []];
    };
    yield* rowByRow(0, ranges.length, (at) => {
      const address = a1Of(ranges[at]!);
      if (characters + address.length > this.limits.characters || at - from === this.limits.ranges) end(at);
      addresses.push(address);
      characters += address.length + 1;
    });
    end(ranges.length);
    return lists;
  }
}

/** The ranges of a level from top to bottom. */
function* inOrder(marks: readonly Mark[], wanted: MarkLevel): Steps<GridRange[]> {
  const blocks: GridRange[][] = [];
  yield* rowByRow(0, marks.length, (at) => {
    const { level, range } = marks[at]!;
    if (level === wanted) (blocks[range.row >> BLOCK_BITS] ??= []).push(range);
  });
  yield* rowByRow(0, blocks.length, (at) => blocks[at]?.sort(before), BLOCKS_A_STEP);
  return blocks.flat(); // blocks without marks are holes, which it passes over
}

const rangesOf = (lists: readonly MarkList[]): number => lists.reduce((sum, { ranges }) => sum + ranges.length, 0);
