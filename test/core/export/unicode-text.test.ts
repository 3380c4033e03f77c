/** Records as Unicode text: what is quoted, what is not, and that nothing is escaped. */
import { expect, test } from 'vitest';
import { unicodeText } from '../../../core/export/unicode-text.js';

test.each([
  ['plain', 'plain'],
  ['', ''],
  ['a\tb', '"a\tb"'],
  ['two\nlines', '"two\nlines"'],
  ['two\r\nlines', '"two\r\nlines"'],
  ['5" pipe', '"5"" pipe"'],
  ['a, b; c', 'a, b; c'],
  ['=1+1', '=1+1'],
  ['007', '007'],
])('%j is written as %j', (text, written) => {
  expect(unicodeText([[text]])).toBe(`${written}\r\n`);
});

test('fields are parted by tabs and records ended by CRLF', () => {
  expect(
    unicodeText([
      ['a', '', 'b'],
      ['c', 'd', ''],
    ]),
  ).toBe('a\t\tb\r\nc\td\t\r\n');
});
