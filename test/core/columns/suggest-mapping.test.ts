/** Which column is which field: remembered, named, similar, or by contents. */
import { describe, expect, test } from 'vitest';
import { headingKey, LANGUAGES } from '../../../core/lexicon/index.js';
import { rememberHeadings } from '../../../core/columns/remember-mapping.js';
import { fieldsOf, mapped, TARGET, tableOf } from './support.js';

const EMAILS = ['ann@x.org', 'bob@x.org', 'cy@x.org', 'di@x.org'];
const LEADERS = ['bob@x.org', 'bob@x.org', 'bob@x.org', 'bob@x.org'];
const YES_NO = ['y', 'n', 'y', 'n'];
const DATES = ['2024-01-31', '2024-02-01', '2023-05-06', '2022-01-01'];
/** Keeps a table with one odd column a table. */
const NAMES = { 'First Name': ['Ann', 'Bob', 'Cy', 'Di'], 'Last Name': ['Lee', 'Oss', 'Ko', 'Ray'] };

describe('by a known heading', () => {
  test('the template maps whole', () => {
    const mapping = mapped(tableOf(TARGET.fields.map(({ heading }) => [heading])));
    expect(mapping.matched.map(({ field, column, confidence, reason }) => ({ field, column, confidence, reason }))).toEqual(
      TARGET.fields.map(({ key }, column) => ({ field: key, column, confidence: 1, reason: 'known-heading' })),
    );
    expect([mapping.unused, mapping.missing, mapping.duplicates]).toEqual([[], [], []]);
  });

  test.each(LANGUAGES)('the first headings of $tag map whole', ({ headings }) => {
    const fields = Object.keys(headings).filter((field) => TARGET.fields.some(({ key }) => key === field));
    expect(mapped(tableOf(fields.map((field) => [headings[field]?.[0] ?? '']))).matched.map(({ field }) => field)).toEqual(fields);
  });

  test.each([
    ['snake_case', ['first_name', 'last_name', 'email_address', 'employee_id', 'team_leader', 'start_date']],
    ['camelCase', ['firstName', 'lastName', 'emailAddress', 'employeeId', 'teamLeader', 'startDate']],
    ['capitals', ['FIRST NAME', 'LAST NAME', 'EMAIL ADDRESS', 'EMPLOYEE ID', 'TEAM LEADER', 'START DATE']],
    ['asterisks', ['First Name*', '*Last Name', 'Email Address *', 'Employee ID**', 'Team Leader *', 'Start Date*']],
    [
      'remarks',
      [
        'First Name (required)',
        'Last Name [required]',
        'Email Address (work)',
        'Employee ID (if applicable)',
        'Team Leader (if applicable)',
        'Start Date (YYYY-MM-DD)',
      ],
    ],
  ])('%s', (_, headings) => {
    const fields = mapped(tableOf(headings.map((heading) => [heading]))).matched.map(({ field }) => field);
    expect(fields).toEqual(['firstName', 'lastName', 'email', 'employeeId', 'teamLeader', 'startDate']);
  });

  test('Last Name before First Name is not swapped', () => {
    expect(fieldsOf(mapped(tableOf({ 'Last Name': ['Lee'], 'First Name': ['Ann'] })))).toEqual({
      'Last Name': 'lastName',
      'First Name': 'firstName',
    });
  });

  test('Team Leader Email is the leader, Email Channel the channel', () => {
    const table = tableOf({ 'Email Channel': YES_NO, 'Team Leader Email': LEADERS, Email: EMAILS });
    expect(fieldsOf(mapped(table))).toEqual({ 'Email Channel': 'emailChannel', 'Team Leader Email': 'teamLeader', Email: 'email' });
  });
});

describe('a heading that cells contradict', () => {
  test('Email above yes and no is the channel', () => {
    const table = tableOf({ ...NAMES, 'Email Address': EMAILS, Phone: YES_NO, Chat: YES_NO, Email: YES_NO });
    expect(fieldsOf(mapped(table))).toMatchObject({
      'Email Address': 'email',
      Phone: 'phoneChannel',
      Chat: 'chatChannel',
      Email: 'emailChannel',
    });
  });
  test('Manager above yes and no says who can manage teams', () => {
    expect(fieldsOf(mapped(tableOf({ ...NAMES, Manager: YES_NO, 'Team Leader': LEADERS })))).toMatchObject({
      Manager: 'manageTeam',
      'Team Leader': 'teamLeader',
    });
  });
  test('the same headings above addresses are not', () => {
    expect(fieldsOf(mapped(tableOf({ ...NAMES, Email: EMAILS, Manager: LEADERS })))).toMatchObject({
      Email: 'email',
      Manager: 'teamLeader',
    });
  });
});

