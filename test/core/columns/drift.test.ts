/** What is no longer as it was when the columns were confirmed. */
import { describe, expect, test } from 'vitest';
import { driftOf, headerOf } from '../../../core/columns/drift.js';
import { headingKey } from '../../../core/lexicon/index.js';
import { mapped, tableOf } from './support.js';

const CELLS: Readonly<Record<string, string>> = { 'Work Email': 'ann@x.org', Login: 'ann@x.org' };
const tableWith = (headings: readonly string[]) => tableOf(headings.map((heading) => [heading, CELLS[heading] ?? 'Ann']));

/** Drift from a header that was confirmed as it maps by itself. */
function drift(before: readonly string[], after: readonly string[], alsoChosen: Readonly<Record<string, string>> = {}) {
  const old = tableWith(before);
  const chosen = Object.fromEntries(mapped(old).matched.map(({ heading, field }) => [headingKey(heading), field]));
  const fields = { ...chosen, ...alsoChosen };
  const table = tableWith(after);
  return driftOf(headerOf(old), table, { before: fields, now: mapped(table, fields) });
}

const WEEK = ['First Name', 'Last Name', 'Work Email', 'Department', 'City'];

describe('nothing', () => {
  test.each<[string, readonly string[]]>([
    ['where all is as it was', WEEK],
    ['where only case, blanks and marks differ', ['FIRST NAME*', 'last_name', 'Work-Email', 'department ', 'City (home)']],
    ['where Muster wrote its status column', [...WEEK, 'Muster status']],
    ['where a column without a heading came between', ['First Name', '', 'Last Name', 'Work Email', 'Department', 'City']],
  ])('%s', (_, after) => {
    expect(drift(WEEK, after)).toEqual([]);
  });

  test('while nothing was confirmed', () => {
    const table = tableWith(WEEK);
    expect(driftOf([], table, { before: {}, now: mapped(table) })).toEqual([]);
  });
});

test('a column that is gone, with the field that it was', () => {
  expect(drift(WEEK, ['First Name', 'Last Name', 'Work Email'])).toEqual([
    { kind: 'vanished', key: 'department', field: null },
    { kind: 'vanished', key: 'city', field: 'homeTown' },
  ]);
});

test('a column that is new moves nobody', () => {
  expect(drift(WEEK, ['Employee ID', ...WEEK.slice(0, 3), 'Notes', ...WEEK.slice(3)])).toEqual([
    { kind: 'new', heading: 'Employee ID', column: 0, field: 'employeeId' },
    { kind: 'new', heading: 'Notes', column: 4, field: null },
  ]);
});

describe('a column that stands elsewhere', () => {
  test('is the one that moved, not those that it passed', () => {
    expect(drift(WEEK, ['City', 'First Name', 'Last Name', 'Work Email', 'Department'])).toEqual([
      { kind: 'moved', heading: 'City', column: 0, place: 4, field: 'homeTown' },
    ]);
  });
  test('two that changed places are one that moved', () => {
    expect(drift(WEEK, ['Last Name', 'First Name', ...WEEK.slice(2)])).toMatchObject([{ kind: 'moved' }]);
  });
});

describe('a column with another heading', () => {
  test('is renamed where it is the same field', () => {
    expect(drift(WEEK, ['First Name', 'Last Name', 'Login', 'Department', 'City'])).toEqual([
      { kind: 'renamed', key: 'workemail', heading: 'Login', column: 2, field: 'email', was: 'email' },
    ]);
  });
  test('is renamed where it is a slip away, be it a field or not', () => {
    expect(drift(WEEK, ['First Name', 'Last Name', 'Work Email', 'Departement', 'City'])).toEqual([
      { kind: 'renamed', key: 'department', heading: 'Departement', column: 3, field: null, was: null },
    ]);
  });
  test('is another column where it is neither', () => {
    expect(drift(WEEK, ['First Name', 'Last Name', 'Work Email', 'Cost center', 'City']).map(({ kind }) => kind)).toEqual([
      'vanished',
      'new',
    ]);
  });
  test('that a person chose says when it is read no more', () => {
    expect(drift([...WEEK, 'Badge number'], [...WEEK, 'Badge numbers'], { badgenumber: 'employeeId' })).toEqual([
      { kind: 'renamed', key: 'badgenumber', heading: 'Badge numbers', column: 5, field: null, was: 'employeeId' },
    ]);
  });
  test('can have moved as well', () => {
    expect(drift(WEEK, ['Login', 'First Name', 'Last Name', 'Department', 'City']).map(({ kind }) => kind)).toEqual(['renamed', 'moved']);
  });
});

test('headings that stand twice are told apart by their order', () => {
  expect(drift([...WEEK, 'Note', 'Note'], [...WEEK, 'Note'])).toEqual([{ kind: 'vanished', key: 'note', field: null }]);
});

test('a column that was said to be no field was none', () => {
  expect(drift(WEEK, WEEK.slice(0, 4), { city: '' })).toEqual([{ kind: 'vanished', key: 'city', field: null }]);
});

test('headings that objects have by nature were no field', () => {
  expect(drift([...WEEK, 'constructor'], WEEK)).toEqual([{ kind: 'vanished', key: 'constructor', field: null }]);
});

test('ten thousand columns come to an end', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => `Note ${at}`);
  const before = [...many, 'First Name', 'Last Name'].map(headingKey);
  const table = tableWith(['First Name', 'Last Name', ...many.reverse()]);
  const now = { matched: [], unused: [], missing: [], questions: [], duplicates: [] };
  expect(driftOf(before, table, { before: {}, now }).length).toBe(many.length);
});

test('ten thousand other headings come to an end', () => {
  const headings = (word: string) => Array.from({ length: 10_000 }, (_, at) => `${word} column number ${at}`);
  const table = tableWith(['First Name', 'Last Name', ...headings('new')]);
  const before = ['First Name', 'Last Name', ...headings('old')].map(headingKey);
  const now = { matched: [], unused: [], missing: [], questions: [], duplicates: [] };
  const kinds = driftOf(before, table, { before: {}, now }).map(({ kind }) => kind);
  expect([kinds.filter((kind) => kind === 'vanished').length, kinds.filter((kind) => kind === 'new').length]).toEqual([10_000, 10_000]);
});
