/** What somebody has to do first, by hand, about managers whom a bulk update may not move, deactivate or demote. */
import { NOBODY, type Person } from '../hierarchy/people.js';
import { codeOfNumber, type IssueCode } from '../issues/codes.js';
import type { DirectoryEntry } from '../roster/directory.js';
import { isForbidden } from './error-fields.js';
import type { Planner } from './planner.js';

/** One manager and what was asked of them. */
export interface PlanTodo {
  readonly row: number;
  readonly code: IssueCode;
  /** Who still reports to them once the plan is done: those to be given another leader first. */
  readonly reports: readonly Person[];
}

/** In the order in which it works: those furthest down first, as they report to the others themselves. */
export function todoOf(planner: Planner): PlanTodo[] {
  const { hierarchy, order } = planner;
  const found: { row: number; code: IssueCode }[] = [];
  for (const row of order) {
    if (planner.words[row] !== 'not-allowed' && planner.words[row] !== 'blocked') continue;
    const note = (code: number): void => {
      if (isForbidden(code)) found.push({ row, code: codeOfNumber(code) });
    };
    hierarchy.index.roster.forEachFinding(row, note);
    hierarchy.index.forEachFinding(row, note);
  }
  if (found.length === 0) return [];
  const leaders = leadersAfter(planner);
  const { people, roster } = hierarchy.index;
  // A manager who stands twice is a person beside their rows.
  const rowsOf = (leader: Person): readonly Person[] => (people.isRow(leader) ? [leader] : roster.users.rowsOf(people.userOf(leader)));
  const reports = new Map<Person, Person[]>(found.map(({ row }) => [row, []]));
  leaders.forEach((leader, person) => {
    if (leader !== NOBODY && isActiveAfter(planner, person)) for (const row of rowsOf(leader)) reports.get(row)?.push(person);
  });
  const depths = new Map(found.map(({ row }) => [row, depthOf(leaders, row)]));
  found.sort((a, b) => depths.get(b.row)! - depths.get(a.row)! || a.row - b.row);
  return found.map((each) => ({ ...each, reports: reports.get(each.row)! }));
}

/** The leader of everybody once the steps of the plan are done; people who are not sent keep theirs. */
function leadersAfter(planner: Planner): Int32Array {
  const { hierarchy, words } = planner;
  const { people, roster } = hierarchy.index;
  const leaders = new Int32Array(people.count).fill(NOBODY);
  for (let person = 0; person < people.count; person++) {
    const isSent = words[person] === 'create' || (words[person] === 'update' && planner.changesLeader(person));
    if (isSent) leaders[person] = hierarchy.leaderOf(person);
    // A row that means somebody stands for them; the same user is not counted again.
    else if (!people.isRow(person) ? roster.users.rowsOf(person - people.rows).length === 0 : roster.isPerson(person))
      leaders[person] = hierarchy.index.leaderAtTarget(person);
  }
  return leaders;
}

function isActiveAfter(planner: Planner, person: Person): boolean {
  const { people, roster } = planner.hierarchy.index;
  const user: DirectoryEntry | undefined = roster.parts.directory.users[people.userOf(person)];
  if (!user || planner.words[person] !== 'update') return user?.active !== false;
  return planner.statusAfter(person) ?? user.active !== false;
}

/** How many leaders stand above somebody; a circle at the target counts once around. */
function depthOf(leaders: Int32Array, start: Person): number {
  const seen = new Set<Person>();
  for (let person = leaders[start]!; person >= 0 && !seen.has(person); person = leaders[person]!) seen.add(person);
  return seen.size;
}
