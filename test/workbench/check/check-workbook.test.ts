/** The headless check on workbooks: dates, IDs, merged and hidden cells, failed formulas, several sheets, both date systems. */
import type { Workbook, Worksheet } from 'exceljs';
import { afterAll, expect, test } from 'vitest';
import { xlsx } from '../files/support.js';
import { checkJson, Folder, linesOf, runCheck } from './run-check.js';

const folder = new Folder();
afterAll(() => folder.remove());

const HEADINGS = [
  'Can Manage Teams',
  'Email Address',
  'Employee ID',
  'First Name',
  'Last Name',
  'Phone Channel',
  'Chat Channel',
  'Email Channel',
  'Team Leader',
  'Start Date',
];
const DAY = new Date(Date.UTC(2024, 0, 31));
type Cell = string | number | boolean | Date | null | { formula: string; result: { error: '#N/A' } };
const BOSS: Cell[] = [true, 'boss@x.org', '00001', 'Bo', 'Oss', 'y', 'n', 'n', 'unassigned', DAY];
const ANN: Cell[] = [false, 'ann@x.org', '00002', 'Ann', 'Lee', 'y', 'n', 'n', 'boss@x.org', DAY];
/** Ann with some of her cells replaced, by grid column. */
const ann = (cells: Readonly<Record<number, Cell>>): Cell[] =>
  ANN.map((cell, column) => (column in cells ? (cells[column] ?? null) : cell));

function fill(book: Workbook, name: string, rows: readonly Cell[][]): Worksheet {
  const sheet = book.addWorksheet(name);
  for (const row of rows) sheet.addRow(row);
  return sheet;
}

let files = 0;
async function fileOf(make: (book: Workbook) => void): Promise<string> {
  return folder.write(`book${++files}.xlsx`, await xlsx(make));
}
const check = async (make: (book: Workbook) => void, ...args: string[]) => checkJson(await fileOf(make), '--today', '2026-06-01', ...args);

test('a clean workbook with date cells and check boxes has no issue', async () => {
  const result = await check((book) => fill(book, 'Team', [HEADINGS, BOSS, ANN]));
  expect(result).toMatchObject({ exit: 0, rows: 2, counts: { error: 0, create: 2 }, issues: [] });
});

test('date cells and ISO text are one format; text in another is not', async () => {
  const rows = [HEADINGS, BOSS, ann({ 9: '2024-02-01' }), ann({ 1: 'cy@x.org', 2: '00003', 9: '31/01/2024' })];
  expect(linesOf(await check((book) => fill(book, 'Team', rows)))).toEqual(['J4 date-format']);
});

test('a bare serial number is no date, and its message offers the day', async () => {
  const result = await check((book) => fill(book, 'Team', [HEADINGS, BOSS, ann({ 9: 45_292 })]));
  expect(linesOf(result)).toEqual(['J3 date-format']);
  expect(result.issues[0]?.message).toContain('2024-01-01');
});

test.each([false, true])('dates are the same days where 1904 is the first year: %s', async (date1904) => {
  const [lastDay, nextDay] = [new Date(Date.UTC(2027, 5, 1)), new Date(Date.UTC(2027, 5, 2))];
  const result = await check((book) => {
    book.properties.date1904 = date1904;
    fill(book, 'Team', [HEADINGS, BOSS, ann({ 9: lastDay }), ann({ 1: 'cy@x.org', 2: '00003', 9: nextDay })]);
  });
  expect(linesOf(result)).toEqual(['J4 date-implausible']);
});

test('IDs as numbers: zeros lost, digits lost, zeros shown', async () => {
  const result = await check((book) => {
    const sheet = fill(book, 'Team', [
      HEADINGS,
      BOSS,
      ann({ 2: 2 }),
      ann({ 1: 'cy@x.org', 2: 1_234_567_890_123_456 }),
      ann({ 1: 'di@x.org', 2: 4.5 }),
      ann({ 1: 'ed@x.org', 2: 5 }),
    ]);
    sheet.getCell('C6').numFmt = '00000';
  });
  expect(linesOf(result)).toEqual(['C3 id-leading-zeros', 'C4 id-rounded', 'C5 id-rounded']);
});

test('a merged leader cell covers the cells below it; a merged title is normal', async () => {
  const result = await check((book) => {
    const sheet = fill(book, 'Team', [
      ['The team'],
      HEADINGS,
      BOSS,
      ANN,
      ann({ 1: 'cy@x.org', 2: '00003' }),
      ann({ 1: 'di@x.org', 2: '00004' }),
    ]);
    sheet.mergeCells('A1:J1');
    sheet.mergeCells('I4:I6');
  });
  expect(linesOf(result)).toEqual(['I5 cell-merged', 'I6 cell-merged']);
});

test('a hidden row is a person', async () => {
  const result = await check((book) => {
    fill(book, 'Team', [HEADINGS, BOSS, ANN]).getRow(3).hidden = true;
  });
  expect([result.rows, linesOf(result)]).toEqual([2, ['row 3 row-hidden']]);
});

test('a failed formula is the only issue of its cell', async () => {
  const failed = { formula: 'NA()', result: { error: '#N/A' as const } };
  const result = await check((book) => fill(book, 'Team', [HEADINGS, BOSS, ann({ 1: failed, 3: failed })]));
  expect(linesOf(result)).toEqual(['B3 cell-error', 'D3 cell-error']);
});

test('without a name the first visible sheet with a header is read, with one that sheet, even a hidden one', async () => {
  const file = await fileOf((book) => {
    fill(book, 'Notes', [['Read me first']]);
    fill(book, 'Old', [HEADINGS, BOSS]).state = 'hidden';
    fill(book, 'Team', [HEADINGS, BOSS, ANN]);
    fill(book, 'More', [HEADINGS, BOSS, ANN, ann({ 1: 'cy@x', 2: '00003' })]);
  });
  expect(checkJson(file)).toMatchObject({ exit: 0, rows: 2 });
  expect(checkJson(file, '--sheet', 'Old')).toMatchObject({ exit: 0, rows: 1 });
  expect(linesOf(checkJson(file, '--sheet', 'More'))).toEqual(['B4 email-format']);
  expect(checkJson(file, '--sheet', 'Notes')).toMatchObject({ exit: 1, rows: 0, issues: [{ code: 'header-not-found' }] });
});

test('a second table is told and not read, a repeated header is skipped', async () => {
  const rows = [HEADINGS, BOSS, HEADINGS, ANN, [], ['Group', 'Description'], ['A', 'ann@x']];
  const result = await check((book) => fill(book, 'Team', rows));
  expect([result.rows, linesOf(result).sort()]).toEqual([2, ['row 3 repeated-header', 'row 6 second-table']]);
});

test('a password stands in no message, on no channel', async () => {
  const secret = 'Tr0ub4dor-and-3';
  const make = (book: Workbook): void => {
    fill(book, 'Team', [
      [...HEADINGS, 'Temporary Password'],
      [...BOSS, `${secret}\u200b `],
      [...ANN, secret.repeat(30)],
    ]);
  };
  const file = await fileOf(make);
  expect(linesOf(checkJson(file)).sort()).toEqual(['K1 password-in-sheet', 'K2 invisible-character', 'K2 whitespace', 'K3 too-long']);
  for (const args of [[file], [file, '--json']]) {
    const { out, err } = runCheck(...args);
    expect((out + err).includes(secret)).toBe(false);
  }
});
