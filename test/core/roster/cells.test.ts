/** One cell at a time: which code a value gets in a roster of new people, and which values get none. */
import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../core/ports/index.js';
import { BOSS, gridOf, issuesIn, lineOf, linesOf, type Options, PERSON, resolveGrid } from './support/sheet.js';

const KNOWN: Options = { directory: { roles: ['Agent'], groups: ['Sales', 'VIP', 'A, B'] }, today: '2024-06-01' };
const PERSON_ROW = 3;

/** Codes of one cell of an otherwise faultless person below their boss. */
function codesOf(field: string, value: CellValue, options: Options = {}): string[] {
  const role = options.directory?.roles ? { role: 'Agent' } : {};
  return issuesIn(
    resolveGrid(
      gridOf([
        { ...BOSS, ...role },
        { ...PERSON, ...role, [field]: value },
      ]),
      options,
    ),
  )
    .filter((issue) => issue.row === PERSON_ROW && issue.field === field)
    .map(({ code }) => code);
}

const long = (length: number): string => 'x'.repeat(length);

describe.each<[field: string, accepts: CellValue[], rejects: [CellValue, string][], options?: Options]>([
  ['role', ['Agent', ' anything'.trim(), '__proto__', null], [[long(101), 'too-long']]],
  [
    'role',
    ['Agent'],
    [
      ['agent', 'role-unknown'],
      ['constructor', 'role-unknown'],
      ['', 'required'],
    ],
    KNOWN,
  ],
  [
    'manageTeam',
    ['n', 'No', 'nein', false, 0],
    [
      ['maybe', 'yes-no'],
      ['__proto__', 'yes-no'],
      [' ', 'required'],
    ],
  ],
  [
    'email',
    ['ann@x.org', 'ANN@X.ORG', null],
    [
      ['ann', 'email-format'],
      ['a..n@x.org', 'email-format'],
      ['änn@x.org', 'email-characters'],
      ['a\u200bnn@x.org', 'email-characters'],
      [`${long(65)}@x.org`, 'too-long'],
    ],
  ],
  ['employeeId', ['0042', 42, 'constructor', long(100)], [[long(101), 'too-long'], [1e15, 'id-rounded'], [-4, 'id-rounded'], [4.5, 'id-rounded'], ['1.2E+15', 'id-rounded']]], // prettier-ignore
  ['employeeId', ['12E5', '417.5', '-417'], []],
  ['firstName', ['Ann', 'Nguyễn', long(100), 'Ann-陳'], [['', 'required'], [long(101), 'too-long'], ['Аnn', 'mixed-script'], ['A\u202en', 'invisible-character']]], // prettier-ignore
  ['lastName', ["O'Neill"], [[null, 'required'], ['\u00a0', 'required']]], // prettier-ignore
  ['homeTown', [null, long(255)], [[long(256), 'too-long'], ['Вerlin', 'mixed-script']]], // prettier-ignore
  ['stateOrCountry', [null, 'Peru', 'PE'], [[long(256), 'too-long']]],
  ['profile', ['two\nlines', long(5000)], [[long(5001), 'too-long']]],
  ['phoneChannel', ['y', true, 'ja'], [['x', 'yes-no'], [null, 'required']]], // prettier-ignore
  ['chatChannel', ['1', 'SÍ'], [['2', 'yes-no'], ['', 'required']]], // prettier-ignore
  ['emailChannel', ['はい'], [['on', 'yes-no'], ['', 'required']]], // prettier-ignore
  ['employmentStatus', [null, 'full-time', 'FT', 'PART TIME', 'temp'], [['Contractor', 'employment-status'], ['constructor', 'employment-status']]], // prettier-ignore
  ['startDate', [null, '2024-02-29', '29.2.2024', '29 février 2024'], [['2023-02-29', 'date-format'], ['soon', 'date-format'], [45_000, 'date-format'], ['1949-12-31', 'date-implausible'], ['2025-06-02', 'date-implausible']], KNOWN], // prettier-ignore
  ['groups', [null, '{}', '{Sales, VIP}', '{Sales, Sales}', 'Sales; VIP', 'A, B', 'Sales, VIP'], [['{Sales', 'group-syntax'], ['{Sales,}', 'group-syntax'], ['{sales}', 'group-unknown'], ['__proto__', 'group-unknown']], KNOWN], // prettier-ignore
  ['groups', ['{Whatever}', '__proto__'], [['}', 'group-syntax'], [`{${long(256)}}`, 'too-long']]], // prettier-ignore
  ['temporaryPassword', [null, 'Welcome-1'], [[long(256), 'too-long']]],
  ['licenseType', [null, 'Standard', 'FLEXIBLE'], [['gold', 'license-type']]],
  ['status', [null, 'Active'], [['deactivated', 'status-value'], ['gone', 'status-value']]], // prettier-ignore
  ['record', [null, 'whoever@x.org'], []],
  ['teamLeader', ['boss@x.org', ' BOSS@x.org'.trim(), 'BOSS@X.ORG'], [[null, 'required'], [1e16, 'id-rounded']]], // prettier-ignore
])('%s', (field, accepts, rejects, options) => {
  test.each(accepts)('accepts %j', (value) => {
    expect(codesOf(field, value, options)).toEqual([]);
  });
  test.each(rejects)('says of %j: %s', (value, code) => {
    expect(codesOf(field, value, options)).toEqual([code]);
  });
});

