/** Every leader code, both outcomes, and which of two stands where both apply. */
import { describe, expect, test } from 'vitest';
import { messageText } from '../../../core/issues/issue.js';
import type { DirectoryEntry } from '../../../core/roster/directory.js';
import { type Cells, issueOf, issuesIn, lineOf, linesOf, type Options, PERSON, resolve } from '../roster/support/sheet.js';

/** Somebody by address and leader; `leads` is what the cell says. */
const person = (name: string, leader: string | number, leads = 'y', more: Cells = {}): Cells => ({
  ...PERSON,
  email: `${name}@x.org`,
  firstName: name,
  manageTeam: leads,
  teamLeader: leader,
  ...more,
});
const under = (leader: string | number, more: Cells = {}): Cells => person('member', leader, 'n', more);
const withUsers = (...users: DirectoryEntry[]): Options => ({ directory: { users } });
/** Leader codes by first name of the row. */
function codes(people: Cells[], options: Options = {}): Record<string, string> {
  const issues = issuesIn(resolve(people, options)).filter(({ code }) => code.startsWith('leader-'));
  return Object.fromEntries(issues.map(({ row, code }) => [String(people[(row ?? 0) - 2]?.firstName), code]));
}
const boss = (more: Cells = {}): Cells => person('boss', 'unassigned', 'y', more);

describe('a leader is found', () => {
  test.each<[string, Cells[], Options?]>([
    ['by address in any case', [under('BOSS@x.org'), boss()]],
    ['by ID', [under('0042'), boss({ employeeId: '0042' })]],
    ['by a number in a cell', [under(42), boss({ employeeId: 42 })]],
    ['among the users, by address', [under('Old@x.org')], withUsers({ email: 'old@X.org', manageTeam: true })],
    ['among the users, by ID', [under('9')], withUsers({ employeeId: '9', manageTeam: true, active: true })],
    ['among the users where it is not known who may lead', [under('9')], withUsers({ employeeId: '9' })],
    ['on the sheet and among the users as one person', [under('9'), boss({ employeeId: '9' })], withUsers({ email: 'boss@x.org', employeeId: '9', manageTeam: true })],
    ['by the old ID of a user who is on a row by address', [under('9'), boss()], withUsers({ email: 'boss@x.org', employeeId: '9', manageTeam: true })],
    ['under an ID like a name of every object', [under('constructor'), boss({ employeeId: 'constructor' })]],
  ])('%s', (_, people, options) => {
    expect(codes(people, options)).toEqual({});
  }); // prettier-ignore
});

describe('leader-not-found', () => {
  test.each(['nobody@x.org', 'Bo Oss', '43', '__proto__', 'constructor', 'E42'])('%s is nobody', (leader) => {
    expect(codes([boss({ employeeId: 'e42' }), under(leader)])).toEqual({ member: 'leader-not-found' });
  });

  test('near matches are offered, three at most, the nearest first', () => {
    const leaders = ['bosss', 'boss', 'bos', 'both', 'elsewhere'].map((name) => person(name, 'unassigned'));
    const issue = issueOf(resolve([...leaders, under('bossx@x.org')]), 'leader-not-found');
    expect(issue.params.names).toEqual(['bosss@x.org', 'boss@x.org', 'bos@x.org']);
  });

  test('the same local part elsewhere and the name are near', () => {
    const issue = (leader: string) => issueOf(resolve([boss({ lastName: 'Oss' }), under(leader)]), 'leader-not-found').params.names;
    expect(issue('boss@other.org')).toEqual(['boss@x.org']);
    expect(issue('boss oss')).toEqual(['boss@x.org']);
    expect(issue('far.away@x.org')).toEqual([]);
  });

  test('those who may not lead are not offered', () => {
    expect(issueOf(resolve([person('boss', 'unassigned', 'n'), under('boss@x.or')]), 'leader-not-found').params.names).toEqual([]);
  });
});

