/** The finding of a leader cell in words, and what to write instead. */
import { CODE, type CodeNumber, codeOfNumber } from '../issues/codes.js';
import { type Issue, type IssueParams, makeIssue } from '../issues/issue.js';
import { spoken } from '../issues/messages/spoken.js';
import { cellText, headingOf, placeOf } from '../roster/cell-place.js';
import { rowInWords } from '../roster/place-words.js';
import { describeFinding } from '../roster/describe-finding.js';
import { userInWords } from '../roster/directory.js';
import { lowerCase } from '../text/chars.js';
import type { HierarchyIndex } from './hierarchy.js';
import type { Person } from './people.js';

/** A person of the sheet or of the directory: `Ann Lee (row 14)`, `Ben Ode (ben@x.org), existing user`. */
export function personInWords(hierarchy: HierarchyIndex, person: Person): string {
  const { people, roster } = hierarchy;
  return people.isRow(person)
    ? rowInWords(roster, person)
    : spoken().people.existing(userInWords(roster.parts.directory.users[people.userOf(person)]));
}

/** The issue of any finding, those of leader cells and managers included. */
export function describeAny(hierarchy: HierarchyIndex, row: number, field: number, code: CodeNumber): Issue {
  const { roster } = hierarchy;
  const ofLeader = field === roster.leaderField && hierarchy.code(row) === code;
  if (!ofLeader && !MANAGER_CODES.includes(code)) return describeFinding(roster, row, field, code);
  const params = { heading: headingOf(roster, field), value: cellText(roster, row, field), ...paramsOf(hierarchy, row, field, code) };
  return makeIssue(codeOfNumber(code), placeOf(roster, row, field), params);
}

const MANAGER_CODES: readonly CodeNumber[] = [
  CODE['manager-cannot-move'],
  CODE['manager-cannot-deactivate'],
  CODE['manager-cannot-demote'],
];

function paramsOf(hierarchy: HierarchyIndex, row: number, field: number, code: CodeNumber): IssueParams {
  const { people, roster } = hierarchy;
  const inWords = (person: Person): string => personInWords(hierarchy, person);
  switch (code) {
    case CODE['leader-not-found']:
    case CODE['leader-leading-zeros']:
      return { names: leaderFixes(hierarchy, row, field, code) };
    case CODE['leader-ambiguous']:
      return { names: people.candidates(cellText(roster, row, field)).map(inWords) };
    case CODE['leader-inactive']:
    case CODE['leader-not-manager']:
      return { other: inWords(hierarchy.leaderOf(row)) };
    case CODE['leader-renamed']:
      return { other: inWords(hierarchy.leaderOf(row)), names: leaderFixes(hierarchy, row, field, code) };
    case CODE['leader-cycle']:
      return { names: [...hierarchy.links.cycleOf(row), row].map(inWords) };
    case CODE['leader-blocked']:
      return { other: inWords(rootOfBlock(hierarchy, row)) };
    case CODE['manager-cannot-move']:
    case CODE['manager-cannot-deactivate']:
    case CODE['manager-cannot-demote']:
      return { other: inWords(row), names: reportsOf(hierarchy, row).map(inWords) };
    default:
      return {};
  }
}

/** Somebody on more rows than these was copied down a column: that has to be mended first, and each of them would list the same people. */
const MOST_ROWS_OF_A_USER = 20;

/** Everybody active who reports to the existing user of a row once the plan is done, those on the sheet first. */
function reportsOf(hierarchy: HierarchyIndex, row: number): Person[] {
  const { people, roster } = hierarchy;
  if (roster.users.rowsOf(people.userOf(row)).length > MOST_ROWS_OF_A_USER) return [];
  const under = people.usersUnder(roster.keysOf(row)).map((person) => people.ofUser(people.userOf(person)));
  const isActive = (person: Person): boolean => roster.parts.directory.users[people.userOf(person)]?.active !== false;
  const members = [row, people.ofUser(people.userOf(row))].flatMap((person) => hierarchy.membersOf(person));
  const all = [...new Set([...members, ...under])].sort((a, b) => a - b);
  return all.filter((person) => people.isSame(hierarchy.leaderAfter(person), row) && isActive(person));
}

/** The person whose own mistake holds a row up: the first one further up who is not merely held up too. */
function rootOfBlock(hierarchy: HierarchyIndex, row: number): Person {
  let person: Person = row;
  while (hierarchy.people.isRow(person) && hierarchy.code(person) === CODE['leader-blocked']) {
    const leader = hierarchy.namedBy(person);
    if (leader < 0 || (hierarchy.people.isRow(leader) && hierarchy.roster.hasOwnError(leader))) return leader < 0 ? person : leader;
    person = leader;
  }
  return person;
}

/** Texts that would name a leader who is found: near ones for nobody, the exact or the new one for somebody. */
export function leaderFixes(hierarchy: HierarchyIndex, row: number, field: number, code: CodeNumber): string[] {
  const { roster, people } = hierarchy;
  if (code === CODE['leader-not-found']) return [...hierarchy.near.find(cellText(roster, row, field))];
  const leader = hierarchy.leaderOf(row);
  const user = roster.parts.directory.users[people.userOf(leader)];
  if (code === CODE['leader-renamed']) {
    const isEmail = lowerCase(cellText(roster, row, field)) === lowerCase(user?.email ?? '');
    return [cellText(roster, leader, isEmail ? roster.emailField : roster.idField)];
  }
  if (code !== CODE['leader-leading-zeros']) return [];
  const id = people.isRow(leader) ? roster.parts.state.ids.keys[leader] : undefined;
  return [id !== undefined && id !== '' ? id : (user?.employeeId ?? '')].filter((each) => each !== '');
}
