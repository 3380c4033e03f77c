/** Whom held-up rows wait for in the end: each line of leaders is walked once, however many rows hang on it. */
import type { HierarchyIndex } from '../hierarchy/hierarchy.js';
import type { Person } from '../hierarchy/people.js';
import { CODE } from '../issues/codes.js';

const UNKNOWN = -1;

/** Tells the same as `rootOfBlock`, and remembers it. */
export class BlockRoots {
  private readonly hierarchy: HierarchyIndex;
  private readonly roots: Int32Array;

  constructor(hierarchy: HierarchyIndex) {
    this.hierarchy = hierarchy;
    this.roots = new Int32Array(hierarchy.roster.rows).fill(UNKNOWN);
  }

  /** The first person further up who is not merely held up too. */
  rootOf(row: number): Person {
    const { hierarchy, roots } = this;
    const { people, roster } = hierarchy;
    const path: number[] = [];
    let person: Person = row;
    while (people.isRow(person) && hierarchy.code(person) === CODE['leader-blocked']) {
      if (roots[person] !== UNKNOWN) {
        person = roots[person]!;
        break;
      }
      path.push(person);
      roots[person] = person; // so that a line that comes back ends
      const leader = hierarchy.namedBy(person);
      if (leader < 0) break;
      person = leader;
      if (people.isRow(leader) && roster.hasOwnError(leader)) break;
    }
    for (const each of path) roots[each] = person;
    return person;
  }
}
