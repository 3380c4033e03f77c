/** Rows known again by what they say, from the roster or from cells that were read once more. */
import { describe, expect, test } from 'vitest';
import { identityOf, keysOfRow, ridOf, saysOf } from '../../../core/plan/identity.js';
import { type Cells, resolve, rowOf } from '../roster/support/sheet.js';
import { ANN, cellsOf, resolveTeam } from './support/fetched.js';

const indexOf = (cells: Cells) => resolveTeam([cells]).index.roster;

describe('a row of an existing user', () => {
  test.each<[string, Cells, string]>([
    ['its Record, in any case', { ...cellsOf(ANN), record: ' ANN@x.org', email: 'lee@x.org' }, 'record:ann@x.org'],
    ['its address where it has no Record', { ...cellsOf(ANN), record: null, email: 'Ann@x.org' }, 'email:ann@x.org'],
    ['its ID where it has neither', { ...cellsOf(ANN), record: null, email: null }, 'id:0042'],
  ])('is known by %s', (_, cells, identity) => {
    expect(identityOf(indexOf(cells), 0, 'update')).toBe(identity);
  });
});

test('a row of a new person is known by its natural key, whatever its Record says', () => {
  expect(identityOf(indexOf(cellsOf(ANN)), 0, 'create')).toBe('email:ann@x.org');
});

test('cells that were read again say what the roster says', () => {
  for (const cells of [cellsOf(ANN), { ...cellsOf(ANN), email: ' Lee@x.org ', employeeId: 42, record: '0042' }]) {
    const roster = indexOf(cells);
    const again = { cells: rowOf(cells), shown: null };
    expect(saysOf(roster, again)).toEqual(saysOf(roster, 0));
    expect(keysOfRow(roster, again)).toEqual(keysOfRow(roster, 0));
    for (const mode of ['create', 'update'] as const) expect(identityOf(roster, again, mode)).toBe(identityOf(roster, 0, mode));
  }
});

test('an ID that shows its zeros is known by them', () => {
  const roster = resolve([{ ...cellsOf(ANN), email: null }]).index.roster;
  const cells = rowOf({ employeeId: 42 });
  const shown = rowOf({ employeeId: '0042' }) as (string | null)[];
  expect(identityOf(roster, { cells, shown }, 'create')).toBe('id:0042');
});

test('decomposed and composed text is one identity', () => {
  const says = (employeeId: string) => identityOf(indexOf({ ...cellsOf(ANN), email: null, record: null, employeeId }), 0, 'update');
  expect(says('Mu\u0308-1')).toBe(says('Mü-1'));
});

test('keys alone give the natural key', () => {
  expect(ridOf({ email: 'ANN@x.org', employeeId: '7' })).toBe('email:ann@x.org');
  expect(ridOf({ email: null, employeeId: '7' })).toBe('id:7');
});
