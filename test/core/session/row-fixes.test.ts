/** Fixes that are more than a text for the cell of the issue. */
import { describe, expect, test } from 'vitest';
import { CODE, type IssueCode } from '../../../core/issues/codes.js';
import type { CellGrid } from '../../../core/ports/index.js';
import type { CheckSettings } from '../../../core/session/checked-sheet.js';
import { rowFixes } from '../../../core/session/row-fixes.js';
import type { Fix } from '../../../core/session/state.js';
import { run } from '../codes/run-case.js';
import { BOSS, type Cells, FIELD_KEYS, gridOf, PERSON } from '../roster/support/sheet.js';

/** The fixes of the first issue with a code. */
function fixesIn(grid: CellGrid, code: IssueCode, settings: Partial<CheckSettings> = {}): readonly Fix[] {
  const found = run({ grid, options: settings }).issues.find((issue) => issue.code === code);
  if (!found) throw new Error(`No ${code}`);
  return found.fixes;
}
const fixes = (people: readonly Cells[], code: IssueCode, settings: Partial<CheckSettings> = {}): readonly Fix[] =>
  fixesIn(gridOf(people), code, settings);
const column = (key: string): number => FIELD_KEYS.indexOf(key) + 1;

describe('a date column with two readings', () => {
  const people = [
    { ...PERSON, startDate: '03/04/2024' },
    { ...BOSS, startDate: '05/06/2024' },
  ];
  const written = (grid: CellGrid): string[][] => fixesIn(grid, 'date-ambiguous').map(({ cells }) => cells.map(({ to }) => to));

  test('is written year first in either of them, that of the locale first', () => {
    expect(written(gridOf(people))).toEqual([
      ['2024-04-03', '2024-06-05'],
      ['2024-03-04', '2024-05-06'],
    ]);
    expect(written(gridOf(people, { locale: 'en-US' }))[0]).toEqual(['2024-03-04', '2024-05-06']);
  });

  test('the buttons say what the first date becomes', () => {
    const labels = fixes(people, 'date-ambiguous').map(({ label }) => label);
    expect(labels).toEqual(['“03/04/2024” is 2024-04-03: write all 2 dates so', '“03/04/2024” is 2024-03-04: write all 2 dates so']);
  });
});

describe('a person who stands twice', () => {
  test('has a row too many, and each of them can be emptied', () => {
    const [fix] = fixes([PERSON, PERSON, BOSS], 'email-duplicate');
    expect(fix?.label).toBe('Empty row 2');
    expect(fix?.cells.map(({ row, to }) => [row, to])).toEqual(Object.keys(PERSON).map(() => [2, '']));
  });

  test('but not where somebody is led under a key that only this row has', () => {
    const boss = { ...BOSS, employeeId: 'B1' };
    expect(fixes([boss, BOSS, { ...PERSON, teamLeader: 'B1' }], 'email-duplicate')).toEqual([]);
  });

  test('nor under an address that only this row has, in whatever case', () => {
    const boss = { ...BOSS, employeeId: 'B1' };
    const again = { ...boss, email: 'other@x.org' };
    const isLed = (teamLeader: string): boolean => fixes([again, boss, { ...PERSON, teamLeader }], 'employee-id-duplicate').length === 0;
    expect(['OTHER@x.org', 'other@x.org', 'third@x.org'].map(isLed)).toEqual([true, true, false]);
  });

  test('is told without a look through all leader cells', () => {
    const others = Array.from({ length: 200 }, (_, at) => ({ ...PERSON, email: `person${at}@x.org` }));
    const { checked } = run({ grid: gridOf([PERSON, PERSON, BOSS, ...others]), options: {} });
    const { state } = checked.roster.index.parts;
    let looks = 0;
    const leaders = new Proxy(state.leaders, {
      get(texts, at) {
        looks++;
        return Reflect.get(texts, at) as unknown;
      },
    });
    Object.assign(state, { leaders });
    expect(rowFixes(checked, 0, CODE['email-duplicate'])).toHaveLength(1);
    expect(looks).toBeLessThan(10);
  });
});

describe('an address of one user with the ID of another', () => {
  const users = [
    { email: 'ann@x.org', employeeId: 'A1', manageTeam: false },
    { email: 'bob@x.org', employeeId: 'B1', manageTeam: false },
  ];
  const row = { ...PERSON, email: 'ann@x.org', employeeId: 'B1' };
  test('lets either cell follow the other in an update', () => {
    const found = fixes([row], 'user-ambiguous', { mode: 'update', directory: { users } });
    expect(found.map(({ cells }) => cells[0])).toEqual([
      { row: 2, column: column('employeeId'), from: 'B1', to: 'A1' },
      { row: 2, column: column('email'), from: 'ann@x.org', to: 'bob@x.org' },
    ]);
    expect(found[0]?.label).toBe('Write “A1” into Employee ID');
  });

  test('not where another row means that user', () => {
    const other = { ...PERSON, email: 'bob@x.org' };
    const found = fixes([row, other], 'user-ambiguous', { mode: 'update', directory: { users } });
    expect(found.map(({ cells }) => cells[0]?.to)).toEqual(['A1']);
  });

  test('nor where the key that would be written leads to somebody else', () => {
    const twins = [
      ...users,
      { email: 'cid@x.org', employeeId: 'C1', manageTeam: false },
      { email: 'cid@x.org', employeeId: 'D1', manageTeam: false },
    ];
    const of = { ...PERSON, email: 'ann@x.org', employeeId: 'D1' };
    const found = fixes([of], 'user-ambiguous', { mode: 'update', directory: { users: twins } });
    expect(found.map(({ cells }) => cells[0]?.to)).toEqual(['A1']);
  });

  test('nor for a new person', () => {
    expect(fixes([row], 'user-ambiguous', { directory: { users } })).toEqual([]);
  });
});

test('a leader on the sheet who cannot manage teams can be let', () => {
  const bob = { ...PERSON, email: 'bob@x.org', firstName: 'Bob', teamLeader: 'boss@x.org' };
  const found = fixes([{ ...PERSON, teamLeader: 'bob@x.org' }, bob, BOSS], 'leader-not-manager');
  expect(found.map(({ label, cells }) => [label, cells])).toEqual([
    ['Write “boss@x.org”', [{ row: 2, column: column('teamLeader'), from: 'bob@x.org', to: 'boss@x.org' }]],
    ['Let Bob Lee (row 3) manage teams', [{ row: 3, column: column('manageTeam'), from: 'n', to: 'y' }]],
  ]);
});

test('but not on a row that nothing is done with', () => {
  const users = ['bob@x.org', 'boss@x.org'].map((email) => ({ email, employeeId: null, manageTeam: email !== 'bob@x.org' }));
  const gone = { ...PERSON, email: 'bob@x.org', firstName: '', status: 'deactivated' };
  const found = fixes([{ ...PERSON, teamLeader: 'bob@x.org' }, gone, BOSS], 'leader-not-manager', { mode: 'sync', directory: { users } });
  expect(found.flatMap(({ cells }) => cells.map(({ row }) => row))).not.toContain(3);
});

test('hidden rows are left out by one decision that names them all', () => {
  const [fix] = fixesIn(gridOf([PERSON, { ...PERSON, email: 'bob@x.org' }, BOSS], { hiddenRows: [2, 3] }), 'row-hidden');
  expect(fix).toEqual({ label: 'Leave out all hidden rows', cells: [], decision: { kind: 'visible-only', rows: [2, 3] } });
});
