/** Cells of a CSV for people: none of them runs in a spreadsheet, and each comes back as it was. */
import { describe, expect, test } from 'vitest';
import { csvCell, csvText } from '../../../core/export/escape-csv.js';

describe('a cell', () => {
  test.each([
    ['plain', 'plain'],
    ['', ''],
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['a=b', 'a=b'],
  ])('%j is written as %j', (text, written) => {
    expect(csvCell(text)).toBe(written);
  });
});

test('records end with CRLF, the last one too', () => {
  expect(
    csvText([
      ['Row', 'What'],
      ['2', '=1+1, or not'],
    ]),
  ).toBe('Row,What\r\n2,"\'=1+1, or not"\r\n');
});
