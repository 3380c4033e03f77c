/** Rows and columns on the sheet that are no people: titles between the rows, totals, and what stands beside the roster. */
import { describe, expect, test } from 'vitest';
import type { CellGrid, CellValue } from '../../../core/ports/index.js';
import { BOSS, gridOf, HEADINGS, issuesIn, lineOf, PERSON, resolveGrid } from './support/sheet.js';

/** The boss in row 2, something in row 3, Ann in row 4. */
function withRow(cells: CellValue[], more: Partial<CellGrid> = {}): CellGrid {
  const grid = gridOf([BOSS, {}, PERSON], more);
  grid.rows[2] = cells;
  return grid;
}
const at = (column: number, value: CellValue): CellValue[] => HEADINGS.map((_, index) => (index === column ? value : null));
const linesIn = (grid: CellGrid): string[] => issuesIn(resolveGrid(grid)).map(lineOf);
const titleMerge = { row: 3, column: 1, rows: 1, columns: HEADINGS.length };

describe('a title between the rows', () => {
  test('that is merged across the columns is nobody', () => {
    expect(linesIn(withRow(at(0, 'Team North'), { merges: [titleMerge] }))).toEqual([]);
    expect(resolveGrid(withRow(at(0, 'Team North'), { merges: [titleMerge] })).roster.people).toBe(2);
  });

  test.each<[string, CellValue[], CellGrid['merges']]>([
    ['holds an address', at(2, 'cid@x.org'), [{ ...titleMerge, column: 3, columns: HEADINGS.length - 2 }]],
    ['is not merged', at(0, 'Team North'), []],
    ['is merged over few columns', at(0, 'Team North'), [{ ...titleMerge, columns: 3 }]],
    ['is not alone on its row', at(0, 'Team North').map((cell, column) => (column === HEADINGS.length - 1 ? 'x' : cell)), [titleMerge]],
  ])('is told as a person where it %s', (_, cells, merges) => {
    expect(resolveGrid(withRow(cells, { ...(merges && { merges }) })).roster.people).toBe(3);
  });
});

describe('a line of totals', () => {
  test.each<[string, number, string]>([
    ['English', 0, 'Total: 2'],
    ['in another column', 7, 'Subtotal'],
    ['in the last column', HEADINGS.length - 1, 'Grand total 2'],
    ['German', 4, 'Zwischensumme'],
    ['French', 4, 'Sous-total : 2'],
    ['Spanish', 4, 'Total general'],
    ['Italian', 4, 'Totale'],
    ['Portuguese', 4, 'Média'],
    ['Dutch', 4, 'Eindtotaal'],
    ['Polish', 4, 'Razem'],
    ['Japanese', 4, '合計 2'],
  ])('%s is skipped wherever it stands', (_, column, text) => {
    expect(linesIn(withRow(at(column, text)))).toEqual(['3 - looks-like-total']);
  });

  test('beside the roster says nothing of the person on its row', () => {
    const people = [BOSS, ...Array.from({ length: 5 }, (_, i) => ({ ...PERSON, email: null, employeeId: `E${i}` }))];
    const grid = gridOf(people);
    const beside = [['Role', 'People'], ['Agent', 4], ['Total', 4]]; // prettier-ignore
    const rows = grid.rows.map((row, line) => [...row, null, ...(beside[line] ?? [null, null])]);
    const issues = issuesIn(resolveGrid({ ...grid, rows }));
    expect(issues.map((issue) => [lineOf(issue), issue.column])).toEqual([['1 - second-table', HEADINGS.length + 2]]);
  });
});

test('a header over two rows is skipped as a whole where it stands again', () => {
  const groups: CellValue[] = HEADINGS.map((_, column) => (column === 0 ? 'Account' : column === 4 ? 'Person' : null));
  const grid = gridOf([BOSS, PERSON]);
  const [header = [], boss = [], ann = []] = grid.rows;
  const rows = [groups, header, boss, [...groups], [...header], ann];
  expect(linesIn({ ...grid, rows })).toEqual(['4 - repeated-header', '5 - repeated-header']);
});

describe('an ID in a column that is too narrow to show it', () => {
  const shownIn = (format: string, shown: string): string => {
    const grid = gridOf([{ ...BOSS, employeeId: 417 }]);
    const column = HEADINGS.indexOf('Employee ID');
    const only = (value: string): (string | null)[] => HEADINGS.map((_, index) => (index === column ? value : null));
    const hierarchy = resolveGrid({ ...grid, shown: [[], only(shown)], formats: [[], only(format)] });
    return hierarchy.roster.index.saysOf(0).employeeId;
  };
  test.each([
    ['00000', '#####', '00417'],
    ['00000;-00000', '###', '00417'],
    ['0', '##', '417'],
    ['00', '##', '417'],
    ['#,##0', '###', '417'],
    ['00000', '00417', '00417'],
    ['00000', '417', '417'],
  ])('%s, %s is %s', (format, shown, id) => {
    expect(shownIn(format, shown)).toBe(id);
  });
});
