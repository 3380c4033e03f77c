/** Resolves the leaders of a checked roster and puts the people in an order that sends leaders first. */
import { IssueCollection } from '../issues/issue-collection.js';
import { headingIssues, rosterSteps, type Roster } from '../roster/check-roster.js';
import { collectFindings } from '../roster/collect-findings.js';
import type { Directory } from '../roster/directory.js';
import type { RosterIndex } from '../roster/roster.js';
import { inOneGo, type Steps } from '../steps/steps.js';
import { describeAny } from './describe-leader.js';
import { HierarchyIndex } from './hierarchy.js';

export interface Hierarchy {
  /** The roster that was resolved, against the directory that was given. */
  readonly roster: Roster;
  readonly index: HierarchyIndex;
  /** The leader of a row: another row, `rows` and the number of an existing user, or -1. */
  leaderOf(row: number): number;
  /** Rows of people, leaders before those who report to them. */
  readonly order: readonly number[];
  readonly issues: IssueCollection;
}

/** Resolves every leader cell. Pure; without a directory it is the one that the roster was checked with. */
export const resolveHierarchy = (checked: Roster, directory?: Directory): Hierarchy => inOneGo(hierarchySteps(checked, directory));

/** The same in steps; with `fill` leaders are not resolved, but taken from somebody who resolved them. */
export function* hierarchySteps(
  checked: Roster,
  directory?: Directory,
  fill: (index: HierarchyIndex) => Steps<void> = (index) => index.build(),
): Steps<Hierarchy> {
  const isOther = directory !== undefined && directory !== checked.options.directory;
  const roster = isOther ? yield* rosterSteps(checked.mapped, { ...checked.options, directory }) : checked;
  const index = new HierarchyIndex(roster.index);
  yield* fill(index);
  return {
    roster,
    index,
    leaderOf: (row) => index.leaderOf(row),
    get order() {
      return leadersFirst(roster.index, index);
    },
    get issues() {
      const packed = collectFindings(roster.index, [0, roster.index.rows], (row, add) => index.forEachFinding(row, add));
      return new IssueCollection([], [packed], (row, field, code) => describeAny(index, row, field, code));
    },
  };
}

/** By levels below the top, and in the order of the sheet within a level: Int32 arrays and no recursion. */
function leadersFirst(roster: RosterIndex, hierarchy: HierarchyIndex): number[] {
  const UNKNOWN = -1;
  const levels = new Int32Array(roster.rows).fill(UNKNOWN);
  let deepest = 0;
  for (let start = 0; start < roster.rows; start++) {
    const path: number[] = [];
    let row = start;
    while (levels[row] === UNKNOWN) {
      path.push(row);
      levels[row] = 0; // a circle ends here; its members are not sent anyway
      const leader = hierarchy.leaderOf(row);
      if (leader < 0 || leader >= roster.rows) break;
      row = leader;
    }
    let below = path[path.length - 1] === row ? -1 : levels[row]!;
    for (let at = path.pop(); at !== undefined; at = path.pop()) levels[at] = ++below;
    if (below > deepest) deepest = below;
  }
  const rowsByLevel: number[][] = Array.from({ length: deepest + 1 }, () => []);
  for (let row = 0; row < roster.rows; row++) if (roster.isPerson(row)) rowsByLevel[levels[row]!]!.push(row);
  return rowsByLevel.flat();
}

/** Every issue of a hierarchy and its roster in sheet order: what the pane lists, what the check prints. */
export function allIssues({ roster, index }: Hierarchy): IssueCollection {
  return new IssueCollection(headingIssues(roster.index, roster.missing), index.pages.all(), (row, field, code) =>
    describeAny(index, row, field, code),
  );
}
