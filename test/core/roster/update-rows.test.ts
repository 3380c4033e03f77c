/** Rows that change existing users: whom they mean, keys that others have, statuses, and what stands twice. */
import { describe, expect, test } from 'vitest';
import { messageText } from '../../../core/issues/issue.js';
import { decisionKey } from '../../../core/roster/row-identity.js';
import { type Cells, gridWith, issueOf, issuesIn, lineOf, linesOf, type Options, PERSON, resolve, resolveGrid } from './support/sheet.js';
import { targets } from '../../../core/targets/index.js';
import { ann, ANN_USER, boss, chief, old, SYNC, UPDATE, USERS } from './support/team.js';

const found = (...rows: Cells[]): string[] => linesOf(rows, UPDATE);
const user = (row: Cells, options: Options = UPDATE): number => resolve([row], options).roster.index.users.userOf(0);
const ANN = USERS.indexOf(ANN_USER);

describe('a row finds its user by record, then e-mail, then employee ID', () => {
  test.each<[string, Cells, number]>([
    ['record first', { record: 'ann@x.org', email: 'new@x.org', employeeId: 'N' }, ANN],
    ['the record in any case', { record: ' ANN@X.org ', email: 'new@x.org' }, ANN],
    ['a record that is an ID', { record: '0417', email: 'new@x.org' }, ANN],
    ['e-mail where there is no record', { record: null, email: 'ANN@x.org', employeeId: 'N' }, ANN],
    ['e-mail where the record finds nobody', { record: 'gone@x.org', email: 'ann@x.org' }, ANN],
    ['the ID last', { record: null, email: 'new@x.org', employeeId: '0417' }, ANN],
    ['nobody', { record: 'gone@x.org', email: 'new@x.org', employeeId: '417' }, -1],
  ])('%s', (_, cells, expected) => {
    expect(user(ann(cells))).toBe(expected);
  });

  test('in create mode the record means nothing', () => {
    expect(user(ann({ email: 'new@x.org', employeeId: 'N' }), { ...UPDATE, mode: 'create' })).toBe(-1);
    expect(user(ann({ record: 'boss@x.org' }), { ...UPDATE, mode: 'create' })).toBe(ANN);
  });
});

describe('user-not-found', () => {
  const stranger = ann({ record: 'gone@x.org', email: 'new@x.org', employeeId: '417' });

  test('stands where an update finds nobody, and names what was looked for', () => {
    expect(found(stranger)).toEqual(['2 - user-not-found']);
    const { column, params, message } = issueOf(resolve([stranger], UPDATE), 'user-not-found');
    expect([column, params.names]).toEqual([null, ['gone@x.org', 'new@x.org', '417']]);
    expect(messageText(message)).toContain('create them instead');
  });

  test.each<[string, Options]>([
    ['in a sync, which creates the person', SYNC],
    ['where users are not known', { mode: 'update' }],
    ['where the directory does not list users', { mode: 'update', directory: { groups: [] } }],
  ])('does not stand %s', (_, options) => {
    const lines = linesOf([{ ...stranger, teamLeader: 'unassigned', manageTeam: 'y' }], options);
    expect(lines).toEqual([]);
  });

  test('stands where nobody exists', () => {
    const lines = linesOf([{ ...stranger, teamLeader: 'unassigned', manageTeam: 'y' }], { mode: 'update', directory: { users: [] } });
    expect(lines).toEqual(['2 - user-not-found']);
  });

  test('gives way to a broken address, and to a row that names nobody', () => {
    expect(found(ann({ record: null, email: 'ann@', employeeId: null }))).toEqual(['2 email email-format']);
    expect(found(ann({ record: null, email: null, employeeId: null }))).toEqual(['2 - identifier-missing']);
  });
});

describe('identifier-missing', () => {
  test('a record that finds a user is enough', () => {
    expect(found(ann({ email: null, employeeId: null }))).toEqual([]);
  });

  test('for a new person it is not', () => {
    const row = { ...PERSON, teamLeader: 'unassigned', manageTeam: 'y', record: 'gone@x.org', email: null, employeeId: null };
    expect(linesOf([row], SYNC)).toEqual(['2 - identifier-missing']);
    expect(linesOf([row], { mode: 'create' })).toEqual(['2 - identifier-missing']);
  });
});

