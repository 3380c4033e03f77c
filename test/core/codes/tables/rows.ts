/** Rows that are hidden, and rows that are no people. */
import { HEADINGS, rowOf } from '../../roster/support/sheet.js';
import { annWith, BEN, BOSS, type CodeCase, type CodeTable, people, PERSON } from '../code-case.js';

const rows = [PERSON, BEN, BOSS].map(rowOf);
/** A sheet with more rows below the people. */
const below = (name: string, more: CodeCase['grid']['rows'], says: readonly string[] = []): CodeCase => ({
  name,
  grid: { rows: [[...HEADINGS], ...rows, ...more], firstRow: 1, firstColumn: 1 },
  says,
});
const CY = rowOf({ ...BEN, email: 'cy@x.org', firstName: 'Cy' });

export const rowTables: readonly CodeTable[] = [
  {
    code: 'row-hidden',
    accepts: [
      { name: 'rows that show', grid: annWith({}, { hiddenRows: [] }), says: [] },
      { name: 'a hidden row below the people', grid: annWith({}, { hiddenRows: [9] }), says: [] },
      { name: 'only what shows is read', grid: annWith({}, { hiddenRows: [2] }), says: [], options: { visibleOnly: true } },
    ],
    rejects: [
      { name: 'A filtered row', grid: annWith({}, { hiddenRows: [2] }), says: ['row 2 row-hidden'] },
      {
        name: 'once for a row with a mistake',
        grid: annWith({ lastName: null }, { hiddenRows: [2, 3] }),
        says: ['row 2 row-hidden', 'F2 required', 'row 3 row-hidden'],
      },
    ],
    fix: 'every',
  },
  {
    code: 'looks-like-total',
    accepts: [
      below('a person of that name with an address', [rowOf({ ...BEN, email: 'cy@x.org', lastName: 'Total' })]),
      below('a word behind it', [rowOf({ ...BEN, email: null, employeeId: '7', lastName: 'Count Dracula' })]),
    ],
    rejects: [
      below('`Total: 250`', [['Total: 250']], ['row 5 looks-like-total']),
      below('another language', [[null, null, 'Summe'], ['合計 3']], ['row 5 looks-like-total', 'row 6 looks-like-total']),
      below('between people', [['Subtotal', 2], CY], ['row 5 looks-like-total']),
    ],
    fix: { none: 'There is nothing to mend: the row is skipped.' },
  },
  {
    code: 'repeated-header',
    accepts: [
      people('one header', [PERSON, BEN, BOSS]),
      below('a person whose name is a heading', [rowOf({ ...BEN, email: 'cy@x.org', lastName: 'Last Name' })]),
    ],
    rejects: [
      below('The headings again in row 5', [[...HEADINGS], CY], ['row 5 repeated-header']),
      below('below a blank row', [[], [...HEADINGS], CY], ['row 6 repeated-header']),
    ],
    fix: { none: 'There is nothing to mend: the row is skipped.' },
  },
  {
    code: 'second-table',
    accepts: [
      below('a blank row between people', [[], CY]),
      below('the same header again', [[], [...HEADINGS], CY], ['row 6 repeated-header']),
    ],
    rejects: [
      below('A list of groups below the people', [[], ['Group', 'Team Leader'], ['Billing', 'Bo']], ['row 6 second-table']),
      below('other people below other headings', [[], ['Surname', 'E-mail'], ['Fox', 'fox@x.org']], ['row 6 second-table']),
    ],
    fix: { none: 'Whether it holds people only a person can tell; a sheet of its own is read by itself.' },
  },
];