describe('damage', () => {
  test.each(['#N/A', '#ref!', '#WERT!', '#NOM?', '#¡VALOR!'])('%s is a cell error and gets no other code', (value) => {
    for (const field of ['email', 'startDate', 'teamLeader', 'phoneChannel', 'groups']) {
      expect(codesOf(field, value), field).toEqual(['cell-error']);
    }
  });

  test('a hash alone is text', () => {
    expect(codesOf('homeTown', '#12 Hill')).toEqual([]);
  });

  test.each(['firstName', 'email', 'teamLeader', 'employeeId'])('blanks at the ends of %s are told and sent trimmed', (field) => {
    const value = field === 'teamLeader' ? ' boss@x.org' : field === 'email' ? 'ann@x.org\u00a0' : 'Ann ';
    expect(codesOf(field, value)).toEqual(['whitespace']);
  });

  test('an ID in a number cell beside padded ones may have lost zeros, padded text shown for a number has not', () => {
    const people = [
      { ...BOSS, employeeId: '0001' },
      { ...PERSON, employeeId: '0002' },
      { ...PERSON, email: 'cy@x.org', employeeId: 3 },
    ];
    expect(linesOf(people)).toEqual(['4 employeeId id-leading-zeros']);
    const grid = gridOf(people);
    grid.rows[2]![3] = 2;
    const shown = grid.rows.map((row) => row.map(() => null as string | null));
    shown[2]![3] = '0002';
    expect(issuesIn(resolveGrid({ ...grid, shown })).map(lineOf)).toEqual(['4 employeeId id-leading-zeros']);
  });

  test('no zeros are missed where fewer than half of the text IDs are padded', () => {
    const ids = ['0001', '12', '13', 3];
    expect(linesOf(ids.map((employeeId, i) => ({ ...BOSS, email: `p${i}@x.org`, employeeId })))).toEqual([]);
  });
});

describe('dates', () => {
  const dated = (...dates: CellValue[]): string[] =>
    linesOf(dates.map((startDate, i) => ({ ...BOSS, email: `p${i}@x.org`, startDate }))).filter((line) => line.includes('date'));

  test('the format that fits most cells is the one of the column', () => {
    expect(dated('31/12/2023', '1/2/2024', '12/31/2023')).toEqual(['4 startDate date-format']);
    expect(dated('2023-12-31', '1/2/2024', '2024-02-03')).toEqual(['3 startDate date-format']);
  });

  test('two readings of every cell are told once, at the first filled cell', () => {
    expect(dated(null, '1/2/2024', '3/4/2024')).toEqual(['3 startDate date-ambiguous']);
    expect(dated('1/1/2024', '2/2/2024')).toEqual([]);
  });

  test('a confirmed reading ends the doubt', () => {
    const people = [{ ...BOSS, startDate: '1/2/2024' }];
    expect(linesOf(people, { dates: { startDate: 'mdy' } })).toEqual([]);
  });
});
