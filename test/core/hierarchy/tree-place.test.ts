/** Where a reader is in the tree, before and after the sheet changes. */
import { describe, expect, test } from 'vitest';
import { ORPHANS } from '../../../core/hierarchy/tree-outline.js';
import { at, carriedOver, NOWHERE, withOpen } from '../../../core/hierarchy/tree-place.js';
import { team, treeOf } from '../pane/states/trees.js';

const [OLIVIA, ANN, CY, HAL, ZOE] = [0, 1, 3, 8, 12];
const LINES = 40;
const START = carriedOver(NOWHERE, team, LINES);

describe('a place', () => {
  test('has the upper levels open at first and the cursor nowhere', () => {
    expect([START.open.has(ZOE), START.open.has(OLIVIA), START.cursor]).toEqual([true, true, null]);
  });

  test('opens what stands above an item that is shown', () => {
    const closed = { tree: team, open: new Set<number>(), cursor: null };
    expect(at(closed, CY)).toEqual({ tree: team, open: new Set([ANN, OLIVIA, ZOE]), cursor: CY });
  });

  test('keeps what is open as it is where the item shows already', () => {
    expect(at(START, OLIVIA).open).toBe(START.open);
  });

  test('is carried over by sheet row and name, whatever the numbers are', () => {
    const later = treeOf([
      { name: 'Olivia Hart', leader: 2 },
      { name: 'Ann Lee', leader: 0 },
      { name: 'Zoe Chief', leader: -1, isUser: true },
    ]);
    const moved = carriedOver({ tree: team, open: new Set([ZOE, ORPHANS]), cursor: ANN }, later, LINES);
    expect(moved).toEqual({ tree: later, open: new Set([ORPHANS, 2]), cursor: 1 });
  });

  test('opens and closes one item', () => {
    const closed = withOpen(START, HAL, false);
    expect([closed.open.has(HAL), withOpen(closed, HAL, true).open.has(HAL), START.open.has(HAL)]).toEqual([false, true, true]);
  });

  test('loses the cursor with the person', () => {
    expect(carriedOver({ tree: team, open: new Set(), cursor: HAL }, treeOf([{ name: 'Al', leader: -1 }]), LINES).cursor).toBeNull();
  });

  test('of no tree is nowhere', () => {
    expect(carriedOver(START, null, LINES)).toEqual({ tree: null, open: new Set(), cursor: null });
  });
});
