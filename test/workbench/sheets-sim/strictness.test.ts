/** The simulated runtime refuses what Google refuses. */
import { describe, expect, test } from 'vitest';
import { createAppsScript, documentState } from '../../../workbench/sheets-sim/index.js';
import { Workbook } from '../../../workbench/workbook/index.js';
import { nodeRealm } from '../../gas/support/node-realm.js';
import { SHEET, smallScript } from './support.js';

describe('names', () => {
  test.each([
    'SpreadsheetApp.openById("x")',
    `${SHEET} sheet.getRange(1, 1).setBackgrounds([[1]])`,
    'UrlFetchApp.fetchSome()',
    'DriveApp.getFiles()',
  ])('what is not simulated throws: %s', (body) => expect(() => smallScript().run(body)).toThrow(/not part of|not defined/u));

  test.each(['process', 'require', 'setTimeout', 'URL', 'TextEncoder', 'fetch', 'structuredClone', 'window'])('%s is not there', (name) => {
    expect(smallScript().run(`return typeof ${name};`)).toBe('undefined');
  });

  test('a function whose name ends in _ is private', () => {
    const script = createAppsScript({ workbook: new Workbook(), code: 'function hidden_() {}', runCode: nodeRealm, fetch: () => ({ status: 200, headers: {}, body: '' }) }); // prettier-ignore
    expect(() => script.call('hidden_')).toThrow('not found');
  });
});

describe('what crosses google.script.run', () => {
  test.each(['new Date(0)', '[undefined]', '({ f: function () {} })', 'new Map()', 'Symbol("x")'])('%s fails the call', (value) => {
    expect(() => smallScript().run(`return ${value};`)).toThrow('cannot cross');
  });

  test('plain values come through', () => {
    expect(smallScript().run('return { a: [1, "x", null, true], b: {} };')).toEqual({ a: [1, 'x', null, true], b: {} });
  });

  test('arguments are looked at too', () => {
    expect(() => smallScript().script.call('main', new Date())).toThrow('cannot cross');
  });
});

describe('cells', () => {
  test.each(['[[1]]', '[[1, 2], [3]]', '[]'])('values of another size are refused: %s', (values) => {
    expect(() => smallScript().run(`${SHEET} sheet.getRange(1, 1, 2, 2).setValues(${values});`)).toThrow('but the range has 2 x 2');
  });

  test('text is parsed as if typed, unless the cell has the text format', () => {
    const { workbook, run } = smallScript();
    run(`${SHEET} sheet.getRange('A1:D1').setValues([['=1+1', '+1555', '00123', "'x"]]);`);
    run(`${SHEET} sheet.getRange('A2:D2').setNumberFormat('@').setValues([['=1+1', '+1555', '00123', "'x"]]);`);
    const line = (row: number) =>
      [1, 2, 3, 4].map((column) => [workbook.active.value(row, column), workbook.active.cell(row, column).formula]);
    expect(line(1)).toEqual([[2, '=1+1'], [1555, null], [123, null], ['x', null]]); // prettier-ignore
    expect(line(2)).toEqual([['=1+1', null], ['+1555', null], ['00123', null], ["'x", null]]); // prettier-ignore
  });

  test('undefined clears a cell', () => {
    const { workbook, run } = smallScript();
    run(`${SHEET} sheet.getRange(1, 1).setValue(undefined);`);
    expect(workbook.active.value(1, 1)).toBeNull();
  });

  test('a range outside of the grid cannot be had', () => {
    expect(() => smallScript().run(`${SHEET} sheet.getRange(1000, 1, 2, 1);`)).toThrow('outside the dimensions');
  });

  test('a protected sheet takes neither values nor rules', () => {
    const { workbook, run } = smallScript();
    workbook.active.protected = true;
    expect(() => run(`${SHEET} sheet.getRange(1, 1).setValue('x');`)).toThrow('protected');
    expect(() => run(`${SHEET} sheet.setConditionalFormatRules([]);`)).toThrow('protected');
  });

  test('dates are dates, blanks are empty texts', () => {
    const { workbook, run } = smallScript({ workbook: new Workbook({ timeZone: 'America/New_York' }) });
    workbook.active.setCell(1, 1, { value: 45322, format: 'yyyy-mm-dd' });
    const body = `${SHEET} var row = sheet.getRange(1, 1, 1, 3).getValues()[0]; return [row[0].toISOString(), row[1], row[2]];`;
    expect(run(body)).toEqual(['2024-01-31T05:00:00.000Z', 1, '']);
  });
});

describe('stores', () => {
  const put = (size: number, key = 'k') => `PropertiesService.getDocumentProperties().setProperty('${key}', 'x'.repeat(${size}));`;

  test('a value of 9 KB is kept, one byte more is refused', () => {
    expect(() => smallScript().run(put(9 * 1024))).not.toThrow();
    expect(() => smallScript().run(put(9 * 1024 + 1))).toThrow('too large');
  });

  test('a store holds 500 KB in all', () => {
    const fill = (times: number) =>
      `for (var i = 0; i < ${times}; i += 1) PropertiesService.getUserProperties().setProperty('k' + i, 'x'.repeat(9000));`;
    expect(() => smallScript().run(fill(56))).not.toThrow();
    expect(() => smallScript().run(fill(57))).toThrow('quota');
  });

  test('the cache holds 100 KB a value, and for as long as it was told', () => {
    let time = 0;
    const { run } = smallScript({ now: () => time });
    expect(() => run(`CacheService.getUserCache().put('k', 'x'.repeat(102401));`)).toThrow('too large');
    expect(() => run(`CacheService.getUserCache().put('k', 'x', 21601);`)).toThrow('Invalid');
    time = 1;
    expect(run(`var c = CacheService.getUserCache(); c.put('k', 'x', 1); return c.get('k');`)).toBe('x');
  });

  test('outside of a document there is neither a store nor a lock', () => {
    const { run } = smallScript({ document: null });
    expect(run('return [PropertiesService.getDocumentProperties(), LockService.getDocumentLock()];')).toEqual([null, null]);
  });

  test('the lock of a document has one holder', () => {
    const document = documentState();
    document.lock.holder = 'another user';
    const body = 'return LockService.getDocumentLock().tryLock(0);';
    expect([smallScript({ document }).run(body), smallScript().run(body)]).toEqual([false, true]);
  });
});
