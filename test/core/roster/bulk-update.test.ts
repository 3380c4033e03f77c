/** The rules of the original bulk update, by number, as far as a check has to keep them. */
import { describe, expect, test } from 'vitest';
import { messageText } from '../../../core/issues/issue.js';
import { type Cells, issueOf, linesOf, resolve } from './support/sheet.js';
import { ann, boss, chief, old, UPDATE } from './support/team.js';

/** The findings of rows that update the team. */
const found = (...rows: Cells[]): string[] => linesOf(rows, UPDATE);

describe('rule 1, everybody: any user can be updated in bulk', () => {
  test.each<[string, Cells]>([
    ['a member', ann({ homeTown: 'Mainz' })],
    ['a team leader', boss({ homeTown: 'Mainz' })],
    ['somebody deactivated', old({ homeTown: 'Mainz' })],
  ])('%s', (_, row) => {
    expect(found(row)).toEqual([]);
  });
});

describe('rule 2, fields: addresses, IDs and the profile can change', () => {
  test.each<[string, Cells]>([
    ['an e-mail address', { email: 'ann.new@x.org' }],
    ['an employee ID', { employeeId: 'N-1' }],
    ['both at once, found by the record', { email: 'ann.new@x.org', employeeId: 'N-1' }],
    ['the profile', { profile: 'Likes tea.' }],
    ['the home town', { homeTown: 'Mainz' }],
    ['names', { firstName: 'Anna', lastName: 'Leigh' }],
  ])('%s', (_, more) => {
    expect(found(ann(more))).toEqual([]);
  });
});

describe('rule 3, leaders and channels: both can change', () => {
  test.each<[string, Cells]>([
    ['another leader', { teamLeader: 'chief@x.org' }],
    ['other channels', { phoneChannel: 'n', chatChannel: 'y' }],
  ])('%s', (_, more) => {
    expect(found(ann(more))).toEqual([]);
  });
});

describe('rule 4, managers: who can manage teams is neither moved nor deactivated in bulk', () => {
  test('not reassigned', () => {
    expect(found(boss({ teamLeader: 'chief@x.org' }))).toEqual(['2 teamLeader manager-cannot-move']);
  });

  test('not deactivated', () => {
    expect(found(boss({ status: 'deactivated' }))).toEqual(['2 status manager-cannot-deactivate']);
  });

  test('nor made somebody who cannot manage teams', () => {
    expect(found(boss({ manageTeam: 'n' }))).toEqual(['2 manageTeam manager-cannot-demote']);
  });

  test('those who cannot manage teams may be moved, deactivated and promoted', () => {
    expect(found(ann({ teamLeader: 'chief@x.org' }))).toEqual([]);
    expect(found(ann({ status: 'deactivated' }))).toEqual([]);
    expect(found(ann({ manageTeam: 'y' }))).toEqual([]);
  });

  test('the rows below them keep their leader without an issue', () => {
    const lines = found(ann(), boss({ teamLeader: 'chief@x.org', status: 'deactivated', manageTeam: 'n' }), chief());
    expect(lines).toEqual(['3 manageTeam manager-cannot-demote', '3 teamLeader manager-cannot-move', '3 status manager-cannot-deactivate']);
  });

  test('only such a row is not allowed; with another mistake it is blocked', () => {
    const notAllowed = (more: Cells): boolean => resolve([boss(more)], UPDATE).index.isNotAllowed(0);
    expect(notAllowed({ status: 'deactivated' })).toBe(true);
    expect(notAllowed({ teamLeader: 'chief@x.org' })).toBe(true);
    expect(notAllowed({ status: 'deactivated', chatChannel: 'maybe' })).toBe(false);
    expect(notAllowed({ status: 'deactivated', teamLeader: 'nobody@x.org' })).toBe(false);
    expect(notAllowed({})).toBe(false);
  });
});

describe('rule 5, by hand: first everybody below gets another leader, then the manager is changed', () => {
  const todo = (code: string, ...rows: Cells[]): string => messageText(issueOf(resolve(rows, UPDATE), code).message);

  test.each<[string, Cells]>([
    ['manager-cannot-move', { teamLeader: 'chief@x.org' }],
    ['manager-cannot-deactivate', { status: 'deactivated' }],
    ['manager-cannot-demote', { manageTeam: 'n' }],
  ])('%s names who reports to them, and what comes after', (code, more) => {
    expect(todo(code, boss(more))).toContain('First give Ann Lee (ann@x.org), existing user another leader. Then ');
    expect(todo(code, boss(more), ann())).toContain('First give Ann Lee (row 3) another leader. Then ');
  });

  test('those whom this sheet reassigns are not named', () => {
    expect(todo('manager-cannot-deactivate', boss({ status: 'deactivated' }), ann({ teamLeader: 'chief@x.org' }))).not.toContain(
      'First give',
    );
  });

  test('nor are those who are deactivated, nor anybody where nobody reports', () => {
    expect(todo('manager-cannot-deactivate', boss({ status: 'deactivated' }))).not.toContain('Old');
    expect(todo('manager-cannot-deactivate', chief({ status: 'deactivated' }))).not.toContain('First give');
  });
});

describe('rule 8, required fields: none of them may become blank', () => {
  test('a blank one keeps what the user has', () => {
    expect(found(ann({ lastName: null }))).toEqual([]);
  });

  test('one that would be emptied is an error', () => {
    expect(found(ann({ lastName: '(clear)' }))).toEqual(['2 lastName required']);
    expect(linesOf([ann({ lastName: null })], { ...UPDATE, blanks: { lastName: 'clear' } })).toEqual(['2 lastName required']);
  });
});

describe('rule 9, incomplete: deactivated people with gaps in their profile are set aside', () => {
  test('they are set aside and stop nobody', () => {
    const lines = found(old({ lastName: null }), ann());
    expect(lines).toEqual(['2 - deactivated-incomplete']);
    expect(issueOf(resolve([old({ lastName: null })], UPDATE), 'deactivated-incomplete').level).toBe('info');
  });

  test('those who are complete are not', () => {
    expect(found(old())).toEqual([]);
  });
});
