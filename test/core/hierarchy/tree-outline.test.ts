/** The lines of a tree that is partly open. */
import { describe, expect, test } from 'vitest';
import type { TreePerson, TreeView } from '../../../core/hierarchy/tree.js';
import { childrenOf, itemOfCycle, openAtFirst, openFor, ORPHANS, parentOf, TreeOutline } from '../../../core/hierarchy/tree-outline.js';

const person = (name: string, leader: number, reports: readonly number[], state: TreePerson['state'] = 'fine'): TreePerson => ({
  name,
  row: 1,
  leader,
  reports,
  below: reports.length,
  depth: 0,
  state,
  hasError: false,
  leaderCell: '',
});
/** Al leads Bo and Cy, Bo leads Di; Ed is an orphan; Fo and Gi lead each other, Ha hangs on Gi. */
const tree: TreeView = {
  people: [
    person('Al', -1, [1, 2]),
    person('Bo', 0, [3]),
    person('Cy', 0, []),
    person('Di', 1, []),
    person('Ed', -1, [], 'orphan'),
    person('Fo', 6, [6], 'cycle'),
    person('Gi', 5, [5, 7], 'cycle'),
    person('Ha', 6, [], 'below-cycle'),
  ],
  roots: [0],
  orphans: [4],
  cycles: [[5, 6]],
  depth: 2,
  widest: 2,
};
const CIRCLE = itemOfCycle(0);
const linesOf = (outline: TreeOutline): string[] =>
  Array.from({ length: outline.length }, (_, line) => {
    const { item, level, position, siblings } = outline.at(line);
    return `${tree.people[item]?.name ?? item} ${level} ${position}/${siblings}`;
  });

describe('lines', () => {
  test('closed, only the tops show: people, orphans, circles', () => {
    expect(linesOf(new TreeOutline(tree, new Set()))).toEqual(['Al 1 1/3', `${ORPHANS} 1 2/3`, `${CIRCLE} 1 3/3`]);
  });

  test('open, each leader stands before those whom they lead', () => {
    const lines = linesOf(new TreeOutline(tree, 'all'));
    expect(lines.slice(0, 4)).toEqual(['Al 1 1/3', 'Bo 2 1/2', 'Di 3 1/1', 'Cy 2 2/2']);
  });

  test('members of a circle stand under it once, with those who hang on them', () => {
    expect(linesOf(new TreeOutline(tree, 'all')).slice(-4)).toEqual([`${CIRCLE} 1 3/3`, 'Fo 2 1/2', 'Gi 2 2/2', 'Ha 3 1/1']);
  });

  test('an item finds its line, and none while it is folded away', () => {
    const outline = new TreeOutline(tree, new Set([0]));
    expect([outline.lineOfItem(2), outline.lineOfItem(3), outline.lineOfItem(CIRCLE)]).toEqual([2, -1, 4]);
  });

  test('a line that is not there is a mistake of the caller', () => {
    expect(() => new TreeOutline(tree, new Set()).at(3)).toThrow(TypeError);
  });

  test('a chain as deep as a roster is walked through', () => {
    const length = 100_000;
    const people = Array.from({ length }, (_, at) => person('x', at - 1, at + 1 < length ? [at + 1] : []));
    const outline = new TreeOutline({ ...tree, people, roots: [0], orphans: [], cycles: [] }, 'all');
    expect(outline.at(length - 1).level).toBe(length);
  });
});

describe('the way up', () => {
  test('leads from a person to the leader, the orphans or the circle', () => {
    expect([3, 4, 6, 7, 0, ORPHANS].map((item) => parentOf(tree, item))).toEqual([1, ORPHANS, CIRCLE, 6, null, null]);
  });

  test('says what has to be open for an item to show', () => {
    expect([openFor(tree, 3), openFor(tree, 7), openFor(tree, 0)]).toEqual([[1, 0], [6, CIRCLE], []]);
  });

  test('is the way down backwards', () => {
    for (let item = CIRCLE; item < tree.people.length; item++)
      for (const child of childrenOf(tree, item)) expect(parentOf(tree, child)).toBe(item);
  });
});

describe('what is open at first', () => {
  test('is whole levels, as many as there is room for', () => {
    expect([...openAtFirst(tree, 8)].sort((a, b) => a - b)).toEqual([CIRCLE, ORPHANS, 0]);
    expect(new TreeOutline(tree, openAtFirst(tree, 20)).length).toBe(10);
  });

  test('is the first top in any case', () => {
    expect([...openAtFirst(tree, 3)]).toEqual([0]);
  });
});
