/** Columns that look like a field and are none, columns that do not and are one, and those that are asked about. */
import { describe, expect, test } from 'vitest';
import { cellsOf, peopleOf } from '../../bench/mapping/cells.js';
import { mapped, tableOf } from './support.js';

const PEOPLE = peopleOf('look-alikes', 'en');
const NAMES = [
  ['First Name', 'first'],
  ['Last Name', 'last'],
] as const;
const WITH_MAIL = [...NAMES, ['Work Email', 'email']] as const;

/** What a heading above cells of a kind becomes beside other columns: its field, the field it is asked about for, or null. */
function becomes(heading: string, kind: string, beside: readonly (readonly [string, string])[] = WITH_MAIL): string | null {
  const columns = [...beside, [heading, kind] as const].map(([name, of]) => [name, ...cellsOf(of, PEOPLE)]);
  const { matched, questions } = mapped(tableOf(columns));
  const found = matched.find(({ column }) => column === beside.length);
  const question = questions.find(({ candidates }) => candidates.some(({ column }) => column === beside.length));
  return found?.field ?? (question ? `${question.field}?` : null);
}

describe('is no field', () => {
  test.each([
    ['Rome', 'city'],
    ['Rate', 'money'],
    ['Email sent?', 'yesno'],
    ['Email verified', 'bool'],
    ['Email opt-in', 'yesno'],
    ['Phone verified', 'yesno'],
    ['Start time', '=08:00/09:00/10:30'],
    ['Start time', 'stamp'],
    ['Shift start', 'iso'],
    ['Start of leave', 'iso'],
    ['Probation end', 'iso'],
    ['Manager start date', 'iso'],
    ['Password last changed', 'iso'],
    ['Phone', 'phone'],
    ['Work phone', 'phone'],
    ["Manager's phone", 'phone'],
    ['ID', 'guid'],
    ['Zendesk ID', 'big'],
    ['User ID', 'big'],
    ['Tax ID', 'big'],
    ['HR Manager', 'bossmail'],
    ['Account Manager', 'bossmail'],
    ['Created by', 'bossmail'],
    ['Hired by', 'bossmail'],
    ['City of birth', 'city'],
    ['Company country', 'country'],
    ['Spouse first name', 'first'],
    ['Emergency contact email', 'mail2'],
    ['Personal email', 'mail2'],
    ['Email (personal)', 'mail2'],
    ['Marital status', '=Single/Married'],
    ['Role ID', 'n'],
    ['Job title', 'title'],
    ['Age group', '=20-30/30-40'],
    ['Team', '=Red/Blue'],
    ['License plate', '=B-AB 12/M-CD 34'],
    ['Driving licence', 'yesno'],
    ['Profile picture', 'url'],
    ['Supervises', 'n'],
    ['Lead source', '=Web/Event'],
  ])('%s above %s', (heading, kind) => {
    expect(becomes(heading, kind)).toBeNull();
  });
});

describe('is a field', () => {
  test.each([
    ['Manager Name', 'bossmail', 'teamLeader'],
    ['Manager Name', 'boss:ide', 'teamLeader'],
    ['Manager', 'bossname', 'teamLeader'],
    ['manager.email', 'bossmail', 'teamLeader'],
    ['Reports To - Work Email', 'bossmail', 'teamLeader'],
    ['Matricule du responsable', 'boss:idz', 'teamLeader'],
    ['上司の社員番号', 'boss:idz', 'teamLeader'],
    ['Manager?', 'yn', 'manageTeam'],
    ['Phone', 'yn', 'phoneChannel'],
    ['E-mails (Y/N)', 'yn', 'emailChannel'],
    ['Emp No', 'ide', 'employeeId'],
    ['Emplyee Nmber', 'ide', 'employeeId'],
    ['employee_identifier', 'ide', 'employeeId'],
    ['Hire Dt', 'mdy', 'startDate'],
    ['Home Address - City', 'city', 'homeTown'],
    ['addresses[0].country', 'cc', 'stateOrCountry'],
    ['State', '=active/inactive/active', 'status'],
    ['Employment Status', '=Active/Active/Terminated', 'status'],
    ['Employment Status', '=Full-Time/Part-Time', 'employmentStatus'],
    ['Type', '=Full time/Part time', 'employmentStatus'],
    ['Dienstverband', '=Voltijd/Deeltijd', 'employmentStatus'],
    ['Roles', '=Agent/Supervisor', 'role'],
    ['agentGroups', '=Inbound/Outbound', 'groups'],
  ])('%s above %s: %s', (heading, kind, field) => {
    expect(becomes(heading, kind)).toBe(field);
  });

  test.each([
    ['user.email', 'email', 'email'],
    ['emails[0].value', 'email', 'email'],
    ['E-mail Address Work', 'email', 'email'],
    ['Login', 'email', 'email'],
  ])('%s above %s is the address where there is no other', (heading, kind, field) => {
    expect(becomes(heading, kind, NAMES)).toBe(field);
  });
});

