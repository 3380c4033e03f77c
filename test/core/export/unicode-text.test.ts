/** Records as Unicode text: what is quoted, what is not, that nothing is escaped, and byte by byte how it stands in the file. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unicodeText } from '../../../core/export/unicode-text.js';

type Records = readonly (readonly string[])[];

const textOf = (records: Records): string => {
  const bytes = unicodeText(records);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf16le');
};
const field = (text: string): string => (/[\t\r\n"]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
/** The same by joining, slow and plain. */
const joined = (records: Records): string => `\ufeff${records.map((record) => `${record.map(field).join('\t')}\r\n`).join('')}`;

test.each([
  ['plain', 'plain'],
  ['', ''],
  ['a\tb', '"a\tb"'],
  ['two\nlines', '"two\nlines"'],
  ['two\r\nlines', '"two\r\nlines"'],
  ['a\rb', '"a\rb"'],
  ['5" pipe', '"5"" pipe"'],
  ['a, b; c', 'a, b; c'],
  ['=1+1', '=1+1'],
  ['007', '007'],
])('%j is written as %j', (text, written) => {
  expect(textOf([[text]])).toBe(`\ufeff${written}\r\n`);
});

test('fields are parted by tabs and records ended by CRLF', () => {
  const records = [
    ['a', '', 'b'],
    ['c', 'd', ''],
  ];
  expect(textOf(records)).toBe('\ufeffa\t\tb\r\nc\td\t\r\n');
});

test('nothing but the mark where there is no record', () => {
  expect([...unicodeText([])]).toEqual([0xff, 0xfe]);
});

test('it is little-endian behind its byte-order mark', () => {
  expect([...unicodeText([['Aé😀']])]).toEqual([0xff, 0xfe, 0x41, 0x00, 0xe9, 0x00, 0x3d, 0xd8, 0x00, 0xde, 0x0d, 0x00, 0x0a, 0x00]);
});

test('half of a character stays as it is', () => {
  expect([...unicodeText([['\ud83d']])].slice(2, 4)).toEqual([0x3d, 0xd8]);
});

test('there is room however much is quoted, and for what stands behind it', () => {
  const records = [['"'.repeat(10_000), 'x'.repeat(100)], ['"'], Array.from({ length: 300 }, () => '""'), ['the end']];
  expect(textOf(records)).toBe(joined(records));
});

test('any records are what joining them gives', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '😀', '"', '\t', '\r', '\n', ' '), maxLength: 8 });
  fc.assert(fc.property(fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 6 }), (records) => textOf(records) === joined(records)));
});
