/** What a heading says of each field, before anybody looked at a cell. */
import { describe, expect, test } from 'vitest';
import { matchHeading } from '../../../core/columns/heading-match.js';
import { LANGUAGES, nameKeyOf } from '../../../core/lexicon/index.js';
import { AMAZON_CONNECT_FIELDS } from '../../../core/targets/amazon-connect/fields.js';
import { CLOUDTALK_FIELDS } from '../../../core/targets/cloudtalk/fields.js';
import { SCIM2_FIELDS } from '../../../core/targets/scim2/fields.js';
import { TARGET } from './support.js';

const said = (heading: string): string =>
  matchHeading(heading, TARGET)
    .map(({ field, level, ofName }) => `${field.key} ${level}${ofName ? ' name' : ''}`)
    .join(', ');

test.each([
  ["a field's own name", 'Email Address', 'email own'],
  ['its own name with remarks and marks', '* email_address (required)', 'email own'],
  ['a name of another language', 'Personalnummer', 'employeeId known'],
  ['a name that says more than one thing', 'ID', 'employeeId weak'],
  ['words in another order', 'Date of hire (dd.mm.yyyy)', 'startDate known'],
  ['words in an order of nobody', 'Number of the employee', 'employeeId similar'],
  ['whose it is', 'Employee: Last Name', 'lastName similar'],
  ['a path', 'user.settings.email', 'email part'],
  ['short forms', 'Emp Typ Desc', ''],
  ['short forms of a name', 'Hire Dt', 'startDate similar'],
  ['a slip', 'Emial Address', 'email similar'],
  ['a plural', 'Roles', 'role similar'],
  ['a name beside a word that nobody knows', 'Zoho Role', 'role part'],
  ['a name for a leader', 'Manager Name', 'teamLeader similar name'],
])('%s: %s', (_, heading, levels) => {
  expect(said(heading)).toBe(levels);
});

describe('nothing is said by', () => {
  test.each([
    ...['Rome', 'Rate', 'Stats', 'Name', 'Full Name', 'Mobile', 'Phone', 'Department', 'Cost center', '', '***'],
    ...['Date of birth', 'Geburtsdatum', 'Date de naissance', 'Fecha de nacimiento', 'Data di nascita', '生年月日'],
    ...['Termination Date', 'Austrittsdatum', 'Date de sortie', 'Fecha de baja', 'Datum uit dienst', '退職日'],
    ...['Personal Email', 'E-Mail privat', 'E-mail personnel', 'Correo personal', 'Email pessoal', 'E-mail prywatny'],
    ...['Emergency Contact Name', 'Password Hash', 'Email verified', 'Last login', 'Created at'],
    ...['__proto__', 'constructor', 'x'.repeat(100_000), '('.repeat(100_000)],
  ])('%#', (heading) => {
    expect(matchHeading(heading, TARGET)).toEqual([]);
  });
});

test('a remark in brackets that speaks of something else takes the certainty', () => {
  expect([said('Email (work)'), said('Email (private)'), said('First name (spouse)')]).toEqual([
    'email known',
    'email part',
    'firstName part',
  ]);
});

const OTHERS = [AMAZON_CONNECT_FIELDS, CLOUDTALK_FIELDS, SCIM2_FIELDS].map((fields) => ({ id: 'other', fields }));

/** The first target that has the field. */
const targetWith = (field: string): typeof TARGET =>
  [TARGET, ...OTHERS].find(({ fields }) => fields.some(({ key }) => nameKeyOf(key) === field)) ?? TARGET;

test('a name of what the target has no field for is no other field', () => {
  expect(['Mobile', 'Nome utente', 'User Type'].map((heading) => matchHeading(heading, TARGET))).toEqual([[], [], []]);
});

test('fields that go by one name are found in their own target', () => {
  const found = OTHERS.map((target) => matchHeading('Login Name', target).map(({ field }) => field.key));
  expect(found).toEqual([['username'], [], ['userName']]);
});

test.each(LANGUAGES)('each known name of $tag names its field first of all', ({ headings }) => {
  const strangers = Object.entries(headings).flatMap(([field, names]) =>
    names.filter((name) => {
      const [match, ...others] = matchHeading(name, targetWith(field));
      // A word that several languages use belongs to the first of them.
      return !match || others.length > 0 || (names.indexOf(name) === 0 && nameKeyOf(match.field.key) !== field);
    }),
  );
  expect(strangers).toEqual([]);
});
