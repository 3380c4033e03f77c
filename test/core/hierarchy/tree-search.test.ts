/** People of the tree by their names. */
import { describe, expect, test } from 'vitest';
import { TreeOutline } from '../../../core/hierarchy/tree-outline.js';
import { findPeople, lineStarting } from '../../../core/hierarchy/tree-search.js';
import { team } from '../pane/states/trees.js';

const [OLIVIA, ANN] = [0, 1];

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
