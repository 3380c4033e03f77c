/** Rows of the body that are no people: blank ones, totals, and the header repeated. */
import { repeatsHeader } from '../table/detect-table.js';
import type { Table } from '../table/table.js';
import { trimBlanks } from '../text/chars.js';

export { looksLikeTotal } from '../table/total-row.js';

export const ROW_KIND = { person: 0, blank: 1, total: 2, repeatedHeader: 3, hiddenLeftOut: 4 } as const;
export type RowKind = (typeof ROW_KIND)[keyof typeof ROW_KIND];

/** Makes a test for rows that repeat the header; `column` is a mapped one, looked at first. */
export function headerRepeater(table: Table, column: number): (gridRow: number) => boolean {
  const header = table.grid.rows[table.headerRow]?.[column];
  const heading = typeof header === 'string' ? trimBlanks(header) : '';
  return (gridRow) => {
    const value = table.grid.rows[gridRow]?.[column];
    return typeof value === 'string' && value.length >= heading.length && trimBlanks(value) === heading && repeatsHeader(table, gridRow);
  };
}
