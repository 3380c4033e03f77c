/** Where a finding sits on the sheet, and what its cell says. */
import type { IssuePlace } from '../issues/issue.js';
import type { CellValue } from '../ports/index.js';
import { a1Of } from '../table/a1.js';
import { sheetColumn } from '../table/table.js';
import { ROW_FIELD } from './findings.js';
import type { RosterIndex } from './roster.js';
import { textOfValue } from './row-reader.js';

const SECRET_SHOWN = '••••••';

/** Grid column of a field, or -1. */
export function gridColumn(roster: RosterIndex, field: number): number {
  return roster.parts.mapped.columnOf.get(roster.fields[field]?.key ?? '') ?? -1;
}

export function rawValue(roster: RosterIndex, row: number, field: number): CellValue {
  return roster.cells(row)[gridColumn(roster, field)] ?? null;
}

/** Text of a cell as it is read: without blanks at its ends, numbers as they show. */
export function cellText(roster: RosterIndex, row: number, field: number): string {
  const definition = roster.fields[field];
  const column = gridColumn(roster, field);
  if (!definition || column < 0) return '';
  return textOfValue(
    rawValue(roster, row, field),
    roster.parts.mapped.table.grid.shown?.[roster.gridRow(row)]?.[column] ?? null,
    definition,
  );
}

/** The same, safe to show. */
export function shownText(roster: RosterIndex, row: number, field: number): string {
  return roster.fields[field]?.kind === 'secret' ? SECRET_SHOWN : cellText(roster, row, field);
}

/** Codes that speak of the whole row have neither column nor field. */
export function placeOf(roster: RosterIndex, row: number, field: number): IssuePlace {
  if (field === ROW_FIELD) return { row: roster.sheetRow(row), column: null, field: null };
  const column = gridColumn(roster, field);
  const { table } = roster.parts.mapped;
  return { row: roster.sheetRow(row), column: column < 0 ? null : sheetColumn(table, column), field: roster.fields[field]?.key ?? null };
}

/** Heading of a field as the sheet has it. */
export function headingOf(roster: RosterIndex, field: number): string {
  const column = gridColumn(roster, field);
  return column < 0 ? (roster.fields[field]?.heading ?? '') : (roster.parts.mapped.table.headings[column] ?? '');
}

/** `C14`. */
export function cellName(roster: RosterIndex, row: number, field: number): string {
  const { row: at, column } = placeOf(roster, row, field);
  return column === null ? `row ${String(at)}` : a1Of({ row: at ?? 0, column, rows: 1, columns: 1 });
}

/** A person of the sheet in words: `Ann Lee (row 14)`. */
export function rowInWords(roster: RosterIndex, row: number): string {
  const textOf = (kind: 'name' | 'email' | 'employee-id'): string =>
    roster.fields
      .flatMap((field, index) =>
        field.kind === kind && (kind !== 'name' || NAME_FIELDS.includes(field.key)) ? [cellText(roster, row, index)] : [],
      )
      .filter((text) => text !== '')
      .join(' ');
  const name = textOf('name') || textOf('email') || textOf('employee-id');
  const place = `row ${String(roster.sheetRow(row))}`;
  return name === '' ? place : `${name} (${place})`;
}
const NAME_FIELDS = ['firstName', 'lastName'];
