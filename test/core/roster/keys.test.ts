/** Keys that stand twice on the sheet, and keys that an existing user has. */
import { describe, expect, test } from 'vitest';
import type { Directory } from '../../../core/roster/directory.js';
import { messageText } from '../../../core/issues/issue.js';
import { BOSS, type Cells, issueOf, issuesIn, lineOf, linesOf, resolve } from './support/sheet.js';

const boss = (email: string | null, employeeId: string | number | null = null): Cells => ({ ...BOSS, email, employeeId });

describe('a key that stands twice', () => {
  test('marks every row that has it, whatever the case and the blanks', () => {
    expect(linesOf([boss('a@x.org'), boss('b@x.org'), boss('A@X.org')])).toEqual(['2 email email-duplicate', '4 email email-duplicate']);
    expect(linesOf([boss(null, '7'), boss('b@x.org', '7')])).toEqual([
      '2 employeeId employee-id-duplicate',
      '3 employeeId employee-id-duplicate',
    ]);
  });

  test('IDs differ by case and by leading zeros', () => {
    expect(linesOf([boss(null, 'e7'), boss(null, 'E7'), boss(null, '07'), boss(null, '7')])).toEqual([]);
  });

  test('a number and the same digits as text are one ID', () => {
    expect(linesOf([boss(null, '41'), boss(null, 41)])).toEqual([
      '2 employeeId employee-id-duplicate',
      '3 employeeId employee-id-duplicate',
    ]);
  });

  test('a broken address is broken, not doubled', () => {
    expect(linesOf([boss('a@', '1'), boss('a@', '2')])).toEqual(['2 email email-format', '3 email email-format']);
  });

  test('blank rows and totals have no key', () => {
    expect(linesOf([boss(null, '7'), {}, { employeeId: '7', lastName: 'Total' }])).toEqual(['4 - looks-like-total']);
  });

  test.each(['__proto__', 'constructor', 'toString'])('%s is an ID like any other', (id) => {
    expect(linesOf([boss(null, id), boss('b@x.org')])).toEqual([]);
    expect(linesOf([boss(null, id), boss(null, id)])).toHaveLength(2);
  });

  test('the message names the others: five, then how many more', () => {
    const six = resolve(Array.from({ length: 6 }, () => boss('a@x.org')));
    expect([...issuesIn(six)][0]?.params.names).toEqual(['C3', 'C4', 'C5', 'C6', 'C7']);
    const nine = resolve(Array.from({ length: 9 }, () => boss('a@x.org')));
    expect([...issuesIn(nine)][8]?.params.names).toEqual(['C2', 'C3', 'C4', 'C5', 'C6', 'and 3 more']);
  });
});

describe('an existing user', () => {
  const ann = { email: 'Ann@x.org', employeeId: '7', firstName: 'Ann', lastName: 'Lee' };
  const users = [ann, { email: 'bo@x.org', employeeId: '8' }];
  const found = (cells: Cells, directory: Directory = { users }): string[] => linesOf([cells], { directory });

  test.each<[string, Cells, string[]]>([
    ['has the address', boss('ANN@x.org'), ['2 email email-taken']],
    ['has the ID', boss('new@x.org', '7'), ['2 employeeId employee-id-taken']],
    ['has both', boss('ann@x.org', '7'), ['2 email email-taken', '2 employeeId employee-id-taken']],
    ['has neither', boss('new@x.org', '07'), []],
  ])('%s', (_, cells, lines) => {
    expect(found(cells)).toEqual(lines);
  });

  test('is told by name', () => {
    expect(messageText(issueOf(resolve([boss('ann@x.org')], { directory: { users } }), 'email-taken').message)).toContain(
      'Ann Lee (Ann@x.org)',
    );
  });

  test('and another one on one row are ambiguous, instead of taken, and both are named', () => {
    expect(found(boss('ann@x.org', '8'))).toEqual(['2 - user-ambiguous']);
    const issue = issueOf(resolve([boss('ann@x.org', '8')], { directory: { users } }), 'user-ambiguous');
    expect([issue.column, issue.field, issue.params.names]).toEqual([null, null, ['Ann Lee (Ann@x.org)', 'bo@x.org']]);
  });

  test('is not looked for by a broken address', () => {
    expect(found(boss('ann@', '9'), { users: [{ email: 'ann@' }] })).toEqual(['2 email email-format']);
  });

  test.each<[string, Directory]>([
    ['nobody is known', {}],
    ['nobody exists', { users: [] }],
  ])('is none where %s', (_, directory) => {
    expect(found(boss('ann@x.org', '7'), directory)).toEqual([]);
  });
});

describe('lists of the directory', () => {
  const cells = { ...BOSS, role: 'Agent', groups: '{Sales}' };

  test('that are absent check nothing', () => {
    expect(linesOf([cells], { directory: {} })).toEqual([]);
  });

  test('that are empty say that there is nothing', () => {
    const lines = linesOf([cells], { directory: { roles: [], groups: [] } });
    expect(lines).toEqual(['2 role role-unknown', '2 groups group-unknown']);
  });

  test('name what they lack', () => {
    const hierarchy = resolve([{ ...cells, groups: '{Sales, Sale, VIP}' }], { directory: { groups: ['Sales', 'VIP'] } });
    expect(issueOf(hierarchy, 'group-unknown').params.names).toEqual(['“Sale”']);
    expect(issuesIn(hierarchy).map(lineOf)).toEqual(['2 groups group-unknown']);
  });

  test('offer the role that was meant', () => {
    const hierarchy = resolve([{ ...cells, role: 'agent' }], { directory: { roles: ['Agent', 'Admin'] } });
    expect(issueOf(hierarchy, 'role-unknown').params.names).toEqual(['Agent']);
  });
});
