/** Which row stands further up means nothing to leaders, also where rows share a key or mean one user. */
import { describe, expect, test } from 'vitest';
import { planChanges } from '../../../core/plan/plan.js';
import { type Cells, issuesIn, type Options, PERSON, resolve } from '../roster/support/sheet.js';
import { ann, boss, BOSS_USER, chief, old, OLD_USER, rowOfUser, SYNC, UPDATE, USERS } from '../roster/support/team.js';

/** Every order of a few things. */
const ordersOf = <T>(list: readonly T[]): T[][] =>
  list.length < 2 ? [[...list]] : list.flatMap((each, at) => ordersOf(list.filter((_, i) => i !== at)).map((rest) => [each, ...rest]));

/** By row, in the order of `people`: the plan's word and the codes of each row, the same in every order of the rows. */
function inAnyOrder(people: readonly Cells[], options: Options): string[] {
  const told = ordersOf(people.map((_, at) => at)).map((order) => {
    const hierarchy = resolve(
      order.map((at) => people[at]!),
      options,
    );
    const plan = planChanges(hierarchy.roster, hierarchy);
    return people.map((_, at) => {
      const row = order.indexOf(at);
      const codes = issuesIn(hierarchy).flatMap((issue) => (issue.row === row + 2 ? [issue.code] : []));
      return [plan.wordOf(row), ...codes].join(' ');
    });
  });
  for (const each of told) expect(each).toEqual(told[0]);
  return told[0]!;
}

const CREATE: Options = { mode: 'create', directory: { users: USERS } };

describe('an address that stands twice', () => {
  const typo = chief({ email: 'boss@x.org' });

  test.each<[string, Options]>([
    ['update', UPDATE],
    ['sync', SYNC],
  ])('of two existing users is a duplicate first (%s)', (_, options) => {
    const told = inAnyOrder([typo, boss(), ann()], options);
    expect(told).toEqual(['blocked email-duplicate email-taken', 'blocked email-duplicate', 'blocked leader-blocked']);
  });

  test('as an ID likewise', () => {
    const told = inAnyOrder([chief({ employeeId: '101' }), boss(), ann({ teamLeader: '101' })], UPDATE);
    expect(told[2]).toBe('blocked leader-blocked');
  });

  test('only once on the sheet it is ambiguous, for nobody can say which of them is meant', () => {
    expect(inAnyOrder([typo, ann()], UPDATE)).toEqual(['blocked email-taken', 'blocked leader-ambiguous']);
  });
});

describe('a user on several rows', () => {
  test('leads as the target has them, for none of the rows is sent', () => {
    const demoted: Options = { ...UPDATE, directory: { users: [...USERS.slice(1), { ...BOSS_USER, manageTeam: null }] } };
    const rows = [boss({ manageTeam: 'n', status: 'deactivated' }), boss({ manageTeam: 'y' }), ann()];
    expect(inAnyOrder(rows, demoted)[2]).toBe('unchanged');
  });

  test('holds people up where one row would make them a leader again, whatever the others say', () => {
    const again: Options = { ...UPDATE, directory: { users: [...USERS.slice(0, 3), { ...OLD_USER, manageTeam: true }] } };
    const rows = [old({ manageTeam: 'y', status: 'active' }), old({ manageTeam: 'y' }), ann({ teamLeader: 'old@x.org' })];
    expect(inAnyOrder(rows, again)[2]).toBe('blocked leader-blocked');
  });

  test.each<[string, Options, string]>([
    ['create', CREATE, 'leader-not-manager'],
    ['update', UPDATE, 'leader-not-manager'],
  ])('cannot lead where the target and every row say so (%s)', (_, options, code) => {
    const one = { ...PERSON, email: 'ann@x.org', employeeId: 'N1', manageTeam: 'n', teamLeader: 'unassigned' };
    const other = { ...PERSON, email: 'other@x.org', employeeId: '0417', manageTeam: 'n', teamLeader: 'unassigned' };
    const member = { ...PERSON, email: 'm@x.org', teamLeader: 'ann@x.org' };
    expect(inAnyOrder([one, other, member], options)[2]).toContain(code);
  });

  test('closes no circle by rows that are not sent', () => {
    const rows = [boss({ teamLeader: 'ann@x.org' }), boss({ teamLeader: 'unassigned' }), ann({ manageTeam: 'y' })];
    expect(inAnyOrder(rows, { ...UPDATE, directory: { users: USERS } })[2]).toBe('update');
  });

  test('is named by none of their own rows, under any key', () => {
    const rows = [boss({ email: 'a@x.org', teamLeader: '101', employeeId: 'A' }), boss({ email: 'b@x.org', employeeId: 'B' })];
    expect(inAnyOrder(rows, UPDATE)[0]).toContain('leader-self');
  });

  test('is not taken for the row that names two users', () => {
    const both = { ...PERSON, email: 'boss@x.org', employeeId: '102', teamLeader: 'unassigned', manageTeam: 'n' };
    const told = inAnyOrder([both, boss({ email: 'new@x.org' }), ann()], UPDATE);
    expect(told[1]).toBe('update');
  });

  test('of new people, too, no circle runs through one of them', () => {
    const taken = (teamLeader: string): Cells => rowOfUser(BOSS_USER, { record: null, status: null, employeeId: null, teamLeader });
    const told = inAnyOrder([taken('z@x.org'), taken('unassigned'), { ...PERSON, email: 'z@x.org', manageTeam: 'y' }], CREATE);
    expect(told[2]).toBe('create');
  });
});
