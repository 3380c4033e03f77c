/** Trees of leaders to look at: a team with everything that can be wrong, and a company of a hundred thousand. */
import { TreeLines } from '../../../../core/hierarchy/tree-lines.js';
import type { TreePerson, TreeView } from '../../../../core/hierarchy/tree.js';
import { hostile } from './issues.js';

interface Someone {
  readonly name: string;
  /** Number of their leader, or -1. */
  readonly leader: number;
  readonly leaderCell?: string;
  readonly hasError?: boolean;
  /** True for somebody who is only at the target. */
  readonly isUser?: boolean;
}

/** The tree of these people; the first of them stands on row 2. */
export function treeOf(all: readonly Someone[]): TreeView {
  const numbers = all.map((_, number) => number);
  const lines = new TreeLines(numbers, (number) => all[number]?.leader ?? -1, all.length);
  const people = all.map(({ name, leaderCell = '', hasError = false, isUser = false }, number): TreePerson => {
    const line = lines.at(number);
    return { ...line, name, row: isUser ? null : number + 2, state: leaderCell === '' ? line.state : 'orphan', hasError, leaderCell };
  });
  const tops = numbers.filter((number) => people[number]?.leader === -1);
  const isOrphan = (number: number): boolean => people[number]?.state === 'orphan';
  return {
    people,
    roots: tops.filter((number) => !isOrphan(number)).sort((a, b) => (people[b]?.below ?? 0) - (people[a]?.below ?? 0)),
    cycles: lines.cycles,
    orphans: tops.filter(isOrphan),
    depth: Math.max(0, ...people.slice(0, 100).map(({ depth }) => depth)),
    widest: people.reduce((widest, { reports }) => Math.max(widest, reports.length), 0),
  };
}

/** Twelve on the sheet and one who is only at the target: two orphans, a circle of three with one who hangs on it, one error. */
export const team = treeOf([
  { name: 'Olivia Hart', leader: 12 },
  { name: 'Ann Lee', leader: 0 },
  { name: 'Bo Oss', leader: 0, hasError: true },
  { name: 'Cy Young', leader: 1 },
  { name: 'Di Ewe', leader: 1 },
  { name: 'Édouard Ïle', leader: 1 },
  { name: 'Fay Orphan', leader: -1, leaderCell: 'nobody@example.org', hasError: true },
  { name: 'Gus Lost', leader: -1, leaderCell: 'Chloé', hasError: true },
  { name: 'Hal Ring', leader: 9, hasError: true },
  { name: 'Ida Ring', leader: 10, hasError: true },
  { name: 'Jo Ring', leader: 8, hasError: true },
  { name: 'Kit Hanger', leader: 9 },
  { name: 'Zoe Chief', leader: -1, isUser: true },
  { name: 'Lou Alone', leader: -1 },
]);

const COMPANY = 100_000;
const TEAM = 10;
export const company = (): TreeView =>
  treeOf(
    Array.from({ length: COMPANY }, (_, number) => ({
      name: `Person ${number + 1}`,
      leader: number === 0 ? -1 : Math.floor((number - 1) / TEAM),
    })),
  );

const CHAIN = 40;
/** Each leads the next one: deeper than a panel can be indented. */
export const chain = treeOf(Array.from({ length: CHAIN }, (_, number) => ({ name: `Link ${number + 1}`, leader: number - 1 })));

const RING = 30;
/** More than fit around a ring, and names that are markup. */
export const hostileTree = treeOf([
  ...Array.from({ length: RING }, (_, number) => ({ name: hostile, leader: (number + 1) % RING })),
  { name: hostile, leader: -1, leaderCell: hostile, hasError: true },
  { name: hostile, leader: -1 },
  { name: '', leader: RING + 1 },
]);
