/** Headings that collide with what objects have of their own, that stand twice, that are endless or empty: columns like any other. */
import { describe, expect, test } from 'vitest';
import { applyMapping } from '../../../core/columns/apply-mapping.js';
import { suggestMapping } from '../../../core/columns/suggest-mapping.js';
import { allIssues, resolveHierarchy } from '../../../core/hierarchy/resolve-hierarchy.js';
import { headingKey } from '../../../core/lexicon/index.js';
import { planChanges } from '../../../core/plan/plan.js';
import type { CellValue } from '../../../core/ports/index.js';
import { checkRoster } from '../../../core/roster/check-roster.js';
import { detectTable } from '../../../core/table/detect-table.js';
import { agentConnect } from '../../../core/targets/agent-connect/index.js';
import { person, roster } from '../session/support/roster.js';
import { stage } from '../session/support/stage.js';

const ENDLESS = 10_000;
const OWN = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype', '__defineGetter__', 'length', 'then'];
const ROSTER = roster(person('ann'));

/** What a check makes of the roster with columns before it. */
function checked(strange: readonly CellValue[]) {
  const rows = ROSTER.map((row, at) => [...strange.map((heading, column) => (at === 0 ? heading : `x${String(column)}`)), ...row]);
  const table = detectTable({ rows, firstRow: 1, firstColumn: 1 });
  const mapping = suggestMapping(table, agentConnect);
  const directory = { users: [{ email: 'olivia.hart@demo.example', manageTeam: true }], roles: ['Agent'], groups: [] };
  const people = checkRoster(applyMapping(table, mapping), { target: agentConnect, mode: 'create', directory, today: '2026-06-01' });
  const hierarchy = resolveHierarchy(people, directory);
  return {
    mapping,
    issues: [...allIssues(hierarchy)].filter(({ level }) => level === 'error'),
    plan: planChanges(people, hierarchy, directory),
  };
}

describe('columns whose headings are', () => {
  test.each<readonly [string, readonly CellValue[]]>([
    ['names that every object has', OWN],
    ['the same, twice', [...OWN, ...OWN]],
    [
      'ten thousand characters long',
      ['x'.repeat(ENDLESS), '=1+1'.repeat(ENDLESS / 4), '('.repeat(ENDLESS), 'e\u0301\u0323'.repeat(ENDLESS)],
    ],
    ['empty or blank', [null, '', ' ', '\u00a0', '\u200b']],
    ['numbers, and yes or no', [1, 0, -1, true, false]],
  ])('%s: are left alone, and nobody else is read differently', (_, strange) => {
    const { mapping, issues, plan } = checked(strange);
    expect(mapping.matched.map(({ column }) => column - strange.length)).toEqual(ROSTER[0]!.map((__, at) => at).filter((at) => mapping.matched.some(({ column }) => column - strange.length === at))); // prettier-ignore
    expect(mapping.matched.length).toBe(checked([]).mapping.matched.length);
    expect(issues).toEqual([]);
    expect(plan.changes.map(({ values }) => ({ ...values }))).toEqual(checked([]).plan.changes.map(({ values }) => ({ ...values })));
  });
});

test('they are shown as columns that are not used, each of them', () => {
  const { mapping } = checked(OWN);
  expect(mapping.unused).toEqual(OWN.map((_, column) => column));
});

test('a column is no field because of what every object has, only because of what was remembered of it', () => {
  const table = detectTable({
    rows: [
      ['Shoe size', 'Email Address'],
      ['7', 'ann@x.org'],
    ],
    firstRow: 1,
    firstColumn: 1,
  });
  const says = { [headingKey('Shoe size')]: 'employeeId' };
  const fieldsOf = (remembered: Readonly<Record<string, string>>) =>
    suggestMapping(table, agentConnect, remembered).matched.map(({ field }) => field);
  expect(fieldsOf(says)).toEqual(['employeeId', 'email']);
  expect(fieldsOf(Object.create(says) as Record<string, string>)).toEqual(['email']);
});

test('what a plan says of somebody has the fields alone: no value is inherited', () => {
  const values = checked(OWN).plan.changes.map((change) => change.values);
  expect(values.length).toBeGreaterThan(0);
  expect(values.flatMap((each) => OWN.filter((name) => name in each))).toEqual([]);
});

test('a send of such a sheet changes no object of ours', async () => {
  const all = stage({ rows: ROSTER.map((row, at) => [...row, ...OWN.map((name) => (at === 0 ? name : '{"polluted":true}'))]) });
  await all.prepare();
  await all.session.send();
  expect(all.created()).toEqual(['ann@x.org']);
  expect([({} as Record<string, unknown>)['polluted'], Object.prototype.toString.call([])]).toEqual([undefined, '[object Array]']);
});
