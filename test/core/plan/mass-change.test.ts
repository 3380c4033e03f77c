/** When a plan changes so much that the number has to be typed. */
import { describe, expect, test } from 'vitest';
import { massChange, massOf } from '../../../core/plan/mass-change.js';
import type { PlannedRow } from '../../../core/plan/planned-row.js';

const LIMITS = { share: 0.3, deactivations: 50 };
const of = (changed: number, deactivated = 0) => ({ changed, deactivated });

describe('is a mass change', () => {
  test.each([
    ['more than the share of the users', of(31), 100, LIMITS],
    ['more than the number of deactivations', of(51, 51), 10_000, LIMITS],
    ['anybody where the share is none', of(1), 100, { ...LIMITS, share: 0 }],
    ['one deactivation where none is allowed', of(1, 1), 100, { share: 1, deactivations: 0 }],
  ])('%s', (_, counts, users, limits) => {
    expect(massChange(counts, users, limits)).toEqual({ ...counts, users });
  });
});

describe('is none', () => {
  test.each([
    ['the share itself', of(30), 100, LIMITS],
    ['a share that no double holds exactly', of(29), 100, { ...LIMITS, share: 0.29 }],
    ['the number of deactivations itself', of(50, 50), 10_000, LIMITS],
    ['no change', of(0), 100, { share: 0, deactivations: 0 }],
    ['a target without users', of(0), 0, LIMITS],
  ])('%s', (_, counts, users, limits) => {
    expect(massChange(counts, users, limits)).toBeNull();
  });
});

test('people are counted once, creates not at all', () => {
  const step = (op: PlannedRow['op'], person: string) => ({ op, person }) as PlannedRow;
  expect(massOf([step('create', 'a'), step('update', 'b'), step('deactivate', 'b'), step('activate', 'c')])).toEqual(of(2, 1));
});
