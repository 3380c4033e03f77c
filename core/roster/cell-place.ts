/** Where a finding sits on the sheet, and what its cell says. */
import type { MappedTable } from '../columns/apply-mapping.js';
import type { Field } from '../fields/field.js';
import type { IssuePlace } from '../issues/issue.js';
import type { CellValue } from '../ports/index.js';
import { sheetColumn } from '../table/table.js';
import { ROW_FIELD } from './findings.js';
import type { RosterIndex } from './roster.js';
import { textOfValue } from './row-reader.js';

const SECRET_SHOWN = '••••••';

/** Grid column of a field, or -1. */
export function gridColumn(roster: RosterIndex, field: number): number {
  return roster.parts.mapped.columnOf.get(roster.fields[field]?.key ?? '') ?? -1;
}

/** Grid column of the sheet that the cells of a column are read from; -1 where they are made of no cell or of several. */
export const sourceColumn = ({ made }: MappedTable, column: number): number =>
  made === null || column < made.width ? column : (made.columns[column - made.width]?.source ?? -1);

/** Grid column of the sheet where the cell of a field stands: of a made column the one that it is read from. -1 where there is none. */
export const placeColumn = (roster: RosterIndex, field: number): number => sourceColumn(roster.parts.mapped, gridColumn(roster, field));

/** True where writing this text into the cell where the field stands makes the field say it. */
export function isSaidByWriting(roster: RosterIndex, field: number, text: string): boolean {
  const column = gridColumn(roster, field);
  const { made } = roster.parts.mapped;
  if (made === null || column < made.width) return column >= 0;
  const own = made.columns[column - made.width];
  return own !== undefined && made.saysAsWritten(own, text);
}

/** What stands on the sheet where the field stands, before anything was made of it. */
export function placeValue(roster: RosterIndex, row: number, field: number): CellValue {
  return roster.cells(row)[placeColumn(roster, field)] ?? null;
}

export function rawValue(roster: RosterIndex, row: number, field: number): CellValue {
  return roster.cells(row)[gridColumn(roster, field)] ?? null;
}

/** Text of a cell as it is read: without blanks at its ends, numbers as they show. */
export function cellText(roster: RosterIndex, row: number, field: number): string {
  const definition = roster.fields[field];
  const column = gridColumn(roster, field);
  return definition && column >= 0 ? textAt(roster, roster.gridRow(row), column, definition) : '';
}

function textAt({ parts }: RosterIndex, gridRow: number, column: number, field: Field): string {
  const { grid } = parts.mapped.table;
  const raw = grid.rows[gridRow]?.[column] ?? null;
  return typeof raw === 'string'
    ? textOfValue(raw, null, field)
    : textOfValue(raw, grid.shown?.[gridRow]?.[column] ?? null, field, grid.formats?.[gridRow]?.[column] ?? null);
}

/** `cellText` of one field, for many rows: where the field stands is looked up once. */
export function textsOf(roster: RosterIndex, field: number): (row: number) => string {
  const definition = roster.fields[field];
  const column = gridColumn(roster, field);
  return definition && column >= 0 ? (row) => textAt(roster, roster.gridRow(row), column, definition) : () => '';
}

/** The same, safe to show. */
export function shownText(roster: RosterIndex, row: number, field: number): string {
  return roster.fields[field]?.kind === 'secret' ? SECRET_SHOWN : cellText(roster, row, field);
}

/** Codes that speak of the whole row have neither column nor field. */
export function placeOf(roster: RosterIndex, row: number, field: number): IssuePlace {
  if (field === ROW_FIELD) return { row: roster.sheetRow(row), column: null, field: null };
  const column = placeColumn(roster, field);
  const { table } = roster.parts.mapped;
  return { row: roster.sheetRow(row), column: column < 0 ? null : sheetColumn(table, column), field: roster.fields[field]?.key ?? null };
}

/** Heading of a field as the sheet has it; its own where its cells say something else than the column does that they are read from. */
export function headingOf(roster: RosterIndex, field: number): string {
  const column = isMadeOtherwise(roster, field) ? -1 : placeColumn(roster, field);
  return column < 0 ? (roster.fields[field]?.heading ?? '') : (roster.parts.mapped.table.headings[column] ?? '');
}

function isMadeOtherwise(roster: RosterIndex, field: number): boolean {
  const { made } = roster.parts.mapped;
  return made !== null && made.columns[gridColumn(roster, field) - made.width]?.kind === 'name-part';
}
