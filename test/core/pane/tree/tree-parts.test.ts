/** What the tree's view is made of, without a page: keys, search, place, ring. */
import { describe, expect, test } from 'vitest';
import { ORPHANS, TreeOutline } from '../../../../core/hierarchy/tree-outline.js';
import { ringShape } from '../../../../core/pane/tree/ring-shape.js';
import { treeMove } from '../../../../core/pane/tree/tree-keys.js';
import { at, carriedOver, withOpen } from '../../../../core/pane/tree/tree-place.js';
import { findPeople, lineStarting } from '../../../../core/pane/tree/tree-search.js';
import { team, treeOf } from '../states/trees.js';

const [OLIVIA, ANN, CY, HAL, ZOE] = [0, 1, 3, 8, 12];
const START = carriedOver({ tree: null, open: new Set(), cursor: null }, team);

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
    const moved = carriedOver({ tree: team, open: new Set([ZOE, ORPHANS]), cursor: ANN }, later);
    expect(moved).toEqual({ tree: later, open: new Set([ORPHANS, 2]), cursor: 1 });
  });

  test('opens and closes one item', () => {
    const open = withOpen(START, HAL, true);
    expect([open.open.has(HAL), withOpen(open, HAL, false).open.has(HAL), START.open.has(HAL)]).toEqual([true, false, false]);
  });

  test('loses the cursor with the person', () => {
    expect(carriedOver({ tree: team, open: new Set(), cursor: HAL }, treeOf([{ name: 'Al', leader: -1 }])).cursor).toBeNull();
  });

  test('of no tree is nowhere', () => {
    expect(carriedOver(START, null)).toEqual({ tree: null, open: new Set(), cursor: null });
  });
});

describe('keys', () => {
  const stand = (open: readonly number[], item: number | null) => {
    const outline = new TreeOutline(team, new Set(open));
    const shape = { count: outline.length, rowPx: 44, viewPx: 440, first: 0 };
    return { outline, isOpen: (each: number) => open.includes(each), line: item === null ? null : outline.lineOfItem(item), shape };
  };

  test('open, go in, close and go out', () => {
    expect(treeMove('ArrowRight', stand([], ZOE))).toEqual({ open: [ZOE] });
    expect(treeMove('ArrowRight', stand([ZOE], ZOE))).toEqual({ to: OLIVIA });
    expect(treeMove('ArrowLeft', stand([ZOE], ZOE))).toEqual({ close: ZOE });
    expect(treeMove('ArrowLeft', stand([ZOE], OLIVIA))).toEqual({ to: ZOE });
  });

  test('change sides where text runs from right to left', () => {
    expect(treeMove('ArrowLeft', stand([], ZOE), true)).toEqual({ open: [ZOE] });
    expect(treeMove('ArrowRight', stand([ZOE], ZOE), true)).toEqual({ close: ZOE });
  });

  test('stay where there is nowhere to go', () => {
    expect(treeMove('ArrowLeft', stand([], ZOE))).toEqual({ to: ZOE });
    expect(treeMove('ArrowRight', stand([ZOE, OLIVIA, ANN], CY))).toEqual({ to: CY });
  });

  test('that mean nothing to a tree are left alone, as all but moves are before there is a cursor', () => {
    expect([treeMove('x', stand([], ZOE)), treeMove('Enter', stand([], null))]).toEqual([null, null]);
    expect(treeMove('ArrowDown', stand([], null))).toEqual({ to: ZOE });
  });
});

describe('search', () => {
  const named = (text: string) => findPeople(team, text).map((number) => team.people[number]!.name);

  test('finds parts of names in any case, accents aside, in the order of the tree', () => {
    expect([named('edouard i'), named('ring')]).toEqual([['Édouard Ïle'], ['Hal Ring', 'Ida Ring', 'Jo Ring']]);
  });

  test('finds nobody for blanks', () => {
    expect(named('  ')).toEqual([]);
  });

  test('of first letters goes on from the cursor, round the end', () => {
    const outline = new TreeOutline(team, 'all');
    const from = outline.lineOfItem(ANN);
    expect(outline.at(lineStarting(outline, from, 'o')).item).toBe(OLIVIA);
    expect(lineStarting(outline, from, 'an')).toBe(from);
    expect(lineStarting(outline, from, 'qq')).toBe(-1);
  });
});

describe('a ring', () => {
  test('begins at the top and runs clockwise, arrows between its spots', () => {
    const { spots, arrows } = ringShape(2, 50, 40);
    expect(spots).toEqual([
      { x: 50, y: 10, turn: 0 },
      { x: 50, y: 90, turn: 180 },
    ]);
    expect(arrows).toEqual([
      { x: 90, y: 50, turn: 90 },
      { x: 10, y: 50, turn: 270 },
    ]);
  });
});
