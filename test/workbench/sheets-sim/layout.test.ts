/** What the simulated Sheets does when a script lays out a sheet, and who it says is there. */
import { expect, test } from 'vitest';
import { SHEET, smallScript } from './support.js';

test('rows that are added look like the one above them', () => {
  const { run, workbook } = smallScript();
  run(`${SHEET} sheet.getRangeList(['A1:A1000']).setNumberFormat('@'); sheet.insertRowsAfter(1000, 30000);`);
  const sheet = workbook.active;
  expect([1, 1_000, 1_001, 31_000, 31_001].map((row) => sheet.cell(row, 1).format)).toEqual(['@', '@', '@', '@', '']);
  expect([sheet.rowCount, sheet.cell(20_000, 2).format]).toEqual([31_000, '']);
});

test('rows are frozen', () => {
  const { run, workbook } = smallScript();
  run(`${SHEET} sheet.setFrozenRows(2);`);
  expect(workbook.active.frozenRows).toBe(2);
});

test.each([
  ['the address', 'ann@hr.example', 'ann@hr.example'],
  ['nothing', '', ''],
])('Session tells %s', (_what, userEmail, told) => {
  expect(smallScript({ userEmail }).run('return Session.getEffectiveUser().getEmail();')).toBe(told);
});

test('Session refuses where the permission was left out, and knows no other question', () => {
  const { run } = smallScript({ userEmail: null });
  expect(() => run('return Session.getEffectiveUser().getEmail();')).toThrow('permission');
  expect(() => run('return Session.getActiveUser();')).toThrow('not part of');
});
