/** What happens to each row of a sheet that changes existing users, or does both. */
import { describe, expect, test } from 'vitest';
import { planChanges } from '../../../core/plan/plan.js';
import { type Cells, FIELD_KEYS, gridOf, resolveGrid } from '../roster/support/sheet.js';
import { ANN, BOSS, cellsOf, CHIEF, planOf, planOfEdits, type PlanSetup, ROW, TEAM, wordsOf } from './support/fetched.js';

const { ann, boss, chief } = ROW;
const wordOf = (cells: Cells, setup: PlanSetup = {}) => planOfEdits({ [ann]: cells }, setup).wordOf(ann);
const NEW: Cells = { ...cellsOf(ANN), email: 'new@x.org', employeeId: null, record: null };

describe('in update mode a row is', () => {
  test.each<[string, string, Cells, PlanSetup?]>([
    ['unchanged', 'where nothing was edited', {}],
    ['update', 'where a field was', { homeTown: 'Rome' }],
    ['update', 'where the status was', { status: 'deactivated' }],
    ['blocked', 'with a mistake of its own', { homeTown: 'Rome', licenseType: 'golden' }],
    ['blocked', 'with a mistake in a cell that says nothing else', { licenseType: 'golden' }],
    ['blocked', 'of somebody whom nobody knows', { email: 'new@x.org', employeeId: null, record: null }],
    ['blocked', 'under a leader who is not found', { teamLeader: 'nobody@x.org' }],
    ['skipped', 'where the user left it out', { homeTown: 'Rome' }, { leaveOut: new Set([ann + 2]) }],
    [
      'skipped',
      'of a deactivated user who lacks values',
      { status: 'deactivated', lastName: null },
      { users: [BOSS, CHIEF, { ...ANN, lastName: null }] },
    ],
  ])('%s %s', (word, _, cells, setup) => {
    expect(wordOf(cells, setup)).toBe(word);
  });

  test.each<[string, Cells]>([
    ['moved', { teamLeader: 'boss@x.org' }],
    ['demoted', { manageTeam: 'n' }],
    ['deactivated', { status: 'deactivated' }],
  ])('not-allowed where a manager would be %s, and blocked with another mistake', (_, cells) => {
    expect(planOfEdits({ [chief]: cells }).wordOf(chief)).toBe('not-allowed');
    expect(planOfEdits({ [chief]: { ...cells, licenseType: 'golden' } }).wordOf(chief)).toBe('blocked');
    expect(planOfEdits({ [chief]: { ...cells, homeTown: 'Rome' } }).changes).toEqual([]);
  });

  test('skipped for totals and for the header that stands again, null for a blank row', () => {
    expect(wordsOf(planOf([cellsOf(BOSS), {}, { role: 'Total: 1' }]))).toEqual(['unchanged', null, 'skipped']);
  });

  test('blocked where the users are not known: what would change cannot be told', () => {
    const hierarchy = resolveGrid(gridOf([cellsOf(BOSS)]), { mode: 'update' });
    const plan = planChanges(hierarchy.roster, hierarchy);
    expect([plan.wordOf(0), plan.changes]).toEqual(['blocked', []]);
  });

  test('blocked where two rows mean one user', () => {
    const plan = planOf([cellsOf(BOSS), { ...cellsOf(ANN), homeTown: 'Rome' }, { ...cellsOf(ANN), email: 'lee@x.org', homeTown: 'Oslo' }]);
    expect(plan.changes).toEqual([]);
    expect(plan.counts.blocked).toBe(2);
  });
});

describe('in sync mode a row is', () => {
  test('an update of who exists and a create of who does not', () => {
    const plan = planOf([{ ...cellsOf(ANN), homeTown: 'Rome' }, NEW, ...[BOSS, CHIEF].map(cellsOf)], { mode: 'sync' });
    expect(wordsOf(plan)).toEqual(['update', 'create', 'unchanged', 'unchanged']);
    expect(plan.counts).toEqual({ create: 1, update: 1, unchanged: 2, blocked: 0, 'not-allowed': 0, skipped: 0 });
    expect(plan.changes.map(({ op, rid }) => [op, rid])).toEqual([
      ['update', 'record:ann@x.org'],
      ['create', 'email:new@x.org'],
    ]);
  });
});

test('a missing column stops new people, and not those who exist', () => {
  const { rows } = gridOf([...TEAM.map((user) => cellsOf(user)), NEW]);
  const column = FIELD_KEYS.indexOf('lastName');
  const grid = gridOf([], { rows: rows.map((row) => row.filter((_, at) => at !== column)) });
  const hierarchy = resolveGrid(grid, { mode: 'sync', directory: { users: TEAM } });
  expect(wordsOf(planChanges(hierarchy.roster, hierarchy))).toEqual(['unchanged', 'unchanged', 'unchanged', 'blocked']);
});

test('counts are those of the words', () => {
  const plan = planOfEdits({ [ann]: { homeTown: 'Rome' }, [boss]: { licenseType: 'golden' }, [chief]: { status: 'deactivated' } });
  expect(plan.counts).toEqual({ create: 0, update: 1, unchanged: 0, blocked: 1, 'not-allowed': 1, skipped: 0 });
});
