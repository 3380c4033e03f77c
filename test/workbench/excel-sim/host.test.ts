/** The simulated Excel answers the genuine library as Excel would: it gives, refuses and limits in the same places. */
import { describe, expect, test } from 'vitest';
import { Workbook } from '../../../workbench/workbook/index.js';
import type { ExcelSimOptions } from '../../../workbench/excel-sim/index.js';
import { excelRealm } from '../../excel-addin/support/excel-realm.js';

function team(options: ExcelSimOptions = {}) {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Team');
  sheet.setValues(1, 1, [
    ['Email', 'ID'],
    ['a@x.org', 7],
  ]);
  const realm = excelRealm(workbook, options);
  /** Runs a batch on the sheet, as an add-in's own code would. */
  const onSheet = <T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    realm.Excel.run((context) => batch(context.workbook.worksheets.getItem('Team'), context));
  return { ...realm, sheet, onSheet };
}
const write = (address: string, values: unknown[][]) => async (sheet: Excel.Worksheet, context: Excel.RequestContext) => {
  sheet.getRange(address).values = values;
  await context.sync();
};
const code = (value: string) => ({ code: value }) as object;

describe('ranges', () => {
  test('give what was loaded, and refuse what was not', async () => {
    const { onSheet } = team();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2').load(['values', 'text', 'valueTypes', 'address']);
      await context.sync();
      expect(range.values).toEqual([
        ['Email', 'ID'],
        ['a@x.org', 7],
      ]);
      expect(range.valueTypes[1]).toEqual(['String', 'Double']);
      expect(range.text[1]).toEqual(['a@x.org', '7']);
      expect(range.address).toBe('Team!A1:B2');
      expect(() => range.formulas).toThrow(/not available|load/iu);
    });
  });

  test('are null objects where nothing is used', async () => {
    const { Excel, workbook } = team();
    workbook.addSheet('Empty');
    const isNull = await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('Empty').getUsedRangeOrNullObject(true);
      used.load('values');
      await context.sync();
      return used.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test('count values alone as used where asked to', async () => {
    const { onSheet, sheet } = team();
    sheet.setFormat({ row: 9, column: 9, rows: 1, columns: 1 }, '0.00');
    await onSheet(async (proxy, context) => {
      const [values, all] = [proxy.getUsedRangeOrNullObject(true).load('address'), proxy.getUsedRangeOrNullObject(false).load('address')];
      await context.sync();
      expect([values.address, all.address]).toEqual(['Team!A1:B2', 'Team!A1:I9']);
    });
  });

  test('tell hidden rows as all, none or a mixture', async () => {
    const { onSheet, sheet } = team();
    sheet.hideRows(2, 1, 'filter');
    await onSheet(async (proxy, context) => {
      const ranges = ['A1', 'A2', 'A1:A2'].map((address) => proxy.getRange(address).load('rowHidden'));
      await context.sync();
      expect(ranges.map((range) => range.rowHidden)).toEqual([false, true, null]);
    });
  });

  test('give null beyond the cells of one read', async () => {
    const { onSheet } = team({ cellsPerRead: 3 });
    await onSheet(async (proxy, context) => {
      const range = proxy.getRange('A1:B2').load('values');
      await context.sync();
      expect(range.values).toBeNull();
    });
  });

  test('are let go after a run', async () => {
    const { onSheet, sim } = team();
    await onSheet(write('A1', [['x']]));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(sim.counters.log.at(-1)!.body).toContain('_RemoveReference');
  });
});

describe('writing', () => {
  test.each([
    ['=1+1', { value: 2, formula: '=1+1' }],
    ['-x', { value: '#NAME?', formula: '=-x', error: true }],
    ['@x', { value: '#NAME?', formula: '=@x', error: true }],
    ['+44', { value: 44, formula: null }],
    ['00123', { value: 123, formula: null }],
    ["'00123", { value: '00123', formula: null }],
    ["''x", { value: "'x", formula: null }],
    ['TRUE', { value: true, formula: null }],
    ['3/4/2026', { value: 46_085, format: 'm/d/yyyy' }],
    ['plain', { value: 'plain', formula: null }],
  ])('takes %j as if it were typed', async (text, content) => {
    const { onSheet, sheet } = team();
    await onSheet(write('A2', [[text]]));
    expect(sheet.cell(2, 1)).toMatchObject(content);
  });

  test('keeps everything in a cell formatted as text', async () => {
    const { onSheet, sheet } = team();
    sheet.setFormat({ row: 2, column: 1, rows: 1, columns: 2 }, '@');
    await onSheet(write('A2:B2', [['=1+1', 5]]));
    expect([sheet.value(2, 1), sheet.value(2, 2)]).toEqual(['=1+1', '5']);
  });

  test('leaves a cell alone that is null in a block, and empties it for an empty text', async () => {
    const { onSheet, sheet } = team();
    await onSheet(write('A2:B2', [[null, '']]));
    expect([sheet.value(2, 1), sheet.value(2, 2)]).toEqual(['a@x.org', null]);
  });

  test('takes a large block in the pieces that the library cuts it into', async () => {
    const { onSheet, sheet, sim } = team();
    const block = Array.from({ length: 1000 }, (_, row) => Array.from({ length: 18 }, (__, column) => `r${row}c${column}`));
    await onSheet(write('A1:R1000', block));
    expect(sheet.value(1000, 18)).toBe('r999c17');
    expect(sim.counters.log.some(({ body }) => body.includes('_ValidateArraySize'))).toBe(true);
  });

  test('refuses a block of another size', async () => {
    const { onSheet } = team();
    const wrong = onSheet(async (proxy, context) => {
      proxy.getRange('A1:B2').values = [['only one']];
      await context.sync();
    });
    await expect(wrong).rejects.toMatchObject(code('InvalidArgument'));
  });

  test('keeps what was done before the action that fails', async () => {
    const { Excel, sheet } = team();
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Team').getRange('A2').values = [['done']];
      context.workbook.worksheets.getItem('Gone').getRange('A2').values = [['never']];
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject(code('ItemNotFound'));
    expect(sheet.value(2, 1)).toBe('done');
  });
});

