/** The tree of a roster: sums, depths, orphans and circles, on small sheets by hand and on any sheet against a plain model. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyMapping } from '../../../core/columns/apply-mapping.js';
import { suggestMapping } from '../../../core/columns/suggest-mapping.js';
import { makeTree } from '../../../core/hierarchy/make-tree.js';
import { type Hierarchy, resolveHierarchy } from '../../../core/hierarchy/resolve-hierarchy.js';
import type { TreePerson, TreeView } from '../../../core/hierarchy/tree.js';
import { isErrorNumber } from '../../../core/issues/codes.js';
import { checkRoster } from '../../../core/roster/check-roster.js';
import { detectTable } from '../../../core/table/detect-table.js';
import { targets } from '../../../core/targets/index.js';
import { RandomRoster } from '../roster/support/random-roster.js';
import { BOSS, type Cells, type Options, PERSON, resolve } from '../roster/support/sheet.js';
import { ann, boss, BOSS_USER, chief, UPDATE } from '../roster/support/team.js';

/** A leader or member by first name; the address is made of it. */
const one = (name: string, leader: string, manages = true): Cells => ({
  ...PERSON,
  firstName: name,
  lastName: null,
  email: `${name.toLowerCase()}@x.org`,
  manageTeam: manages ? 'y' : 'n',
  teamLeader: leader === 'unassigned' || leader.includes('@') ? leader : `${leader.toLowerCase()}@x.org`,
});
const treeOf = (people: readonly Cells[], options: Options = {}): TreeView => makeTree(resolve(people, options));
const named = (tree: TreeView, name: string): TreePerson => tree.people.find((person) => person.name.startsWith(name))!;
const names = (tree: TreeView, numbers: readonly number[]): string[] => numbers.map((number) => tree.people[number]!.name);

describe('a team', () => {
  const tree = treeOf([one('Cy', 'Bo', false), one('Bo', 'Al'), one('Di', 'Al', false), one('Al', 'unassigned')]);

  test('says who leads whom, directly and in all', () => {
    const al = named(tree, 'Al');
    expect([names(tree, al.reports), al.below, al.leader]).toEqual([['Bo', 'Di'], 3, -1]);
    expect(tree.people[named(tree, 'Cy').leader]?.name).toBe('Bo');
  });

  test('has depths, a width and a top', () => {
    expect([tree.depth, tree.widest, names(tree, tree.roots)]).toEqual([2, 2, ['Al']]);
    expect(tree.people.map(({ name, depth }) => `${name} ${depth}`)).toEqual(['Cy 2', 'Bo 1', 'Di 1', 'Al 0']);
  });

  test('names the sheet row of each', () => {
    expect(tree.people.map(({ row }) => row)).toEqual([2, 3, 4, 5]);
  });

  test('has nothing where nobody is', () => {
    expect(treeOf([])).toEqual({ people: [], roots: [], cycles: [], orphans: [], depth: 0, widest: 0 });
  });
});

describe('names', () => {
  test('are first and last name, else the key', () => {
    const nameless = { ...PERSON, email: 'no.name@x.org', firstName: null, lastName: null };
    expect(treeOf([BOSS, nameless]).people.map(({ name }) => name)).toEqual(['Bo Oss', 'no.name@x.org']);
  });
});

describe('tops', () => {
  test('stand with the most people below them first', () => {
    const tree = treeOf([one('Al', 'unassigned'), one('Bo', 'unassigned'), one('Cy', 'Bo', false)]);
    expect(names(tree, tree.roots)).toEqual(['Bo', 'Al']);
  });
});

describe('orphans', () => {
  test('are those whose leader nobody is, with what the cell says', () => {
    const tree = treeOf([one('Al', 'nobody@y.org'), one('Bo', 'Al', false)]);
    expect(tree.orphans.map((number) => tree.people[number])).toMatchObject([{ name: 'Al', state: 'orphan', leaderCell: 'nobody@y.org', below: 1, depth: 0 }]); // prettier-ignore
    expect(tree.roots).toEqual([]);
  });

  test('are those who name themselves, too', () => {
    expect(named(treeOf([one('Al', 'Al')]), 'Al')).toMatchObject({ state: 'orphan', hasError: true });
  });

  test('are not those whose cell is blank or says unassigned', () => {
    const tree = treeOf([one('Al', 'unassigned'), { ...one('Bo', 'Al'), teamLeader: null }]);
    expect([tree.orphans, names(tree, tree.roots)]).toEqual([[], ['Al', 'Bo']]);
  });

  test('are not managers who may not be moved to the leader that was found', () => {
    const moved = treeOf([boss({ teamLeader: 'chief@x.org' }), chief()], UPDATE);
    expect(named(moved, 'Bo')).toMatchObject({ state: 'fine', leader: -1, hasError: true });
  });
});

