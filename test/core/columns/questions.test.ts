/** What is asked instead of believed: which fields, which columns, in which order. */
import { describe, expect, test } from 'vitest';
import { rememberHeadings } from '../../../core/columns/remember-mapping.js';
import { cellsOf, peopleOf } from '../../bench/mapping/cells.js';
import { fieldsOf, mapped, tableOf } from './support.js';

const PEOPLE = peopleOf('questions', 'en');
const NAMES = [
  ['First Name', 'first'],
  ['Last Name', 'last'],
] as const;
const table = (columns: readonly (readonly [string, string])[]) =>
  tableOf(columns.map(([heading, kind]) => [heading, ...cellsOf(kind, PEOPLE)]));

test('two columns that fit as well are both asked about, and nobody is sure of either', () => {
  const { matched, questions, unused, missing } = mapped(table([...NAMES, ['Login', 'email'], ['Account', 'mail2']]));
  expect(matched.map(({ field }) => field)).toEqual(['firstName', 'lastName']);
  expect(questions).toEqual([
    {
      field: 'email',
      candidates: [
        { column: 2, confidence: 0.7, reason: 'contents' },
        { column: 3, confidence: 0.7, reason: 'contents' },
      ],
    },
  ]);
  expect([unused, missing.includes('email')]).toEqual([[2, 3], true]);
});

test('required fields come first, then the others in the order of the target', () => {
  const columns = [
    ['Profile', '=A/B'],
    ['ID', 'n'],
    ['Manager Name', 'bossname'],
    ['Chat', '=A/B'],
    ['Work Email', 'email'],
  ] as const;
  expect(mapped(table([...NAMES, ...columns])).questions.map(({ field }) => field)).toEqual([
    'chatChannel',
    'teamLeader',
    'employeeId',
    'profile',
  ]);
});

test('who a row is comes with the required ones while no key has a column', () => {
  expect(mapped(table([...NAMES, ['Profile', '=A/B'], ['ID', 'n']])).questions.map(({ field }) => field)).toEqual([
    'employeeId',
    'profile',
  ]);
});

test('the better candidate comes first', () => {
  const { questions } = mapped(table([...NAMES, ['Manager Name', 'bossname'], ['Manager', 'phone'], ['Work Email', 'email']]));
  expect(questions.map(({ candidates }) => candidates.map(({ column }) => column))).toEqual([[3, 2]]);
});

test('the column that Muster wrote is neither believed nor asked about, whatever stands in it', () => {
  const { matched, questions, unused } = mapped(table([...NAMES, ['Muster status', '=Active/Deactivated']]));
  expect([matched.map(({ column }) => column), questions, unused]).toEqual([[0, 1], [], []]);
});

test('nothing is asked of a field that has a column', () => {
  expect(mapped(table([...NAMES, ['ID', 'n'], ['Employee ID', 'ide'], ['Work Email', 'email']])).questions).toEqual([]);
});

describe('what a person said', () => {
  const columns = [...NAMES, ['ID', 'n'], ['Work Email', 'email'], ['Login', 'email']] as const;
  test('of an unsure column is believed, and no more asked', () => {
    const mapping = mapped(table(columns), rememberHeadings({ employeeId: 'ID' }));
    expect([fieldsOf(mapping)['ID'], mapping.questions]).toEqual(['employeeId', []]);
  });
  test('of a column that is no field is believed too', () => {
    const mapping = mapped(table(columns), { id: '', workemail: '' });
    expect(fieldsOf(mapping)).toEqual({ 'First Name': 'firstName', 'Last Name': 'lastName', Login: 'email' });
    expect([mapping.questions, mapping.unused, mapping.duplicates]).toEqual([[], [2, 3], []]);
  });
  test('comes before all that the cells say', () => {
    const mapping = mapped(table(columns), { workemail: 'profile', firstname: 'lastName', lastname: 'firstName' });
    expect(mapping.matched.filter(({ reason }) => reason === 'remembered').map(({ heading, field }) => [heading, field])).toEqual([
      ['First Name', 'lastName'],
      ['Last Name', 'firstName'],
      ['Work Email', 'profile'],
    ]);
  });
  test('of one heading that stands twice is meant of the first', () => {
    const { matched, duplicates } = mapped(table([...NAMES, ['Badge', 'ide'], ['Badge', 'ide']]), { badge: 'employeeId' });
    expect([matched.filter(({ field }) => field === 'employeeId').map(({ column }) => column), duplicates]).toEqual([
      [2],
      [{ field: 'employeeId', column: 3 }],
    ]);
  });
});
