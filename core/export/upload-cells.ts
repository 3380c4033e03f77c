/** What the cells of a row say, in the words that an upload page takes. Texts are those of the sheet: nothing is escaped. */
import { parseGroups } from '../fields/group-list.js';
import type { Field, FieldValue } from '../fields/field.js';
import { leaderFixes } from '../hierarchy/describe-leader.js';
import type { Hierarchy } from '../hierarchy/resolve-hierarchy.js';
import { CODE } from '../issues/codes.js';
import { CellValues } from '../plan/cell-values.js';
import { isBlank } from '../plan/same-value.js';
import { cellText } from '../roster/cell-place.js';
import type { RosterIndex } from '../roster/roster.js';
import { labelOf } from '../team/team-cells.js';

const NO_LIMIT = 1_000_000; // of a name in a list; the check has judged it

export class UploadCells {
  private readonly hierarchy: Hierarchy;
  private readonly roster: RosterIndex;
  private readonly values: CellValues;
  private readonly labels = new Map<string, string>();

  constructor(hierarchy: Hierarchy) {
    this.hierarchy = hierarchy;
    this.roster = hierarchy.index.roster;
    this.values = new CellValues(this.roster);
  }

  /** Text of a cell of a row without mistakes; empty for a blank one, and for a date that nobody has said how to read. */
  at(row: number, field: number): string {
    const definition = this.roster.fields[field]!;
    switch (definition.kind) {
      case 'leader':
        return this.leaderAt(row, field);
      case 'status': {
        const status = this.roster.statusOf(row);
        return status === null ? '' : this.label(definition, status);
      }
      case 'record':
        return '';
      default:
        return this.textOf(row, field, definition, this.values.at(row, field) ?? null);
    }
  }

  /** As the sheet names the leader; the exact ID where the sheet has lost its zeros. */
  private leaderAt(row: number, field: number): string {
    const { index } = this.hierarchy;
    const code = CODE['leader-leading-zeros'];
    const text = cellText(this.roster, row, field);
    return index.code(row) === code ? (leaderFixes(index, row, field, code)[0] ?? text) : text;
  }

  private textOf(row: number, field: number, definition: Field, value: FieldValue): string {
    if (typeof value === 'boolean') return value ? 'y' : 'n';
    if (typeof value === 'string') return definition.kind === 'choice' ? this.label(definition, value) : value;
    if (value === null) return '';
    return groupsInBraces(value, this.roster) ?? (isBlank(value) ? '{}' : cellText(this.roster, row, field));
  }

  /** The page's own word for a choice. */
  private label(field: Field, value: string): string {
    const key = `${field.key} ${value}`;
    const known = this.labels.get(key);
    if (known !== undefined) return known;
    const label = labelOf(field, value);
    this.labels.set(key, label);
    return label;
  }
}

/** `{A, B}`, or null where braces would say something else: a name may hold a comma. */
export function groupsInBraces(names: readonly string[], { parts }: RosterIndex): string | null {
  if (names.length === 0) return null;
  const text = `{${names.join(', ')}}`;
  const read = parseGroups(text, parts.directory.groups, NO_LIMIT);
  return read.names.length === names.length && read.names.every((name, at) => name === names[at]) ? text : null;
}
