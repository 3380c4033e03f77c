/** Columns that a roster cannot do without, in each mode, and which rows they stop. */
import { describe, expect, test } from 'vitest';
import { decisionKey } from '../../../core/roster/row-identity.js';
import { type Cells, FIELD_KEYS, gridWith, issuesIn, lineOf, type Options, PERSON, resolveGrid } from './support/sheet.js';
import { ann, old, SYNC, UPDATE } from './support/team.js';

const NEW: Cells = { ...PERSON, email: 'new@x.org' };
/** Columns found missing, and which rows that stops. */
function missing(keys: readonly string[], people: readonly Cells[], options: Options): [fields: string[], stopped: boolean[]] {
  const hierarchy = resolveGrid(gridWith(keys, people), options);
  const fields = issuesIn(hierarchy).flatMap(({ code, field }) => (code === 'column-missing' ? [field ?? ''] : []));
  expect(hierarchy.roster.missing.map(({ key }) => key)).toEqual(fields);
  return [fields, people.map((_, row) => hierarchy.roster.index.isStoppedByMissing(row))];
}
const NEEDED = ['manageTeam', 'firstName', 'lastName', 'phoneChannel', 'chatChannel', 'emailChannel', 'teamLeader'];

describe('an update needs only what finds people', () => {
  test.each(['record', 'email', 'employeeId'])('%s is enough', (key) => {
    expect(missing([key, 'homeTown', 'status'], [ann()], UPDATE)).toEqual([[], [false]]);
  });

  test('with none of them the e-mail column is missing, once, and nothing is sent', () => {
    expect(missing(['firstName', 'lastName', 'homeTown'], [ann(), old()], UPDATE)).toEqual([['email'], [true, true]]);
    const lines = issuesIn(resolveGrid(gridWith(['firstName', 'lastName', 'homeTown'], [ann()]), UPDATE)).map(lineOf);
    expect(lines).toEqual(['1 email column-missing']);
  });

  test('a row that is switched to create needs the rest, and only that row is stopped', () => {
    const key = decisionKey({ record: '', email: 'new@x.org', employeeId: '' });
    const options: Options = { ...UPDATE, rowModes: new Map([[key, 'create']]) };
    expect(missing(['email', 'homeTown'], [ann(), NEW], options)).toEqual([NEEDED, [false, true]]);
  });
});

describe('a sync needs the rest only while somebody would be created', () => {
  test('not where everybody exists', () => {
    expect(missing(['email', 'homeTown'], [ann(), old()], SYNC)).toEqual([[], [false, false]]);
  });

  test('and then only the new people are stopped', () => {
    expect(missing(['email', 'homeTown'], [ann(), NEW, old()], SYNC)).toEqual([NEEDED, [false, true, false]]);
  });

  test('a record does not identify a new person', () => {
    expect(missing(['record', ...NEEDED], [ann(), NEW], SYNC)).toEqual([['email'], [false, true]]);
  });

  test('an edit that makes a row a user’s takes the columns off the list', () => {
    const grid = gridWith(['email', 'homeTown', 'lastName'], [ann(), NEW]);
    const { roster } = resolveGrid(grid, SYNC);
    const told = (): string[] => roster.missing.map(({ key }) => key);
    expect(told()).toHaveLength(NEEDED.length - 1);
    grid.rows[2]![0] = 'old@x.org';
    roster.index.update([1]);
    expect([told(), roster.issues.heading]).toEqual([[], []]);
    grid.rows[2]![0] = 'other@x.org';
    roster.index.update([1]);
    expect(told()).toHaveLength(NEEDED.length - 1);
  });
});

describe('new people need all of them', () => {
  test('with people and without', () => {
    expect(missing(['email', 'homeTown'], [NEW], {})).toEqual([NEEDED, [true]]);
    expect(missing(['email', 'homeTown'], [], {})).toEqual([NEEDED, []]);
  });

  test('a row that is switched to update is not stopped', () => {
    const key = decisionKey({ record: '', email: 'ann@x.org', employeeId: '' });
    const options: Options = { ...UPDATE, mode: 'create', rowModes: new Map([[key, 'update']]) };
    expect(missing(['email', 'homeTown'], [ann({ record: null }), NEW], options)).toEqual([NEEDED, [false, true]]);
  });

  test('none is missed where all are there', () => {
    expect(missing(FIELD_KEYS, [NEW], {})).toEqual([[], [false]]);
  });
});