describe('circles', () => {
  const tree = treeOf([one('Ed', 'Cy', false), one('Al', 'Bo'), one('Bo', 'Cy'), one('Cy', 'Al'), one('Di', 'Ed', false), one('Fo', 'Al')]);

  test('are told from the first member on the sheet, each next one leading the one before', () => {
    expect(tree.cycles.map((members) => names(tree, members))).toEqual([['Al', 'Bo', 'Cy']]);
    expect(named(tree, 'Al')).toMatchObject({ state: 'cycle', depth: -1 });
  });

  test('share the number of those who hang on them from outside', () => {
    expect(tree.cycles[0]!.map((member) => tree.people[member]!.below)).toEqual([3, 3, 3]);
  });

  test('make everybody below them hang in the air', () => {
    expect(['Ed', 'Di', 'Fo'].map((name) => named(tree, name).state)).toEqual(['below-cycle', 'below-cycle', 'below-cycle']);
    expect(named(tree, 'Ed').below).toBe(1);
  });
});

describe('people of the target', () => {
  test('stand in the tree where they lead somebody of the sheet, directly or further up', () => {
    const users = [{ ...BOSS_USER, leader: 'top@x.org' }, { email: 'top@x.org', firstName: 'To', lastName: 'P', leader: null }, { email: 'else@x.org' }]; // prettier-ignore
    const tree = treeOf([PERSON], { directory: { users } });
    expect(tree.people.map(({ name, row, below }) => [name, row, below])).toEqual([
      ['Ann Lee', 2, 0],
      ['Bo Oss', null, 1],
      ['To P', null, 2],
    ]);
  });

  test('lead by what the target says where the cell is blank and kept', () => {
    const tree = treeOf([boss(), ann({ teamLeader: null })], UPDATE);
    expect(tree.people[named(tree, 'Ann').leader]?.name).toBe('Bo Oss');
  });
});

/** The tree of a seeded roster, and the hierarchy that it is of. */
function random(seed: number, mode: 'create' | 'update' | 'sync'): { hierarchy: Hierarchy; tree: TreeView } {
  const { grid, directory } = new RandomRoster(seed, mode);
  const target = targets['agent-connect'];
  const table = detectTable(grid);
  const mapped = applyMapping(table, suggestMapping(table, target));
  const hierarchy = resolveHierarchy(checkRoster(mapped, { target, mode, directory, today: '2024-06-01' }));
  return { hierarchy, tree: makeTree(hierarchy) };
}

/** Everybody above a person, until there is nobody or somebody comes again. */
function above({ people }: TreeView, number: number): number[] {
  const path: number[] = [];
  for (let at = people[number]!.leader; at >= 0 && !path.includes(at); at = people[at]!.leader) path.push(at);
  return path;
}

