/** What has to be done by hand about managers first, in the order in which it works. */
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../core/plan/plan.js';
import { ANN, BOSS, cellsOf, CHIEF, planOf, planOfEdits, ROW, TEAM, type User } from './support/fetched.js';

const { ann, boss, chief } = ROW;
const lines = (plan: Plan): string[] => plan.todo.map(({ row, code, reports }) => `${row} ${code} ${reports.join()}`.trim());

const MID: User = { ...BOSS, email: 'mid@x.org', employeeId: '0009', leader: 'boss@x.org' };
const users = [BOSS, CHIEF, { ...ANN, leader: 'mid@x.org' }, MID];
const mid = 3;

describe('the to-do', () => {
  test('is empty where nothing is asked that is not allowed', () => {
    expect(planOfEdits({ [ann]: { homeTown: 'Rome' } }).todo).toEqual([]);
  });

  test('names who reports to a manager', () => {
    expect(lines(planOfEdits({ [boss]: { status: 'deactivated' } }))).toEqual([`${boss} manager-cannot-deactivate ${ann}`]);
    expect(lines(planOfEdits({ [chief]: { teamLeader: 'boss@x.org' } }))).toEqual([`${chief} manager-cannot-move`]);
    expect(lines(planOfEdits({ [chief]: { manageTeam: 'n' } }))).toEqual([`${chief} manager-cannot-demote`]);
  });

  test('begins with those furthest down', () => {
    const off = { status: 'deactivated' };
    expect(lines(planOfEdits({ [boss]: off, [mid]: off }, { users }))).toEqual([
      `${mid} manager-cannot-deactivate ${ann}`,
      `${boss} manager-cannot-deactivate ${mid}`,
    ]);
  });

  test('leaves out whom the plan itself moves away or deactivates', () => {
    const off = { status: 'deactivated' };
    expect(lines(planOfEdits({ [boss]: off, [ann]: { teamLeader: 'chief@x.org' } }))).toEqual([`${boss} manager-cannot-deactivate`]);
    expect(lines(planOfEdits({ [boss]: off, [ann]: off }))).toEqual([`${boss} manager-cannot-deactivate`]);
  });

  test('names whom the plan moves there, whom it cannot move away, and who is on no row', () => {
    const off = { status: 'deactivated' };
    const blocked = { teamLeader: 'chief@x.org', licenseType: 'golden' };
    expect(lines(planOfEdits({ [boss]: off, [ann]: blocked }))).toEqual([`${boss} manager-cannot-deactivate ${ann}`]);
    expect(lines(planOfEdits({ [chief]: off, [ann]: { teamLeader: 'chief@x.org' } }))).toEqual([
      `${chief} manager-cannot-deactivate ${ann}`,
    ]);
    const plan = planOf([{ ...cellsOf(BOSS), ...off }], { users: TEAM });
    expect(plan.todo.map(({ reports }) => reports)).toEqual([[plan.roster.index.rows + ann]]);
  });

  test('has a line for each thing that was asked, and none for a row that is left out', () => {
    const asked = { status: 'deactivated', manageTeam: 'n' };
    expect(
      planOfEdits({ [chief]: asked })
        .todo.map(({ code }) => code)
        .sort(),
    ).toEqual(['manager-cannot-deactivate', 'manager-cannot-demote']);
    expect(planOfEdits({ [chief]: asked }, { leaveOut: new Set([chief + 2]) }).todo).toEqual([]);
  });

  test('ends where leaders at the target run in a circle', () => {
    const round = [{ ...BOSS, leader: 'mid@x.org' }, CHIEF, ANN, MID];
    const plan = planOf([{ ...cellsOf(BOSS), status: 'deactivated', teamLeader: 'unassigned' }], { users: round });
    expect(plan.todo.length).toBeGreaterThan(0);
  });
});
