/** What the cells of a column look like: shares of its filled cells that read as an address, a date, yes or no, and so on. */
import { readDateCell } from '../fields/date-cell.js';
import type { FieldKind } from '../fields/field.js';
import { parseYesNo } from '../fields/yes-no.js';
import type { CellGrid, CellValue } from '../ports/index.js';
import { emailFault } from '../text/email-address.js';
import { trimBlanks } from '../text/chars.js';
import { lazily } from '../text/lazily.js';
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

interface SampledCell {
  readonly row: number;
  readonly raw: CellValue;
  readonly text: string;
}

/** Samples a column of a table. Shares run from 0 to 1, are 0 for an empty column, and are counted when they are first asked for. */
export function columnEvidence(table: Table, column: number): ColumnEvidence {
  const cells = filledCells(table, column);
  const shareOf = (count: number): number => (cells.length === 0 ? 0 : count / cells.length);
  const share = (passes: (cell: SampledCell) => boolean): (() => number) => lazily(() => shareOf(cells.filter(passes).length));
  const email = share(({ text }) => text.includes('@') && emailFault(text) === 'fine');
  const yesNo = share(({ text, raw }) => parseYesNo(text, raw) !== null);
  const date = share((cell) => isDate(cell, table.grid, column));
  return {
    filled: cells.length,
    get email() {
      return email();
    },
    get yesNo() {
      return yesNo();
    },
    get date() {
      return date();
    },
    get braces() {
      return shareOf(cells.filter(({ text }) => text.startsWith('{') && text.endsWith('}')).length);
    },
    get different() {
      return shareOf(new Set(cells.map(({ raw }) => raw)).size);
    },
  };
}

function filledCells(table: Table, column: number): SampledCell[] {
  const cells: SampledCell[] = [];
  for (const row of sampledRows(table)) {
    const raw = table.grid.rows[row]?.[column] ?? null;
    if (!isBlankValue(raw)) cells.push({ row, raw, text: trimBlanks(String(raw)) });
  }
  return cells;
}

function isDate({ row, raw, text }: SampledCell, grid: CellGrid, column: number): boolean {
  const [shown, format] = [grid.shown?.[row]?.[column] ?? null, grid.formats?.[row]?.[column] ?? null];
  const { ymd, dmy, mdy } = readDateCell(text, raw, shown, format, grid.dateSystem ?? 1900);
  return !(Number.isNaN(ymd) && Number.isNaN(dmy) && Number.isNaN(mdy));
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