describe('keys that another user has', () => {
  test.each<[string, Cells, string[]]>([
    ['an e-mail address', { email: 'Chief@x.org' }, ['2 email email-taken']],
    ['an employee ID', { employeeId: '102' }, ['2 employeeId employee-id-taken']],
    ['both of one user', { email: 'chief@x.org', employeeId: '102' }, ['2 email email-taken', '2 employeeId employee-id-taken']],
    ['each of another user', { email: 'chief@x.org', employeeId: '9' }, ['2 email email-taken', '2 employeeId employee-id-taken']],
    ['none', { email: 'new@x.org', employeeId: '417' }, []],
  ])('%s, on a row found by its record', (_, cells, lines) => {
    expect(found(ann(cells))).toEqual(lines);
  });

  test('a change of case only is no change', () => {
    expect(found(ann({ email: 'ANN@X.ORG' }))).toEqual([]);
  });

  test.each<[string, Options]>([
    ['update', UPDATE],
    ['sync', SYNC],
    ['create', { ...UPDATE, mode: 'create' }],
  ])('without a record, e-mail and ID of two users are ambiguous (mode %s)', (_, options) => {
    const row = ann({ record: null, email: 'ann@x.org', employeeId: '102', teamLeader: 'boss@x.org' });
    expect(linesOf([row], options)).toEqual(['2 - user-ambiguous']);
    expect(issueOf(resolve([row], options), 'user-ambiguous').params.names).toEqual(['Ann Lee (ann@x.org)', 'Chi Ef (chief@x.org)']);
  });

  test('what to do depends on what the row is for', () => {
    const words = (options: Options): string =>
      messageText(
        issueOf(resolve([ann({ employeeId: '102', record: 'ann@x.org', email: 'n@x.org' })], options), 'employee-id-taken').message,
      );
    expect(words(UPDATE)).toContain('Write another ID.');
    expect(words({ ...UPDATE, mode: 'create' })).toContain('change this user with an update');
  });
});

describe('two rows that mean one user', () => {
  test.each<[string, Cells[], string[]]>([
    ['a copied record', [ann(), ann({ email: 'b@x.org', employeeId: 'B' })], ['2 email email-duplicate', '3 email email-duplicate']],
    ['by record and by the old address', [ann({ email: 'b@x.org', employeeId: 'B' }), ann({ record: null, employeeId: null })], ['2 email email-duplicate', '3 email email-duplicate']],
    ['at the ID where there is no address', [ann({ email: null }), ann({ email: null, employeeId: 'B' })], ['2 employeeId employee-id-duplicate', '3 employeeId employee-id-duplicate']],
    ['with the same address once only', [ann({ employeeId: 'A' }), ann()], ['2 email email-duplicate', '3 email email-duplicate']],
    ['with one ID, at both cells', [ann(), ann({ email: 'b@x.org' })], ['2 email email-duplicate', '2 employeeId employee-id-duplicate', '3 email email-duplicate', '3 employeeId employee-id-duplicate']],
    ['not where one points to two users', [ann({ record: null, employeeId: '102' }), ann({ email: 'new@x.org' })], ['2 - user-ambiguous']],
    ['not two users', [ann(), boss(), chief(), old()], []],
  ])('%s', (_, rows, lines) => {
    expect(found(...rows)).toEqual(lines);
  }); // prettier-ignore

  test('name each other and the user', () => {
    const [first] = issuesIn(resolve([ann({ email: 'a@x.org' }), ann({ email: 'b@x.org', employeeId: 'B' })], UPDATE));
    expect(first?.params).toMatchObject({ names: ['C3'], other: 'Ann Lee (ann@x.org)' });
  });

  test('are taken already where each would be a new person', () => {
    const rows = [ann({ employeeId: null }), ann({ email: 'b@x.org' })];
    expect(linesOf(rows, { ...UPDATE, mode: 'create' })).toEqual(['2 email email-taken', '3 employeeId employee-id-taken']);
  });
});

describe('status', () => {
  test('a word that is none is an error on the row of a user, and says which there are', () => {
    const issue = issueOf(resolve([ann({ status: 'gone' })], UPDATE), 'status-value');
    expect([issue.level, messageText(issue.message)]).toEqual(['error', expect.stringContaining('Write active or deactivated.')]);
  });

  test.each(['deactivated', 'gone'])('%s is a warning on the row of a new person', (status) => {
    const row = { ...PERSON, email: 'new@x.org', status };
    const issue = issueOf(resolve([row], SYNC), 'status-value');
    expect([issue.level, messageText(issue.message)]).toEqual(['warning', expect.stringContaining('always created as active')]);
  });

  test.each(['Active', 'DEACTIVATED', null])('%s is fine on the row of a user', (status) => {
    expect(found(ann({ status }))).toEqual([]);
  });
});

