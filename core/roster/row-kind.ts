/** Rows of the body that are no people: blank ones, totals, and the header repeated. */
import { repeatsHeader } from '../table/detect-table.js';
import { isBlankValue, type Table } from '../table/table.js';
import { trimBlanks } from '../text/chars.js';

export const ROW_KIND = { person: 0, blank: 1, total: 2, repeatedHeader: 3, hiddenLeftOut: 4, otherBatch: 5 } as const;

/** Makes a test for rows that repeat the header. Of each row of the header one cell is looked at first: that in `column`, a mapped one, else its first. */
export function headerRepeater(table: Table, column: number): (gridRow: number) => boolean {
  const firsts: { at: number; heading: string }[] = [];
  for (let row = Math.max(0, table.headerTop); row <= table.headerRow; row++) {
    const cells = table.grid.rows[row] ?? [];
    const at = isBlankValue(cells[column]) ? cells.findIndex((value) => !isBlankValue(value)) : column;
    const value = cells[at];
    firsts.push({ at, heading: typeof value === 'string' ? trimBlanks(value) : '' });
  }
  const isFirst = (gridRow: number, { at, heading }: { at: number; heading: string }): boolean => {
    const value = table.grid.rows[gridRow]?.[at];
    return typeof value === 'string' && value.length >= heading.length && trimBlanks(value) === heading;
  };
  const [only, another] = firsts;
  if (!only || another) return (gridRow) => firsts.some((each) => isFirst(gridRow, each)) && repeatsHeader(table, gridRow);
  return (gridRow) => isFirst(gridRow, only) && repeatsHeader(table, gridRow);
}

/** A title over so large a part of the columns is nobody's. */
const WIDE = 0.5;

/** Makes a test for titles inside the body: a merged cell across the columns, and nothing else on its row. Null where the sheet has none. */
export function titleFinder({ grid, headings }: Table): ((gridRow: number) => boolean) | null {
  const columns = headings.filter((heading) => heading !== '').length;
  const wide = (grid.merges ?? []).filter((merge) => merge.rows === 1 && merge.columns > 1 && merge.columns >= columns * WIDE);
  if (wide.length === 0) return null;
  const titles = new Map(wide.map((merge) => [merge.row - grid.firstRow, merge.column - grid.firstColumn]));
  return (gridRow) => {
    const column = titles.get(gridRow);
    const cells = grid.rows[gridRow] ?? [];
    const value = column === undefined ? null : cells[column];
    return typeof value === 'string' && !value.includes('@') && cells.every((cell, at) => at === column || isBlankValue(cell));
  };
}
