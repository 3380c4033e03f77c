/** Edits of a sheet with made columns: after each the check equals a fresh one, and nothing but the made cells knows of them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SheetReading } from '../../../core/columns/sheet-reading.js';
import { planChanges } from '../../../core/plan/plan.js';
import { IssueMarks } from '../../../core/plan/issue-marks.js';
import type { CellGrid, CellValue, SheetInfo } from '../../../core/ports/index.js';
import { type CheckedSheet, checkSheet, issuesOf, recheckRows } from '../../../core/session/checked-sheet.js';
import { agentConnect } from '../../../core/targets/agent-connect/index.js';
import { HR_HEADER, hrRow } from './support/hr-sheet.js';

const SHEET: SheetInfo = { id: 'hr', name: 'HR', active: true, hidden: false, writable: true };
const READING: SheetReading = {
  header: ['fullname'],
  columns: {},
  values: { role: 'Agent', licenseType: 'platinum' },
  made: {
    firstName: { kind: 'name-part', heading: 'fullname', part: 'first', order: 'first-last' },
    lastName: { kind: 'name-part', heading: 'fullname', part: 'last', order: 'first-last' },
    email: { kind: 'email-pattern', pattern: '{first}.{last}@acme.com' },
  },
  words: { employmentStatus: { vz: 'Full Time', none: '' }, teamLeader: { boss: 'zoe.hale@acme.com' }, canManage: {} },
};

const NAMES = ['Ann Lee', 'Zoe Hale', 'Jan van der Berg', 'Cher', 'Lee, Ann', '', 'Full Name', 'Total'];
const CELLS: readonly (readonly CellValue[])[] = [
  NAMES,
  ['H1', 'H2', '007', 12, null, 'Staff ID'],
  ['VZ', 'Full Time', 'none', 'nonsense', ' vz ', null, 'Employment Status'],
  ['boss', 'H1', 'zoe.hale@acme.com', 'nobody', null, 'Team Leader'],
  ['y', 'n', 'maybe', null, 'Can Manage Teams'],
  ['y', null, 'Phone Channel'],
  ['n', 'Chat Channel'],
  ['n', 'Email Channel'],
];

const grid = (rows: readonly (readonly CellValue[])[]): CellGrid => ({
  rows: [[...HR_HEADER], ...rows.map((row) => [...row])],
  firstRow: 3,
  firstColumn: 2,
});

function check(cells: CellGrid, reading: SheetReading | null, mode: 'create' | 'sync' = 'create'): CheckedSheet {
  const users = [
    { email: 'ann.lee@acme.com', firstName: 'Ann', lastName: 'Lee', record: 'ann.lee@acme.com', employmentStatus: 'part-time' },
  ];
  return checkSheet(SHEET, cells, {
    target: agentConnect,
    mode,
    directory: { users },
    today: '2026-11-23',
    visibleOnly: false,
    dates: {},
    blanks: {},
    rowModes: new Map(),
    canUpdate: true,
    ...(reading && { readingOf: () => reading }),
  });
}

const told = (checked: CheckedSheet): unknown => ({
  issues: [...issuesOf(checked)].map(({ code, row, column, field, params }) => ({ code, row, column, field, params })),
  marks: new IssueMarks(checked.hierarchy).all(),
  plan: planChanges(checked.roster, checked.hierarchy).fingerprint,
});

const cell = fc
  .nat({ max: HR_HEADER.length - 1 })
  .chain((column) => fc.constantFrom(...CELLS[column]!).map((value) => ({ column, value })));
const edit = fc.record({ row: fc.nat({ max: 4 }), cells: fc.array(cell, { minLength: 1, maxLength: 8 }) });
const START = [
  hrRow('Ann Lee', 'H1', 'VZ', 'boss'),
  hrRow('Jan van der Berg', 'H2', 'Full Time'),
  hrRow('Zoe Hale', 'H3', 'VZ', '', 'y'),
  hrRow('Cher', 'H4', 'x'),
  hrRow('Bob Ray', 'H5', 'none'),
];

describe.each(['create', 'sync'] as const)('edits of rows, %s', (mode) => {
  test('leave a check that equals a fresh one', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const rows = START.map((row) => [...row]);
        const checked = check(grid(rows), READING, mode);
        for (const { row, cells } of edits) {
          for (const { column, value } of cells) rows[row]![column] = value;
          const again: CellGrid = { rows: [[...rows[row]!]], firstRow: 4 + row, firstColumn: 2 };
          // Where the row ends the table, only a whole check can follow: that is not what is tried here.
          expect(recheckRows(checked, [again])).toBe(true);
        }
        expect(told(checked)).toEqual(told(check(grid(rows), READING, mode)));
        expect(checked.grid.rows.slice(1)).toEqual(rows);
      }),
      { numRuns: 30, seed: 20_261_123 },
    );
  });
});

describe('marks and issues', () => {
  const checked = check(grid(START), READING);
  const found = [...issuesOf(checked)];

  test('of parts of a name stand at the whole name, once for each part', () => {
    const { row, column } = found.find(({ code, field }) => code === 'required' && field === 'firstName')!;
    expect({ row, column }).toEqual({ row: 7, column: 2 });
  });
  test('of a translated cell stand where it stands', () => {
    expect(found.filter(({ code }) => code === 'employment-status').map(({ row, column }) => [row, column])).toEqual([[7, 4]]);
  });
  test('of one value for all stand in no column, and mark nothing', () => {
    const all = found.filter(({ code }) => code === 'license-type');
    expect(all.map(({ column }) => column)).toEqual(Array(5).fill(null));
    const marked = new IssueMarks(checked.hierarchy).all().map(({ range }) => range.column + range.columns - 1);
    expect(Math.max(...marked)).toBeLessThanOrEqual(1 + HR_HEADER.length);
    expect(Math.min(...marked)).toBeGreaterThanOrEqual(2);
  });
});

test('rows that are no people stay what they are, whatever is made', () => {
  const rows = [...START, ['', null, ' ', null], [...HR_HEADER], ['Total', 5], hrRow('Bob Orr', 'H6', 'VZ')];
  const kinds = (reading: SheetReading | null): number[] => [...check(grid(rows), reading).roster.index.parts.state.kinds];
  expect(kinds({ ...READING, values: { ...READING.values, homeTown: 'Total' } })).toEqual(kinds(null));
});

test('without decisions the check is the very same as without a reading', () => {
  const nothing: SheetReading = { header: [], columns: {}, values: {}, made: {}, words: {} };
  const checked = check(grid(START), nothing);
  expect(told(checked)).toEqual(told(check(grid(START), null)));
  expect(checked.table.grid).toBe(checked.grid);
});
