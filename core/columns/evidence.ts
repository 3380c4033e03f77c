/** What the cells of a column look like: shares of its filled cells that read as an address, a date, yes or no, and so on. */
import { readDateCell } from '../fields/date-cell.js';
import type { FieldKind } from '../fields/field.js';
import { parseYesNo } from '../fields/yes-no.js';
import type { CellValue } from '../ports/index.js';
import { emailFault } from '../text/email-address.js';
import { trimBlanks } from '../text/chars.js';
import { isBlankValue, type Table } from '../table/table.js';

/** Cells read for a judgement, spread over the whole column. */
const SAMPLE = 200;

export interface ColumnEvidence {
  readonly filled: number;
  readonly email: number;
  readonly yesNo: number;
  readonly date: number;
  readonly braces: number;
  /** Different values as a share of the filled cells. */
  readonly different: number;
}

/** Samples a column of a table. Shares run from 0 to 1 and are 0 for an empty column. */
export function columnEvidence(table: Table, column: number): ColumnEvidence {
  const { grid } = table;
  let [filled, email, yesNo, date, braces] = [0, 0, 0, 0, 0];
  const values = new Set<CellValue>();
  for (const row of sampledRows(table)) {
    const raw = grid.rows[row]?.[column] ?? null;
    if (isBlankValue(raw)) continue;
    const text = trimBlanks(String(raw));
    const readings = readDateCell(
      text,
      raw,
      grid.shown?.[row]?.[column] ?? null,
      grid.formats?.[row]?.[column] ?? null,
      grid.dateSystem ?? 1900,
    );
    filled++;
    values.add(raw);
    if (text.includes('@') && emailFault(text) === 'fine') email++;
    if (parseYesNo(text, raw) !== null) yesNo++;
    if (!(Number.isNaN(readings.ymd) && Number.isNaN(readings.dmy) && Number.isNaN(readings.mdy))) date++;
    if (text.startsWith('{') && text.endsWith('}')) braces++;
  }
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  return { filled, email: share(email), yesNo: share(yesNo), date: share(date), braces: share(braces), different: share(values.size) };
}

/** Rows of the body that stand for all of them. */
export function sampledRows({ bodyStart, bodyEnd }: Table): number[] {
  const step = Math.max(1, Math.floor((bodyEnd - bodyStart) / SAMPLE));
  return Array.from({ length: Math.ceil((bodyEnd - bodyStart) / step) }, (_, index) => bodyStart + index * step);
}

/** How well the cells fit a kind of field, 0 to 1; null where cells of that kind look like any other text. */
export function kindFit(kind: FieldKind, evidence: ColumnEvidence): number | null {
  switch (kind) {
    case 'email':
      return evidence.email * evidence.different;
    case 'yes-no':
      return evidence.yesNo;
    case 'date':
      return evidence.date;
    case 'group-list':
      return evidence.braces > 0 ? evidence.braces : null;
    case 'leader':
      return evidence.email > 0 ? evidence.email * (1 - evidence.different) : null;
    case 'text':
    case 'name':
    case 'employee-id':
    case 'choice':
    case 'role':
    case 'secret':
    case 'status':
    case 'record':
    case 'number':
    case 'phone':
    case 'calling-code':
    case 'user-name':
    case 'tag-list':
    case 'level-list':
    case 'name-list':
      return null;
  }
}
