/** Leaders who may have been meant: slips of a few letters, another domain, a name. Looked for only when somebody asks. */
import { NAME_FIELDS } from '../fields/key-fields.js';
import type { RosterIndex } from '../roster/roster.js';
import { FLAG } from '../roster/row-state.js';
import { inOneGo, rowByRow, type Steps } from '../steps/steps.js';
import { lowerCase } from '../text/chars.js';
import { editDistance, type Letters, lettersOf, mayBeNear } from '../text/edit-distance.js';
import { LONGEST_ADDRESS } from '../text/email-address.js';

const MOST_OFFERED = 3;
const NEAR = 2;
const NEAR_ID = 1;
const SHORTEST_ID = 4;

interface Leader {
  readonly email: string;
  readonly id: string;
  readonly name: string;
  readonly emailLetters: Letters;
  readonly idLetters: Letters;
}

const withinReach = (steps: number, limit: number): number => (steps <= limit ? steps : Infinity);

/** Finds near leaders of one roster. The list of leaders and the answers are kept until the roster changes. */
export class NearLeaders {
  private readonly roster: RosterIndex;
  private version = -1;
  private leaders: readonly Leader[] = [];
  private readonly answers = new Map<string, readonly string[]>();

  constructor(roster: RosterIndex) {
    this.roster = roster;
  }

  /** Up to three references to write instead, the nearest first. */
  find(reference: string): readonly string[] {
    const text = lowerCase(reference);
    if (text.length > LONGEST_ADDRESS) return [];
    if (this.version !== this.roster.version) inOneGo(this.gather());
    const known = this.answers.get(text);
    if (known) return known;
    const answer = this.search(text);
    this.answers.set(text, answer);
    return answer;
  }

  /** Gathers those who can manage teams, from the sheet and the directory; everybody on a sheet that does not tell. In steps, before somebody asks. */
  *gather(): Steps<void> {
    const { roster } = this;
    const leaders: Leader[] = [];
    const { state, mapped, directory, managerField } = roster.parts;
    const unfit = mapped.columnOf.has(managerField) ? (flags: number) => (flags & FLAG.manages) === 0 : () => false;
    const nameColumns = NAME_FIELDS.map((key) => mapped.columnOf.get(key) ?? -1);
    yield* rowByRow(0, roster.rows, (row) => {
      const flags = state.flags[row]!;
      if (unfit(flags) || flags & FLAG.emailFault) return;
      const cells = roster.cells(row);
      const name = nameColumns.map((column) => String(cells[column] ?? '').trim()).join(' ');
      leaders.push(leader(state.emails.keys[row]!, state.ids.keys[row]!, name));
    });
    for (const user of directory.users) {
      if (user.manageTeam === false || user.active === false) continue;
      leaders.push(leader(lowerCase(user.email ?? ''), user.employeeId ?? '', [user.firstName, user.lastName].filter(Boolean).join(' ')));
    }
    this.leaders = leaders;
    this.version = roster.version;
    this.answers.clear();
  }

  private search(text: string): string[] {
    const sought = soughtBy(text);
    const near: { reference: string; steps: number }[] = [];
    for (const each of this.leaders) {
      const steps = distance(sought, each);
      if (steps !== Infinity && (each.email || each.id) !== '') near.push({ reference: each.email || each.id, steps });
    }
    near.sort((a, b) => a.steps - b.steps);
    return [...new Set(near.map((each) => each.reference))].slice(0, MOST_OFFERED);
  }
}

function leader(email: string, id: string, name: string): Leader {
  return { email, id, name: lowerCase(name), emailLetters: lettersOf(email), idLetters: lettersOf(lowerCase(id)) };
}

/** What is looked for, made ready once for all leaders. */
interface Sought {
  readonly text: string;
  readonly letters: Letters;
  /** Of an address all before its domain, with the sign; null for an ID. */
  readonly localPart: string | null;
}

function soughtBy(text: string): Sought {
  const at = text.indexOf('@');
  return { text, letters: lettersOf(text), localPart: at < 0 ? null : text.slice(0, at + 1) };
}

/** How far a leader is from the text: 0 is the best, Infinity is not near. */
function distance({ text, letters, localPart }: Sought, each: Leader): number {
  if (each.name !== '' && each.name === text) return 0;
  if (localPart === null) {
    const isNear = each.id.length >= SHORTEST_ID && mayBeNear(letters, each.idLetters, NEAR_ID);
    return isNear ? withinReach(editDistance(text, lowerCase(each.id), NEAR_ID), NEAR_ID) : Infinity;
  }
  const typo = mayBeNear(letters, each.emailLetters, NEAR) ? withinReach(editDistance(text, each.email, NEAR), NEAR) : Infinity;
  return typo <= NEAR || !each.email.startsWith(localPart) ? typo : NEAR + 1;
}
