/** A target of its own kinds of fields, and sheets of its people: what Agent Connect has no field for. */
import type { FieldSet } from '../../../../core/fields/field.js';
import type { IssueCode } from '../../../../core/issues/codes.js';
import type { CellValue } from '../../../../core/ports/index.js';
import type { CodeCase } from '../code-case.js';

const TYPES = ['Agent', 'Admin', 'Supervisor'];

export const OTHER: FieldSet = {
  id: 'other',
  fields: [
    { key: 'email', heading: 'Email Address', kind: 'email' },
    { key: 'firstName', heading: 'First Name', kind: 'name', required: true },
    { key: 'extension', heading: 'Extension', kind: 'number', min: 1000, max: 9999 },
    { key: 'pause', heading: 'Pause', kind: 'number' },
    { key: 'deskPhone', heading: 'Desk Phone', kind: 'phone' },
    { key: 'line', heading: 'Outgoing Line', kind: 'phone', list: 'lines' },
    { key: 'countryPrefix', heading: 'Country Prefix', kind: 'calling-code' },
    { key: 'tags', heading: 'Tags', kind: 'tag-list', maxLength: 20 },
    { key: 'skills', heading: 'Skills', kind: 'level-list', levels: ['Basic', 'Good', 'Very Good'], maxLength: 20 },
    { key: 'ratings', heading: 'Ratings', kind: 'level-list', levels: { min: 1, max: 5 }, list: 'ratings' },
    { key: 'username', heading: 'Username', kind: 'user-name', maxLength: 20, isUserName: (name) => /^[\w.@-]+$/u.test(name) },
    { key: 'profiles', heading: 'Security Profiles', kind: 'name-list', list: 'profiles', maxLength: 20 },
    { key: 'route', heading: 'Routing Profile', kind: 'text', list: 'routes' },
    {
      key: 'userType',
      heading: 'User Type',
      kind: 'choice',
      choices: new Map(TYPES.map((type) => [type.toLowerCase(), type.toLowerCase()])),
      choiceCode: 'choice-unknown',
      choiceLabels: TYPES,
      sameInBatch: true,
    },
  ],
};

export const LISTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['lines', ['+493011111111', '+493022222222']],
  ['ratings', ['Billing', 'Sales', 'Language=German']],
  ['profiles', ['Agent', 'Admin', 'Quality']],
  ['routes', ['Basic Routing', 'Night Shift']],
]);

const KEYS = OTHER.fields.map(({ key }) => key);
const FIRST_LETTER = 65;
export const otherLetter = (field: string): string => String.fromCharCode(FIRST_LETTER + KEYS.indexOf(field));

/** People with these cells, each with an address and a name of their own. */
export function others(
  name: string,
  rows: readonly Readonly<Record<string, CellValue>>[],
  says: readonly string[] = [],
  options: CodeCase['options'] = {},
): CodeCase {
  const cells = rows.map((row, at) =>
    KEYS.map((key) => row[key] ?? (key === 'email' ? `p${at}@x.org` : key === 'firstName' ? 'Pat' : null)),
  );
  return {
    name,
    grid: { rows: [OTHER.fields.map(({ heading }) => heading), ...cells], firstRow: 1, firstColumn: 1 },
    says,
    options: { target: OTHER, directory: { lists: LISTS }, ...options },
  };
}

/** One person with one such cell; it is refused where a code is given. */
export const other = (name: string, field: string, value: CellValue, code?: IssueCode): CodeCase =>
  others(name, [{ [field]: value }], code === undefined ? [] : [`${otherLetter(field)}2 ${code}`]);

/** The same of a number that shows in its own way. */
export function otherNumber(name: string, field: string, value: number, shown: string, format: string, code?: IssueCode): CodeCase {
  const found = other(name, field, value, code);
  const beside = (text: string): (string | null)[][] => [[], KEYS.map((key) => (key === field ? text : null))];
  return { ...found, grid: { ...found.grid, shown: beside(shown), formats: beside(format) } };
}

/** Texts of one column, each a case of its own that is named after it. */
export const otherTexts = (field: string, values: readonly CellValue[], code?: IssueCode): CodeCase[] =>
  values.map((value) => other(typeof value === 'string' ? `\`${value}\`` : `the number ${String(value)}`, field, value, code));
