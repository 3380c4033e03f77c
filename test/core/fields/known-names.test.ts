/** Names that exist at the target, and the one that a slip means. */
import { describe, expect, test } from 'vitest';
import { KnownNames } from '../../../core/fields/known-names.js';

const names = new KnownNames(['Sales', 'SALES', 'Billing', 'Tier 1', 'Tier 2', 'Night Shift']);

describe('accepts', () => {
  test.each(['Sales', 'SALES', 'Tier 1'])('%s exists', (name) => {
    expect(names.has(name)).toBe(true);
  });
  test.each([
    ['billing', 'Billing'],
    ['BILLING', 'Billing'],
    ['Biling', 'Billing'],
    ['Bililng', 'Billing'],
    ['night  shift', 'Night Shift'],
    ['NightShift', 'Night Shift'],
  ])('%s means %s', (slip, name) => {
    expect([names.has(slip), names.near(slip)]).toEqual([false, name]);
  });
});

describe('rejects', () => {
  test.each([
    ['two names in another case', 'sales'],
    ['as near to two', 'Tier 3'],
    ['too far', 'Bill'],
    ['short words', 'ab'],
    ['nothing', ''],
    ['a huge cell', 'Billing'.repeat(20_000)],
  ])('%s', (_, slip) => {
    expect([names.has(slip), names.near(slip)]).toEqual([false, null]);
  });
});
