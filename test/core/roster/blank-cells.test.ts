/** Blank cells and `(clear)` on the rows of existing users, and what both are on the row of a new person. */
import { describe, expect, test } from 'vitest';
import { messageText } from '../../../core/issues/issue.js';
import type { BlankPolicy } from '../../../core/roster/check-options.js';
import { type Cells, FIELD_KEYS, issueOf, linesOf, type Options, PERSON, resolve } from './support/sheet.js';
import { ann, boss, old, SYNC, UPDATE } from './support/team.js';

const under = (field: string, policy: BlankPolicy): Options => ({ ...UPDATE, blanks: { [field]: policy } });
const clears = (row: Cells, field: string, options: Options = UPDATE): boolean =>
  resolve([row], options).roster.index.isCleared(0, FIELD_KEYS.indexOf(field));

describe('a blank cell follows the policy of its column', () => {
  test.each<[string, BlankPolicy, string[]]>([
    ['homeTown', 'keep', []],
    ['homeTown', 'clear', []],
    ['homeTown', 'error', ['2 homeTown required']],
    ['lastName', 'keep', []],
    ['lastName', 'clear', ['2 lastName required']],
    ['lastName', 'error', ['2 lastName required']],
    ['teamLeader', 'keep', []],
    ['teamLeader', 'clear', ['2 teamLeader required']],
    ['employeeId', 'keep', []],
    ['employeeId', 'clear', ['2 employeeId required']],
    ['employeeId', 'error', ['2 employeeId required']],
    ['status', 'keep', []],
    ['status', 'clear', []],
    ['status', 'error', ['2 status required']],
  ])('%s under %s', (field, policy, lines) => {
    expect(linesOf([ann({ [field]: null })], under(field, policy))).toEqual(lines);
    expect(linesOf([ann({ [field]: ' \u00a0' })], under(field, policy))).toEqual(lines);
  });

  test('keep is the policy of a column that is not named', () => {
    expect(linesOf([ann({ lastName: null, homeTown: null })], UPDATE)).toEqual([]);
  });

  test.each<[BlankPolicy, boolean]>([
    ['keep', false],
    ['clear', true],
    ['error', false],
  ])('under %s it clears: %s', (policy, cleared) => {
    expect(clears(ann({ homeTown: null }), 'homeTown', under('homeTown', policy))).toBe(cleared);
  });

  test('a status, a record and a password are never cleared', () => {
    const blanks = { status: 'clear', record: 'clear', temporaryPassword: 'clear' } as const;
    const fields = Object.keys(blanks).filter((field) => clears(ann({ [field]: null }), field, { ...UPDATE, blanks }));
    expect(fields).toEqual([]);
  });

  test('says that the value was to stay', () => {
    const words = (row: Cells): string => messageText(issueOf(resolve([row], under('lastName', 'error')), 'required').message);
    expect(words(ann({ lastName: null }))).toContain('let blank cells of this column keep what is there');
  });

  test('a broken cell is not blank: it clears nothing', () => {
    const options = under('homeTown', 'clear');
    expect(clears(ann({ homeTown: '#N/A' }), 'homeTown', options)).toBe(false);
  });
});

describe('(clear)', () => {
  test.each(['(clear)', '(CLEAR)', ' (Clear) '])('%s clears a field whatever the policy', (word) => {
    expect(clears(ann({ homeTown: word }), 'homeTown')).toBe(true);
    expect(clears(ann({ homeTown: word }), 'homeTown', under('homeTown', 'error'))).toBe(true);
  });

  test.each(['clear', '(clear', '( clear )', '(cleared)'])('%s is a text like any other', (text) => {
    expect(clears(ann({ homeTown: text }), 'homeTown')).toBe(false);
  });

  test.each(['startDate', 'groups', 'employmentStatus', 'licenseType', 'profile', 'role'])('%s takes it without an issue', (field) => {
    expect(linesOf([ann({ [field]: '(clear)' })], UPDATE)).toEqual([]);
  });

  test.each(['lastName', 'teamLeader', 'chatChannel', 'manageTeam', 'email', 'employeeId'])('%s must keep a value', (field) => {
    const lines = linesOf([ann({ [field]: '(clear)' })], UPDATE);
    expect(lines).toEqual([`2 ${field} required`]);
  });

  test('the role must keep one where the target has roles', () => {
    const directory = { ...UPDATE.directory, roles: ['Agent'] };
    expect(linesOf([ann({ role: '(clear)' })], { ...UPDATE, directory })).toEqual(['2 role required']);
  });

  test('says that the value cannot be cleared', () => {
    const { params, message } = issueOf(resolve([ann({ lastName: '(Clear)' })], UPDATE), 'required');
    expect([params.value, messageText(message)]).toEqual(['(Clear)', expect.stringContaining('cannot be cleared')]);
  });

  test('is no status', () => {
    expect(linesOf([ann({ status: '(clear)' })], UPDATE)).toEqual(['2 status status-value']);
  });

  test('is required on a deactivated row too, where a blank cell is not', () => {
    expect(linesOf([old({ lastName: '(clear)' })], UPDATE)).toEqual(['2 lastName required']);
  });

  test('is a blank cell on the row of a new person', () => {
    const row = { ...PERSON, email: 'new@x.org', homeTown: '(clear)', startDate: '(clear)', status: '(clear)' };
    expect(linesOf([row, boss()], SYNC)).toEqual([]);
    expect(clears(row, 'homeTown', SYNC)).toBe(false);
    expect(linesOf([{ ...row, lastName: '(clear)' }], SYNC)).toEqual(['2 lastName required']);
    expect(linesOf([{ ...row, email: '(clear)' }], SYNC)).toEqual(['2 - identifier-missing']);
  });

  test('is a blank cell in create mode', () => {
    const row = { ...PERSON, teamLeader: 'unassigned', manageTeam: 'y' };
    expect(linesOf([{ ...row, homeTown: '(clear)' }])).toEqual([]);
    expect(linesOf([{ ...row, lastName: '(clear)' }])).toEqual(['2 lastName required']);
    expect(linesOf([{ ...row, email: '(clear)' }])).toEqual(['2 - identifier-missing']);
  });
});
