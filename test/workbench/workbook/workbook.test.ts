// The workbook model: what is kept, what moves, what is told, and what counts as the user's own.
import { describe, expect, test } from 'vitest';
import { serialOf, shownText, typedValue, userState, Workbook } from '../../../workbench/workbook/index.js';
import type { WorkbookChange } from '../../../workbench/workbook/index.js';

const typed = (text: string, options = {}) => {
  const { value, formula, format, error } = typedValue(text, options);
  return [value, formula, format, error];
};

describe('typing', () => {
  test.each([
    ['12', [12, null, '', false]],
    ['+1555', [1555, null, '', false]],
    ['-0.5', [-0.5, null, '', false]],
    ['1,234.5', [1234.5, null, '', false]],
    ['50%', [0.5, null, '0%', false]],
    ['true', [true, null, '', false]],
    ['2024-01-31', [45322, null, 'yyyy-mm-dd', false]],
    ['1/31/2024', [45322, null, 'm/d/yyyy', false]],
    ['31.01.2024', [45322, null, 'dd.mm.yyyy', false]],
    ['2024-02-30', ['2024-02-30', null, '', false]],
    ['00123x', ['00123x', null, '', false]],
    ["'00123", ['00123', null, '', false]],
    ['=1+1', [2, '=1+1', '', false]],
    ['="a""b"', ['a"b', '="a""b"', '', false]],
    ['=A1&B1', ['#N/A', '=A1&B1', '', true]],
    ['#REF!', ['#REF!', null, '', true]],
    ['', [null, null, '', false]],
  ])('%s', (text, expected) => expect(typed(text)).toEqual(expected));

  test.each(['=1+1', '+1555', '00123', "'x"])('a cell with the text format keeps %s', (text) => {
    expect(typed(text, { format: '@' })).toEqual([text, null, '@', false]);
  });

  test('a day comes first outside the United States', () => {
    expect(typedValue('3/4/2024', { locale: 'en-GB' }).value).toBe(serialOf(2024, 4, 3));
    expect(typedValue('3/4/2024', { locale: 'en-US' }).value).toBe(serialOf(2024, 3, 4));
  });
});

test.each([
  [123, '00000', 1900, '00123'],
  [45322, 'dd/mm/yyyy', 1900, '31/01/2024'],
  [45322 - 1462, 'dd/mm/yyyy', 1904, '31/01/2024'],
  [123456789012345, '', 1900, '123456789012345'],
  ['=x', '@', 1900, '=x'],
  [true, '', 1900, 'TRUE'],
  [null, '0.00', 1900, ''],
] as const)('%j under "%s" shows in the %i system as %s', (value, format, dateSystem, expected) => {
  expect(shownText(value, format, dateSystem)).toBe(expected);
});

const filled = () => {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Team');
  sheet.setValues(1, 1, [['Name', 'Id'], ['Zoe', 3], ['Ann', 1], ['Bob', 2]]); // prettier-ignore
  return { workbook, sheet };
};

describe('rows that move', () => {
  test('sorting moves whole cells and leaves rules where they are', () => {
    const { sheet } = filled();
    const rule = { id: 'r', ranges: [{ row: 2, column: 1, rows: 1, columns: 1 }], formula: '=TRUE', condition: '', style: {} };
    sheet.setRules([rule]);
    sheet.setFill({ row: 2, column: 1, rows: 1, columns: 1 }, '#ff0000');
    sheet.sortRows({ row: 2, column: 1, rows: 3, columns: 2 }, 2);
    expect([2, 3, 4].map((row) => sheet.value(row, 1))).toEqual(['Ann', 'Bob', 'Zoe']);
    expect(sheet.cell(4, 1).fill).toBe('#ff0000');
    expect(sheet.rules).toEqual([rule]);
  });

  test('inserting takes rules, merges and metadata along', () => {
    const { sheet } = filled();
    sheet.setRules([{ id: 'r', ranges: [{ row: 2, column: 1, rows: 2, columns: 1 }], formula: '=TRUE', condition: '', style: {} }]);
    sheet.setRowMetadata(3, 'rid', 'ann');
    sheet.merge({ row: 4, column: 1, rows: 1, columns: 2 });
    sheet.insertRows(3, 2);
    expect(sheet.rules[0]?.ranges).toEqual([{ row: 2, column: 1, rows: 4, columns: 1 }]);
    expect(sheet.merges).toEqual([{ row: 6, column: 1, rows: 1, columns: 2 }]);
    expect([sheet.value(5, 1), sheet.rowMetadata(5).get('rid'), sheet.value(3, 1)]).toEqual(['Ann', 'ann', null]);
  });

  test('deleting drops what stood on the rows only', () => {
    const { sheet } = filled();
    const at = (row: number) => ({
      id: String(row),
      ranges: [{ row, column: 1, rows: 1, columns: 1 }],
      formula: '=TRUE',
      condition: '',
      style: {},
    });
    sheet.setRules([at(2), at(4)]);
    sheet.deleteRows(2);
    expect(sheet.rules.map((rule) => [rule.id, rule.ranges[0]?.row])).toEqual([['4', 3]]);
    expect(sheet.usedRange()).toEqual({ row: 1, column: 1, rows: 3, columns: 2 });
  });
});

test('a sheet without a value has no used range, formats and fills or not', () => {
  const sheet = new Workbook().addSheet('Empty');
  sheet.setFill({ row: 3, column: 3, rows: 2, columns: 2 }, '#00ff00');
  expect(sheet.usedRange()).toBeNull();
});

test('a block is told once, with who wrote it', () => {
  const { workbook, sheet } = filled();
  const seen: WorkbookChange[] = [];
  const stop = workbook.subscribe((change) => seen.push(change));
  sheet.setValues(2, 1, [['A'], ['B']], 'excel');
  stop();
  sheet.type(2, 1, 'unheard');
  expect(seen).toEqual([{ kind: 'cells', sheet: '0', source: 'excel', range: { row: 2, column: 1, rows: 2, columns: 1 } }]);
});

describe('what is the user’s', () => {
  test('our rules do not count, theirs do', () => {
    const { workbook, sheet } = filled();
    const before = userState(workbook);
    const rule = (formula: string) => ({
      id: formula,
      ranges: [{ row: 2, column: 1, rows: 1, columns: 1 }],
      formula,
      condition: '',
      style: {},
    });
    sheet.setRules([rule('="muster:error"<>""')]);
    expect(userState(workbook)).toBe(before);
    sheet.setRules([rule('=A1="x"')]);
    expect(userState(workbook)).not.toBe(before);
  });

  test.each([
    ['a fill', (sheet: ReturnType<typeof filled>['sheet']) => sheet.setFill({ row: 2, column: 1, rows: 1, columns: 1 }, '#fff')],
    ['a note', (sheet: ReturnType<typeof filled>['sheet']) => sheet.setNote(2, 1, 'ask Ann')],
    [
      'a validation',
      (sheet: ReturnType<typeof filled>['sheet']) => sheet.setValidation({ row: 2, column: 1, rows: 1, columns: 1 }, 'list'),
    ],
    ['a format', (sheet: ReturnType<typeof filled>['sheet']) => sheet.setFormat({ row: 2, column: 1, rows: 1, columns: 1 }, '@')],
    ['a value', (sheet: ReturnType<typeof filled>['sheet']) => sheet.setCell(2, 1, { value: 'x' })],
  ])('%s counts', (_what, change) => {
    const { workbook, sheet } = filled();
    const before = userState(workbook);
    change(sheet);
    expect(userState(workbook)).not.toBe(before);
  });
});
