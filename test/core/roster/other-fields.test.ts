/** Fields of other targets in a whole check: a second address is a value like any other, and what the target says comes back into cells. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/fields/field.js';
import { cellReader } from '../../../core/team/cell-key.js';
import { cellOf } from '../../../core/team/team-cells.js';
import { lineOf, run } from '../codes/run-case.js';
import { LISTS, OTHER, others } from '../codes/tables/other-fields.js';

const SECOND: Field = { key: 'secondaryEmail', heading: 'Secondary Email', kind: 'email' };
const WITH_SECOND = { ...OTHER, fields: [...OTHER.fields, SECOND] };

function withSecond(rows: readonly (readonly [email: string | null, second: string | null])[]): string[] {
  const { grid } = others('', rows.map(([email]) => ({ email: email ?? '' }))); // prettier-ignore
  const cells = grid.rows.map((row, at) => [...row, at === 0 ? SECOND.heading : (rows[at - 1]?.[1] ?? null)]);
  return run({ grid: { ...grid, rows: cells }, options: { target: WITH_SECOND } }).issues.map(lineOf);
}

describe('a second address', () => {
  test('is nobody’s key: two people may share it, and it may be one’s first', () => {
    expect(
      withSecond([
        ['a@x.org', 'home@x.org'],
        ['b@x.org', 'home@x.org'],
        ['c@x.org', 'a@x.org'],
      ]),
    ).toEqual([]);
  });
  test('has to be an address', () => expect(withSecond([['a@x.org', 'home']])).toEqual(['O2 email-format']));
  test('tells nobody who a row is', () => expect(withSecond([[null, 'home@x.org']])).toEqual(['row 2 identifier-missing']));
});

describe('a formula that failed', () => {
  const fixes = (field: string, told: unknown): string[] => {
    const user = { email: 'p0@x.org', firstName: 'Pat', [field]: told };
    const asked = others('', [{ [field]: '#N/A' }], [], { mode: 'update', directory: { users: [user], lists: LISTS } });
    return run(asked).issues.flatMap((issue) => issue.fixes.flatMap(({ cells }) => cells.map(({ to }) => to)));
  };
  test.each([
    ['extension', '1234', '1234'],
    ['deskPhone', '+49301234567', '+49301234567'],
    ['countryPrefix', '+49', '+49'],
    ['username', 'ann.lee', 'ann.lee'],
    ['profiles', ['Agent', 'Admin'], '{Agent, Admin}'],
    ['tags', ['Team: North'], '{Team: North}'],
    ['skills', ['Billing: Good'], '{Billing: Good}'],
    ['route', 'Night Shift', 'Night Shift'],
  ])('of %s offers what the target says', (field, told, text) => expect(fixes(field, told)).toEqual([text]));
  test('offers nothing that breaks the rule of its field', () => expect(fixes('extension', '12345')).toEqual([]));
});

describe('a fetched cell reads as it was told', () => {
  const cell = (key: string, told: unknown): unknown => {
    const field = OTHER.fields.find((each) => each.key === key)!;
    return cellOf(field, cellReader(field), { [key]: told }).value;
  };
  test.each([
    ['extension', '1234', '1234'],
    ['deskPhone', '+49301234567', '+49301234567'],
    ['countryPrefix', '+49', '+49'],
    ['username', 'ann.lee', 'ann.lee'],
    ['profiles', ['Agent', 'Admin'], '{Agent, Admin}'],
    ['tags', ['Team: A, B', 'Floor: 3'], 'Team: A, B; Floor: 3'],
    ['skills', ['Billing: Very Good', 'Sales: Basic'], '{Billing: Very Good, Sales: Basic}'],
    ['route', 'Night Shift', 'Night Shift'],
  ])('%s', (key, told, value) => expect(cell(key, told)).toBe(value));

  test.each([
    ['extension', '12345'],
    ['deskPhone', 'ask Ann'],
    ['username', 'Ann Lee'],
    ['skills', ['Billing: Expert']],
    ['tags', ['no colon']],
  ])('%s that no cell can say stays blank', (key, told) => expect(cell(key, told)).toBeNull());
});
