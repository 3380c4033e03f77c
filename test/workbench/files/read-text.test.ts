/** Delimited text: every corner of RFC 4180 that rosters come with. */
import { describe, expect, test } from 'vitest';
import { firstSheet, problemOf, rowsOf } from './support.js';

describe('delimiters', () => {
  test.each([
    ['comma', 'Email,Role\na@x.example,Agent\n'],
    ['semicolon', 'Email;Role\na@x.example;Agent\n'],
    ['tab', 'Email\tRole\na@x.example\tAgent\n'],
  ])('a %s is found', (_, text) => {
    expect(rowsOf(text)).toEqual([
      ['Email', 'Role'],
      ['a@x.example', 'Agent'],
    ]);
  });

  test('commas inside group lists do not outvote semicolons', () => {
    expect(rowsOf('Email;Groups;Role\na@x.example;{A, B, C, D};Agent\nb@x.example;{A, B, C, D};Agent')[1]).toEqual([
      'a@x.example',
      '{A, B, C, D}',
      'Agent',
    ]);
  });

  test('a title row of one cell does not hide the delimiter', () => {
    expect(rowsOf('Team, May, all sites\n\nEmail;Role;ID\na;b;c\nd;e;f')[3]).toEqual(['a', 'b', 'c']);
  });

  test('a first line that names the delimiter is no row', () => {
    expect(rowsOf('sep=;\r\na;b,c')).toEqual([['a', 'b,c']]);
  });

  test('one column needs none', () => {
    expect(rowsOf('Email\na@x.example')).toEqual([['Email'], ['a@x.example']]);
  });
});

describe('records', () => {
  test('quotes hold delimiters, line breaks and doubled quotes', () => {
    expect(rowsOf('Name,Profile\n"Lee, Ann","says ""hi""\r\nand more"\nx,y')).toEqual([
      ['Name', 'Profile'],
      ['Lee, Ann', 'says "hi"\r\nand more'],
      ['x', 'y'],
    ]);
  });

  test('a quotation mark inside a field stays', () => {
    expect(rowsOf('size,who\n5" pipe,O"Hara')[1]).toEqual(['5" pipe', 'O"Hara']);
  });

  test.each([
    ['CRLF', 'a,b\r\nc,d\r\n'],
    ['LF', 'a,b\nc,d'],
    ['CR', 'a,b\rc,d\r'],
  ])('%s ends a record', (_, text) => {
    expect(rowsOf(text)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  test('blank lines keep their row, and a trailing delimiter gives a blank cell', () => {
    expect(rowsOf('a,b\n\nc,\nd,')).toEqual([
      ['a', 'b'],
      [null, null],
      ['c', null],
      ['d', null],
    ]);
  });

  test('cells stay text to the character', () => {
    const cells = ['00042', '1E5', '=1+1', '+420 777', '2024-02-30', 'TRUE', ' a ', '#N/A', '1234567890123456789'];
    expect(rowsOf(`a,b,c,d,e,f,g,h,i\n${cells.join(',')}`)[1]).toEqual(cells);
  });

  test('short rows are filled with blanks', () => {
    expect(rowsOf('a,b,c\nd')[1]).toEqual(['d', null, null]);
  });

  test('a quotation mark that never closes is a problem, with its row', () => {
    expect(problemOf('roster.csv', new TextEncoder().encode('a,b\nc,d\n"e,f\ng,h'))).toMatchInlineSnapshot(
      `"roster.csv cannot be read: a quotation mark opens in row 3 and is never closed, so everything after it would be one cell. Close or remove it and open the file again."`,
    );
  });

  test('a cell of 50,000 characters comes whole', () => {
    const long = 'ä"b'.repeat(16_667);
    expect(rowsOf(`a,b\n"${long.replaceAll('"', '""')}",c`)[1]?.[0]).toBe(long);
  });

  test('headings named like parts of an object are headings', () => {
    expect(rowsOf('__proto__,constructor,toString\n1,2,3')).toEqual([
      ['__proto__', 'constructor', 'toString'],
      ['1', '2', '3'],
    ]);
  });
});

describe('encodings', () => {
  const text = 'Name\tTown\nZoë Łuk\tMünchen\n山田\t東京\n';
  const rows = [
    ['Name', 'Town'],
    ['Zoë Łuk', 'München'],
    ['山田', '東京'],
  ];
  const little = new Uint8Array(Buffer.from(text, 'utf16le'));
  const big = new Uint8Array(Buffer.from(text, 'utf16le').swap16());

  test.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16 little-endian', little],
    ['UTF-16 big-endian', big],
    ['UTF-16 little-endian with a mark', new Uint8Array([0xff, 0xfe, ...little])],
    ['UTF-16 big-endian with a mark', new Uint8Array([0xfe, 0xff, ...big])],
  ])('%s', (_, bytes) => {
    expect(rowsOf(bytes, 'roster.tsv')).toEqual(rows);
  });

  test('Unicode text is cut at tabs, though one text has more commas than there are columns', () => {
    const profile = 'words, '.repeat(30);
    expect(rowsOf(new Uint8Array(Buffer.from(`\ufeffName\tProfile\r\nAnn\t${profile}\r\n`, 'utf16le')))).toEqual([
      ['Name', 'Profile'],
      ['Ann', profile],
    ]);
  });

  test('UTF-16 with commas is cut at commas', () => {
    expect(rowsOf(new Uint8Array(Buffer.from('\ufeffName,Town\r\nAnn,"a\tb"\r\n', 'utf16le')))).toEqual([
      ['Name', 'Town'],
      ['Ann', 'a\tb'],
    ]);
  });

  test('bytes that are no UTF-8 are read as Windows-1252', () => {
    expect(rowsOf(new Uint8Array([0x5a, 0x6f, 0xeb, 0x2c, 0x80]))).toEqual([['Zoë', '€']]);
  });
});

test('the sheet is called as the file, and is marked as text', () => {
  expect(firstSheet('may/team.csv', new TextEncoder().encode('a,b'))).toMatchObject({ name: 'team', text: true, hidden: false });
});
