/** What is offered instead of a leader cell: only those who may lead the row. */
import { describe, expect, test } from 'vitest';
import { leaderCellFixes } from '../../../core/hierarchy/leader-fixes.js';
import { CODE, type IssueCode } from '../../../core/issues/codes.js';
import { BOSS, type Cells, gridWith, type Options, PERSON, resolve, resolveGrid } from '../roster/support/sheet.js';

/** Fixes of the leader cell of the first person; fails where the cell has another code. */
function fixes(code: IssueCode, people: readonly Cells[], options: Options = {}): string[] {
  const { index } = resolve(people, options);
  const codes: number[] = [];
  index.forEachFinding(0, (each) => codes.push(each));
  expect(codes).toContain(CODE[code]);
  return leaderCellFixes(index, 0, CODE[code]);
}
const ZOE: Cells = { ...BOSS, email: 'zoe@x.org', employeeId: 'Z1', teamLeader: 'boss@x.org' };
const update = (...users: NonNullable<NonNullable<Options['directory']>['users']>[number][]): Options => ({
  mode: 'update',
  directory: { users },
});
const ANN_USER = { email: 'ann@x.org', manageTeam: false, active: true };
const BOSS_USER = { email: 'boss@x.org', manageTeam: true, active: true, leader: null };

describe('nobody', () => {
  test('near leaders are offered, but not those whom the row itself leads', () => {
    const ann = { ...PERSON, manageTeam: 'y', teamLeader: 'zoa@x.org' };
    expect(fixes('leader-not-found', [ann, BOSS, { ...ZOE, teamLeader: 'boss@x.org' }])).toEqual(['zoe@x.org']);
    expect(fixes('leader-not-found', [ann, BOSS, { ...ZOE, teamLeader: 'ann@x.org' }])).toEqual([]);
  });

  test('everybody is near where the sheet does not tell who can manage teams', () => {
    const people = [
      { ...PERSON, teamLeader: 'zoa@x.org' },
      { ...PERSON, email: 'zoe@x.org', firstName: 'Zoe' },
    ];
    const told = resolve(people);
    const untold = resolveGrid(gridWith(['email', 'firstName', 'lastName', 'teamLeader'], people));
    const fixesOf = ({ index }: typeof told) => leaderCellFixes(index, 0, CODE['leader-not-found']);
    expect([fixesOf(told), fixesOf(untold)]).toEqual([[], ['zoe@x.org']]);
  });

  test('the present leader of a user who is changed comes last', () => {
    const options = update({ ...ANN_USER, leader: 'boss@x.org' }, BOSS_USER);
    expect(fixes('leader-not-found', [{ ...PERSON, teamLeader: 'somebody-else@y.org' }], options)).toEqual(['boss@x.org']);
  });
});

test('somebody of two is named by the other identifier', () => {
  const one = { ...ZOE, employeeId: 'Z1' };
  const two = { ...ZOE, email: 'other@x.org', employeeId: 'zoe@x.org' };
  expect(fixes('leader-ambiguous', [{ ...PERSON, teamLeader: 'zoe@x.org' }, BOSS, one, two])).toEqual(['Z1', 'other@x.org']);
});

describe('the row itself', () => {
  test('is nobody’s where the person can manage teams', () => {
    expect(fixes('leader-self', [{ ...BOSS, teamLeader: 'boss@x.org' }])).toEqual(['unassigned']);
  });
  test('has no fix where the person cannot', () => {
    expect(fixes('leader-self', [{ ...PERSON, teamLeader: 'ann@x.org' }, BOSS])).toEqual([]);
  });
  test('becomes the present leader of a user who is changed', () => {
    const options = update({ ...ANN_USER, leader: 'boss@x.org' }, BOSS_USER);
    expect(fixes('leader-self', [{ ...PERSON, teamLeader: 'ann@x.org' }], options)).toEqual(['boss@x.org']);
  });
});

describe('who leads no more', () => {
  const gone = { email: 'gone@x.org', manageTeam: true, active: false, leader: 'boss@x.org' };
  const row = { ...PERSON, teamLeader: 'gone@x.org' };
  test('is followed by who led them', () => {
    expect(fixes('leader-inactive', [row], { directory: { users: [gone, BOSS_USER] } })).toEqual(['boss@x.org']);
  });
  test('unless these are gone too, or are the row itself', () => {
    expect(fixes('leader-inactive', [row], { directory: { users: [gone, { ...BOSS_USER, active: false }] } })).toEqual([]);
    expect(fixes('leader-inactive', [{ ...row, email: 'boss@x.org', manageTeam: 'y' }], { directory: { users: [gone] } })).toEqual([]);
  });
});

test('who cannot lead is followed by their leader', () => {
  const bob = { ...PERSON, email: 'bob@x.org', firstName: 'Bob' };
  expect(fixes('leader-not-manager', [{ ...PERSON, teamLeader: 'bob@x.org' }, bob, BOSS])).toEqual(['boss@x.org']);
});

test('a circle is left by naming nobody', () => {
  expect(fixes('leader-cycle', [{ ...BOSS, teamLeader: 'zoe@x.org' }, ZOE])).toEqual(['unassigned']);
});

test('a manager goes back to the present leader, or to none', () => {
  const manager = { ...ANN_USER, manageTeam: true };
  const row = { ...PERSON, manageTeam: 'y', teamLeader: 'zoe@x.org' };
  const zoe = { email: 'zoe@x.org', manageTeam: true, active: true };
  expect(fixes('manager-cannot-move', [row], update({ ...manager, leader: 'boss@x.org' }, BOSS_USER, zoe))).toEqual(['boss@x.org']);
  expect(fixes('manager-cannot-move', [row], update({ ...manager, leader: null }, BOSS_USER, zoe))).toEqual(['unassigned']);
});

test('a row that waits for the one above has nothing to write', () => {
  expect(fixes('leader-blocked', [PERSON, { ...BOSS, lastName: null }])).toEqual([]);
});