describe('by a similar heading', () => {
  test.each([
    ['Frist Name', 'firstName'],
    ['Emial Address', 'email'],
    ['Team Leaders', 'teamLeader'],
    ['Employee Mail', 'email'],
    ['Employment Sttus', 'employmentStatus'],
  ])('%s is %s', (heading, field) => {
    const [match] = mapped(tableOf([[heading], ['Role'], ['Groups']])).matched;
    expect(match).toMatchObject({ field, heading, confidence: 0.85, reason: 'similar-heading' });
  });

  test.each([
    'Rome',
    'Rate',
    'Stats',
    'Home Phone',
    'Date of Birth',
    'Name',
    'Full Name',
    'Middle Name',
    'Employee Name',
    'Phone Number',
    'Mobile',
  ])('%s is no field', (heading) => {
    expect(mapped(tableOf([[heading], ['Role'], ['Groups']])).unused).toEqual([0]);
  });

  test('Contact above telephone numbers is not the contract', () => {
    const mapping = mapped(tableOf({ ...NAMES, Contact: ['+44 20 1', '+44 20 2'] }));
    expect(fieldsOf(mapping)).toEqual({ 'First Name': 'firstName', 'Last Name': 'lastName' });
  });

  test('the status column that Muster wrote is neither a field nor unused', () => {
    const mapping = mapped(tableOf({ ...NAMES, 'Muster status': ['Created', 'Refused'] }));
    expect([fieldsOf(mapping), mapping.unused]).toEqual([{ 'First Name': 'firstName', 'Last Name': 'lastName' }, []]);
  });

  test('cells of another kind speak against it', () => {
    expect(mapped(tableOf({ ...NAMES, 'Start Dates': ['Ann', 'Bob'] })).unused).toEqual([2]);
  });
});

describe('by contents', () => {
  test.each([
    ['Login', EMAILS, 'email'],
    ['Ansprechpartner', LEADERS, 'teamLeader'],
    ['Phone', YES_NO, 'phoneChannel'],
    ['Working since the start', DATES, 'startDate'],
    ['Date', DATES, 'startDate'],
    ['Memberships', ['{A, B}', '{A}'], 'groups'],
  ])('%s', (heading, cells, field) => {
    const match = mapped(tableOf({ ...NAMES, [heading]: cells })).matched.find(({ column }) => column === 2);
    expect(match).toMatchObject({ field, confidence: 0.8, reason: 'contents' });
  });

  test.each([
    ['a date of something else', { 'Date of Birth': DATES }],
    ['another date of something else', { 'Contract end': DATES }],
    ['yes and no about something else', { Vegetarian: YES_NO }],
    ['two columns that fit as well', { Login: EMAILS, Account: EMAILS.map((email) => `x${email}`) }],
    ['plain words', { Notes: ['a', 'b'] }],
    ['a column without cells', { Login: [] }],
    ['a column without a heading', { '': EMAILS }],
  ])('not %s', (_, columns) => {
    expect(fieldsOf(mapped(tableOf({ ...NAMES, ...columns })))).toEqual({ 'First Name': 'firstName', 'Last Name': 'lastName' });
  });
});

describe('two columns for one field', () => {
  test('the first is read, the later one is a duplicate', () => {
    const { matched, duplicates, unused } = mapped(tableOf([['Mail'], ['First Name'], ['Email Address'], ['E-Mail']]));
    expect([matched.map(({ column, field }) => [column, field]), duplicates, unused]).toEqual([
      [
        [0, 'email'],
        [1, 'firstName'],
      ],
      [
        { field: 'email', column: 2 },
        { field: 'email', column: 3 },
      ],
      [],
    ]);
  });
});

describe('remembered', () => {
  const remembered = rememberHeadings({ email: 'Login', employeeId: 'Badge' });

  test('an own heading is the field that a person chose', () => {
    expect(mapped(tableOf({ ...NAMES, LOGIN: EMAILS, badge: ['1', '2'] }), remembered).matched.slice(2)).toEqual([
      { field: 'email', column: 2, heading: 'LOGIN', confidence: 1, reason: 'remembered' },
      { field: 'employeeId', column: 3, heading: 'badge', confidence: 1, reason: 'remembered' },
    ]);
  });

  test('comes before a known heading to its left, which is then unused and no duplicate', () => {
    const mapping = mapped(tableOf({ Email: EMAILS, Login: EMAILS, ...NAMES }), remembered);
    expect([fieldsOf(mapping), mapping.unused, mapping.duplicates]).toEqual([
      { Login: 'email', 'First Name': 'firstName', 'Last Name': 'lastName' },
      [0],
      [],
    ]);
  });

  test('a field that the target does not have is as if nothing was remembered', () => {
    expect(fieldsOf(mapped(tableOf(NAMES), { [headingKey('First Name')]: 'shoeSize' }))).toMatchObject({ 'First Name': 'firstName' });
  });
});

describe('headings that objects have by nature', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is an ordinary column, remembered or not', (heading) => {
    const table = tableOf([
      [heading, 'a'],
      ['First Name', 'Ann'],
      ['Last Name', 'Lee'],
    ]);
    expect([mapped(table).unused, mapped(table, {}).unused]).toEqual([[0], [0]]);
    expect(fieldsOf(mapped(table, rememberHeadings({ profile: heading })))).toMatchObject({ 'First Name': 'firstName' });
    expect(mapped(table, rememberHeadings({ profile: heading })).matched[0]).toMatchObject({ field: 'profile', column: 0 });
  });
});

test('200 columns come to an end, and only the known ones are mapped', () => {
  const columns = Array.from({ length: 200 }, (_, index) => [index === 150 ? 'Email' : index === 160 ? 'Role' : `Note ${index}`, 'x']);
  const { matched, unused } = mapped(tableOf(columns));
  expect([matched.map(({ column }) => column), unused.length]).toEqual([[150, 160], 198]);
});

test.each(['(', 'a', ' ', '\u0301\u0323', '#'])('a huge heading of %j comes to an end', (unit) => {
  expect(mapped(tableOf([[`x${unit.repeat(100_000)}`], ['Email'], ['Role']])).unused).toEqual([0]);
});

test('a table without a header has nothing to map', () => {
  expect(mapped(tableOf([]))).toEqual({
    matched: [],
    unused: [],
    missing: TARGET.fields.map(({ key }) => key),
    questions: [],
    duplicates: [],
  });
});
