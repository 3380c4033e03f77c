/** Leaders where rows change existing users: found by old and new keys, compared as persons, judged as they are after the plan. */
import { describe, expect, test } from 'vitest';
import { leaderFixes } from '../../../core/hierarchy/describe-leader.js';
import { CODE } from '../../../core/issues/codes.js';
import { messageText } from '../../../core/issues/issue.js';
import type { DirectoryEntry } from '../../../core/roster/directory.js';
import {
  type Cells,
  FIELD_KEYS,
  gridWith,
  issueOf,
  issuesIn,
  lineOf,
  type Options,
  PERSON,
  resolve,
  resolveGrid,
} from '../roster/support/sheet.js';
import { ann, ANN_USER, boss, BOSS_USER, chief, CHIEF_USER, OLD_USER, rowOfUser, SYNC, UPDATE, USERS } from '../roster/support/team.js';

const found = (rows: Cells[], options: Options = UPDATE): string[] => issuesIn(resolve(rows, options)).map(lineOf);
const withUsers = (...users: DirectoryEntry[]): Options => ({ ...UPDATE, directory: { users: [...USERS, ...users] } });

/** A user who is not known to manage, and one who is deactivated. */
const SUB: DirectoryEntry = { ...ANN_USER, email: 'sub@x.org', employeeId: '50', firstName: 'Su', lastName: 'Bee', homeTown: null };
const ONCE: DirectoryEntry = { ...SUB, email: 'once@x.org', employeeId: '51', manageTeam: true, active: false };

/** A directory that says nothing of leaders. */
const NOT_KNOWN = { leader: undefined } as unknown as Partial<DirectoryEntry>;

describe('a manager is moved only by another person', () => {
  const led: DirectoryEntry = { ...BOSS_USER, email: 'led@x.org', employeeId: '60', leader: 'boss@x.org' };
  const row = (teamLeader: string | null, more: Cells = {}): Cells => rowOfUser(led, { teamLeader, ...more });

  test.each<[string, string | null, string[]]>([
    ['the address', 'boss@x.org', []],
    ['the address in another case', 'BOSS@x.org', []],
    ['the ID', '101', []],
    ['a blank cell, which keeps the leader', null, []],
    ['another person', 'chief@x.org', ['2 teamLeader manager-cannot-move']],
    ['unassigned while there is a leader', 'unassigned', ['2 teamLeader manager-cannot-move']],
    ['nobody who is found: only that is said', 'nobody@x.org', ['2 teamLeader leader-not-found']],
    ['the row itself: only that is said', 'led@x.org', ['2 teamLeader leader-self']],
    ['somebody who may not lead: both are said', 'ann@x.org', ['2 teamLeader manager-cannot-move', '2 teamLeader leader-not-manager']],
  ])('%s', (_, leader, lines) => {
    expect(found([row(leader)], withUsers(led))).toEqual(lines);
  });

  test('the old and the new address of the leader are one person', () => {
    const rows = (leader: string): Cells[] => [row(leader), boss({ email: 'new.boss@x.org' })];
    expect(found(rows('new.boss@x.org'), withUsers(led))).toEqual([]);
    expect(found(rows('boss@x.org'), withUsers(led))).toEqual(['2 teamLeader leader-renamed']);
  });

  test.each<[string, Partial<DirectoryEntry>, string[]]>([
    ['not known: it is not compared', NOT_KNOWN, []],
    ['nobody', { leader: null }, ['2 teamLeader manager-cannot-move']],
    ['somebody who is nowhere to be found', { leader: 'gone@x.org' }, ['2 teamLeader manager-cannot-move']],
  ])('where the leader at the target is %s', (_, more, lines) => {
    expect(found([row('chief@x.org')], withUsers({ ...led, ...more }))).toEqual(lines);
  });

  test('a new person is no user to be moved', () => {
    expect(found([{ ...PERSON, manageTeam: 'y', email: 'new@x.org', teamLeader: 'chief@x.org' }], SYNC)).toEqual([]);
  });

  test('since it does not happen, it closes no circle', () => {
    expect(found([boss({ teamLeader: 'led@x.org' }), row('boss@x.org')], withUsers(led))).toEqual(['2 teamLeader manager-cannot-move']);
    const { index } = resolve([boss({ teamLeader: 'led@x.org' }), row('boss@x.org')], withUsers(led));
    expect([index.leaderOf(0), index.leaderAfter(0), index.leaderAfter(1)]).toEqual([1, -1, 0]);
  });
});

