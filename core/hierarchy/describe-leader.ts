/** The finding of a leader cell in words, and what to write instead. */
import { CODE, type CodeNumber, codeOfNumber } from '../issues/codes.js';
import { type Issue, type IssueParams, makeIssue } from '../issues/issue.js';
import { cellText, headingOf, placeOf, rowInWords } from '../roster/cell-place.js';
import { describeFinding } from '../roster/describe-finding.js';
import { userInWords } from '../roster/directory.js';
import type { HierarchyIndex } from './hierarchy.js';
import type { Person } from './people.js';

/** A person of the sheet or of the directory: `Ann Lee (row 14)`, `Ben Ode (ben@x.org), existing user`. */
export function personInWords(hierarchy: HierarchyIndex, person: Person): string {
  const { people, roster } = hierarchy;
  return people.isRow(person)
    ? rowInWords(roster, person)
    : `${userInWords(roster.parts.directory.users[people.userOf(person)])}, existing user`;
}

/** The issue of any finding, those of leader cells included. */
export function describeAny(hierarchy: HierarchyIndex, row: number, field: number, code: CodeNumber): Issue {
  const ofLeader = field === hierarchy.roster.leaderField && hierarchy.code(row) === code;
  return ofLeader ? describeLeader(hierarchy, row, field, code) : describeFinding(hierarchy.roster, row, field, code);
}

function describeLeader(hierarchy: HierarchyIndex, row: number, field: number, code: CodeNumber): Issue {
  const { roster } = hierarchy;
  const params = { heading: headingOf(roster, field), value: cellText(roster, row, field), ...paramsOf(hierarchy, row, field, code) };
  return makeIssue(codeOfNumber(code), placeOf(roster, row, field), params);
}

function paramsOf(hierarchy: HierarchyIndex, row: number, field: number, code: CodeNumber): IssueParams {
  const { people, roster } = hierarchy;
  const text = cellText(roster, row, field);
  switch (code) {
    case CODE['leader-not-found']:
    case CODE['leader-leading-zeros']:
      return { names: leaderFixes(hierarchy, row, field, code) };
    case CODE['leader-ambiguous']:
      return { names: people.candidates(text).map((person) => personInWords(hierarchy, person)) };
    case CODE['leader-inactive']:
    case CODE['leader-not-manager']:
      return { other: personInWords(hierarchy, hierarchy.leaderOf(row)) };
    case CODE['leader-cycle']: {
      const circle = hierarchy.cycleOf(row);
      return { names: [...circle, row].map((person) => personInWords(hierarchy, person)) };
    }
    case CODE['leader-blocked']:
      return { other: personInWords(hierarchy, rootOfBlock(hierarchy, row)) };
    default:
      return {};
  }
}

/** The person whose own mistake holds a row up: the first one further up who is not merely held up too. */
export function rootOfBlock(hierarchy: HierarchyIndex, row: number): Person {
  let person: Person = row;
  while (hierarchy.people.isRow(person) && hierarchy.code(person) === CODE['leader-blocked']) {
    const leader = hierarchy.namedBy(person);
    if (leader < 0 || (hierarchy.people.isRow(leader) && hierarchy.roster.hasOwnError(leader))) return leader < 0 ? person : leader;
    person = leader;
  }
  return person;
}

/** Texts that would name a leader who is found. */
export function leaderFixes(hierarchy: HierarchyIndex, row: number, field: number, code: CodeNumber): string[] {
  const { roster, people } = hierarchy;
  if (code === CODE['leader-not-found']) return [...hierarchy.near.find(cellText(roster, row, field))];
  if (code !== CODE['leader-leading-zeros']) return [];
  const leader = hierarchy.leaderOf(row);
  const id = people.isRow(leader) ? roster.parts.state.ids.keys[leader] : undefined;
  return [id !== undefined && id !== '' ? id : (roster.parts.directory.users[people.userOf(leader)]?.employeeId ?? '')].filter(
    (each) => each !== '',
  );
}
