/** A person is found again by what tells them from all others, else by what stayed of the row. */
import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../../core/ports/index.js';
import { markOf, rowOf } from '../../../../core/session/person-form/marks.js';
import { checkedRows } from '../support/checked.js';
import { person, roster } from '../support/roster.js';

type Rows = readonly (readonly CellValue[])[];
const indexOf = (rows: Rows) => checkedRows(roster(...rows)).roster.index;
/** Where the first row of one sheet stands on another, from 0. */
const found = (before: Rows, after: Rows, at = 0): number => {
  const index = indexOf(before);
  return rowOf(indexOf(after), [markOf(index, at)]);
};
const [ann, bob, cid] = [person('ann'), person('bob'), person('cid')];
const nameless = person('ann', 'unassigned', { 'Email Address': null });

describe('a person', () => {
  test('is found where the row moved to', () => {
    expect(found([ann, bob, cid], [cid, bob, ann])).toBe(2);
  });

  test('is found in the same place where the address changed', () => {
    expect(found([ann, bob], [person('ann', 'unassigned', { 'Email Address': 'new@x.org' }), bob])).toBe(0);
  });

  test('is found in the same place where the name changed', () => {
    expect(found([ann, bob], [person('ann', 'unassigned', { 'First Name': 'Anna' }), bob])).toBe(0);
  });

  test('is gone where another one stands in the place', () => {
    expect(found([ann, bob], [bob])).toBe(-1);
  });

  test('is the row in the same place where several have the address', () => {
    expect(found([ann, bob, ann], [ann, bob, ann], 2)).toBe(2);
  });

  test('is the nearest of several with the address where neither is in the place', () => {
    expect(found([bob, cid, ann], [ann, bob, cid, ann], 2)).toBe(3);
  });

  test('without address and ID is found by the name', () => {
    expect(found([nameless, bob], [bob, nameless])).toBe(1);
  });

  test('without address and ID is not taken for somebody of another name', () => {
    expect(found([nameless, bob], [bob])).toBe(-1);
  });

  test('is known by either mark, the first one before the others', () => {
    const index = indexOf([ann, bob]);
    const marks = [markOf(index, 0), markOf(index, 1)];
    expect([rowOf(indexOf([cid, bob, ann]), marks), rowOf(indexOf([cid, cid, bob]), marks)]).toEqual([1, 2]);
  });

  test('who now has the address of somebody else stays in the place', () => {
    const index = indexOf([ann, bob]);
    const renamed = { ...markOf(index, 1), row: 2 };
    expect(rowOf(indexOf([bob, bob]), [markOf(index, 0), renamed])).toBe(0);
  });
});
