/** The tree as lines from top to bottom, some of them closed: what a list or a chart of it shows. No recursion, at any depth. */
import type { TreeView } from './tree.js';

/** A person by number; below zero what gathers people: -1 those whose leader was not found, then each circle. */
export type OutlineItem = number;

export const ORPHANS: OutlineItem = -1;
const FIRST_CYCLE = -2;
export const itemOfCycle = (cycle: number): OutlineItem => FIRST_CYCLE - cycle;
/** Number of the circle that an item stands for, or -1. */
export const cycleOfItem = (item: OutlineItem): number => (item <= FIRST_CYCLE ? FIRST_CYCLE - item : -1);

export interface OutlineLine {
  readonly item: OutlineItem;
  /** 1 at the top. */
  readonly level: number;
  /** Which of how many under one leader, from 1. */
  readonly position: number;
  readonly siblings: number;
}

const NOT_SHOWN = -1;
const NONE: readonly number[] = [];

/** What stands at the top: people without a leader, then orphans together, then the circles. */
function topsOf({ roots, orphans, cycles }: TreeView): OutlineItem[] {
  return [...roots, ...(orphans.length > 0 ? [ORPHANS] : []), ...cycles.map((_, cycle) => itemOfCycle(cycle))];
}

/** What stands under an item. Members of a circle stand under it, not under each other. */
export function childrenOf(tree: TreeView, item: OutlineItem): readonly number[] {
  if (item === ORPHANS) return tree.orphans;
  if (item < 0) return tree.cycles[cycleOfItem(item)] ?? NONE;
  const person = tree.people[item];
  if (person === undefined) return NONE;
  return person.state === 'cycle' ? person.reports.filter((report) => tree.people[report]?.state !== 'cycle') : person.reports;
}

/** What an item stands under, or null at the top. */
export function parentOf(tree: TreeView, item: OutlineItem): OutlineItem | null {
  const person = tree.people[item];
  if (person?.state === 'orphan') return ORPHANS;
  if (person?.state === 'cycle') return itemOfCycle(tree.cycles.findIndex((members) => members.includes(item)));
  return person === undefined || person.leader < 0 ? null : person.leader;
}

/** Everything that has to be open for an item to show, the nearest first. */
export function openFor(tree: TreeView, item: OutlineItem): OutlineItem[] {
  const path: OutlineItem[] = [];
  for (let at = parentOf(tree, item); at !== null; at = parentOf(tree, at)) path.push(at);
  return path;
}

/** What is open at first: whole levels from the top as long as no more lines than these come of it, and the first line in any case. */
export function openAtFirst(tree: TreeView, most: number): Set<OutlineItem> {
  const open = new Set<OutlineItem>();
  let level: readonly OutlineItem[] = topsOf(tree);
  if (level[0] !== undefined) open.add(level[0]);
  for (let lines = level.length; level.length > 0; lines += level.length) {
    const next = level.flatMap((item) => childrenOf(tree, item));
    if (lines + next.length > most) break;
    for (const item of level) open.add(item);
    level = next;
  }
  return open;
}

export class TreeOutline {
  readonly tree: TreeView;
  private readonly items: OutlineItem[] = [];
  private readonly levels: number[] = [];
  private readonly positions: number[] = [];
  private readonly siblings: number[] = [];
  private readonly lineOf: Int32Array;

  /** Lines of what is open; `all` opens everything. */
  constructor(tree: TreeView, open: ReadonlySet<OutlineItem> | 'all') {
    this.tree = tree;
    this.lineOf = new Int32Array(tree.people.length + tree.cycles.length + 1).fill(NOT_SHOWN);
    // Lists that are being walked through, the innermost last.
    const lists: { readonly items: readonly OutlineItem[]; at: number }[] = [{ items: topsOf(tree), at: 0 }];
    for (let list = lists[0]; list !== undefined; list = lists[lists.length - 1]) {
      const item = list.items[list.at++];
      if (item === undefined) {
        lists.pop();
        continue;
      }
      this.lineOf[this.slotOf(item)] = this.items.length;
      this.items.push(item);
      this.levels.push(lists.length);
      this.positions.push(list.at);
      this.siblings.push(list.items.length);
      const below = open === 'all' || open.has(item) ? childrenOf(tree, item) : NONE;
      if (below.length > 0) lists.push({ items: below, at: 0 });
    }
  }

  get length(): number {
    return this.items.length;
  }

  at(line: number): OutlineLine {
    const item = this.items[line];
    if (item === undefined) throw new TypeError(`Expected a line below ${this.length}, got ${line}`);
    return { item, level: this.levels[line]!, position: this.positions[line]!, siblings: this.siblings[line]! };
  }

  /** The line of an item, or -1 where it does not show. */
  lineOfItem(item: OutlineItem): number {
    return this.lineOf[this.slotOf(item)] ?? NOT_SHOWN;
  }

  /** Items below zero stand behind the people. */
  private slotOf(item: OutlineItem): number {
    return item >= 0 ? item : this.tree.people.length - item - 1;
  }
}
