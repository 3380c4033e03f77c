/** Where the header stands, and where the table ends. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../core/lexicon/index.js';
import type { CellValue } from '../../../core/ports/index.js';
import { detectTable, repeatsHeader, tableSteps } from '../../../core/table/detect-table.js';

const HEADER = ['Email Address', 'First Name', 'Last Name', 'Team Leader'];
const ANN = ['ann@x.org', 'Ann', 'Lee', 'bob@x.org'];
const BOB = ['bob@x.org', 'Bob', 'Oss', 'unassigned'];

const detect = (rows: CellValue[][]) => detectTable({ rows, firstRow: 1, firstColumn: 1 });
/** Header row, first and last body row (the one behind it), second table. */
const shape = (rows: CellValue[][]) => {
  const { headerRow, bodyStart, bodyEnd, secondTable } = detect(rows);
  return { headerRow, bodyStart, bodyEnd, secondTable };
};
const NOTHING: CellValue[] = [];

describe('accepts', () => {
  test.each<[string, CellValue[][], number, number]>([
    ['a header in the first row', [HEADER, ANN, BOB], 0, 3],
    ['a header alone', [HEADER], 0, 1],
    ['titles above', [['Team roster 2024'], NOTHING, ['Owner: HR', 'Version 3'], NOTHING, HEADER, ANN], 4, 6],
    ['a merged title, covered cells blank', [['Team roster', null, null, null], HEADER, ANN], 1, 3],
    ['a title block with one known heading', [['Region', 'EMEA'], NOTHING, HEADER, ANN], 2, 4],
    ['a title block with two known headings', [['Region', 'Status'], NOTHING, [...HEADER, 'Role', 'Title'], ANN], 2, 4],
    ['a row of more cells below, but no headings', [HEADER, ['note', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], ANN], 0, 3],
    ['group headings above', [['Person', null, null, 'Manager'], HEADER, ANN], 1, 3],
    ['blank rows at the end', [HEADER, ANN, [' ', null], NOTHING], 0, 2],
    ['blank rows inside', [HEADER, ANN, NOTHING, BOB], 0, 4],
    ['German headings', [['Vorname', 'Nachname', 'E-Mail'], ANN], 0, 2],
    ['Japanese headings', [['姓', '名', 'メールアドレス'], ANN], 0, 2],
    ['an example address in a heading', [['Email (e.g. ann@example.com)', 'First Name', 'Last Name'], ANN], 0, 2],
    [
      'unknown headings above numbers',
      [
        ['Alpha', 'Beta'],
        ['x', 5],
      ],
      0,
      2,
    ],
    [
      'unknown headings above addresses',
      [
        ['Alpha', 'Beta'],
        ['x', 'ann@x.org'],
      ],
      0,
      2,
    ],
    ['one known heading', [['Email'], ['ann@x.org']], 0, 2],
    ['numbers among the headings', [[...HEADER, 2024], ANN], 0, 2],
    ['a header in row 60', [...Array.from({ length: 59 }, () => ['note']), HEADER, ANN], 59, 61],
  ])('%s', (_, rows, headerRow, bodyEnd) => {
    expect(shape(rows)).toEqual({ headerRow, bodyStart: headerRow + 1, bodyEnd, secondTable: -1 });
  });

  test('the first of two equal headers', () => {
    expect(shape([HEADER, ANN, HEADER, BOB])).toEqual({ headerRow: 0, bodyStart: 1, bodyEnd: 4, secondTable: -1 });
  });

  test('headings as shown, trimmed, one for each column of the widest row', () => {
    const rows = [
      [' Email\u00a0', 'First\nName', null],
      [...ANN, 'more'],
    ];
    expect(detect(rows).headings).toEqual(['Email', 'First\nName', '', '', '']);
  });

  test('200 columns', () => {
    const wide = Array.from({ length: 200 }, (_, index) => HEADER[index] ?? `Note ${index}`);
    const table = detect([wide, ANN]);
    expect([table.headerRow, table.headings.length, table.headings[199]]).toEqual([0, 200, 'Note 199']);
  });

  test('headings that objects have by nature are headings like others', () => {
    const odd = ['__proto__', 'constructor', 'toString'];
    expect(detect([[...HEADER, ...odd], ANN]).headings).toEqual([...HEADER, ...odd]);
  });
});

describe('rejects', () => {
  test.each<[string, CellValue[][]]>([
    ['an empty sheet', []],
    ['blank rows', [NOTHING, [null, ' ']]],
    ['people without a header', [ANN, BOB]],
    ['a title alone', [['Team roster 2024']]],
    [
      'numbers',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      'two equal headings',
      [
        ['Alpha', 'Alpha'],
        ['x', 5],
      ],
    ],
    ['a header beyond row 60', [...Array.from({ length: 60 }, () => ['note']), HEADER, ANN]],
  ])('%s', (_, rows) => {
    const end = rows.length;
    expect(shape(rows)).toEqual({ headerRow: -1, bodyStart: end, bodyEnd: end, secondTable: -1 });
  });
});

