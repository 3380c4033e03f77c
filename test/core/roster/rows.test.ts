/** Rows that are no people, columns that are not there, and cells that a merge or a filter hides. */
import { describe, expect, test } from 'vitest';
import {
  BOSS,
  FIELD_KEYS,
  gridOf,
  HEADINGS,
  issueOf,
  issuesIn,
  lineOf,
  linesOf,
  PERSON,
  resolve,
  resolveGrid,
  rowOf,
} from './support/sheet.js';

const people = [BOSS, PERSON];
const column = (field: string): number => FIELD_KEYS.indexOf(field);

describe('rows that are no people', () => {
  test('a faultless sheet has no issue and counts its people', () => {
    const hierarchy = resolve([BOSS, {}, PERSON]);
    expect(issuesIn(hierarchy)).toEqual([]);
    expect(hierarchy.roster.people).toBe(2);
  });

  test.each(['Total', 'total: 2', 'Summe 2', 'Headcount', 'GRAND TOTAL 12'])('%s heads a line of totals', (text) => {
    const hierarchy = resolve([...people, { lastName: text, phoneChannel: 2, firstName: 'Аnn ' }]);
    expect(issuesIn(hierarchy).map(lineOf)).toEqual(['4 - looks-like-total']);
    expect(hierarchy.roster.people).toBe(2);
  });

  test.each([
    ['an address in any cell', { ...PERSON, email: 'cy@x.org', lastName: 'Total' }],
    ['more words behind it', { ...PERSON, email: null, employeeId: '7', lastName: 'Total recall' }],
  ])('%s makes it a person', (_, cells) => {
    expect(linesOf([...people, cells])).toEqual([]);
  });

  test('a total in a column that is not read is no person either', () => {
    const grid = gridOf(people);
    const rows = [[...grid.rows[0]!, 'Locker'], ...grid.rows.slice(1), [...rowOf({}), 'Total: 2']];
    const hierarchy = resolveGrid({ ...grid, rows });
    expect(issuesIn(hierarchy).map(lineOf)).toEqual(['1 - column-unused', '4 - looks-like-total']);
    expect(hierarchy.roster.people).toBe(2);
  });

  test('the header again is skipped, and the people below it are read', () => {
    const rows = [[...HEADINGS], rowOf(BOSS), rowOf({}), [...HEADINGS], rowOf(PERSON)];
    const hierarchy = resolveGrid(gridOf([], { rows }));
    expect(issuesIn(hierarchy).map(lineOf)).toEqual(['4 - repeated-header']);
    expect(hierarchy.roster.people).toBe(2);
  });

  test('another table below a blank row is not read', () => {
    const rows = [[...HEADINGS], rowOf(BOSS), rowOf({}), ['First Name', 'Last Name', 'Extension'], ['Cy', 'Fox', '12']];
    const hierarchy = resolveGrid(gridOf([], { rows }));
    expect(issuesIn(hierarchy).map(lineOf)).toEqual(['4 - second-table']);
    expect(hierarchy.roster.people).toBe(1);
  });
});

describe('hidden rows', () => {
  const grid = gridOf([BOSS, PERSON, { ...PERSON, email: 'cy@x.org', firstName: null }], { hiddenRows: [3, 4] });

  test('are people, and each is told once', () => {
    const hierarchy = resolveGrid(grid);
    expect(issuesIn(hierarchy).map(lineOf)).toEqual(['3 - row-hidden', '4 - row-hidden', '4 firstName required']);
    expect(hierarchy.roster.people).toBe(3);
  });

  test('are left out where only visible ones are wanted', () => {
    const hierarchy = resolveGrid(grid, { visibleOnly: true });
    expect(issuesIn(hierarchy)).toEqual([]);
    expect(hierarchy.roster.people).toBe(1);
  });

  test('a hidden total is a total and nothing else', () => {
    expect(issuesIn(resolveGrid(gridOf([BOSS, { role: 'Total' }], { hiddenRows: [3] }))).map(lineOf)).toEqual(['3 - looks-like-total']);
  });
});

