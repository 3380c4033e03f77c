/** Finding people of a tree by name: case and accents count for nothing. */
import { LONGEST_COMPARED } from '../text/chars.js';
import type { TreeView } from './tree.js';
import { TreeOutline } from './tree-outline.js';

interface Names {
  /** By number of the person. */
  readonly folded: readonly string[];
  /** Everybody in the order in which the tree shows them. */
  readonly order: readonly number[];
}

const MARKS = /\p{M}/gu;
const known = new WeakMap<TreeView, Names>();

/** A text as it is compared. */
const folded = (text: string): string => text.slice(0, LONGEST_COMPARED).normalize('NFD').replace(MARKS, '').toLowerCase();

function namesOf(tree: TreeView): Names {
  const before = known.get(tree);
  if (before !== undefined) return before;
  const all = new TreeOutline(tree, 'all');
  const order: number[] = [];
  for (let line = 0; line < all.length; line++) {
    const { item } = all.at(line);
    if (item >= 0) order.push(item);
  }
  const names = { folded: tree.people.map(({ name }) => folded(name)), order };
  known.set(tree, names);
  return names;
}

/** Numbers of the people whose name holds a text, in the order of the tree; nobody for a blank one. */
export function findPeople(tree: TreeView, text: string): readonly number[] {
  const wanted = folded(text.trim());
  if (wanted === '') return [];
  const names = namesOf(tree);
  return names.order.filter((number) => names.folded[number]?.includes(wanted) === true);
}

/** The next line after `from` whose person begins with what was typed, round the end, or -1; `from` itself counts once more is typed. */
export function lineStarting(outline: TreeOutline, from: number, typed: string): number {
  const wanted = folded(typed);
  const names = namesOf(outline.tree).folded;
  const first = typed.length > 1 ? 0 : 1;
  for (let step = first; step < outline.length + first; step++) {
    const line = (from + step + outline.length) % outline.length;
    if (names[outline.at(line).item]?.startsWith(wanted) === true) return line;
  }
  return -1;
}