describe('is asked about', () => {
  test.each([
    ['Manager Name', 'bossname', 'teamLeader?'],
    ['ID', 'n', 'employeeId?'],
    ['Status', '=Single/Married', 'status?'],
    ['Profile', '=Standard/Admin', 'profile?'],
    ['License Type', '=Professional/Enterprise', 'licenseType?'],
    ['Chat', '=Tier 1/Tier 2', 'chatChannel?'],
  ])('%s above %s', (heading, kind, asked) => {
    expect(becomes(heading, kind)).toBe(asked);
  });
  test('a private address where there is no other key', () => {
    expect(becomes('Personal email', 'mail2', NAMES)).toBe('email?');
  });
});

describe('names', () => {
  const address = ['Email', 'email'] as const;
  test('Name beside first names alone is the surname', () => {
    expect(becomes('Name', 'last', [['Vorname', 'first'], address])).toBe('lastName');
  });
  test('Name above whole names is none', () => {
    expect(becomes('Name', 'full', [['Vorname', 'first'], address])).toBeNull();
  });
  test('Nome above whole names is no first name', () => {
    expect([becomes('Nome', 'full', [address, ['Cidade', 'city']]), becomes('Nome', 'first', [['Cognome', 'last'], address])]).toEqual([
      null,
      'firstName',
    ]);
  });
});

describe('IDs that leaders are named by', () => {
  const fieldsWith = (leaders: string) =>
    mapped(
      tableOf(
        [...WITH_MAIL, ['ID', 'id'] as const, ['Manager', leaders] as const].map(([heading, kind]) => [heading, ...cellsOf(kind, PEOPLE)]),
      ),
    ).matched.slice(WITH_MAIL.length);
  test('are the key, whatever their heading', () => {
    expect(fieldsWith('boss:id')).toMatchObject([
      { heading: 'ID', field: 'employeeId', confidence: 0.85, reason: 'contents' },
      { heading: 'Manager', field: 'teamLeader' },
    ]);
  });
  test.each(['boss:ide', 'bossmail', 'bossname'])('are not where the leaders are named otherwise: %s', (leaders) => {
    expect(fieldsWith(leaders).map(({ field }) => field)).toEqual(['teamLeader']);
  });
});

describe('of two columns', () => {
  const fieldOf = (columns: readonly (readonly [string, string])[]) =>
    Object.fromEntries(
      mapped(tableOf(columns.map(([heading, kind]) => [heading, ...cellsOf(kind, PEOPLE)]))).matched.map(({ heading, field }) => [
        field,
        heading,
      ]),
    );
  test.each([
    ['the one whose cells fit', [...NAMES, ['E-mail', 'empty'], ['Work Email', 'email']], { email: 'Work Email' }],
    ['the one with keys', [...WITH_MAIL, ['Manager', 'bossname'], ['Manager ID', 'boss:ide']], { teamLeader: 'Manager ID' }],
    ['the one with addresses', [...WITH_MAIL, ['Manager ID', 'boss:ide'], ['Manager Email', 'bossmail']], { teamLeader: 'Manager Email' }],
    ['the plain name', [...WITH_MAIL, ['ID', 'n'], ['Employee Number', 'ide']], { employeeId: 'Employee Number' }],
    ['the given name', [['Preferred Name', 'first'], ...WITH_MAIL], { firstName: 'First Name' }],
    ['the one without a remark', [['Email (private)', 'mail2'], ...WITH_MAIL], { email: 'Work Email' }],
  ] as const)('%s is the field', (_, columns, fields) => {
    expect(fieldOf(columns)).toMatchObject(fields);
  });
});
