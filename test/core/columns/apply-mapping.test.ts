/** A table with its mapping applied. */
import { expect, test } from 'vitest';
import { applyMapping } from '../../../core/columns/apply-mapping.js';
import { mapped, tableOf } from './support.js';

const match = (field: string, column: number) => ({ field, column, heading: '', confidence: 1, reason: 'remembered' as const });

test('each field has its grid column', () => {
  const table = tableOf([['Note'], ['Email'], ['First Name']]);
  expect([...applyMapping(table, mapped(table)).columnOf]).toEqual([
    ['email', 1],
    ['firstName', 2],
  ]);
});

test('a match outside the table and a second one for a field are left out', () => {
  const table = tableOf([['Email'], ['First Name']]);
  const mapping = { ...mapped(table), matched: [match('email', 0), match('email', 1), match('lastName', 9), match('role', -1)] };
  expect([...applyMapping(table, mapping).columnOf]).toEqual([['email', 0]]);
});
