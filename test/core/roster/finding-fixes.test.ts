/** What is offered instead of a cell: from its own digits and letters, from its column, and from what the target says of the person. */
import { describe, expect, test } from 'vitest';
import { CODE, type IssueCode } from '../../../core/issues/codes.js';
import type { CellGrid, CellValue } from '../../../core/ports/index.js';
import { findingFixes } from '../../../core/roster/finding-fixes.js';
import { BOSS, type Cells, FIELD_KEYS, gridOf, type Options, PERSON, resolveGrid } from './support/sheet.js';

/** Fixes of a code at a field of the first person, who stands above the boss. */
function fixesIn(grid: CellGrid, field: string, code: IssueCode, options: Options = {}): string[] {
  return findingFixes(resolveGrid(grid, options).roster.index, 0, FIELD_KEYS.indexOf(field), CODE[code]);
}
const fixes = (cells: Cells, field: string, code: IssueCode, options: Options = {}, others: readonly Cells[] = []): string[] =>
  fixesIn(gridOf([{ ...PERSON, ...cells }, BOSS, ...others]), field, code, options);

/** The same with a number format and shown text for that one cell. */
function formatted(field: string, value: CellValue, format: string, shown: string, code: IssueCode): string[] {
  const grid = gridOf([{ ...PERSON, [field]: value }, BOSS]);
  const only = (text: string): (string | null)[] => FIELD_KEYS.map((key) => (key === field ? text : null));
  return fixesIn({ ...grid, formats: [[], only(format)], shown: [[], only(shown)] }, field, code);
}

describe('rounded IDs', () => {
  test.each<[string, CellValue, string, string, string[]]>([
    ['all digits are there, only shown in E notation', 123_456_789_012, 'General', '1.23457E+11', ['123456789012']],
    ['typed into a cell with a percent format', 4.17, '0%', '417%', ['417']],
    ['with a percent and decimals', 0.1234, '0.00%', '12.34%', []],
    ['a fraction', 417.5, 'General', '417.5', []],
    ['a negative number', -417, 'General', '-417', []],
    ['more digits than a number keeps', 1_234_567_890_123_456, '0', '1234567890123450', []],
  ])('%s', (_, value, format, shown, expected) => {
    expect(formatted('employeeId', value, format, shown, 'id-rounded')).toEqual(expected);
  });

  test('are padded like their siblings', () => {
    const ids = Array.from({ length: 3 }, (_, i) => ({ ...PERSON, email: `p${i}@x.org`, employeeId: `00099945678901${i}` }));
    const grid = gridOf([{ ...PERSON, employeeId: 123_456_789_012 }, BOSS, ...ids]);
    const shown = grid.rows.map((row) => row.map((cell) => (cell === 123_456_789_012 ? '1.23457E+11' : null)));
    expect(fixesIn({ ...grid, shown }, 'employeeId', 'id-rounded')).toEqual(['000123456789012']);
  });

  test('of a leader are told where one person’s ID rounds to the number', () => {
    const leader = { ...BOSS, email: 'zoe@x.org', employeeId: '12345678901234567' };
    expect(fixes({ teamLeader: 12_345_678_901_234_567 }, 'teamLeader', 'id-rounded', {}, [leader])).toEqual(['12345678901234567']);
    const other = { ...BOSS, email: 'zac@x.org', employeeId: '12345678901234568' };
    expect(fixes({ teamLeader: 12_345_678_901_234_567 }, 'teamLeader', 'id-rounded', {}, [leader, other])).toEqual([]);
  });

  test('of a user who is changed are what the target says, where that rounds to the number', () => {
    const users = (employeeId: string) => ({ mode: 'update' as const, directory: { users: [{ email: 'ann@x.org', employeeId }] } });
    expect(fixes({ employeeId: 12_345_678_901_234_567 }, 'employeeId', 'id-rounded', users('12345678901234567'))).toEqual([
      '12345678901234567',
    ]);
    expect(fixes({ employeeId: 12_345_678_901_234_567 }, 'employeeId', 'id-rounded', users('98765432109876543'))).toEqual([]);
  });
});

describe('lost zeros', () => {
  const padded = ['00418', '00419', '00420'].map((employeeId, i) => ({ ...PERSON, email: `p${i}@x.org`, employeeId }));
  test('are written back to the width of the siblings, unless somebody has that ID', () => {
    expect(fixes({ employeeId: 417 }, 'employeeId', 'id-leading-zeros', {}, padded)).toEqual(['00417']);
    expect(fixes({ employeeId: 418 }, 'employeeId', 'id-leading-zeros', {}, padded)).toEqual([]);
  });
});