describe('leaderAtTarget', () => {
  const rows = [ann(), boss()];
  const { index } = resolve(rows, withUsers({ ...SUB, leader: 'gone@x.org' }, { ...ONCE, ...NOT_KNOWN }));

  test('is the row of the user whom the directory names', () => {
    expect([index.leaderAtTarget(0), index.people.knowsLeader(0)]).toEqual([1, true]);
  });

  test('is nobody where the directory says so', () => {
    expect([index.leaderAtTarget(1), index.people.knowsLeader(1)]).toEqual([-1, true]);
  });

  test('tells a stranger and what is not known apart', () => {
    const more = resolve([rowOfUser(SUB), rowOfUser(ONCE)], withUsers({ ...SUB, leader: 'gone@x.org' }, { ...ONCE, ...NOT_KNOWN }));
    expect([more.index.leaderAtTarget(0), more.index.people.knowsLeader(0)]).toEqual([-2, true]);
    expect([more.index.leaderAtTarget(1), more.index.people.knowsLeader(1)]).toEqual([-1, false]);
  });

  test('follows an edit that puts the leader on a row, and off it', () => {
    const hierarchy = resolve([ann(), chief()], UPDATE);
    const { rows: cells } = hierarchy.roster.mapped.table.grid;
    const before = hierarchy.index.leaderAtTarget(0);
    cells[2]![FIELD_KEYS.indexOf('record')] = 'boss@x.org';
    hierarchy.index.update(hierarchy.roster.index.update([1]));
    expect([before, hierarchy.index.leaderAtTarget(0)]).toEqual([2 + USERS.indexOf(BOSS_USER), 1]);
  });
});

describe('leader-renamed', () => {
  const member = (teamLeader: string): Cells => ann({ teamLeader });

  test.each<[string, Cells, Cells, string[]]>([
    ['the old address', member('boss@x.org'), { email: 'new@x.org' }, ['2 teamLeader leader-renamed']],
    ['the old ID', member('101'), { employeeId: 'B1' }, ['2 teamLeader leader-renamed']],
    ['the new address', member('new@x.org'), { email: 'new@x.org' }, []],
    ['the new ID', member('B1'), { employeeId: 'B1' }, []],
    ['a key that stays', member('101'), { email: 'new@x.org' }, []],
    ['a change of case', member('boss@x.org'), { email: 'BOSS@x.org' }, []],
    ['a blank cell, which keeps the address', member('boss@x.org'), { email: null }, []],
  ])('%s', (_, row, more, lines) => {
    expect(found([row, boss(more)])).toEqual(lines);
  });

  test('is only said: the fix writes the new one', () => {
    const hierarchy = resolve([member('boss@x.org'), boss({ email: 'New@x.org' })], UPDATE);
    const issue = issueOf(hierarchy, 'leader-renamed');
    expect([issue.level, issue.params.names]).toEqual(['info', ['New@x.org']]);
    expect(leaderFixes(hierarchy.index, 0, hierarchy.roster.index.leaderField, CODE['leader-renamed'])).toEqual(['New@x.org']);
    expect(messageText(issue.message)).toContain('Bo Oss (row 3)');
    expect([hierarchy.leaderOf(0), hierarchy.index.isBroken(0)]).toEqual([1, false]);
  });

  test('is not said where rows are new people', () => {
    const create: Options = { ...UPDATE, mode: 'create' };
    expect(
      found([{ ...PERSON, email: 'n@x.org', teamLeader: 'boss@x.org' }, boss({ email: 'new@x.org', employeeId: null })], create),
    ).toEqual([]);
  });
});

