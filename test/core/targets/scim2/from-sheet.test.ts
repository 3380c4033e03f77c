/** The way of a row: from the cells of a sheet through check and plan to users at the foreign service, back to an empty plan, and undone. */
import { expect, test } from 'vitest';
import {
  allIssues,
  applyMapping,
  checkRoster,
  detectTable,
  planChanges,
  resolveHierarchy,
  suggestMapping,
} from '../../../../core/index.js';
import type { PlannedRow } from '../../../../core/plan/planned-row.js';
import type { CellValue } from '../../../../core/ports/index.js';
import type { Directory, DirectoryEntry } from '../../../../core/roster/directory.js';
import { scim2 } from '../../../../core/targets/scim2/index.js';
import { theCompany, useCompany } from './company.js';
import { sendRows } from './send-rows.js';

useCompany();

const HEADINGS = [
  'User Name',
  'Email',
  'Employee ID',
  'First Name',
  'Last Name',
  'Department',
  'Job Title',
  'Phone',
  'Mobile',
  'Manager',
  'Groups',
  'Status',
];

/** New people under a new leader, and three who exist: one with another title and groups, one moved, one to be switched off. */
const ROWS: readonly (readonly CellValue[])[] = [
  [null, 'ann@x.org', '0301', 'Ann', 'Lee', 'Service', 'Agent', '+49 30 1234567', null, 'bea@x.org', '{Billing, Sales}', null],
  ['bea', 'bea@x.org', '0302', 'Bea', 'Ortiz', 'Service', 'Lead', null, '+34 600 123 456', 'ida.holm@demo.example', '{Sales}', null],
  [null, 'LUCIA.vidal@demo.example', '0003', 'Lucía', 'Vidal', 'Service', 'Senior', null, null, 'omar.said@demo.example', '{Sales}', null],
  ['jkrol', 'jan.krol@demo.example', '0004', 'Jan', 'Król', null, null, null, null, 'bea@x.org', '{Sales}', null],
  [null, 'omar.said@demo.example', '0002', 'Omar', 'Said', 'Service', null, null, null, 'ida.holm@demo.example', '{Billing}', 'active'],
];

async function directoryNow(): Promise<Directory> {
  const names = await theCompany().connect();
  const users = (await theCompany().fetch()).map(({ values, ...rest }): DirectoryEntry => ({ ...values, ...rest }));
  const lists = new Map([...names].map(([list, named]) => [list, named.map(({ name }) => name)] as const));
  return { users, groups: lists.get('groups') ?? [], lists };
}

async function planNow(rows: readonly (readonly CellValue[])[]) {
  const directory = await directoryNow();
  const grid = { rows: [HEADINGS, ...rows].map((row) => [...row]), firstRow: 1, firstColumn: 1 };
  const table = detectTable(grid);
  const roster = checkRoster(applyMapping(table, suggestMapping(table, scim2)), {
    target: scim2,
    mode: 'sync',
    directory,
    today: '2026-11-23',
  });
  const hierarchy = resolveHierarchy(roster, directory);
  const plan = planChanges(roster, hierarchy, undefined, { parts: scim2.api({}).parts });
  const codes = [...allIssues(hierarchy)].filter(({ level }) => level === 'error').map(({ field, code }) => `${String(field)} ${code}`);
  return { plan, codes };
}

const steps = (rows: readonly PlannedRow[]) => rows.map(({ op, part, keys }) => [op, part ?? '', keys.email].join(' '));

/** The inverse of steps that were done, in the other order, each behind the one before. Who was created is switched off. */
function inverse(rows: readonly PlannedRow[]): PlannedRow[] {
  const made = new Set(rows.filter(({ op }) => op === 'create').map(({ person }) => person));
  let waitsFor: string | null = null;
  return [...rows]
    .reverse()
    .filter(({ op, person }) => op === 'create' || !made.has(person))
    .map((row): PlannedRow => {
      const rid = `undo:${row.rid}`;
      const op = row.op === 'create' ? 'deactivate' : row.op;
      const changes = row.changes.map(({ field, from, to }) => ({ field, from: to, to: from }));
      const step: PlannedRow = { ...row, rid, op, current: row.keys, leader: null, changes, waitsFor };
      waitsFor = rid;
      return step;
    });
}

test('rows become users, then there is nothing left to do, and what was changed can be taken back', async () => {
  const before = theCompany().server.held.users.all();
  const { plan, codes } = await planNow(ROWS);
  expect(codes).toEqual([]);
  expect(steps(plan.changes)).toMatchInlineSnapshot(`
    [
      "create  bea@x.org",
      "update groups bea@x.org",
      "create  ann@x.org",
      "update groups ann@x.org",
      "update  lucia.vidal@demo.example",
      "update groups lucia.vidal@demo.example",
      "update  jan.krol@demo.example",
    ]
  `);
  expect(
    (await sendRows(theCompany(), plan.changes)).rows.map(({ outcome, code, detail }) => `${outcome} ${code} ${detail}`.trim()),
  ).toEqual(plan.changes.map(() => 'succeeded'));
  expect([theCompany().members('Sales'), theCompany().members('Billing')]).toEqual([
    [expect.any(String), expect.any(String), expect.any(String), expect.any(String)],
    ['Omar.Said@demo.example', 'ann@x.org'],
  ]);
  expect((await planNow(ROWS)).plan.changes).toEqual([]);

  const back = inverse(plan.changes);
  await theCompany().host.clock.sleep(300_000);
  expect((await sendRows(theCompany(), back)).rows.map(({ outcome, code, detail }) => `${outcome} ${code} ${detail}`.trim())).toEqual(
    back.map(() => 'succeeded'),
  );
  const after = theCompany().server.held.users.all();
  for (const user of before) {
    const { meta: _then, ...was } = user;
    const { meta: _now, ...is } = after.find(({ id }) => id === user.id) ?? { meta: null };
    expect(is).toEqual(was);
  }
  expect(after.filter(({ id }) => !before.some((user) => user.id === id)).map(({ active }) => active)).toEqual([false, false]);
});
