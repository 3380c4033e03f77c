/** Rows of the body that are no people: blank ones, totals, and the header repeated. */
import { mayStartWithTotal, startsWithTotal } from '../lexicon/index.js';
import type { CellValue } from '../ports/index.js';
import { repeatsHeader } from '../table/detect-table.js';
import type { Table } from '../table/table.js';
import { trimBlanks } from '../text/chars.js';
import { emailFault } from '../text/email-address.js';

export const ROW_KIND = { person: 0, blank: 1, total: 2, repeatedHeader: 3, hiddenLeftOut: 4 } as const;
export type RowKind = (typeof ROW_KIND)[keyof typeof ROW_KIND];

/** True for a line of totals: a cell that says so, and no valid e-mail address in any cell. */
export function looksLikeTotal(row: readonly CellValue[]): boolean {
  let says = false;
  for (const value of row) {
    if (typeof value !== 'string') continue;
    const text = trimBlanks(value);
    if (!says && mayStartWithTotal(text) && startsWithTotal(text)) says = true;
    if (text.includes('@') && emailFault(text) === 'fine') return false;
  }
  return says;
}

/** Makes a test for rows that repeat the header; `column` is a mapped one, looked at first. */
export function headerRepeater(table: Table, column: number): (gridRow: number) => boolean {
  const header = table.grid.rows[table.headerRow]?.[column];
  const heading = typeof header === 'string' ? trimBlanks(header) : '';
  return (gridRow) => {
    const value = table.grid.rows[gridRow]?.[column];
    return typeof value === 'string' && value.length >= heading.length && trimBlanks(value) === heading && repeatsHeader(table, gridRow);
  };
}