describe('any tree', () => {
  const seeds = fc.record({ seed: fc.integer({ min: 1, max: 1_000_000 }), mode: fc.constantFrom('create', 'update', 'sync') });
  const holds = (check: (made: ReturnType<typeof random>) => void): void =>
    fc.assert(
      fc.property(seeds, ({ seed, mode }) => check(random(seed, mode))),
      { numRuns: 60 },
    );

  test('has every person of the sheet exactly once, and nobody else but who leads them', () => {
    holds(({ hierarchy: { roster }, tree }) => {
      const rows = Array.from({ length: roster.index.rows }, (_, row) => row).filter((row) => roster.index.isPerson(row));
      const onSheet = tree.people.filter(({ row }) => row !== null);
      expect(onSheet.map(({ row }) => row)).toEqual(rows.map((row) => roster.index.sheetRow(row)));
      const leads = new Set(onSheet.flatMap((_, number) => above(tree, number)));
      expect(tree.people.every(({ row }, number) => row !== null || leads.has(number))).toBe(true);
    });
  });

  test('counts as a plain walk upwards from everybody does', () => {
    holds(({ tree }) => {
      const below = tree.people.map(() => 0);
      tree.people.forEach(({ state }, number) => {
        if (state === 'cycle') return;
        const seen = above(tree, number);
        const circle = seen.findIndex((leader) => tree.people[leader]!.state === 'cycle');
        for (const leader of seen.slice(0, circle < 0 ? seen.length : circle)) below[leader]!++;
        if (circle < 0) return;
        const members = tree.cycles.find((each) => each.includes(seen[circle]!))!;
        for (const member of members) below[member]!++;
      });
      expect(tree.people.map((person) => person.below)).toEqual(below);
      expect(tree.widest).toBe(Math.max(0, ...tree.people.map(({ reports }) => reports.length)));
    });
  });

  test('puts everybody as deep as leaders stand above them', () => {
    holds(({ tree }) => {
      tree.people.forEach((person, number) => {
        const lost = person.state === 'cycle' || person.state === 'below-cycle';
        expect(person.depth).toBe(lost ? -1 : above(tree, number).length);
      });
      expect(tree.depth).toBe(Math.max(0, ...tree.people.map(({ depth }) => depth)));
    });
  });

  test('has the circles of the hierarchy, each member once', () => {
    holds(({ hierarchy: { roster, index }, tree }) => {
      const rowOf = (person: number): number | null => (index.people.isRow(person) ? roster.index.sheetRow(person) : null);
      const reached = new Set<number>();
      for (let row = 0; row < roster.index.rows; row++)
        for (let at = row; at >= 0 && roster.index.isPerson(row) && !reached.has(at); at = index.leaderAfter(at)) reached.add(at);
      const inCircles = [...reached].filter((person) => index.links.isInCycle(person)); // of users alone, too, where somebody hangs on it
      expect(tree.cycles.flat()).toHaveLength(inCircles.length);
      for (const row of inCircles.filter((person) => index.people.isRow(person))) {
        const members = tree.cycles.find((each) => each.some((number) => tree.people[number]!.row === rowOf(row)))!;
        const told = members.map((number) => tree.people[number]!.row);
        const at = told.indexOf(rowOf(row));
        expect([...told.slice(at), ...told.slice(0, at)]).toEqual(index.links.cycleOf(row).map(rowOf));
      }
    });
  });

  test('leads back from reports to leaders, and has everybody at the top, among the orphans, in a circle, or under somebody', () => {
    holds(({ tree }) => {
      const led = tree.people.flatMap(({ reports }, number) => reports.map((report) => [report, number]));
      expect(led.every(([report, leader]) => tree.people[report!]!.leader === leader)).toBe(true);
      expect(led.length + tree.roots.length + tree.orphans.length).toBe(tree.people.length);
      expect(tree.orphans.every((number) => tree.people[number]!.state === 'orphan' && tree.people[number]!.leaderCell !== '')).toBe(true);
    });
  });

  test('marks the people whose row or leader cell has an error', () => {
    holds(({ hierarchy: { roster, index }, tree }) => {
      const wrong = new Set<number>();
      for (let row = 0; row < roster.index.rows; row++) {
        if (!roster.index.isPerson(row)) continue;
        const note = (code: number): unknown => isErrorNumber(code) && wrong.add(roster.index.sheetRow(row));
        roster.index.forEachFinding(row, note);
        index.forEachFinding(row, note);
      }
      expect(new Set(tree.people.flatMap(({ row, hasError }) => (hasError && row !== null ? [row] : [])))).toEqual(wrong);
    });
  });
});

test('a chain as long as the roster is followed to its end', () => {
  const length = 20_000;
  const chain = Array.from({ length }, (_, at) => one(`P${at}`, at === 0 ? 'unassigned' : `P${at - 1}`));
  const tree = treeOf(chain);
  expect([tree.depth, tree.widest, tree.people[0]!.below]).toEqual([length - 1, 1, length - 1]);
});
