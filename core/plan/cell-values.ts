/** What the cells of a row say, in the form in which it is sent. Compiled once for a plan. */
import type { Codec } from '../fields/codec.js';
import { formatDay } from '../fields/date.js';
import { readDateCell } from '../fields/date-cell.js';
import type { FieldKind, FieldValue, RowValues } from '../fields/field.js';
import { gridColumn, rawValue, textsOf } from '../roster/cell-place.js';
import { codecOf } from '../roster/codec-of.js';
import type { RosterIndex } from '../roster/roster.js';

/** They name persons or are about the row itself: other parts read them. */
const NO_VALUES: readonly FieldKind[] = ['leader', 'record', 'status'];

interface ValueColumn {
  readonly codec: Codec;
  readonly text: (row: number) => string;
  readonly isDate: boolean;
}

export class CellValues {
  private readonly roster: RosterIndex;
  /** By field number; null where the field has no column or no value of its own. */
  private readonly columns: readonly (ValueColumn | null)[];

  constructor(roster: RosterIndex) {
    this.roster = roster;
    this.columns = roster.fields.map((field, index) =>
      gridColumn(roster, index) < 0 || NO_VALUES.includes(field.kind)
        ? null
        : { codec: codecOf(field, roster.parts.directory), text: textsOf(roster, index), isDate: field.kind === 'date' },
    );
  }

  /** The value of a cell without a mistake; undefined for a blank one. */
  at(row: number, field: number): FieldValue | undefined {
    const column = this.columns[field];
    const text = column ? column.text(row) : '';
    if (!column || text === '') return undefined;
    return column.isDate ? this.dateAt(row, field, text) : column.codec.value(text, rawValue(this.roster, row, field));
  }

  /** Values of all filled cells of a row, by field key. */
  ofRow(row: number): RowValues {
    const values = Object.create(null) as Record<string, FieldValue>;
    this.roster.fields.forEach(({ key }, field) => {
      const value = this.at(row, field);
      if (value !== undefined) values[key] = value;
    });
    return values;
  }

  private dateAt(row: number, field: number, text: string): string | null {
    const { roster } = this;
    const { grid } = roster.parts.mapped.table;
    const column = gridColumn(roster, field);
    const gridRow = roster.gridRow(row);
    const readings = readDateCell(
      text,
      rawValue(roster, row, field),
      grid.shown?.[gridRow]?.[column] ?? null,
      grid.formats?.[gridRow]?.[column] ?? null,
      grid.dateSystem ?? 1900,
    );
    const decision = roster.dateDecision(roster.fields[field]?.key ?? '');
    // Until a reading is confirmed, nothing of the column is sent.
    if (decision === null || decision.ambiguous) return null;
    return Number.isNaN(readings[decision.order]) ? null : formatDay(readings[decision.order]);
  }
}
