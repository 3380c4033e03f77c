/** Where the header stands, and where the table ends. */
import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../core/ports/index.js';
import { detectTable, repeatsHeader } from '../../../core/table/detect-table.js';

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
