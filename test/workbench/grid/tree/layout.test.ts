/** Where the boxes and lines of the picture stand. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemOfCycle, openAtFirst, ORPHANS } from '../../../../core/hierarchy/tree-outline.js';
import { BOX, boxesBetween, layOut, linesWithin, middleOf, ringOf } from '../../../../workbench/grid/tree/layout.js';
import { company, team, treeOf } from '../../../core/pane/states/trees.js';

const [OLIVIA, ANN, CY, HAL, IDA, JO, KIT, ZOE] = [0, 1, 3, 8, 9, 10, 11, 12];
const CIRCLE = itemOfCycle(0);
const EVERYBODY = new Set([...team.people.keys(), ORPHANS, CIRCLE]);
const whole = layOut(team, EVERYBODY);
const boxOf = (item: number) => whole.boxes[whole.boxOf(item)]!;
const ALL = { top: -Infinity, bottom: Infinity };

/** Any tree, and what is open in it. */
const anything = fc
  .array(fc.record({ leader: fc.integer({ min: -3, max: 40 }), isOpen: fc.boolean(), isOrphan: fc.boolean() }), { maxLength: 40 })
  .map((all) => {
    const people = all.map(({ leader, isOrphan }, number) => {
      const found = leader >= 0 && leader < all.length && leader !== number ? leader : -1;
      return { name: `P${number}`, leader: found, leaderCell: found < 0 && isOrphan ? 'x' : '' };
    });
    const tree = treeOf(people);
    const open = new Set<number>([ORPHANS, ...tree.cycles.map((_, cycle) => itemOfCycle(cycle))]);
    all.forEach(({ isOpen }, number) => isOpen && open.add(number));
    return { tree, open };
  });

describe('boxes', () => {
  test('stand in the column of their level, a leader beside the first of their people', () => {
    expect([boxOf(ZOE).x, boxOf(OLIVIA).x > boxOf(ZOE).x + BOX.width, boxOf(CY).x > boxOf(ANN).x]).toEqual([0, true, true]);
    expect([boxOf(OLIVIA).y, boxOf(ANN).y, boxOf(CY).y]).toEqual([boxOf(ZOE).y, boxOf(ZOE).y, boxOf(ZOE).y]);
  });

  test('are as high as what they say: one line for members, two for leaders, orphans and members of circles', () => {
    expect([CY, ANN, 6, HAL, ORPHANS].map((item) => boxOf(item).height)).toEqual([
      BOX.member,
      ...Array.from({ length: 4 }, () => BOX.leader),
    ]);
  });

  test('of a folded leader are not there, and the leader says so', () => {
    const folded = layOut(team, new Set([ZOE, OLIVIA]));
    expect([folded.boxOf(CY), folded.boxes[folded.boxOf(ANN)]]).toMatchObject([-1, { hasReports: true, isOpen: false }]);
  });

  test('never lie on each other, and never go up from one line to the next', () => {
    fc.assert(
      fc.property(anything, ({ tree, open }) => {
        const { boxes, height, width } = layOut(tree, open);
        const ends = new Map<number, number>();
        boxes.forEach((box, number) => {
          expect(box.y).toBeGreaterThanOrEqual(boxes[number - 1]?.y ?? 0);
          expect(box.y).toBeGreaterThanOrEqual(ends.get(box.level) ?? 0);
          ends.set(box.level, box.y + box.height);
          expect([box.y + box.height <= height, box.x + BOX.width <= width]).toEqual([true, true]);
        });
      }),
    );
  });

  test('stand below nobody else’s people: a team is a block of its own', () => {
    fc.assert(
      fc.property(anything, ({ tree, open }) => {
        const { boxes } = layOut(tree, open);
        boxes.forEach((box, number) => {
          const rest = boxes.slice(number + 1);
          const end = rest.findIndex(({ level }) => level <= box.level);
          const after = end < 0 ? undefined : rest[end];
          if (after === undefined) return;
          for (const inside of [box, ...rest.slice(0, end)]) expect(inside.y + inside.height).toBeLessThanOrEqual(after.y);
        });
      }),
    );
  });

  test('within a stretch of the picture are found without looking at all of them', () => {
    const tree = company();
    const layout = layOut(tree, openAtFirst(tree, 2000));
    const [first, end] = boxesBetween(layout, 10_000, 10_800);
    const inside = layout.boxes.flatMap(({ y, height }, number) => (y + height >= 10_000 && y < 10_800 ? [number] : []));
    expect(inside.every((number) => number >= first && number < end)).toBe(true);
    expect(end - first).toBeLessThan(inside.length + 4);
  });
});

describe('lines', () => {
  const points = (path: string): string[] => path.match(/[MVH][^MVH]*/gu) ?? [];

  test('lead from a leader to each of their people', () => {
    const layout = layOut(team, new Set([ZOE]));
    const path = linesWithin(layout, ALL);
    expect(path).toContain(`H${layout.boxes[1]!.x}`);
    expect(path).toContain(`${middleOf(layout.boxes[1]!)}H`);
    expect(points(path)).toHaveLength(6);
  });

  test('reach from the leader’s middle to the last person’s, where that is higher too', () => {
    const tree = treeOf([{ name: 'Al', leader: -1 }, { name: 'Bo', leader: 0 }]); // prettier-ignore
    const path = linesWithin(layOut(tree, new Set([0])), ALL);
    expect(path).toContain(`${BOX.member / 2}V${BOX.leader / 2}`);
  });

  test('hang nobody on what gathers people', () => {
    expect(linesWithin(layOut(team, new Set([ORPHANS, CIRCLE])), ALL)).toBe('');
  });

  test('that only pass through a stretch are drawn in it, and nothing beyond it', () => {
    const many = treeOf(Array.from({ length: 200 }, (_, number) => ({ name: 'x', leader: number === 0 ? -1 : 0 })));
    const path = linesWithin(layOut(many, new Set([0])), { top: 1000, bottom: 1500 });
    expect(path).toMatch(/ 1000V1500/u);
    expect(points(path).filter((point) => point.startsWith('H')).length).toBeLessThan(20);
  });
});

describe('a ring', () => {
  test('leads from each member to the next and back to the first', () => {
    const paths = ringOf(whole, 0, ALL);
    expect(paths).toHaveLength(3);
    const ends = paths.map((path) => path.split(' ').slice(-1).map(Number)[0]!);
    const within = (y: number, item: number): boolean => y > boxOf(item).y && y < boxOf(item).y + BOX.leader;
    expect([within(ends[0]!, IDA), within(ends[1]!, JO), within(ends[2]!, HAL)]).toEqual([true, true, true]);
  });

  test('is not there while its circle is folded', () => {
    expect(ringOf(layOut(team, new Set([ZOE])), 0, ALL)).toEqual([]);
  });

  test('is drawn no further than a stretch of the picture', () => {
    const people = Array.from({ length: 500 }, (_, number) => ({ name: 'x', leader: (number + 1) % 500 }));
    const large = layOut(treeOf(people), new Set([CIRCLE]));
    expect(ringOf(large, 0, ALL)).toHaveLength(500);
    expect(ringOf(large, 0, { top: 1000, bottom: 1500 }).length).toBeLessThan(20);
  });

  test('has those who hang on it beside their leader', () => {
    expect([boxOf(KIT).y, boxOf(KIT).level]).toEqual([boxOf(IDA).y, 3]);
  });
});
