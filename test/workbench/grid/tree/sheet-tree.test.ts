/** The tree of a sheet of the workbench. */
import { describe, expect, test } from 'vitest';
import { gridOf, treeOfSheet } from '../../../../workbench/grid/tree/sheet-tree.js';
import { SAMPLES } from '../../../../workbench/rosters/index.js';
import { Workbook } from '../../../../workbench/workbook/index.js';

const sample = (id: string) => SAMPLES.find((each) => each.id === id)!.build().active;

test('a sheet is read with what it shows, its formats, hidden rows and merges', () => {
  const sheet = new Workbook().addSheet('Team');
  sheet.setCells({ row: 1, column: 1, rows: 1, columns: 1 }, () => ({ value: 7, format: '000' }));
  sheet.setValues(3, 2, [['x']]);
  sheet.hideRows(2, 1, 'user');
  sheet.merge({ row: 3, column: 2, rows: 1, columns: 2 });
  expect(gridOf(sheet)).toEqual({
    rows: [[7, null], [null, null], [null, 'x']], // prettier-ignore
    shown: [['007', ''], ['', ''], ['', 'x']], // prettier-ignore
    formats: [['000', ''], ['', ''], ['', '']], // prettier-ignore
    firstRow: 1,
    firstColumn: 1,
    hiddenRows: [2],
    merges: [{ row: 3, column: 2, rows: 1, columns: 2 }],
  });
});

describe('the sample with mistakes', () => {
  test('has its circle and those whose leader nobody is', () => {
    const { cycles, orphans, people } = treeOfSheet(sample('faulty'), []);
    expect(cycles.map((members) => members.map((member) => people[member]!.row))).toEqual([[63, 64]]);
    expect(orphans.map((number) => people[number]!.row)).toEqual([25, 26, 27]);
  });
});

test('users of the target lead people of the sheet, too', () => {
  const sheet = sample('clean');
  const leader = { email: 'top@x.org', firstName: 'Top', manageTeam: true, active: true, leader: null };
  sheet.setValues(2, 13, [['top@x.org']]);
  const { people } = treeOfSheet(sheet, [leader]);
  expect(people.at(-1)).toMatchObject({ name: 'Top', row: null, reports: [0] });
});

test('a sheet without people has no tree', () => {
  expect(treeOfSheet(new Workbook().addSheet('Empty'), []).people).toEqual([]);
});
