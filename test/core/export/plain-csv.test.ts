/** CSV for a page that takes it in: what stands on the sheet stands in it. */
import { expect, test } from 'vitest';
import { fileOf } from '../../../core/export/index.js';
import { plainCsv } from '../../../core/export/plain-csv.js';

test.each([
  ['plain', 'plain'],
  ['=1+1', '=1+1'],
  ['+421', '+421'],
  ['a,b', '"a,b"'],
  ['say "no"', '"say ""no"""'],
  ['two\nlines', '"two\nlines"'],
  [' at the ends ', '" at the ends "'],
  ['', ''],
])('%j', (text, written) => {
  expect(plainCsv([[text, 'x']])).toBe(`${written},x\r\n`);
});

test('as a file it is UTF-8 without a mark', () => {
  const { mime, bytes } = fileOf({ name: 'a.csv', form: 'plain-csv', records: [['firstname'], ['Zoë']], notes: [] });
  expect([mime, Buffer.from(bytes).toString('utf8')]).toEqual(['text/csv;charset=utf-8', 'firstname\r\nZoë\r\n']);
});
