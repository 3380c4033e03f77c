/** Active users on no row: listed, never touched. */
import { expect, test } from 'vitest';
import { planChanges } from '../../../core/plan/plan.js';
import { gridOf, resolveGrid } from '../roster/support/sheet.js';
import { ANN, BOSS, cellsOf, CHIEF, planOf, TEAM } from './support/fetched.js';

test('are the active users whom no row means', () => {
  expect(planOf([cellsOf(BOSS)]).absent).toEqual([1, 2]);
  expect(planOf(TEAM.map((user) => cellsOf(user))).absent).toEqual([]);
  expect(planOf([cellsOf(BOSS)], { users: [BOSS, { ...CHIEF, active: false }, ANN], mode: 'sync' }).absent).toEqual([2]);
});

test('are not those whom a row means by another key, with a mistake, or left out by the user', () => {
  expect(planOf([cellsOf(BOSS), cellsOf(CHIEF), { ...cellsOf(ANN), email: 'lee@x.org', licenseType: 'golden' }]).absent).toEqual([]);
  expect(planOf([cellsOf(BOSS), cellsOf(CHIEF), { employeeId: '0042' }], { leaveOut: new Set([4]) }).absent).toEqual([]);
});

test('are not those on hidden rows, read or not', () => {
  const grid = gridOf([cellsOf(BOSS), { ...cellsOf(CHIEF), record: null, email: null }, { ...cellsOf(ANN), email: 'lee@x.org' }], {
    hiddenRows: [3, 4],
  });
  const options = { mode: 'update', directory: { users: TEAM }, visibleOnly: true } as const;
  const hierarchy = resolveGrid(grid, options);
  const plan = planChanges(hierarchy.roster, hierarchy);
  expect([plan.counts.unchanged, plan.absent]).toEqual([1, []]);
});

test('are nobody where every row is a new person, or where the users are not known', () => {
  expect(planOf([{ ...cellsOf(ANN), email: 'new@x.org' }], { mode: 'create' }).absent).toEqual([]);
  const hierarchy = resolveGrid(gridOf([cellsOf(ANN)]), { mode: 'update' });
  expect(planChanges(hierarchy.roster, hierarchy).absent).toEqual([]);
});

test('are never among what is sent', () => {
  expect(planOf([{ ...cellsOf(BOSS), homeTown: 'Rome' }]).changes.map(({ rid }) => rid)).toEqual(['record:boss@x.org']);
});
