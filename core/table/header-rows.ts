/** A header over two rows: group titles above headings, or headings that only some columns have on a row of their own. */
import { fieldOfHeading } from '../lexicon/index.js';
import type { CellGrid, CellValue } from '../ports/index.js';
import { trimBlanks } from '../text/chars.js';
import { isBlankRow, isBlankValue } from './table.js';
import { unicodePattern } from '../text/unicode-pattern.js';

export interface HeaderRows {
  /** First and last grid row of the header; the body begins below the last. */
  readonly top: number;
  readonly bottom: number;
  /** One for each column of the grid. */
  readonly headings: readonly string[];
}

export const LONGEST_HEADING = 120; // a longer text above a table is a note
const FEWEST_GROUPS = 2; // one text above a header is a title

const textAt = (row: readonly CellValue[] | undefined, column: number): string => trimBlanks(String(row?.[column] ?? ''));
const isHeadingLike = (value: CellValue | undefined): boolean =>
  typeof value === 'string' &&
  value.length <= LONGEST_HEADING &&
  !value.includes('@') &&
  (/[A-Za-z]/u.test(value) || unicodePattern('\\p{L}', 'u').test(value));
const filledOf = (row: readonly CellValue[] | undefined): number[] =>
  (row ?? []).flatMap((value, column) => (isBlankValue(value) ? [] : [column]));
const fieldAt = (row: readonly CellValue[] | undefined, column: number): string | null =>
  isHeadingLike(row?.[column]) ? fieldOfHeading(textAt(row, column).replace(/\s+/gu, ' ')) : null;

/** The rows of the header whose most telling row is `row`, and what each column is called. */
export function headerRows(grid: CellGrid, row: number, width: number): HeaderRows {
  const own = Array.from({ length: width }, (_, column) => textAt(grid.rows[row], column));
  if (isCompletedBelow(grid, row, width)) {
    const headings = own.map((heading, column) => textAt(grid.rows[row + 1], column) || heading);
    return { top: row, bottom: row + 1, headings: withGroups(grid, row, headings, width) };
  }
  if (row === 0 || !holdsGroups(grid, row - 1)) return { top: row, bottom: row, headings: own };
  const headings = own.map((heading, column) => (heading === '' ? headingAbove(grid, row, column) : heading));
  return { top: row - 1, bottom: row, headings: withGroups(grid, row - 1, headings, width) };
}

/** True for a row of several short texts and nothing else. */
function holdsGroups(grid: CellGrid, row: number): boolean {
  const filled = filledOf(grid.rows[row]);
  return filled.length >= FEWEST_GROUPS && filled.every((column) => isHeadingLike(grid.rows[row]?.[column]));
}

/** The known heading of a column that has it one row further up, merged down or not. */
const headingAbove = (grid: CellGrid, row: number, column: number): string =>
  fieldAt(grid.rows[row - 1], column) === null ? '' : textAt(grid.rows[row - 1], column);

/** True where the row below names columns that this one leaves open, and says nothing of those that it names itself. */
function isCompletedBelow(grid: CellGrid, row: number, width: number): boolean {
  const [upper, lower] = [grid.rows[row], grid.rows[row + 1]];
  if (isBlankRow(lower)) return false;
  const below = filledOf(lower);
  const isOpen = (column: number): boolean => isBlankValue(upper?.[column]) || spanOf(grid, row, column, width) > 1;
  if (!below.every((column) => isHeadingLike(lower?.[column]) && isOpen(column))) return false;
  const fieldsAbove = new Set(filledOf(upper).map((column) => fieldAt(upper, column)));
  const isNew = below.some((column) => fieldAt(lower, column) !== null && !fieldsAbove.has(fieldAt(lower, column)));
  return isNew && filledOf(upper).some((column) => isBlankValue(lower?.[column]));
}

/** Columns that a cell of a group row stands for: those of its merge; without merges, as far as blank cells follow above filled ones. */
function spanOf(grid: CellGrid, row: number, column: number, width: number): number {
  const merge = grid.merges?.find((each) => each.row === grid.firstRow + row && each.column === grid.firstColumn + column);
  if (merge) return merge.columns;
  let end = column + 1;
  while (end < width && isBlankValue(grid.rows[row]?.[end]) && !isBlankValue(grid.rows[row + 1]?.[end])) end++;
  return end - column;
}

/** Headings that stand twice, with the group above them where that makes a known name of them: the e-mail of the manager. */
function withGroups(grid: CellGrid, row: number, headings: readonly string[], width: number): readonly string[] {
  const fields = headings.map((heading) => (heading === '' ? null : fieldOfHeading(heading)));
  const isDoubled = (column: number): boolean => fields[column] != null && fields.filter((field) => field === fields[column]).length > 1;
  const named = [...headings];
  for (const start of filledOf(grid.rows[row])) {
    const group = textAt(grid.rows[row], start);
    for (let column = start; column < start + spanOf(grid, row, start, width); column++) {
      const whole = `${group} ${headings[column] ?? ''}`;
      if (isDoubled(column) && group !== headings[column] && fieldOfHeading(whole) !== null) named[column] = whole;
    }
  }
  return named;
}
