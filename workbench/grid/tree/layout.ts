/**
 * Where everything of an open tree stands: levels as columns, each leader beside the first of their people. A leader at the top of a long team
 * is found where reading starts, and one walk down the lines places all of them. Pure, no recursion.
 */
import { childrenOf, type OutlineItem, TreeOutline } from '../../../core/hierarchy/tree-outline.js';
import type { TreeView } from '../../../core/hierarchy/tree.js';

export const BOX = { width: 196, leader: 44, member: 26 } as const;
const COLUMN = BOX.width + 56;
const GAP = 8;
/** Between trees that hang on nobody. */
const TREE_GAP = 22;

export interface Box {
  readonly item: OutlineItem;
  readonly level: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly hasReports: boolean;
  readonly isOpen: boolean;
  /** Number of the box that it stands under, or -1. */
  readonly parent: number;
  readonly position: number;
  readonly siblings: number;
}

export interface Layout {
  readonly tree: TreeView;
  /** From top to bottom: `y` never falls. */
  readonly boxes: readonly Box[];
  /** By number of a box: the last of those who stand under it, or -1. */
  readonly lastUnder: Int32Array;
  readonly width: number;
  readonly height: number;
  /** Number of the box of an item, or -1 where it is folded away. */
  boxOf(item: OutlineItem): number;
}

const NONE = -1;

/** Lays out what is open. */
export function layOut(tree: TreeView, open: ReadonlySet<OutlineItem>): Layout {
  const outline = new TreeOutline(tree, open);
  const boxes: Box[] = [];
  const lastUnder = new Int32Array(outline.length).fill(NONE);
  /** Open boxes above the present line, the innermost last: what follows stands below all that are left. */
  const above: number[] = [];
  let [y, right] = [0, 0];
  const leave = (): void => {
    const left = boxes[above.pop() ?? NONE];
    if (left) y = Math.max(y, left.y + left.height + GAP);
  };
  for (let line = 0; line < outline.length; line++) {
    const { item, level, position, siblings } = outline.at(line);
    while (above.length >= level) leave();
    if (level === 1 && line > 0) y += TREE_GAP;
    const parent = above[above.length - 1] ?? NONE;
    if (parent !== NONE) lastUnder[parent] = line;
    const hasReports = childrenOf(tree, item).length > 0;
    const isOpen = hasReports && open.has(item);
    const height = hasMore(tree, item) ? BOX.leader : BOX.member;
    const x = (level - 1) * COLUMN;
    boxes.push({ item, level, x, y, height, hasReports, isOpen, parent, position, siblings });
    right = Math.max(right, x + BOX.width);
    if (isOpen) above.push(line);
    else y += height + GAP;
  }
  while (above.length > 0) leave();
  return { tree, boxes, lastUnder, width: right, height: Math.max(0, y - GAP), boxOf: (item) => outline.lineOfItem(item) };
}

/** True for a box with a second line: leaders, orphans, and what gathers people. */
function hasMore({ people }: TreeView, item: OutlineItem): boolean {
  const person = people[item];
  return person === undefined || person.reports.length > 0 || person.state === 'orphan';
}

/** Numbers of the first box that reaches below `top` and the one behind the last that begins above `bottom`. */
export function boxesBetween({ boxes }: Layout, top: number, bottom: number): readonly [first: number, end: number] {
  const firstFrom = (y: number): number => {
    let [low, high] = [0, boxes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (boxes[middle]!.y < y) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return [firstFrom(top - BOX.leader), firstFrom(bottom)];
}

/** Middle of a box from top to bottom. */
export const middleOf = ({ y, height }: Box): number => y + height / 2;

export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** The lines from leaders to their people as one path, as far as they cross a span. Nobody hangs on what only gathers people. */
export function linesWithin(layout: Layout, { top, bottom }: Span): string {
  const { boxes, lastUnder } = layout;
  const [first, end] = boxesBetween(layout, top, bottom);
  const trunks = new Set<number>();
  const parts: string[] = [];
  for (let at = boxes[first]?.parent ?? NONE; at !== NONE; at = boxes[at]!.parent) trunks.add(at);
  for (let number = first; number < end; number++) {
    const box = boxes[number]!;
    const parent = boxes[box.parent];
    if (parent === undefined || parent.item < 0) continue;
    trunks.add(box.parent);
    parts.push(`M${trunkX(parent)} ${middleOf(box)}H${box.x}`);
  }
  for (const number of trunks) {
    const parent = boxes[number]!;
    const last = boxes[lastUnder[number]!];
    if (last === undefined || parent.item < 0) continue;
    const from = middleOf(parent);
    if (from >= top) parts.push(`M${parent.x + BOX.width} ${from}H${trunkX(parent)}`);
    const [low, high] = [Math.min(from, middleOf(boxes[number + 1]!)), Math.max(from, middleOf(last))];
    parts.push(`M${trunkX(parent)} ${Math.max(low, top)}V${Math.max(Math.max(low, top), Math.min(high, bottom))}`);
  }
  return parts.join('');
}

const trunkX = ({ x }: Box): number => x + BOX.width + (COLUMN - BOX.width) / 2;

const NEAR_BEND = 22;
const FAR_BEND = 46;

/** The ring of a circle whose box is open, as far as it crosses a span: from each member to the next, and back from the last to the first. */
export function ringOf(layout: Layout, cycle: number, { top, bottom }: Span): readonly string[] {
  const members = (layout.tree.cycles[cycle] ?? []).map((member) => layout.boxes[layout.boxOf(member)]);
  return members.flatMap((from, at) => {
    const to = members[(at + 1) % members.length];
    if (from === undefined || to === undefined) return [];
    if (Math.max(from.y, to.y) + BOX.leader < top || Math.min(from.y, to.y) > bottom) return [];
    const isBack = at === members.length - 1;
    const bend = from.x - (isBack ? FAR_BEND : NEAR_BEND);
    // The way out and the way in leave and reach a box at different heights, so that no two lie on each other.
    const [start, goal] = isBack ? [middleOf(from) + 6, to.y + 8] : [from.y + from.height - 8, middleOf(to) - 4];
    return [`M${from.x} ${start}C${bend} ${start} ${bend} ${goal} ${to.x} ${goal}`];
  });
}
