/** Makes the tree of a resolved hierarchy: everybody on the sheet, and those at the target who lead them. Linear, no recursion. */
import { type Line, TreeLines } from './tree-lines.js';
import { TreeWords } from './tree-words.js';
import { NOBODY, type Person } from './people.js';
import type { Hierarchy } from './resolve-hierarchy.js';
import type { TreePerson, TreeView } from './tree.js';

/** The tree as the sheet and the target describe it after the plan. A snapshot: edits that follow do not change it. */
export function makeTree({ index, roster }: Hierarchy): TreeView {
  const persons = inTree(index.people.count, roster.index.rows, {
    isPerson: (row) => roster.index.isPerson(row),
    leaderOf: (person) => index.leaderAfter(person),
  });
  const words = new TreeWords(index);
  const lines = new TreeLines(persons, (person) => index.leaderAfter(person), index.people.count);
  const orphans: number[] = [];
  const roots: number[] = [];
  let widest = 0;
  let depth = 0;
  const people = persons.map((person, number): TreePerson => {
    const line: Line = lines.at(number);
    const leaderCell = line.leader === NOBODY ? words.unfoundLeader(person) : '';
    if (leaderCell !== '') orphans.push(number);
    else if (line.leader === NOBODY) roots.push(number);
    if (line.reports.length > widest) widest = line.reports.length;
    if (line.depth > depth) depth = line.depth;
    return {
      name: words.nameOf(person),
      row: words.rowOf(person),
      leader: line.leader,
      reports: line.reports,
      below: line.below,
      depth: line.depth,
      state: leaderCell === '' ? line.state : 'orphan',
      hasError: words.hasError(person),
      leaderCell,
    };
  });
  const most = (number: number): number => people[number]?.below ?? 0;
  roots.sort((a, b) => most(b) - most(a) || a - b);
  return { people, roots, cycles: lines.cycles, orphans, depth, widest };
}

interface Reach {
  readonly isPerson: (row: number) => boolean;
  readonly leaderOf: (person: Person) => Person;
}

/** Rows of people from top to bottom, then the users without a row above them, each once. */
function inTree(count: number, rows: number, { isPerson, leaderOf }: Reach): Person[] {
  const persons: Person[] = [];
  for (let row = 0; row < rows; row++) if (isPerson(row)) persons.push(row);
  const seen = new Uint8Array(count);
  for (let at = 0, onSheet = persons.length; at < onSheet; at++) {
    let person = leaderOf(persons[at]!);
    while (person >= rows && seen[person] === 0) {
      seen[person] = 1;
      persons.push(person);
      person = leaderOf(person);
    }
  }
  return persons;
}