describe('a second table', () => {
  const OTHER = ['Group', 'Description'];
  test('begins below a blank row, at two known headings or more', () => {
    expect(shape([HEADER, ANN, NOTHING, OTHER, ['A', 'first']])).toEqual({ headerRow: 0, bodyStart: 1, bodyEnd: 2, secondTable: 3 });
  });
  test.each<[string, CellValue[][]]>([
    ['without a blank row above', [HEADER, ANN, OTHER]],
    ['with one known heading', [HEADER, ANN, NOTHING, ['Group', 'Whatever']]],
    ['with the same header', [HEADER, ANN, NOTHING, HEADER, BOB]],
    ['that is a person', [HEADER, ANN, NOTHING, ['ann@x', 'Role', 'Status', 'Manager']]],
  ])('is none %s', (_, rows) => {
    expect(shape(rows)).toMatchObject({ bodyEnd: rows.length, secondTable: -1 });
  });
});

const merge = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
const detectMerged = (rows: CellValue[][], merges: ReturnType<typeof merge>[]) =>
  detectTable({ rows, firstRow: 1, firstColumn: 1, merges });

describe('a header over two rows', () => {
  const GROUPS = ['Contact', null, 'Work', null];
  test('group titles above, merged or not, are no headings', () => {
    const header = ['Email', 'First Name', 'Last Name', 'Role'];
    const merged = detectMerged([GROUPS, header, ANN], [merge(1, 1, 1, 2), merge(1, 3, 1, 2)]);
    for (const table of [detect([GROUPS, header, ANN]), merged]) {
      expect([table.headerTop, table.headerRow, table.bodyStart, table.headings]).toEqual([0, 1, 2, header]);
    }
  });

  test('headings of the upper row count where the lower one has none, merged down or not', () => {
    const rows = [
      ['First Name', 'Last Name', 'Contact', null, 'Role'],
      [null, null, 'Email', 'Employee ID', null],
      ['Ann', 'Lee', 'ann@x.org', '007', 'Agent'],
    ];
    const merges = [merge(1, 1, 2, 1), merge(1, 2, 2, 1), merge(1, 3, 1, 2), merge(1, 5, 2, 1)];
    for (const table of [detect(rows), detectMerged(rows, merges)]) {
      expect([table.headerTop, table.headerRow, table.bodyStart]).toEqual([0, 1, 2]);
      expect(table.headings).toEqual(['First Name', 'Last Name', 'Email', 'Employee ID', 'Role']);
    }
  });

  test('a heading that stands twice takes its group along where that is a known name', () => {
    const rows = [
      ['Person', null, null, 'Team Leader', null],
      ['First Name', 'Last Name', 'Email', 'Name', 'Email'],
      ['Ann', 'Lee', 'ann@x.org', 'Bob', 'bob@x.org'],
    ];
    expect(detect(rows).headings).toEqual(
      ['First Name', 'Last Name', 'Email', 'Team Leader Name', 'Team Leader Email'].map((heading, at) => (at === 3 ? 'Name' : heading)),
    );
  });

  test('both of its rows are known again further down', () => {
    const header = ['Email', 'First Name', 'Last Name', 'Role'];
    const table = detect([GROUPS, header, ANN, [...GROUPS], [...header], BOB]);
    expect([2, 3, 4, 5].map((row) => repeatsHeader(table, row))).toEqual([false, true, true, false]);
  });

  test.each<[string, CellValue[]]>([
    ['a title of one cell', ['Team roster', null, null, null]],
    ['an address', ['ann@y.org', 'Role', null, null]],
    ['a number', ['Version', 3, null, null]],
  ])('%s above is no part of it', (_, above) => {
    expect(detect([above, HEADER, ANN])).toMatchObject({ headerTop: 1, headerRow: 1, headings: HEADER });
  });

  test.each<[string, CellValue[]]>([
    ['a person', ['bob@x.org', 'Role', null, 'Manager']],
    ['a person of whom little is known', [null, 'Manager', null, null]],
    ['a person with a word in a column without a heading', [null, 'Bob', null, null, 'Role']],
  ])('%s below is no part of it', (_, below) => {
    expect(detect([HEADER, below, ANN])).toMatchObject({ headerTop: 0, headerRow: 0, bodyEnd: 3 });
  });
});

