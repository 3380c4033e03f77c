/** Edits whose effect on leaders is far from the edited cell, each held to a fresh check. */
import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../core/ports/index.js';
import type { DirectoryEntry } from '../../../core/roster/directory.js';
import { type Cells, FIELD_KEYS, gridOf, issuesIn, lineOf, type Options, resolveGrid } from '../roster/support/sheet.js';
import { ann, ANN_USER, boss, rowOfUser, UPDATE, USERS } from '../roster/support/team.js';

const SUB: DirectoryEntry = { ...ANN_USER, email: 'sub@x.org', employeeId: '501', firstName: 'Su', lastName: 'Bee' };
/** Not known to manage, so that nothing forbids to deactivate them. */
const HEAD: DirectoryEntry = { ...SUB, email: 'head@x.org', employeeId: '502', manageTeam: null };
const OPTIONS: Options = { ...UPDATE, directory: { users: [...USERS, SUB, HEAD] } };

/** Lines before and after an edit of one cell, which a fresh check confirms. */
function edited(people: readonly Cells[], row: number, field: string, value: CellValue): [before: string[], after: string[]] {
  const grid = gridOf(people);
  const followed = resolveGrid(grid, OPTIONS);
  const before = issuesIn(followed).map(lineOf);
  grid.rows[row + 1]![FIELD_KEYS.indexOf(field)] = value;
  followed.index.update(followed.roster.index.update([row]));
  const after = issuesIn(followed).map(lineOf);
  expect(after).toEqual(issuesIn(resolveGrid(grid, OPTIONS)).map(lineOf));
  return [before, after];
}

describe('an edit reaches', () => {
  const promoted = rowOfUser(SUB, { manageTeam: 'y', email: 'su@x.org' });

  test('those who name a leader by the new address, when another row means the same user', () => {
    const rows = [ann({ teamLeader: 'su@x.org' }), promoted, boss()];
    const [before, after] = edited(rows, 2, 'record', 'sub@x.org');
    expect(before).toEqual([]);
    expect(after).toContain('2 teamLeader leader-blocked');
  });

  test('and again, when it no longer does', () => {
    const rows = [ann({ teamLeader: 'su@x.org' }), promoted, rowOfUser(SUB, { manageTeam: 'y', email: 'three@x.org', employeeId: null })];
    const [before, after] = edited(rows, 2, 'record', 'nobody@x.org');
    expect(before).toContain('2 teamLeader leader-blocked');
    expect(after).toEqual(['4 - user-not-found']);
  });

  test('those who name a user who stands on two rows, when one of them says that the user may lead', () => {
    const user: DirectoryEntry = { ...SUB, manageTeam: false };
    const options: Options = { ...UPDATE, directory: { users: [...USERS, user] } };
    const grid = gridOf([ann({ teamLeader: 'sub@x.org' }), rowOfUser(user), rowOfUser(user, { email: 'su@x.org', employeeId: null })]);
    const followed = resolveGrid(grid, options);
    expect(issuesIn(followed).map(lineOf)).toContain('2 teamLeader leader-not-manager');
    grid.rows[3]![FIELD_KEYS.indexOf('manageTeam')] = 'y';
    followed.index.update(followed.roster.index.update([2]));
    expect(issuesIn(followed).map(lineOf)).toContain('2 teamLeader leader-blocked');
    expect(issuesIn(followed).map(lineOf)).toEqual(issuesIn(resolveGrid(grid, options)).map(lineOf));
  });

  test('those who name a leader by the old address, when the leader’s row is set aside', () => {
    const rows = [ann({ teamLeader: 'head@x.org' }), rowOfUser(HEAD, { manageTeam: 'y', email: 'new@x.org', chatChannel: null })];
    const [before, after] = edited(rows, 1, 'status', 'deactivated');
    expect(before).toEqual(['2 teamLeader leader-renamed']);
    expect(after).toEqual(['3 - deactivated-incomplete']);
  });

  test('a manager who keeps a leader, when that leader comes to stand on a row', () => {
    const led: DirectoryEntry = { ...SUB, manageTeam: true, leader: 'boss@x.org' };
    const options: Options = { ...UPDATE, directory: { users: [...USERS, led] } };
    const grid = gridOf([
      rowOfUser(led, { teamLeader: 'new@x.org' }),
      boss({ email: 'new@x.org', record: 'gone@x.org', employeeId: null }),
    ]);
    const followed = resolveGrid(grid, options);
    expect(issuesIn(followed).map(lineOf)).toContain('2 teamLeader manager-cannot-move');
    grid.rows[2]![FIELD_KEYS.indexOf('record')] = 'boss@x.org';
    followed.index.update(followed.roster.index.update([1]));
    expect(issuesIn(followed).map(lineOf)).toEqual([]);
  });
});
