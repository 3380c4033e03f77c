/** Workbooks written by another library and read by ours. */
import type { Worksheet } from 'exceljs';
import { describe, expect, test } from 'vitest';
import { firstSheet, sheetsOf, xlsx } from './support.js';

const DAY = new Date(Date.UTC(2024, 4, 6));

async function oneSheet(fill: (sheet: Worksheet) => void) {
  return firstSheet('roster.xlsx', await xlsx((book) => fill(book.addWorksheet('Team'))));
}

describe('values', () => {
  test('text, numbers, booleans, blanks and formulas', async () => {
    const sheet = await oneSheet((team) => {
      team.addRow(['00042', 42, true, null, { formula: 'B1*2', result: 84 }]);
    });
    expect(sheet.grid.rows).toEqual([['00042', 42, true, null, 84]]);
    expect(sheet.formulas).toEqual([{ row: 1, column: 5, text: 'B1*2' }]);
  });

  test('a date is its serial number with its shown text and format', async () => {
    const sheet = await oneSheet((team) => {
      team.getCell('B2').value = DAY;
      team.getCell('B2').numFmt = 'yyyy-mm-dd';
    });
    expect(sheet.grid).toMatchObject({
      rows: [
        [null, null],
        [null, 45418],
      ],
      shown: [
        [null, null],
        [null, '2024-05-06'],
      ],
      dateSystem: 1900,
    });
    expect(sheet.grid.formats?.[1]?.[1]).toBe('yyyy-mm-dd');
  });

  test('a workbook that counts from 1904 says so and shows the same day', async () => {
    const bytes = await xlsx((book) => {
      book.properties.date1904 = true;
      book.addWorksheet('Team').getCell('A1').value = DAY;
      book.getWorksheet('Team')!.getCell('A1').numFmt = 'yyyy-mm-dd';
    });
    expect(firstSheet('roster.xlsx', bytes).grid).toMatchObject({ rows: [[43956]], shown: [['2024-05-06']], dateSystem: 1904 });
  });

  test('an error cell is its name, and is listed', async () => {
    const sheet = await oneSheet((team) => {
      team.getCell('A1').value = { error: '#N/A' };
      team.getCell('A2').value = '#N/A';
    });
    expect(sheet.grid.rows).toEqual([['#N/A'], ['#N/A']]);
    expect(sheet.errors).toEqual([{ row: 1, column: 1 }]);
  });

  test('a zero-padded number keeps its value and shows its zeros', async () => {
    const sheet = await oneSheet((team) => {
      team.getCell('A1').value = 42;
      team.getCell('A1').numFmt = '00000';
    });
    expect(sheet.grid).toMatchObject({ rows: [[42]], shown: [['00042']] });
  });

  test('a cell of the longest text a workbook can hold comes whole', async () => {
    const long = 'ab <&"é'.repeat(4681);
    expect((await oneSheet((team) => (team.getCell('A1').value = long))).grid.rows).toEqual([[long]]);
  });

  test('headings and sheets named like parts of an object are only names', async () => {
    const sheets = sheetsOf('roster.xlsx', await xlsx((book) => book.addWorksheet('__proto__').addRow(['__proto__', 'constructor'])));
    expect(sheets.map(({ name, grid }) => [name, grid.rows])).toEqual([['__proto__', [['__proto__', 'constructor']]]]);
    expect(({} as Record<string, unknown>)['!ref']).toBeUndefined();
  });
});

describe('what stands beside the values', () => {
  test('hidden and filtered rows, merges', async () => {
    const sheet = await oneSheet((team) => {
      team.addRows([
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ]);
      team.getRow(2).hidden = true;
      team.mergeCells('A3:B3');
    });
    expect(sheet.grid.hiddenRows).toEqual([2]);
    expect(sheet.grid.merges).toEqual([{ row: 3, column: 1, rows: 1, columns: 2 }]);
  });

  test('hidden sheets', async () => {
    const sheets = sheetsOf(
      'roster.xlsx',
      await xlsx((book) => {
        book.addWorksheet('Team').addRow(['a']);
        book.addWorksheet('Lists', { state: 'hidden' }).addRow(['b']);
        book.addWorksheet('Deep', { state: 'veryHidden' }).addRow(['c']);
      }),
    );
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Team', false],
      ['Lists', true],
      ['Deep', true],
    ]);
  });

  test('fills and notes', async () => {
    const sheet = await oneSheet((team) => {
      team.getCell('A1').value = 'a';
      team.getCell('A1').note = 'from HR';
      team.getCell('B1').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFCC00' } };
    });
    expect(sheet.fills).toEqual([{ row: 1, column: 2, text: '#ffcc00' }]);
    expect(sheet.notes).toEqual([{ row: 1, column: 1, text: 'from HR' }]);
  });

  test('formats far below the table do not make the sheet longer', async () => {
    const sheet = await oneSheet((team) => {
      team.addRow(['a']);
      team.getCell('F9000').numFmt = '@';
    });
    expect(sheet.grid.rows).toEqual([['a']]);
  });
});
