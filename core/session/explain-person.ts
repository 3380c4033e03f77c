/** Who the person of a row is: at the target, below whom, and above whom. */
import { personInWords } from '../hierarchy/describe-leader.js';
import type { Person } from '../hierarchy/people.js';
import { spoken } from '../issues/messages/spoken.js';
import { userInWords } from '../roster/directory.js';
import type { CheckedSheet } from './checked-sheet.js';

/** Names in one line; the rest is a number. */
const MOST_NAMED = 8;

export function personFacts(checked: CheckedSheet, row: number): string[] {
  return [userFact(checked, row), ...leaderFacts(checked, row), reportsFact(checked, row)];
}

function userFact({ roster: { index } }: CheckedSheet, row: number): string {
  const words = spoken().explain;
  const { directory } = index.parts;
  if (!directory.usersKnown) return words.notAsked;
  if (index.users.isAmbiguous(row)) return words.severalUsers;
  const user = directory.users[index.users.userOf(row)];
  return user ? words.user(userInWords(user), typeof user.active === 'boolean' ? user.active : null) : words.nobody;
}

/** The line of leaders from the nearest up, as it is after the send; a line that comes back to somebody ends there. */
function leaderFacts({ hierarchy }: CheckedSheet, row: number): string[] {
  const { index } = hierarchy;
  const line: Person[] = [];
  const seen = new Set<Person>([row]);
  let person = index.leaderAfter(row);
  for (; person >= 0 && !seen.has(person); person = index.leaderAfter(person)) {
    seen.add(person);
    line.push(person);
  }
  if (line.length === 0) return [spoken().explain.noLeader];
  const named = spoken().explain.leaders(line.slice(0, MOST_NAMED).map((each) => personInWords(index, each)), line.length); // prettier-ignore
  return person >= 0 && index.links.isInCycle(row) ? [named, spoken().explain.circle] : [named];
}

/** Everybody whose leader the person is after the send: on the sheet first, then whoever stands at the target alone. */
function reportsFact({ roster, hierarchy }: CheckedSheet, row: number): string {
  const { index } = hierarchy;
  const { people } = index;
  const atTarget = people.usersUnder(roster.index.keysOf(row)).map((person) => people.ofUser(people.userOf(person)));
  const all = [...new Set([...index.membersOf(row), ...atTarget])].filter((person) => people.isSame(index.leaderAfter(person), row));
  if (all.length === 0) return spoken().explain.noReports;
  const named = all
    .sort((a, b) => a - b)
    .slice(0, MOST_NAMED)
    .map((person) => personInWords(index, person));
  return spoken().explain.reports(named, all.length);
}