describe('one code for a cell, the first that applies', () => {
  const deactivated = { email: 'old@x.org', active: false, manageTeam: true };
  test.each<[string, Cells[], Record<string, string>, Options?]>([
    ['ambiguous: an address that is another one’s ID', [boss(), person('other', 'unassigned', 'y', { employeeId: 'boss@x.org' }), under('boss@x.org')], { member: 'leader-ambiguous' }],
    ['ambiguous: a user’s ID and an address on the sheet', [boss(), under('boss@x.org')], { member: 'leader-ambiguous' }, withUsers({ employeeId: 'boss@x.org', email: 'else@x.org' })],
    ['ambiguous before self', [person('other', 'unassigned', 'y', { employeeId: 'member@x.org' }), under('member@x.org')], { member: 'leader-ambiguous' }],
    ['self by address', [under('MEMBER@x.org')], { member: 'leader-self' }],
    ['self by ID', [under('7', { employeeId: '7' })], { member: 'leader-self' }],
    ['self by lost zeros', [under('7', { employeeId: '007' })], { member: 'leader-self' }],
    ['self where the own address stands twice', [person('a', 'a@x.org'), person('b', 'a@x.org', 'y', { email: 'a@x.org' })], { a: 'leader-self', b: 'leader-self' }],
    ['inactive', [under('old@x.org')], { member: 'leader-inactive' }, withUsers(deactivated)],
    ['inactive before not a manager', [under('old@x.org')], { member: 'leader-inactive' }, withUsers({ ...deactivated, manageTeam: false })],
    ['inactive though on the sheet too', [under('old@x.org'), person('old', 'unassigned')], { member: 'leader-inactive' }, withUsers(deactivated)],
    ['not a manager on the sheet', [person('boss', 'unassigned', 'n'), under('boss@x.org')], { boss: 'leader-unassigned', member: 'leader-not-manager' }],
    ['not a manager at the target', [under('old@x.org')], { member: 'leader-not-manager' }, withUsers({ email: 'old@x.org', manageTeam: false })],
    ['not a manager before blocked', [person('boss', 'nobody', 'n'), under('boss@x.org')], { boss: 'leader-not-found', member: 'leader-not-manager' }],
    ['not a manager before a circle', [person('a', 'b@x.org'), person('b', 'a@x.org', 'n')], { a: 'leader-not-manager', b: 'leader-cycle' }],
    ['zeros', [boss({ employeeId: '0042' }), under('42')], { member: 'leader-leading-zeros' }],
    ['blocked before zeros', [boss({ employeeId: '0042', lastName: '' }), under('42')], { member: 'leader-blocked' }],
    ['unassigned without a team', [under('UNASSIGNED')], { member: 'leader-unassigned' }],
    ['unassigned with a team', [boss()], {}],
    ['unassigned where nobody knows', [under('unassigned', { manageTeam: 'maybe' })], {}],
    ['none for a rounded number', [under(1e17)], {}],
    ['none for a damaged cell', [under('#REF!')], {}],
    ['none for a blank cell', [under(' ')], {}],
  ])('%s', (_, people, expected, options) => {
    expect(codes(people, options)).toEqual(expected);
  }); // prettier-ignore

  test('the candidates of an ambiguous text are named', () => {
    const people = [boss(), person('other', 'unassigned', 'y', { employeeId: 'boss@x.org' }), under('boss@x.org')];
    expect(issueOf(resolve(people), 'leader-ambiguous').params.names).toEqual(['boss Lee (row 2)', 'other Lee (row 3)']);
  });
});

describe('leading zeros', () => {
  test('the exact ID is offered, instead of a word about the cell', () => {
    const people = [boss({ employeeId: '0042' }), person('b', '0042', 'n'), person('c', '0042', 'n'), under(42)];
    const issues = issuesIn(resolve(people));
    expect(issues.map(lineOf)).toEqual(['5 teamLeader leader-leading-zeros']);
    expect(issues[0]?.params.names).toEqual(['0042']);
  });

  test('a number among padded ones that is found is still told, as the cell it is', () => {
    const people = [
      boss({ employeeId: '0042' }),
      person('b', '0042', 'n'),
      person('c', '0042', 'n', { employeeId: 42, manageTeam: 'y' }),
      under(42),
    ];
    expect(linesOf(people)).toContain('5 teamLeader id-leading-zeros');
  });

  test('two IDs that differ in zeros only are no one', () => {
    expect(codes([boss({ employeeId: '042' }), person('b', 'unassigned', 'y', { employeeId: '0042' }), under('42')])).toEqual({
      member: 'leader-not-found',
    });
    expect(codes([boss({ employeeId: '042' }), under('42')], withUsers({ employeeId: '00042' }))).toEqual({ member: 'leader-not-found' });
  });

  test('a user’s ID is found so too', () => {
    expect(codes([under('42')], withUsers({ employeeId: '0042' }))).toEqual({ member: 'leader-leading-zeros' });
  });
});