describe('a table beside the roster', () => {
  const PEOPLE: CellValue[][] = [ANN, BOB, ...['cid', 'dan', 'eve', 'fay'].map((name) => [`${name}@x.org`, name, 'Lee', 'bob@x.org'])];
  /** People with something to the right of them, behind a blank column. */
  const beside = (header: CellValue[], rows: CellValue[][]): CellValue[][] => {
    const length = Math.max(PEOPLE.length, rows.length);
    const wide = Array.from({ length }, (_, at) => [
      ...(PEOPLE[at] ?? [null, null, null, null]),
      null,
      ...(rows[at] ?? header.map(() => null)),
    ]);
    return [[...HEADER, null, ...header], ...wide];
  };
  const own = (rows: CellValue[][]) => {
    const { from, to, sideTables, headings } = detect(rows);
    return { from, to, sideTables, headings: headings.filter((heading) => heading !== '') };
  };

  test.each<[string, CellValue[], CellValue[][]]>([
    [
      'a short list',
      ['Role', 'Description'],
      [
        ['Agent', 'Answers calls'],
        ['Lead', 'Leads'],
      ],
    ],
    [
      'people of another team',
      ['Email', 'First Name', 'Role'],
      PEOPLE.map(([email, name]) => [`b-${String(email)}`, name ?? null, 'Agent']),
    ],
    ['a list longer than the roster', ['Group', 'Owner'], Array.from({ length: 12 }, (_, at) => [`Group ${at}`, 'Ann'])],
  ])('%s is none of its columns', (_, header, rows) => {
    expect(own(beside(header, rows))).toEqual({ from: 0, to: 5, sideTables: [5], headings: HEADER });
  });

  test('to the left is none either', () => {
    const list = [['Agent', 'Calls'], ['Lead', 'Leads']]; // prettier-ignore
    const rows = [['Role', 'Text', null, ...HEADER], ...PEOPLE.map((person, at) => [...(list[at] ?? [null, null]), null, ...person])];
    expect(own(rows)).toEqual({ from: 2, to: 7, sideTables: [0], headings: HEADER });
  });

  test.each<[string, CellValue[], CellValue[][]]>([
    ['columns that all people have', ['Role', 'Home Town'], PEOPLE.map(() => ['Agent', 'Rome'])],
    ['a column that some people have', ['Home Town'], PEOPLE.map((_, at) => [at % 2 === 1 ? 'Rome' : null])],
    ['the address of the manager', ['Role', 'Email'], PEOPLE.map(() => ['Agent', 'bob@x.org'])],
    ['a note below the people', ['Role'], [...PEOPLE.map(() => ['Agent']), ['as of May']]],
  ])('%s behind a blank column belong to it', (_, header, rows) => {
    expect(own(beside(header, rows))).toEqual({ from: 0, to: 5 + header.length, sideTables: [], headings: [...HEADER, ...header] });
  });

  test('a column without a heading that holds something parts nothing', () => {
    const rows = beside(['Role', 'Description'], [['Agent', 'Answers calls']]).map((row, at) =>
      row.map((cell, column) => (column === 4 && at === 3 ? 'x' : cell)),
    );
    expect(own(rows)).toMatchObject({ sideTables: [], to: 7 });
  });

  test('its rows below the people are no second table, and do not hide one', () => {
    const long = Array.from({ length: 9 }, (_, at) => [`Group ${at}`, 'Ann']);
    expect(detect(beside(['Group', 'Owner'], long))).toMatchObject({ secondTable: -1, sideTables: [5] });
    const rows = beside(['Group', 'Owner'], long);
    rows[8] = ['Group', 'Description', null, null, null, 'Group 7', 'Ann'];
    expect(detect(rows)).toMatchObject({ secondTable: 8, bodyEnd: 7, sideTables: [5] });
  });
});

test('a row repeats the header where every cell says the same, blanks aside', () => {
  const table = detect([HEADER, ANN, [' Email  Address ', 'First Name', 'Last Name', 'Team Leader', null], HEADER.slice(0, 3)]);
  expect([1, 2, 3, 9].map((row) => repeatsHeader(table, row))).toEqual([false, true, false, false]);
});

test.each(['x', 'x '.repeat(2), '(', '@ '])('huge cells of %j above and in the header come to an end', (unit) => {
  const huge = unit.repeat(50_000);
  expect(
    detect([
      [huge, huge],
      [...HEADER, huge],
      [...ANN, huge],
    ]).headerRow,
  ).toBe(1);
});

test('the headings of all languages are made one language a step, before a row below a blank one is looked at', () => {
  const stepsOf = (...rows: CellValue[][]): number => [...tableSteps({ rows, firstRow: 1, firstColumn: 1 })].length;
  expect(stepsOf(HEADER, ANN, NOTHING, BOB, NOTHING, BOB) - stepsOf(HEADER, ANN, BOB)).toBe(LANGUAGES.length);
});