describe('blank cells that are needed', () => {
  test.each<[string, Cells, string, Options, string[]]>([
    ['the one value of the column', { role: null }, 'role', {}, ['Agent']],
    ['each word of a short list where the column has several', { chatChannel: null }, 'chatChannel', {}, ['y', 'n']],
    ['nothing for a name', { firstName: null }, 'firstName', {}, []],
    ['nothing for a leader of many', { teamLeader: null }, 'teamLeader', {}, []],
    ['nobody, for one who can manage teams', { manageTeam: 'y', teamLeader: null }, 'teamLeader', {}, ['unassigned']],
  ])('%s', (_, cells, field, options, expected) => {
    const others = [0, 1, 2].map((i) => ({ ...PERSON, email: `p${i}@x.org`, role: 'Agent', chatChannel: i === 0 ? 'y' : 'n' }));
    const boss = { ...BOSS, role: 'Agent' };
    expect(fixesIn(gridOf([{ ...PERSON, ...cells }, boss, ...others]), field, 'required', options)).toEqual(expected);
  });

  test.each<[string, string, unknown, string]>([
    ['a name', 'firstName', 'Annika', 'Annika'],
    ['yes or no', 'phoneChannel', false, 'n'],
    ['a choice, in the template’s word', 'employmentStatus', 'full-time', 'Full Time'],
    ['groups', 'groups', ['Sales', 'VIP'], '{Sales, VIP}'],
    ['a leader', 'teamLeader', 'boss@x.org', 'boss@x.org'],
    ['nobody', 'teamLeader', null, 'unassigned'],
    ['a date', 'startDate', '2024-03-01', '2024-03-01'],
  ])('%s as the target has it, for a user who is changed', (_, field, told, text) => {
    const entry = { email: 'ann@x.org', [field === 'teamLeader' ? 'leader' : field]: told };
    const options = { directory: { users: [entry, { email: 'boss@x.org', manageTeam: true }] } };
    expect(fixes({ [field]: null }, field, 'cell-error', { ...options, mode: 'update' })).toEqual([text]);
    expect(fixes({ [field]: null }, field, 'cell-error', { ...options, mode: 'create' })).toEqual([]);
  });

  test('what the target says is not written where it breaks a rule of the field', () => {
    const options: Options = { mode: 'update', directory: { users: [{ email: 'ann@x.org', firstName: 'x'.repeat(200) }] } };
    expect(fixes({ firstName: null }, 'firstName', 'required', options)).toEqual([]);
  });

  test('a secret is neither known nor guessed', () => {
    expect(fixes({ temporaryPassword: ' x ' }, 'temporaryPassword', 'whitespace')).toEqual([]);
  });
});

describe('letters of two alphabets', () => {
  test.each<[string, string, string[]]>([
    ['a Cyrillic letter in a Latin word', '\u0410nn', ['Ann']],
    ['a Latin letter in a Cyrillic word', '\u0418\u0432\u0430\u043do\u0432', ['\u0418\u0432\u0430\u043d\u043e\u0432']],
    ['a Greek capital in a Latin word', '\u0391nn', ['Ann']],
    ['one of several words', 'Ann L\u0435e', ['Ann Lee']],
    ['a letter without a twin', '\u0416ann', []],
    ['a word of twins alone, the likelier alphabet first', '\u0410\u0441a', ['\u0410\u0441\u0430', 'Aca']],
    ['Han and Cyrillic', '\u7530\u0414', []],
  ])('%s', (_, text, expected) => {
    expect(fixes({ firstName: text }, 'firstName', 'mixed-script')).toEqual(expected);
  });
});

describe('managers', () => {
  const options: Options = { mode: 'update', directory: { users: [{ email: 'ann@x.org', manageTeam: true, active: true }] } };
  test('stay active and stay managers', () => {
    expect(fixes({ status: 'deactivated' }, 'status', 'manager-cannot-deactivate', options)).toEqual(['active']);
    expect(fixes({ manageTeam: 'n' }, 'manageTeam', 'manager-cannot-demote', options)).toEqual(['y']);
  });
  test('are offered no word that would end it', () => {
    expect(fixes({ manageTeam: 'maybe' }, 'manageTeam', 'yes-no', options)).toEqual(['y']);
    expect(fixes({ manageTeam: 'maybe' }, 'manageTeam', 'yes-no')).toEqual(['y', 'n']);
    expect(fixes({ status: 'gone' }, 'status', 'status-value', options)).toEqual(['active']);
  });
});

describe('dates in another form', () => {
  const dated = ['2024-01-31', '2024-02-01', '2024-02-02'].map((startDate, i) => ({ ...PERSON, email: `p${i}@x.org`, startDate }));
  test.each<[string, CellValue, string[]]>([
    ['with one reading', '31.12.2024', ['2024-12-31']],
    ['with two, both', '03/04/2024', ['2024-04-03', '2024-03-04']],
    ['a serial number', 45_000, ['2023-03-15']],
    ['no date', 'soon', []],
  ])('%s', (_, startDate, expected) => {
    expect(fixes({ startDate }, 'startDate', 'date-format', {}, dated)).toEqual(expected);
  });

  test('a serial number of a workbook that counts from 1904', () => {
    const grid = gridOf([{ ...PERSON, startDate: 43_538 }, BOSS, ...dated], { dateSystem: 1904 });
    expect(fixesIn(grid, 'startDate', 'date-format')).toEqual(['2023-03-15']);
  });
});

test.each(['cell-merged', 'email-duplicate', 'email-taken', 'too-long', 'date-implausible'] as const)(
  '%s has no text that mends it',
  (code) => {
    expect(fixes({ firstName: 'Ann' }, 'firstName', code)).toEqual([]);
  },
);

describe('a word of a short list', () => {
  test('that means one of them is that one, in whatever language', () => {
    expect(fixes({ employmentStatus: 'Teilzeit' }, 'employmentStatus', 'employment-status')).toEqual(['Part Time']);
  });

  test('that means none of them may be any', () => {
    expect(fixes({ employmentStatus: 'Werkvertrag' }, 'employmentStatus', 'employment-status')).toEqual(['Full Time', 'Part Time', 'Temp']);
  });
});
