/** What the cells of a row say, in the words that an upload page takes. Texts are those of the sheet: nothing is escaped. */
import { parseGroups } from '../fields/group-list.js';
import type { Field } from '../fields/field.js';
import { leaderFixes } from '../hierarchy/describe-leader.js';
import type { Hierarchy } from '../hierarchy/resolve-hierarchy.js';
import { CODE } from '../issues/codes.js';
import { CellValues } from '../plan/cell-values.js';
import { isBlank } from '../plan/same-value.js';
import { textsOf } from '../roster/cell-place.js';
import type { RosterIndex } from '../roster/roster.js';
import { labelOf } from '../team/team-cells.js';
import { trimBlanks } from '../text/chars.js';

const NO_LIMIT = 1_000_000; // of a name in a list; the check has judged it

export class UploadCells {
  private readonly hierarchy: Hierarchy;
  private readonly roster: RosterIndex;
  private readonly values: CellValues;
  /** By field number. */
  private readonly texts: readonly ((row: number) => string)[];

  constructor(hierarchy: Hierarchy) {
    this.hierarchy = hierarchy;
    this.roster = hierarchy.index.roster;
    this.values = new CellValues(this.roster);
    this.texts = this.roster.fields.map((definition, field) => this.textsOf(definition, field));
  }

  /** Text of a cell of a row without mistakes; empty for a blank one, and for a date that nobody has said how to read. */
  at(row: number, field: number): string {
    return this.texts[field]!(row);
  }

  private textsOf(definition: Field, field: number): (row: number) => string {
    const { roster, values } = this;
    const onSheet = textsOf(roster, field);
    const label = labelsOf(definition);
    switch (definition.kind) {
      case 'leader':
        return (row) => this.leaderAt(row, field, onSheet(row));
      case 'status':
        return (row) => {
          const status = roster.statusOf(row);
          return status === null ? '' : label(status);
        };
      case 'record':
        return () => '';
      default: {
        const isChoice = definition.kind === 'choice';
        return (row) => {
          const value = values.at(row, field) ?? null;
          if (typeof value === 'string') return isChoice ? label(value) : value;
          if (typeof value === 'boolean') return value ? 'y' : 'n';
          if (value === null) return '';
          return groupsInBraces(value, roster) ?? (isBlank(value) ? '{}' : onSheet(row));
        };
      }
    }
  }

  /** As the sheet names the leader; the exact ID where the sheet has lost its zeros. */
  private leaderAt(row: number, field: number, text: string): string {
    const { index } = this.hierarchy;
    const code = CODE['leader-leading-zeros'];
    return index.code(row) === code ? (leaderFixes(index, row, field, code)[0] ?? text) : text;
  }
}

/** The page's own word for a choice. */
function labelsOf(field: Field): (value: string) => string {
  const labels = new Map<string, string>();
  return (value) => {
    const known = labels.get(value);
    if (known !== undefined) return known;
    const label = labelOf(field, value);
    labels.set(value, label);
    return label;
  };
}

/** What a name cannot hold in a list between braces without being read as another one. */
const PARTS_LIST = /[,{}\n]/u;

/** `{A, B}`, or null where braces would say something else: a name may hold a comma. */
function groupsInBraces(names: readonly string[], { parts }: RosterIndex): string | null {
  if (names.length === 0) return null;
  const text = `{${names.join(', ')}}`;
  if (names.every((name) => name !== '' && !PARTS_LIST.test(name) && trimBlanks(name) === name)) return text;
  const read = parseGroups(text, parts.directory.groups, NO_LIMIT);
  return read.names.length === names.length && read.names.every((name, at) => name === names[at]) ? text : null;
}