describe('deactivated-incomplete', () => {
  test.each<[string, Cells, string[]]>([
    ['by its status', ann({ status: 'deactivated', lastName: null }), ['2 - deactivated-incomplete']],
    ['by the directory', old({ status: null, lastName: null }), ['2 - deactivated-incomplete']],
    ['not where the row activates', old({ status: 'active', lastName: null }), []],
    ['not where only other fields are blank', old({ homeTown: null }), []],
    ['its leader is not checked', old({ lastName: null, teamLeader: 'nobody' }), ['2 - deactivated-incomplete']],
    ['nor what its leader cell looks like', old({ lastName: null, teamLeader: '#N/A' }), ['2 - deactivated-incomplete']],
    ['a missing leader is a missing value', old({ teamLeader: null }), ['2 - deactivated-incomplete']],
  ])('%s', (_, row, lines) => {
    expect(found(row)).toEqual(lines);
  });

  test('does not stand where whoever is deactivated is deleted: that needs no values', () => {
    const target = { ...targets['agent-connect'], deactivation: 'delete' as const };
    expect(linesOf([ann({ status: 'deactivated', lastName: null })], { ...UPDATE, target })).toEqual([]);
  });

  test('names what is missing, has no place on the row, and asks for nothing', () => {
    const issue = issueOf(resolve([old({ lastName: null, chatChannel: null })], UPDATE), 'deactivated-incomplete');
    expect([issue.row, issue.column, issue.field, issue.params.names]).toEqual([2, null, null, ['Last Name', 'Chat Channel']]);
  });

  test('blank cells are not required there, whatever blanks mean', () => {
    expect(linesOf([old({ lastName: null })], { ...UPDATE, blanks: { lastName: 'error' } })).toEqual(['2 - deactivated-incomplete']);
  });

  test('a column that is not there is no blank cell', () => {
    const hierarchy = resolveGrid(gridWith(['email', 'status', 'homeTown'], [old({ homeTown: 'Mainz' })]), UPDATE);
    expect(issuesIn(hierarchy).map(lineOf)).toEqual([]);
  });
});

describe('rows that somebody switched', () => {
  const stranger = { ...PERSON, email: 'new@x.org' };
  const says = (row: Cells): string =>
    decisionKey({ record: String(row['record'] ?? ''), email: String(row['email'] ?? ''), employeeId: String(row['employeeId'] ?? '') });
  const modes = (rows: Cells[], options: Options): string[] => {
    const { index } = resolve(rows, options).roster;
    return rows.map((_, row) => index.modeOf(row));
  };

  test('without a decision the mode of the roster stands, and a sync follows the user', () => {
    expect(modes([ann(), stranger], UPDATE)).toEqual(['update', 'update']);
    expect(modes([ann(), stranger], SYNC)).toEqual(['update', 'create']);
    expect(modes([ann(), stranger], { ...UPDATE, mode: 'create' })).toEqual(['create', 'create']);
  });

  test('create instead: nobody need be found', () => {
    const rowModes = new Map([[says(stranger), 'create' as const]]);
    expect(linesOf([stranger], UPDATE)).toEqual(['2 - user-not-found']);
    expect(linesOf([stranger], { ...UPDATE, rowModes })).toEqual([]);
  });

  test('update instead: the address is the user’s own', () => {
    const create: Options = { ...UPDATE, mode: 'create' };
    expect(linesOf([ann({ employeeId: null })], create)).toEqual(['2 email email-taken']);
    const row = ann({ employeeId: null });
    expect(linesOf([row, stranger], { ...create, rowModes: new Map([[says(row), 'update' as const]]) })).toEqual([]);
  });

  test('a decision holds while the row says who it is in the same words', () => {
    const rowModes = new Map([[says(stranger), 'create' as const]]);
    expect(modes([stranger, { ...stranger, email: 'other@x.org' }], { ...UPDATE, rowModes })).toEqual(['create', 'update']);
  });
});
