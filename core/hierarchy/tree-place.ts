/** Where the reader is in the tree: what is open and where the cursor stands, carried over when the sheet changes. */
import type { TreeView } from './tree.js';
import { type OutlineItem, openAtFirst, openFor } from './tree-outline.js';

export interface TreePlace {
  readonly tree: TreeView | null;
  readonly open: ReadonlySet<OutlineItem>;
  readonly cursor: OutlineItem | null;
}

/** By what a person is known again in the next tree: the sheet row, else the name. What gathers people keeps its number. */
type Key = number | string;
const keyOf = (tree: TreeView, item: OutlineItem): Key => {
  const person = tree.people[item];
  return person === undefined ? item : (person.row ?? person.name);
};

/** Where nobody has been yet. */
export const NOWHERE: TreePlace = { tree: null, open: new Set(), cursor: null };

/** The same place in another tree; in the first one, upper levels are open as long as no more than `lines` show. */
export function carriedOver(place: TreePlace, tree: TreeView | null, lines: number): TreePlace {
  const before = place.tree;
  if (tree === null) return NOWHERE;
  if (before === null) return { tree, open: openAtFirst(tree, lines), cursor: null };
  const wasOpen = new Set<Key>();
  for (const item of place.open) wasOpen.add(keyOf(before, item));
  const at = place.cursor === null ? null : keyOf(before, place.cursor);
  const open = new Set<OutlineItem>([...place.open].filter((item) => item < 0));
  let cursor = place.cursor !== null && place.cursor < 0 ? place.cursor : null;
  tree.people.forEach(({ row, name }, number) => {
    const key = row ?? name;
    if (wasOpen.has(key)) open.add(number);
    if (key === at) cursor = number;
  });
  return { tree, open, cursor };
}

/** The same place with an item opened or closed. */
export function withOpen(place: TreePlace, item: OutlineItem, isOpen: boolean): TreePlace {
  const open = new Set(place.open);
  if (isOpen) open.add(item);
  else open.delete(item);
  return { ...place, open };
}

/** The place with the cursor on an item, and everything open above it. */
export function at(place: TreePlace, item: OutlineItem): TreePlace {
  const above = place.tree === null ? [] : openFor(place.tree, item).filter((each) => !place.open.has(each));
  return { ...place, open: above.length === 0 ? place.open : new Set([...place.open, ...above]), cursor: item };
}
