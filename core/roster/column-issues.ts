/** Issues that sit on the header or on the sheet as a whole: missing, doubled and unused columns, passwords, dates with two readings, mixed types. */
import type { Field } from '../fields/field.js';
import { type Issue, makeIssue } from '../issues/issue.js';
import { spoken } from '../issues/messages/spoken.js';
import type { MappedTable } from '../columns/apply-mapping.js';
import { columnLetter } from '../table/a1.js';
import { sheetColumn, sheetRow } from '../table/table.js';
import { batchesOf, isMixed, typeInWords } from './batches.js';
import { headingOf, placeOf } from './cell-place.js';
import { DATE_AMBIGUOUS, describeFinding } from './describe-finding.js';
import type { RosterIndex } from './roster.js';

/** A field without a column, on the header row. */
function columnMissing(mapped: MappedTable, field: Field): Issue {
  return makeIssue(
    'column-missing',
    { row: sheetRow(mapped.table, mapped.table.headerRow), column: null, field: field.key },
    { heading: field.heading },
  );
}

/** Issues of the header and of whole columns, in the order of the columns. */
export function columnIssues(roster: RosterIndex, missing: readonly Field[]): Issue[] {
  const { mapped, state, target } = roster.parts;
  const { table, mapping } = mapped;
  const row = sheetRow(table, table.headerRow);
  const onHeader = (column: number): { row: number; column: number } => ({ row, column: sheetColumn(table, column) });
  const issues = missing.map((field) => columnMissing(mapped, field));
  for (const { field, column } of mapping.duplicates) {
    const first = columnLetter(sheetColumn(table, mapping.matched.find((match) => match.field === field)?.column ?? 0));
    issues.push(
      makeIssue(
        'column-duplicate',
        { ...onHeader(column), field },
        { heading: table.headings[column] ?? '', other: spoken().people.column(first) },
      ),
    );
  }
  for (const column of mapping.unused)
    issues.push(makeIssue('column-unused', { ...onHeader(column), field: null }, { heading: table.headings[column] ?? '' }));
  const secret = target.fields.find(({ kind }) => kind === 'secret');
  const secretColumn = mapped.columnOf.get(secret?.key ?? '');
  if (secret && secretColumn !== undefined && state.passwords > 0) {
    issues.push(
      makeIssue('password-in-sheet', { ...onHeader(secretColumn), field: secret.key }, { heading: table.headings[secretColumn] ?? '' }),
    );
  }
  issues.push(...ambiguousDates(roster), ...mixedTypes(roster));
  if (table.secondTable >= 0)
    issues.push(makeIssue('second-table', { row: sheetRow(table, table.secondTable), column: null, field: null }, {}));
  for (const column of table.sideTables) issues.push(makeIssue('second-table', { ...onHeader(column), field: null }, {}));
  return issues;
}

/** One issue for each date column with two readings, at its first filled cell. */
function ambiguousDates(roster: RosterIndex): Issue[] {
  const dates = roster.fields.flatMap((field, index) => (roster.dateDecision(field.key)?.ambiguous === true ? [index] : []));
  return dates.flatMap((field) => {
    const first = roster.firstDate(roster.fields[field]?.key ?? '');
    return first < 0 ? [] : [describeFinding(roster, first, field, DATE_AMBIGUOUS)];
  });
}

/** One issue on the header where new people are of several types that cannot go together. */
function mixedTypes(roster: RosterIndex): Issue[] {
  const { batchField: field, mapped } = roster.parts;
  if (!isMixed(roster)) return [];
  const { table } = mapped;
  const place = { ...placeOf(roster, 0, field), row: sheetRow(table, table.headerRow) };
  const sent = batchesOf(roster).filter(({ isSent }) => isSent);
  const names = sent.map(({ value }) => typeInWords(roster.fields[field]!, value));
  return [makeIssue('batch-mixed-type', place, { heading: headingOf(roster, field), names })];
}
