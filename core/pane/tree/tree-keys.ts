/** What the keys of a tree do, as readers of trees expect it: up and down by lines, in and out by levels. */
import { childrenOf, type OutlineItem, parentOf, type TreeOutline } from '../../hierarchy/tree-outline.js';
import { moveCursor } from '../parts/list-keys.js';
import type { ListShape } from '../parts/virtual-window.js';

export type TreeMove =
  | { readonly to: OutlineItem }
  | { readonly open: readonly OutlineItem[] }
  | { readonly close: OutlineItem }
  | { readonly choose: OutlineItem };

export interface TreeStand {
  readonly outline: TreeOutline;
  readonly isOpen: (item: OutlineItem) => boolean;
  /** Line of the cursor, or null. */
  readonly line: number | null;
  readonly shape: ListShape & { readonly first: number };
}

/** Where a key leads, or null for one that the tree leaves alone. Where text runs from right to left, the sides are changed. */
export function treeMove(key: string, { outline, isOpen, line, shape }: TreeStand, fromRight = false): TreeMove | null {
  const next = moveCursor(key, line, shape);
  if (next !== null) return { to: outline.at(next).item };
  if (line === null) return null;
  const { tree } = outline;
  const { item } = outline.at(line);
  const reports = childrenOf(tree, item);
  switch (key) {
    case 'Enter':
      return { choose: item };
    case fromRight ? 'ArrowLeft' : 'ArrowRight': {
      const [first] = reports;
      if (first === undefined) return { to: item };
      return isOpen(item) ? { to: first } : { open: [item] };
    }
    case fromRight ? 'ArrowRight' : 'ArrowLeft': {
      if (isOpen(item) && reports.length > 0) return { close: item };
      return { to: parentOf(tree, item) ?? item };
    }
    case '*': {
      const parent = parentOf(tree, item);
      const beside = parent === null ? topsShown(outline) : childrenOf(tree, parent);
      return { open: beside.filter((each) => childrenOf(tree, each).length > 0) };
    }
    default:
      return null;
  }
}

function topsShown(outline: TreeOutline): OutlineItem[] {
  const tops: OutlineItem[] = [];
  for (let line = 0; line < outline.length; line++) if (outline.at(line).level === 1) tops.push(outline.at(line).item);
  return tops;
}
