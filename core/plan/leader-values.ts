/** Leaders compared as persons: another spelling of the same leader is no change. */
import type { FieldValue } from '../fields/field.js';
import { NOBODY, type Person } from '../hierarchy/people.js';
import type { Hierarchy } from '../hierarchy/resolve-hierarchy.js';
import { cellText } from '../roster/cell-place.js';
import { FLAG } from '../roster/row-state.js';
import { lowerCase } from '../text/chars.js';
import { plainText } from './same-value.js';

export class LeaderValues {
  private readonly hierarchy: Hierarchy;

  constructor(hierarchy: Hierarchy) {
    this.hierarchy = hierarchy;
  }

  /** The text that names the leader, null for nobody, undefined where the cell names none that was found. */
  ofRow(row: number): string | null | undefined {
    const { roster } = this.hierarchy.index;
    if (roster.parts.state.flags[row]! & FLAG.unassigned) return null;
    const text = cellText(roster, row, roster.leaderField);
    return text === '' || this.hierarchy.leaderOf(row) === NOBODY ? undefined : text;
  }

  /** True where a row's leader, as its cell names them, is the one whom a text of the target names. */
  isSame(row: number, sheet: FieldValue, text: FieldValue): boolean {
    if (typeof sheet !== 'string' || typeof text !== 'string') return typeof sheet === typeof text;
    return isSameText(sheet, text) || this.hierarchy.leaderOf(row) === this.personOf(text);
  }

  /** True where two texts of the target name one person. */
  areSame(one: FieldValue, other: FieldValue): boolean {
    if (typeof one !== 'string' || typeof other !== 'string') return typeof one === typeof other;
    if (isSameText(one, other)) return true;
    const person = this.personOf(one);
    return person !== NOBODY && person === this.personOf(other);
  }

  /** The existing user whom a text names, as a person. */
  private personOf(text: string): Person {
    const { people, roster } = this.hierarchy.index;
    const { directory } = roster.parts;
    const byEmail = directory.byEmail(lowerCase(text.trim()));
    return people.ofUser(byEmail >= 0 ? byEmail : directory.byId(text));
  }
}

/** An address in any case, an ID exactly. */
function isSameText(one: string, other: string): boolean {
  const [a, b] = [plainText(one), plainText(other)];
  return a === b || (a.includes('@') && lowerCase(a) === lowerCase(b));
}
