/** What the tree says of a person: name, row, and whether something is wrong with them. */
import { NAME_FIELDS } from '../fields/key-fields.js';
import { CODE, isErrorNumber } from '../issues/codes.js';
import { cellText, gridColumn } from '../roster/cell-place.js';
import type { RosterIndex } from '../roster/roster.js';
import { FLAG } from '../roster/row-state.js';
import type { HierarchyIndex } from './hierarchy.js';
import { NOBODY, type Person } from './people.js';

export class TreeWords {
  private readonly hierarchy: HierarchyIndex;
  private readonly roster: RosterIndex;
  private readonly nameFields: readonly number[];
  /** What stands for a name where there is none, best first. */
  private readonly keyFields: readonly number[];

  constructor(hierarchy: HierarchyIndex) {
    this.hierarchy = hierarchy;
    this.roster = hierarchy.roster;
    const { fields, emailField, idField } = this.roster;
    this.nameFields = NAME_FIELDS.map((key) => fields.findIndex((field) => field.key === key)).filter((field) => field >= 0);
    const [account] = fields.flatMap(({ key }, field) => (key === 'userName' || key === 'username' ? [field] : []));
    this.keyFields = [emailField, account ?? NOBODY, idField].filter((field) => field >= 0);
  }

  /** 1-based sheet row, or null for somebody who is on none. */
  rowOf(person: Person): number | null {
    return this.hierarchy.people.isRow(person) ? this.roster.sheetRow(person) : null;
  }

  /** Name, else key; empty where the row says neither. */
  nameOf(person: Person): string {
    if (!this.hierarchy.people.isRow(person)) return this.nameOfUser(this.hierarchy.people.userOf(person));
    let name = '';
    for (const field of this.nameFields) {
      const part = cellText(this.roster, person, field);
      if (part !== '') name = name === '' ? part : `${name} ${part}`;
    }
    for (let at = 0; name === '' && at < this.keyFields.length; at++) name = cellText(this.roster, person, this.keyFields[at]!);
    return name;
  }

  private nameOfUser(user: number): string {
    const entry = this.roster.parts.directory.users[user];
    const name = [entry?.firstName, entry?.lastName].filter(Boolean).join(' ');
    return name === '' ? (entry?.email ?? entry?.employeeId ?? '') : name;
  }

  /** What the leader cell of somebody without a leader says, where it names nobody to whom a line could be drawn; else empty. */
  unfoundLeader(person: Person): string {
    const { hierarchy, roster } = this;
    if (!hierarchy.people.isRow(person) || gridColumn(roster, roster.leaderField) < 0) return '';
    if (hierarchy.leaderOf(person) !== NOBODY) return ''; // found, but a manager cannot be moved there
    return roster.parts.state.flags[person]! & FLAG.unassigned ? '' : cellText(roster, person, roster.leaderField);
  }

  /** True where the row has a mistake of its own, its leader cell included; being held up by others is none. */
  hasError(person: Person): boolean {
    if (!this.hierarchy.people.isRow(person)) return false;
    return isErrorNumber(this.hierarchy.code(person)) || this.roster.hasOwnError(person) || this.isForbiddenMove(person);
  }

  private isForbiddenMove(row: number): boolean {
    if (!this.roster.parts.modes.isUpdate(row)) return false;
    let found = false;
    this.hierarchy.forEachFinding(row, (code) => (found ||= code === CODE['manager-cannot-move']));
    return found;
  }
}
