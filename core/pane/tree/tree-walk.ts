/** The walk through the tree: one for each pane, so that it is where it was left. Nothing is made before a view looks. */
import { batch, computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import { type OutlineItem, TreeOutline } from '../../hierarchy/tree-outline.js';
import { at, carriedOver, NOWHERE, type TreePlace, withOpen } from '../../hierarchy/tree-place.js';
import type { PaneModel } from '../model/pane-model.js';
import { findPeople } from '../../hierarchy/tree-search.js';

export interface TreeWalk {
  readonly place: ReadonlySignal<TreePlace>;
  /** The lines that show; null where there is no tree. */
  readonly outline: ReadonlySignal<TreeOutline | null>;
  readonly searched: Signal<string>;
  /** People whose name was searched for, in the order of the tree. */
  readonly found: ReadonlySignal<readonly number[]>;
  readonly setOpen: (item: OutlineItem, open: boolean) => void;
  readonly openAll: (items: readonly OutlineItem[]) => void;
  /** Opens what is above the item and puts the cursor on it. */
  readonly show: (item: OutlineItem) => void;
  /** The same, and moves the grid to the person's row. */
  readonly choose: (item: OutlineItem) => void;
  readonly search: (text: string) => void;
  /** To the next or previous person found, round the end. */
  readonly step: (direction: 1 | -1) => void;
}

/** Lines that a tree shows when it is first looked at: a screenful or two. */
const FIRST_LINES = 40;

const walks = new WeakMap<PaneModel, TreeWalk>();

export function treeWalk(pane: PaneModel): TreeWalk {
  const known = walks.get(pane);
  if (known !== undefined) return known;
  const walk = createTreeWalk(pane);
  walks.set(pane, walk);
  return walk;
}

function createTreeWalk({ session, check }: PaneModel): TreeWalk {
  // Only what the check found decides: a run that goes on makes no new tree.
  const version = computed(() => check.value?.version ?? null);
  const tree = computed(() => (version.value === null ? null : session.tree()));
  const chosen = signal(NOWHERE);
  const place = computed(() => (chosen.value.tree === tree.value ? chosen.value : carriedOver(chosen.value, tree.value, FIRST_LINES)));
  const opened = computed(() => place.value.open);
  const outline = computed(() => (tree.value === null ? null : new TreeOutline(tree.value, opened.value)));
  const searched = signal('');
  const found = computed(() => (tree.value === null ? [] : findPeople(tree.value, searched.value)));
  const walk: TreeWalk = {
    place,
    outline,
    searched,
    found,
    setOpen(item, open) {
      chosen.value = withOpen(place.value, item, open);
    },
    openAll(items) {
      chosen.value = { ...place.value, open: new Set([...place.value.open, ...items]) };
    },
    show(item) {
      chosen.value = at(place.value, item);
    },
    choose(item) {
      walk.show(item);
      const row = place.value.tree?.people[item]?.row ?? null;
      if (row !== null) void session.reveal({ row, column: 1 });
    },
    search(text) {
      batch(() => {
        searched.value = text;
        const [first] = found.value;
        if (first !== undefined) walk.show(first);
      });
    },
    step(direction) {
      const all = found.value;
      const here = all.indexOf(place.value.cursor ?? -1);
      const next = here < 0 ? (direction === 1 ? 0 : all.length - 1) : (here + direction + all.length) % all.length;
      const item = all[next];
      if (item !== undefined) walk.show(item);
    },
  };
  return walk;
}
