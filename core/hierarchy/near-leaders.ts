/** Leaders who may have been meant: slips of a few letters, another domain, another name part. Looked for only when somebody asks. */
import type { Directory } from '../roster/directory.js';
import type { RosterIndex } from '../roster/roster.js';
import { FLAG } from '../roster/row-state.js';
import { lowerCase } from '../text/chars.js';
import { editDistance } from '../text/edit-distance.js';

const MOST_OFFERED = 3;
const NEAR = 2;
const LONGEST_GUESS = 254;
const SHORTEST_ID = 4;

interface Leader {
  readonly email: string;
  readonly id: string;
  readonly name: string;
}

/** Those who can manage teams, from the sheet and the directory. */
function* leaders(roster: RosterIndex, users: NonNullable<Directory['users']>): Generator<Leader> {
  const { state } = roster.parts;
  const nameFields = ['firstName', 'lastName'].map((key) => roster.parts.mapped.columnOf.get(key) ?? -1);
  for (let row = 0; row < roster.rows; row++) {
    if ((state.flags[row]! & FLAG.manages) === 0 || state.flags[row]! & FLAG.emailFault) continue;
    const cells = roster.cells(row);
    yield {
      email: state.emails.keys[row]!,
      id: state.ids.keys[row]!,
      name: nameFields.map((column) => String(cells[column] ?? '').trim()).join(' '),
    };
  }
  for (const user of users) {
    if (user.manageTeam === false || user.active === false) continue;
    yield {
      email: lowerCase(user.email ?? ''),
      id: user.employeeId ?? '',
      name: [user.firstName, user.lastName].filter(Boolean).join(' '),
    };
  }
}

/** How far a leader is from the text: 0 is the best, Infinity is not near. */
function distance(text: string, leader: Leader): number {
  const at = text.indexOf('@');
  if (leader.name !== '' && lowerCase(leader.name) === text) return 0;
  if (at < 0) return leader.id.length >= SHORTEST_ID ? withinReach(editDistance(text, lowerCase(leader.id), 1), 1) : Infinity;
  const typo = withinReach(editDistance(text, leader.email, NEAR), NEAR);
  const sameLocalPart = leader.email.startsWith(text.slice(0, at + 1)) ? NEAR + 1 : Infinity;
  return Math.min(typo, sameLocalPart);
}
const withinReach = (steps: number, limit: number): number => (steps <= limit ? steps : Infinity);

/** Up to three references to write instead, the nearest first. */
export function nearLeaders(roster: RosterIndex, reference: string): string[] {
  const text = lowerCase(reference);
  if (text.length > LONGEST_GUESS) return [];
  const near: { reference: string; steps: number }[] = [];
  for (const leader of leaders(roster, roster.parts.directory.users)) {
    const steps = distance(text, leader);
    const key = leader.email || leader.id;
    if (steps !== Infinity && key !== '')
      near.push({ reference: text.includes('@') || leader.id === '' || leader.name === '' ? key : leader.email || leader.id, steps });
  }
  near.sort((a, b) => a.steps - b.steps);
  return [...new Set(near.map((each) => each.reference))].slice(0, MOST_OFFERED);
}