describe('merged cells', () => {
  test('each covered cell but the first is told, and is not required besides', () => {
    const merges = [{ row: 2, column: column('firstName') + 1, rows: 2, columns: 2 }];
    expect(issuesIn(resolveGrid(gridOf(people, { merges }))).map(lineOf)).toEqual([
      '2 lastName cell-merged',
      '3 firstName cell-merged',
      '3 lastName cell-merged',
      '3 teamLeader leader-blocked', // the boss of row 2 has a damaged cell
    ]);
  });

  test('a merged title above the header is normal', () => {
    const rows = [['Team', ...HEADINGS.slice(1).map(() => null)], ...gridOf(people).rows];
    const merges = [{ row: 1, column: 1, rows: 1, columns: HEADINGS.length }];
    expect(issuesIn(resolveGrid(gridOf([], { rows, merges })))).toEqual([]);
  });

  test('the message names where the merge begins', () => {
    const merges = [{ row: 2, column: column('firstName') + 1, rows: 2, columns: 1 }];
    expect(issueOf(resolveGrid(gridOf(people, { merges })), 'cell-merged').params.other).toBe('E2');
  });
});

describe('identifiers', () => {
  test.each([
    ['both are blank', { email: ' ', employeeId: null }, ['3 - identifier-missing']],
    ['the ID is there', { email: null, employeeId: '7' }, []],
    ['the address is there', { employeeId: null }, []],
    ['one of them is damaged', { email: '#N/A', employeeId: null }, ['3 email cell-error']],
    ['the ID was rounded', { email: null, employeeId: 1e16 }, ['3 employeeId id-rounded']],
  ])('where %s', (_, cells, lines) => {
    expect(linesOf([BOSS, { ...PERSON, ...cells }])).toEqual(lines);
  });
});

describe('columns', () => {
  /** The sheet without some columns; positions stay. */
  const without = (...fields: string[]): string[] => {
    const grid = gridOf(people);
    const rows = grid.rows.map((row) => row.map((cell, at) => (fields.includes(FIELD_KEYS[at]!) ? null : cell)));
    return issuesIn(resolveGrid({ ...grid, rows })).map(lineOf);
  };

  test.each(['manageTeam', 'firstName', 'lastName', 'phoneChannel', 'chatChannel', 'emailChannel', 'teamLeader'])(
    '%s is missed once, not in each row',
    (field) => {
      expect(without(field)).toEqual([`1 ${field} column-missing`]);
    },
  );

  test('an identifier may be missing, but not both', () => {
    expect(without('employeeId')).toEqual([]);
    expect(without('email', 'employeeId').filter((line) => !line.includes('leader'))).toEqual(['1 email column-missing']);
  });

  test('optional ones are not missed', () => {
    expect(without('role', 'homeTown', 'startDate', 'temporaryPassword', 'status', 'record')).toEqual([]);
  });

  test('a role is needed only where the directory lists roles', () => {
    expect(linesOf([BOSS], { directory: { roles: [] } })).toEqual([]);
    expect(linesOf([BOSS], { directory: { roles: ['Agent'] } })).toEqual(['2 role required']);
    const grid = gridOf([BOSS]);
    const rows = grid.rows.map((row) => row.map((cell, at) => (at === 0 ? null : cell)));
    expect(issuesIn(resolveGrid({ ...grid, rows }, { directory: { roles: ['Agent'] } })).map(lineOf)).toEqual(['1 role column-missing']);
  });

  test('a second column of a field is told at the later one, others are told as unused', () => {
    const grid = gridOf(people);
    const rows = grid.rows.map((row, at) => [...row, at === 0 ? 'E-mail' : 'other@x.org', at === 0 ? 'constructor' : 'x']);
    const issues = issuesIn(resolveGrid({ ...grid, rows }));
    expect(issues.map((issue) => [lineOf(issue), issue.column])).toEqual([
      ['1 email column-duplicate', HEADINGS.length + 1],
      ['1 - column-unused', HEADINGS.length + 2],
    ]);
  });

  test('a sheet without a header says so and nothing else', () => {
    const rows = [[1, 2], [3, 4]]; // prettier-ignore
    expect(issuesIn(resolveGrid({ rows, firstRow: 1, firstColumn: 1 })).map(lineOf)).toEqual(['- - header-not-found']);
  });

  test('passwords are told once, on their header, and never shown', () => {
    const secret = 'Hunter-2024';
    const hierarchy = resolve([
      { ...BOSS, temporaryPassword: secret },
      { ...PERSON, temporaryPassword: secret.repeat(30) },
    ]);
    const issues = issuesIn(hierarchy);
    expect(issues.map(lineOf)).toEqual(['1 temporaryPassword password-in-sheet', '3 temporaryPassword too-long']);
    expect(JSON.stringify(issues)).not.toContain(secret);
  });
});
