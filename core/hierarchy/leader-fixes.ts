/** What to write instead into a leader cell with any finding. Only texts that name somebody who may lead the row, or the word for nobody. */
import { CODE, type CodeNumber } from '../issues/codes.js';
import { cellText } from '../roster/cell-place.js';
import { UNASSIGNED } from '../fields/unassigned.js';
import { findingFixes } from '../roster/finding-fixes.js';
import { FLAG } from '../roster/row-state.js';
import { lowerCase } from '../text/chars.js';
import { leaderFixes } from './describe-leader.js';
import type { HierarchyIndex } from './hierarchy.js';
import { NOBODY, type Person, STANDING } from './people.js';

/** More than these are no choice. */
const MOST_OFFERED = 3;

/** Texts that would mend a finding of a leader cell, best first. */
export function leaderCellFixes(hierarchy: HierarchyIndex, row: number, code: CodeNumber): string[] {
  const { leaderField } = hierarchy.roster;
  // It is the leader's own ID that lost its zeros: this cell is right as soon as that is mended.
  if (code === CODE['leader-leading-zeros'] && leaderLostZeros(hierarchy, row)) return [];
  // The cell means whom it meant before.
  if (code === CODE['leader-leading-zeros'] || code === CODE['leader-renamed']) return leaderFixes(hierarchy, row, leaderField, code);
  if (code === CODE.whitespace) return findingFixes(hierarchy.roster, row, leaderField, code);
  const texts = [...new Set(textsFor(hierarchy, row, code))];
  return texts.filter((text) => mayBeWritten(hierarchy, row, text, code)).slice(0, MOST_OFFERED);
}

/** True where a leader cell has the zeros that the ID on the leader's own row lost. */
export function leaderLostZeros(hierarchy: HierarchyIndex, row: number): boolean {
  const { roster, people } = hierarchy;
  const leader = hierarchy.leaderOf(row);
  const width = roster.paddedWidth(roster.idField);
  if (leader < 0 || !people.isRow(leader) || width === 0 || (roster.parts.state.flags[leader]! & FLAG.numericId) === 0) return false;
  return cellText(roster, leader, roster.idField).padStart(width, '0') === cellText(roster, row, roster.leaderField);
}

function textsFor(hierarchy: HierarchyIndex, row: number, code: CodeNumber): string[] {
  const { people, roster } = hierarchy;
  const { leaderField } = roster;
  const present = (): string[] => (roster.parts.modes.isUpdate(row) ? textsOf(hierarchy, hierarchy.leaderAtTarget(row)) : []);
  switch (code) {
    case CODE['leader-not-found']:
      return [...leaderFixes(hierarchy, row, leaderField, code), ...present()];
    case CODE['leader-ambiguous']:
      return people.candidates(cellText(roster, row, leaderField)).flatMap((person) => textsOf(hierarchy, person));
    case CODE['leader-self']:
    case CODE['leader-cycle']:
      return [...present(), UNASSIGNED];
    case CODE['leader-inactive']:
    case CODE['leader-not-manager']:
      return [...present(), ...textsOf(hierarchy, hierarchy.leaderAfter(hierarchy.leaderOf(row)))];
    case CODE['leader-unassigned']:
      return present();
    case CODE['manager-cannot-move']:
      return hierarchy.leaderAtTarget(row) === NOBODY ? [UNASSIGNED] : present();
    case CODE['leader-blocked']:
      return []; // it is the row above that wants mending
    default:
      return findingFixes(roster, row, leaderField, code);
  }
}

/** How a leader cell can name a person: by the e-mail address, else the ID, whichever means nobody else. */
function textsOf({ people, roster }: HierarchyIndex, person: Person): string[] {
  if (person < 0) return [];
  const user = roster.parts.directory.users[people.userOf(person)];
  const ofRow = people.isRow(person) ? [cellText(roster, person, roster.emailField), cellText(roster, person, roster.idField)] : [];
  const texts = people.isRow(person) ? ofRow : [user?.email ?? '', user?.employeeId ?? ''];
  const meant = texts.filter((text) => text !== '' && people.find(text).kind === 'one' && people.isSame(people.find(text).person, person));
  return meant.slice(0, 1);
}

/** True where a text names nobody and may, or somebody who may lead the row. */
function mayBeWritten(hierarchy: HierarchyIndex, row: number, text: string, code: CodeNumber): boolean {
  const { people, roster } = hierarchy;
  const isUpdate = roster.parts.modes.isUpdate(row);
  const stays = isUpdate && people.isManager(row) && people.knowsLeader(row);
  if (lowerCase(text) === UNASSIGNED) {
    const leads = (roster.parts.state.flags[row]! & FLAG.manages) !== 0 || people.isManager(row);
    return leads && (!stays || hierarchy.leaderAtTarget(row) === NOBODY);
  }
  const { kind, person } = people.find(text);
  // Zeros that were lost are written back where the digits alone name nobody either.
  if (kind !== 'one') return code === CODE['id-leading-zeros'] && hierarchy.leaderOf(row) < 0;
  if (people.isOfRow(person, row) || (stays && !people.isSame(person, hierarchy.leaderAtTarget(row)))) return false;
  const standing = people.standing(person);
  return (standing === STANDING.leads || standing === STANDING.hangsOnRow) && !leadsTo(hierarchy, person, row);
}

/** True where the way up from a person comes by a row. */
function leadsTo(hierarchy: HierarchyIndex, from: Person, row: number): boolean {
  const { people } = hierarchy;
  let steps = 0; // a circle further up has no top
  for (let at = from; at >= 0 && steps <= people.count; at = hierarchy.leaderAfter(at), steps++) if (people.isOfRow(at, row)) return true;
  return false;
}