describe('a leader is judged as after the plan', () => {
  const member = { ...PERSON, email: 'new@x.org' };
  const under = (teamLeader: string): Cells => ({ ...member, teamLeader });
  const sync = (...users: DirectoryEntry[]): Options => ({ ...withUsers(...users), mode: 'sync' });
  const unknown = { ...SUB, manageTeam: null };

  test.each<[string, DirectoryEntry, Cells, string[]]>([
    ['deactivated by this plan', unknown, { manageTeam: 'y', status: 'deactivated' }, ['2 teamLeader leader-inactive']],
    ['deactivated by this plan, though a mistake is in that row', unknown, { manageTeam: 'y', status: 'deactivated', homeTown: '#N/A' }, ['2 teamLeader leader-inactive', '3 homeTown cell-error']],
    ['not deactivated, because the row is incomplete', unknown, { status: 'deactivated', lastName: null }, ['3 - deactivated-incomplete']],
    ['not deactivated, because managers cannot be', { ...SUB, manageTeam: true }, { status: 'deactivated' }, ['3 status manager-cannot-deactivate']],
    ['deactivated at the target', ONCE, {}, ['2 teamLeader leader-inactive']],
    ['deactivated at the target, with a blank status', ONCE, { status: null }, ['2 teamLeader leader-inactive']],
    ['activated by this plan', ONCE, { status: 'active' }, []],
    ['activated by a row with a mistake', ONCE, { status: 'active', chatChannel: 'maybe' }, ['2 teamLeader leader-blocked', '3 chatChannel yes-no']],
    ['activated by a row that moves a manager', ONCE, { status: 'active', teamLeader: 'chief@x.org' }, ['2 teamLeader leader-blocked', '3 teamLeader manager-cannot-move']],
    ['made a manager by this plan', SUB, { manageTeam: 'y' }, []],
    ['made a manager by a row with a mistake', SUB, { manageTeam: 'y', chatChannel: 'maybe' }, ['2 teamLeader leader-blocked', '3 chatChannel yes-no']],
    ['no manager, and a blank cell keeps that', SUB, { manageTeam: null }, ['2 teamLeader leader-not-manager']],
    ['no manager, but the cell is broken', SUB, { manageTeam: 'maybe' }, ['2 teamLeader leader-blocked', '3 manageTeam yes-no']],
    ['not known to manage, and the sheet says no', unknown, { manageTeam: 'n' }, ['2 teamLeader leader-not-manager']],
    ['a manager, whose own mistakes do not count', { ...SUB, manageTeam: true }, { chatChannel: 'maybe', teamLeader: 'nobody' }, ['3 chatChannel yes-no', '3 teamLeader leader-not-found']],
    ['a manager, who is not demoted', { ...SUB, manageTeam: true }, { manageTeam: 'n' }, ['3 manageTeam manager-cannot-demote']],
  ])('%s', (_, user, more, lines) => {
    expect(found([under(user.email ?? ''), rowOfUser(user, { manageTeam: 'y', ...more })], sync(user))).toEqual(lines);
  }); // prettier-ignore

  test('a new leader whom a missing column stops holds up those whom it does not stop', () => {
    const stopped = { email: 'new@x.org', manageTeam: 'y', teamLeader: 'unassigned' };
    const alike = { email: 'two@x.org', manageTeam: 'n', teamLeader: 'new@x.org' };
    const hierarchy = resolveGrid(
      gridWith(['record', 'email', 'manageTeam', 'teamLeader'], [ann({ teamLeader: 'new@x.org' }), stopped, alike]),
      SYNC,
    );
    const lines = issuesIn(hierarchy).map(lineOf).filter((line) => !line.endsWith('column-missing')); // prettier-ignore
    expect(lines).toEqual(['2 teamLeader leader-blocked']);
  });
});

describe('lines through the directory', () => {
  const low: DirectoryEntry = { ...ANN_USER, email: 'low@x.org', employeeId: '70', leader: 'mid@x.org' };
  const mid: DirectoryEntry = { ...ANN_USER, email: 'mid@x.org', employeeId: '71', manageTeam: null, leader: 'boss@x.org' };

  test('a kept leader closes a circle, and both rows are marked', () => {
    const rows = [rowOfUser(mid, { manageTeam: 'y', teamLeader: 'low@x.org' }), rowOfUser(low, { manageTeam: 'y', teamLeader: null })];
    const users = withUsers({ ...low, manageTeam: null }, mid);
    expect(found(rows, users)).toEqual(['2 teamLeader leader-cycle', '3 teamLeader leader-cycle']);
    expect(issueOf(resolve(rows.slice(0, 1), users), 'leader-cycle').params.names).toHaveLength(3);
  });

  test('a kept leader is no issue, whoever that is', () => {
    const ofOld = { ...low, leader: OLD_USER.email ?? null };
    expect(found([rowOfUser(ofOld, { teamLeader: null })], withUsers(ofOld))).toEqual([]);
    const { index } = resolve([rowOfUser(ofOld, { teamLeader: null })], withUsers(ofOld));
    expect([index.leaderOf(0), index.leaderAfter(0)]).toEqual([-1, 1 + USERS.indexOf(OLD_USER)]);
  });

  test('unassigned: nobody, with a warning only for those who cannot manage teams after the plan', () => {
    const boss2: DirectoryEntry = { ...CHIEF_USER, email: 'two@x.org', employeeId: '80' };
    expect(found([ann({ teamLeader: 'unassigned' })])).toEqual(['2 teamLeader leader-unassigned']);
    expect(found([ann({ teamLeader: 'unassigned', manageTeam: null })])).toEqual(['2 teamLeader leader-unassigned']);
    expect(found([ann({ teamLeader: 'unassigned', manageTeam: 'y' })])).toEqual([]);
    expect(found([rowOfUser(boss2, { manageTeam: null })], withUsers(boss2))).toEqual([]);
  });
});