describe('refusals', () => {
  test('a protected sheet bars cells, formats and rules', async () => {
    const { onSheet, sheet } = team();
    sheet.protected = true;
    await expect(onSheet(write('A2', [['x']]))).rejects.toMatchObject(code('AccessDenied'));
    const format = onSheet(async (proxy, context) => {
      proxy.getRange('A2').numberFormat = [['@']];
      await context.sync();
    });
    await expect(format).rejects.toMatchObject(code('AccessDenied'));
    const rule = onSheet(async (proxy, context) => {
      proxy.getRange('A2').conditionalFormats.add('Custom');
      await context.sync();
    });
    await expect(rule).rejects.toMatchObject(code('AccessDenied'));
  });

  test('a request over the limit does nothing', async () => {
    const { onSheet, sheet } = team({ payloadLimit: 2000 });
    await expect(onSheet(write('A2', [['x'.repeat(3000)]]))).rejects.toMatchObject(code('RequestPayloadSizeLimitExceeded'));
    expect(sheet.value(2, 1)).toBe('a@x.org');
  });

  test('an answer over the limit is an error', async () => {
    const { onSheet, sheet } = team({ payloadLimit: 3000 });
    sheet.setCell(2, 1, { value: 'x'.repeat(4000) });
    const read = onSheet(async (proxy, context) => {
      proxy.getRange('A2').load('values');
      await context.sync();
    });
    await expect(read).rejects.toMatchObject(code('ResponsePayloadSizeLimitExceeded'));
  });

  test('a list of addresses may have 8,192 characters', async () => {
    const { onSheet } = team();
    const mark = (addresses: string) =>
      onSheet(async (proxy, context) => {
        proxy.getRanges(addresses).conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
        await context.sync();
      });
    const fits = Array.from({ length: 2048 }, () => 'AB1').join(); // 8,191 characters
    await mark(fits);
    await expect(mark(`${fits},B1`)).rejects.toMatchObject(code('InvalidArgument'));
  });

  test('while a cell is edited only a request that waits gets through, later', async () => {
    const { Excel, onSheet, sim, sheet } = team();
    sim.editCell(true);
    await expect(onSheet(write('A2', [['x']]))).rejects.toMatchObject(code('InvalidOperationInCellEditMode'));
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Team').getRange('A2').values = [['later']];
      await context.sync();
    });
    expect(sheet.value(2, 1)).toBe('a@x.org');
    sim.editCell(false);
    await waiting;
    expect(sheet.value(2, 1)).toBe('later');
  });

  test('a function of a later version is refused by the library', async () => {
    const { onSheet } = team({ supports: (set, version) => set !== 'ExcelApi' || Number(version.slice(2)) <= 8 });
    const later = onSheet(async (proxy, context) => {
      proxy.getRanges('A1');
      await context.sync();
    });
    await expect(later).rejects.toMatchObject(code('ApiNotFound'));
  });

  test('says what it lacks instead of making it up', async () => {
    const { Excel } = team();
    const unknown = Excel.run(async (context) => {
      context.workbook.tables.load('items/name');
      await context.sync();
    });
    await expect(unknown).rejects.toMatchObject(code('ApiNotFound'));
  });
});

describe('sheets and settings', () => {
  test('a name is taken once, whatever its case, and has at most 31 characters', async () => {
    const { Excel } = team();
    const add = (name: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      });
    await expect(add('TEAM')).rejects.toMatchObject(code('ItemAlreadyExists'));
    await expect(add('x'.repeat(32))).rejects.toMatchObject(code('InvalidArgument'));
    await expect(add('a/b')).rejects.toMatchObject(code('InvalidArgument'));
    await expect(add('Other')).resolves.toBeUndefined();
  });

  test('settings of the file outlive the page', async () => {
    const settings = new Map<string, unknown>();
    await team({ settings }).Excel.run(async (context) => {
      context.workbook.settings.add('a', 'b');
      await context.sync();
    });
    const value = await team({ settings }).Excel.run(async (context) => {
      const item = context.workbook.settings.getItemOrNullObject('a').load('value');
      await context.sync();
      return item.value as unknown;
    });
    expect(value).toBe('b');
  });
});
