/** What the tree's view is made of, without a page: its keys and its rings. */
import { describe, expect, test } from 'vitest';
import { TreeOutline } from '../../../../core/hierarchy/tree-outline.js';
import { ringShape } from '../../../../core/pane/tree/ring-shape.js';
import { treeMove } from '../../../../core/pane/tree/tree-keys.js';
import { team } from '../states/trees.js';

const [OLIVIA, ANN, CY, ZOE] = [0, 1, 3, 12];

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
