/** Conditional formats of the simulated Excel: the traps that real ones have. */
import { describe, expect, test } from 'vitest';
import type { ConditionalRule } from '../../../workbench/workbook/index.js';
import { Workbook } from '../../../workbench/workbook/index.js';
import { excelRealm } from '../../excel-addin/support/excel-realm.js';

const A1 = { row: 1, column: 1, rows: 1, columns: 1 };
const rule = (part: Partial<ConditionalRule>): ConditionalRule => ({
  id: 'r',
  ranges: [A1],
  formula: '=A1>1',
  condition: '',
  style: {},
  ...part,
});

function withRules(...rules: ConditionalRule[]) {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Team');
  sheet.setRules(rules);
  const { Excel } = excelRealm(workbook);
  const formats = <T>(work: (formats: Excel.ConditionalFormatCollection, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    Excel.run((context) => work(context.workbook.worksheets.getItem('Team').getRange().conditionalFormats, context));
  return { sheet, formats };
}

describe('conditional formats', () => {
  test('are listed with their kinds', async () => {
    const { formats } = withRules(rule({ id: 'a' }), rule({ id: 'b', formula: null, condition: 'CellValue over 5' }), rule({ id: 'c', formula: null, condition: 'ColorScale' })); // prettier-ignore
    const kinds = await formats(async (list, context) => {
      list.load('items/id,items/type');
      await context.sync();
      return list.items.map((item) => [item.id, item.type]);
    });
    expect(kinds).toEqual([
      ['a', 'Custom'],
      ['b', 'CellValue'],
      ['c', 'ColorScale'],
    ]);
  });

  test('cannot be asked for a formula as a list once there is another kind', async () => {
    const { formats } = withRules(rule({ id: 'a' }), rule({ id: 'b', formula: null, condition: 'CellValue' }));
    const read = formats(async (list, context) => {
      list.load('items/custom/rule/formula');
      await context.sync();
    });
    await expect(read).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  test('fail to be read once they were duplicated by hand', async () => {
    const { formats } = withRules(rule({ fragile: true }));
    const read = formats(async (list, context) => {
      list.load('items/id');
      await context.sync();
      list.items[0]!.custom.rule.load('formula');
      await context.sync();
    });
    await expect(read).rejects.toMatchObject({ code: 'GeneralException' });
  });

  test('are put before the others', async () => {
    const { sheet, formats } = withRules(rule({ id: 'user' }));
    await formats(async (list, context) => {
      const added = list.add('Custom').custom;
      added.rule.formula = '=TRUE';
      added.format.fill.color = '#ff0000';
      added.format.font.color = '#00ff00';
      await context.sync();
    });
    expect(sheet.rules.map(({ formula, style }) => ({ formula, style }))).toEqual([
      { formula: '=TRUE', style: { background: '#ff0000', fontColor: '#00ff00' } },
      { formula: '=A1>1', style: {} },
    ]);
  });

  test('are gone when they were deleted before', async () => {
    const { sheet, formats } = withRules(rule({}));
    const stale = formats(async (list, context) => {
      list.load('items/id');
      await context.sync();
      sheet.setRules([]);
      list.items[0]!.delete();
      await context.sync();
    });
    await expect(stale).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  test('of other ranges stay when those of one range are cleared', async () => {
    const { sheet, formats } = withRules(rule({ id: 'here' }), rule({ id: 'there', ranges: [{ ...A1, row: 9 }] }));
    await formats(async (_list, context) => {
      context.workbook.worksheets.getItem('Team').getRange('A1:B2').conditionalFormats.clearAll();
      await context.sync();
    });
    expect(sheet.rules.map((each) => each.id)).toEqual(['there']);
  });
});
