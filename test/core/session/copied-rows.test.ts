/** Rows that say somebody once more: one decision for all of them, and only where they really say the same. */
import { expect, test } from 'vitest';
import { findCauses } from '../../../core/session/causes.js';
import { type CheckedSheet, issuesOf } from '../../../core/session/checked-sheet.js';
import { checkedGrid, checkedRows, written } from './support/checked.js';
import { person, roster } from './support/roster.js';

const errorCauses = (checked: CheckedSheet) =>
  findCauses(checked, issuesOf(checked)).flatMap(({ view }) => (view.level === 'error' ? [view] : []));
const [ann, bob] = [person('ann', 'unassigned', { 'Employee ID': '7' }), person('bob', 'unassigned')];

test('all copies are one cause, which empties whatever stands further down', () => {
  const checked = checkedRows(roster(ann, bob, ann, bob, ann));
  const [cause, other] = errorCauses(checked);
  expect([cause?.title, cause?.rows, other]).toEqual(['5 rows say the same as others, word for word', 5, undefined]);
  const [fix] = cause!.fixes;
  expect([fix?.label, [...new Set(fix?.cells.map(({ row }) => row))]]).toEqual(['Empty 3 rows that repeat others', [4, 5, 6]]);
  expect(errorCauses(checkedGrid(written(checked, fix!)))).toEqual([]);
});

test('a row that differs anywhere is no copy: which of them is right, a person says', () => {
  const checked = checkedRows(roster(ann, person('ann', 'unassigned', { 'Employee ID': '7', 'Last Name': 'Li' }), bob, bob));
  const causes = errorCauses(checked);
  expect(causes.map(({ title }) => title)).toEqual(
    expect.arrayContaining(['2 rows say the same as others, word for word', expect.stringContaining('“ann@x.org”')]),
  );
  expect(causes.find(({ title }) => title.includes('ann@x.org'))?.fixes).toEqual([]);
});
