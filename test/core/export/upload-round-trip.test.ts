/** Reading an upload file back gives the same roster, whatever the cells hold: through the workbench's own reader and through a strict one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../core/plan/plan.js';
import type { CellValue } from '../../../core/ports/index.js';
import { isProblem, openFile } from '../../../workbench/files/index.js';
import { boss, HEADINGS, person, planOf, readStrictly, uploadOf, type Rows } from './support.js';

/** Rows of a file as the workbench opens it. */
function reopened(bytes: Uint8Array): Rows {
  const opened = openFile('team.txt', bytes);
  if (isProblem(opened)) throw new Error(opened.problem);
  return opened.sheets[0]!.grid.rows;
}

/** Who would be created and with which values, secrets included, by address. */
const created = (plan: Plan) => new Map(plan.changes.map((step) => [step.person, [step.canonical, step.values]]));

const ODD = [
  '"',
  '""',
  '\t',
  '\n',
  '\r\n',
  '\r',
  ',',
  ';',
  '=1+1',
  '+49',
  '-5',
  '@x',
  '00417',
  '1E5',
  'TRUE',
  '{A}',
  "'",
  '😀👩‍👧',
  'שלום',
  'مرحبا',
  '\u202eabc',
  '山田',
  'e\u0301',
  '\ufeffx',
  '\u2028',
  '\u0085',
  '\0',
  '#N/A',
  'null',
  'sep=;',
];
const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...ODD, 'a', ' '), { maxLength: 6 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
);
const cells = fc.record(
  {
    'First Name': text.map((part) => `A${part}`),
    'Last Name': text.map((part) => `${part}z`),
    'Home Town': text,
    'State or Country': text,
    Profile: fc.oneof(text, fc.constant('words, and more, '.repeat(40)), fc.constant('one; two; '.repeat(40))),
    'Employee ID': fc.oneof(fc.stringMatching(/^0{0,3}[1-9][0-9]{0,8}$/u), fc.stringMatching(/^[A-Z]{2}-[0-9]{1,6}$/u)),
    'Temporary Password': text,
    'Employment Status': fc.constantFrom('FT', 'part time', 'Temp', null),
    'Start Date': fc.constantFrom('2024-02-29', '2019-12-31', null),
    'Group Assignments': fc.constantFrom('{A, B}', 'C; D', 'One', '{}', 'Sales, East', 'A\nB', '{"Q", =Z}', null),
    'Phone Channel': fc.constantFrom('y', 'Nein', 'TRUE', true, false),
  },
  { requiredKeys: ['First Name', 'Last Name', 'Phone Channel'] },
);
const roster = fc
  .array(cells, { minLength: 1, maxLength: 6 })
  .map((people): Rows => [HEADINGS, boss(), ...people.map((each, at): CellValue[] => person(`p${String(at)}`, 'boss@x.org', each))]);

describe('every roster comes back', () => {
  test('as it was sent', () => {
    fc.assert(
      fc.property(roster, (rows) => {
        const plan = planOf(rows);
        const again = planOf(reopened(uploadOf(plan).bytes));
        expect(created(again)).toEqual(created(plan));
        expect(again.counts.blocked).toBe(0);
      }),
      { numRuns: 80 },
    );
  });

  test('byte for byte, when the file is made of the file', () => {
    fc.assert(
      fc.property(roster, (rows) => {
        const { bytes } = uploadOf(planOf(rows));
        expect(uploadOf(planOf(reopened(bytes))).bytes).toEqual(bytes);
      }),
      { numRuns: 60 },
    );
  });

  test('to a strict reader as to the one of the workbench', () => {
    fc.assert(
      fc.property(roster, (rows) => {
        const { bytes } = uploadOf(planOf(rows));
        const blanks = reopened(bytes).map((record) => record.map((value) => value ?? ''));
        expect(readStrictly(bytes)).toEqual(blanks);
      }),
      { numRuns: 60 },
    );
  });
});

test('half of a character comes out as it stands on the sheet', () => {
  const rows = [HEADINGS, boss('boss', { 'Home Town': 'a\ud83db' })];
  expect(readStrictly(uploadOf(planOf(rows)).bytes)[1]?.[HEADINGS.indexOf('Home Town')]).toBe('a\ud83db');
});
