/** The samples are equal on every run, hold together, and the mistakes stand where their list says. */
import { describe, expect, test } from 'vitest';
import { MISTAKES, SAMPLES, type SampleId } from '../../../workbench/rosters/index.js';
import { userState, type Sheet } from '../../../workbench/workbook/index.js';

const build = (id: SampleId) => SAMPLES.find((sample) => sample.id === id)!.build();
const column = (sheet: Sheet, at: number, rows: number) => Array.from({ length: rows }, (_, row) => sheet.value(row + 2, at));
const [LEADS, EMAIL, ID, LEADER] = [2, 3, 4, 13];

test.each(SAMPLES)('$title is the same on every run', ({ build: make }) => {
  expect(userState(make())).toBe(userState(make()));
});

describe.each([
  ['clean', 60],
  ['large', 10_000],
] as const)('the %s sample', (id, count) => {
  const sheet = build(id).active;

  test('has as many people as it says, each with an address and an ID of their own', () => {
    expect(sheet.usedRange()).toMatchObject({ rows: count + 1 });
    expect(new Set(column(sheet, EMAIL, count)).size).toBe(count);
    expect(new Set(column(sheet, ID, count)).size).toBe(count);
  });

  test('names only leaders who are on it and may lead', () => {
    const leaders = new Set<unknown>(['unassigned']);
    column(sheet, LEADS, count).forEach((leads, at) => {
      if (leads === 'y') leaders.add(sheet.value(at + 2, EMAIL)).add(sheet.value(at + 2, ID));
    });
    expect(column(sheet, LEADER, count).filter((leader) => !leaders.has(leader))).toEqual([]);
  });
});

describe('the mistakes', () => {
  const sheet = build('faulty').active;

  test('are forty, no two of one code in one place', () => {
    expect(MISTAKES).toHaveLength(40);
    expect(new Set(MISTAKES.map(({ row, column: letter, code }) => `${row}${letter ?? ''}${code}`)).size).toBe(40);
  });

  test.each(MISTAKES.filter(({ content }) => content !== undefined))('$code stands at $column$row', ({ row, column: letter, content }) => {
    expect(sheet.cell(row, letter!.charCodeAt(0) - 64)).toMatchObject(content!);
  });

  test('of the layout are there', () => {
    expect(sheet.hiddenRows()).toEqual([45]);
    expect(sheet.merges).toEqual([{ row: 48, column: 7, rows: 2, columns: 1 }]);
    expect([sheet.value(30, EMAIL), sheet.value(65, 1), sheet.value(1, 18)]).toEqual(['Email Address', 'Total: 62', 'Locker']);
    expect([sheet.value(19, EMAIL), sheet.value(19, ID), sheet.value(46, 17)]).toEqual([null, null, 'Welcome-2026']);
    expect([sheet.value(63, LEADER), sheet.value(64, LEADER)]).toEqual([sheet.value(64, EMAIL), sheet.value(63, EMAIL)]);
    expect([sheet.value(20, EMAIL), sheet.value(22, ID)]).toEqual(['samuel.sandoval@hr.example', '02121']);
  });
});

test('the HR export has titles, a blank row, a total and a second sheet, and IDs that are numbers', () => {
  const workbook = build('own-headings');
  const sheet = workbook.active;
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Joiners May', 'Lists']);
  expect([sheet.value(4, 1), sheet.value(5, 1), sheet.value(25, 1), sheet.value(43, 1)]).toEqual([
    'Personnel No.',
    48_000,
    null,
    'Total: 36',
  ]);
});
