/** A check that another thread did is the check itself: what it finds, whom it names, and what becomes of it with every edit. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../../core/ports/index.js';
import type { CheckOptions } from '../../../../core/roster/check-options.js';
import { type CheckedSheet, columnSteps, issuesOf, recheckRows, rowSteps } from '../../../../core/session/checked-sheet.js';
import { buffersOf, imageOf } from '../../../../core/session/thread/check-image.js';
import { inOneGo } from '../../../../core/steps/steps.js';
import { checkedGrid } from '../support/checked.js';
import { agentConnect } from '../../../../core/targets/agent-connect/index.js';

const HEADINGS = [
  'First name',
  'Last name',
  'Email',
  'Employee ID',
  'Team leader',
  'Manage team',
  'Start date',
  'Role',
  'Record',
  'Status',
];
const USERS = [
  { email: 'ann@acme.example', employeeId: '007', firstName: 'Ann', lastName: 'Able', manageTeam: true, active: true, leader: null, recordId: 'r1' },
  { email: 'bob@acme.example', employeeId: '8', firstName: 'Bob', lastName: 'Best', manageTeam: false, active: true, leader: '007', recordId: 'r2' },
  { email: 'cy@acme.example', employeeId: '0009', firstName: 'Cy', lastName: 'Cole', manageTeam: true, active: false, leader: 'ann@acme.example', recordId: 'r3' },
]; // prettier-ignore

const people = ['ann', 'bob', 'cy', 'dee', 'eve', 'fay'];
const email = fc.oneof(
  fc.constantFrom(...people).map((name) => `${name}@acme.example`),
  fc.constantFrom('ann@@acme.example', 'bob@acme,example', ' dee@acme.example', 'EVE@Acme.example', '', 'fay'),
);
const id = fc.oneof(fc.constantFrom<CellValue[]>('7', '007', '8', '0009', 9, 12, '12', '', null, 'N1'), fc.constant<CellValue>(''));
const row = fc.tuple(
  fc.constantFrom<CellValue[]>('Ann', 'Bob', '', ' Cy '),
  fc.constantFrom<CellValue[]>('Able', 'Best', null),
  email,
  id,
  fc.oneof(email, id, fc.constant('unassigned')),
  fc.constantFrom<CellValue[]>('y', 'n', 'x', '', true),
  fc.constantFrom<CellValue[]>('2024-02-03', '03/04/2024', '13/04/2024', 'soon', 45000, null),
  fc.constantFrom<CellValue[]>('Agent', 'Boss', ''),
  fc.constantFrom<CellValue[]>('r1', 'r2', '', 'r9'),
  fc.constantFrom<CellValue[]>('', 'Active', 'Deactivated', 'gone'),
);

const settingsOf = (options: Partial<CheckOptions>) => ({
  ...{ target: agentConnect, mode: 'create' as const, directory: undefined, today: '2026-01-01', visibleOnly: false },
  ...{ dates: {}, blanks: {}, rowModes: new Map<string, 'create' | 'update'>(), canUpdate: true },
  ...options,
});

/** The same check as another thread hands it over. */
function takenOver({ grid, sheet, roster, hierarchy }: CheckedSheet, options: Partial<CheckOptions>): CheckedSheet {
  const image = imageOf(hierarchy.index);
  const copy = structuredClone(image);
  const settings = settingsOf(options);
  expect(buffersOf(image).length).toBeGreaterThan(roster.index.rows > 0 ? 10 : 0);
  const own = { ...grid, rows: grid.rows.map((cells) => [...cells]) };
  return inOneGo(rowSteps(sheet, own, settings, inOneGo(columnSteps(own, settings)), copy));
}

const told = (checked: CheckedSheet): unknown => ({
  issues: [...issuesOf(checked)].map(({ code, row, column, message }) => [code, row, column, message]),
  people: checked.roster.people,
  order: checked.hierarchy.order,
  leaders: Array.from({ length: checked.roster.index.rows }, (_, at) => checked.hierarchy.leaderOf(at)),
  image: imageOf(checked.hierarchy.index),
});

describe('a check that is taken over', () => {
  const sheet = fc.record({
    rows: fc.array(row, { minLength: 1, maxLength: 25 }),
    edits: fc.array(fc.tuple(fc.nat(), row), { maxLength: 12 }),
    mode: fc.constantFrom<CheckOptions['mode'][]>('create', 'update', 'sync'),
    isKnown: fc.boolean(),
  });

  test('finds what a check here finds, and goes on finding it edit by edit', () => {
    fc.assert(
      fc.property(sheet, ({ rows, edits, mode, isKnown }) => {
        const options = { mode, directory: isKnown ? { users: USERS, roles: ['Agent'] } : undefined };
        const direct = checkedGrid({ rows: [[...HEADINGS], ...rows.map((cells) => [...cells])], firstRow: 1, firstColumn: 1 }, options);
        const taken = takenOver(direct, options);
        expect(told(taken)).toEqual(told(direct));
        for (const [at, cells] of edits) {
          const part = { rows: [[...cells]], firstRow: 2 + (at % rows.length), firstColumn: 1 };
          expect(recheckRows(taken, [structuredClone(part)])).toBe(recheckRows(direct, [part]));
          expect(told(taken)).toEqual(told(direct));
        }
      }),
      { numRuns: 60 },
    );
  });
});