describe('leader-cycle', () => {
  const ring = [person('a', 'b@x.org'), person('b', 'c@x.org'), person('c', 'a@x.org')];

  test('every member is marked, and the message prints the path', () => {
    const issues = issuesIn(resolve(ring));
    expect(issues.map(lineOf)).toEqual([2, 3, 4].map((row) => `${row} teamLeader leader-cycle`));
    expect(messageText(issues[1]!.message)).toContain('b Lee (row 3) → c Lee (row 4) → a Lee (row 2) → b Lee (row 3)');
  });

  test('whoever reports into it from outside is blocked, and so on down', () => {
    expect(codes([...ring, person('d', 'a@x.org'), person('e', 'd@x.org')])).toMatchObject({ d: 'leader-blocked', e: 'leader-blocked' });
  });

  test('it may run through users of the directory', () => {
    const users = [{ email: 'old@x.org', manageTeam: true, leader: '77' }, { email: 'a@x.org', employeeId: '77', manageTeam: true }]; // prettier-ignore
    const hierarchy = resolve([person('a', 'old@x.org')], { directory: { users } });
    expect(issueOf(hierarchy, 'leader-cycle').params.names).toEqual(['a Lee (row 2)', 'old@x.org, existing user', 'a Lee (row 2)']);
  });

  test('it may run through a user who reports to somebody of the sheet only', () => {
    expect(codes([person('a', 'old@x.org')], withUsers({ email: 'old@x.org', manageTeam: true, leader: 'A@x.org' }))).toEqual({
      a: 'leader-cycle',
    });
  });

  test('a chain is none', () => {
    expect(codes([person('a', 'b@x.org'), person('b', 'old@x.org')], withUsers({ email: 'old@x.org', leader: 'top@x.org' }))).toEqual({});
  });
});

describe('leader-blocked', () => {
  const cases: [string, Cells[], Record<string, string>, Options?][] = [
    ['by a mistake of the leader', [boss({ lastName: '' }), under('boss@x.org')], { member: 'leader-blocked' }],
    ['by a mistake further up', [boss({ phoneChannel: 'x' }), person('mid', 'boss@x.org'), under('mid@x.org')], { mid: 'leader-blocked', member: 'leader-blocked' }],
    ['by the leader’s own leader cell', [person('boss', 'nobody'), under('boss@x.org')], { boss: 'leader-not-found', member: 'leader-blocked' }],
    ['by a doubled address', [boss(), boss(), under('boss@x.org')], { member: 'leader-blocked' }],
    ['by a doubled ID', [boss({ employeeId: '7' }), person('b', 'unassigned', 'y', { employeeId: '7' }), under('7')], { member: 'leader-blocked' }],
    ['by a doubled address whose first row cannot lead', [person('boss', 'nobody', 'n'), boss(), under('boss@x.org')], { member: 'leader-blocked' }],
    ['by a broken manageTeam cell', [boss({ manageTeam: 'maybe' }), under('boss@x.org')], { member: 'leader-blocked' }],
    ['by a blank manageTeam cell', [boss({ manageTeam: null }), under('boss@x.org')], { member: 'leader-blocked' }],
    ['by a broken address', [boss({ email: 'boss@' }), under('boss@')], { member: 'leader-blocked' }],
    ['by a row that would make an existing user a manager', [boss(), under('boss@x.org')], { member: 'leader-blocked' }, withUsers({ email: 'boss@x.org', manageTeam: false })],
    ['not by a warning of the leader', [boss({ firstName: 'boss', lastName: ' Oss', status: 'deactivated' }), under('boss@x.org')], {}],
    ['not for a leader who exists and may lead', [boss({ lastName: '' }), under('boss@x.org')], {}, withUsers({ email: 'boss@x.org', manageTeam: true })],
    ['not for one who exists, may lead and stands twice', [boss(), boss(), under('boss@x.org')], {}, withUsers({ email: 'boss@x.org', manageTeam: true })],
    ['not below one who exists and may lead', [person('boss', 'nobody'), person('mid', 'boss@x.org'), under('mid@x.org')], { boss: 'leader-not-found' }, withUsers({ email: 'boss@x.org', manageTeam: true })],
  ]; // prettier-ignore

  test.each(cases)('%s', (_, people, expected, options) => {
    expect(codes(people, options)).toMatchObject(expected);
    expect(codes(people, options).member).toBe(expected.member);
  });

  test('is no mistake: it is an info, and names the one who holds the row up', () => {
    const issue = issueOf(resolve([person('boss', 'nobody'), person('mid', 'boss@x.org')]), 'leader-blocked');
    expect([issue.level, issue.params.other]).toEqual(['info', 'boss Lee (row 2)']);
  });

  test('by a doubled address names its first row', () => {
    expect(issueOf(resolve([boss(), boss(), under('boss@x.org')]), 'leader-blocked').params.other).toBe('boss Lee (row 2)');
  });
});
