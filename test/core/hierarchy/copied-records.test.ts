/** A Record copied down a whole column: every row means one manager, and no row's words take longer for it. */
import { expect, test } from 'vitest';
import { allIssues } from '../../../core/hierarchy/resolve-hierarchy.js';
import { type Cells, resolve } from '../roster/support/sheet.js';
import { ann, boss, UPDATE } from '../roster/support/team.js';

const reportsNamed = (copies: number): number[] => {
  const rows: Cells[] = [...Array.from({ length: copies }, () => boss({ status: 'deactivated' })), ann()];
  return [...allIssues(resolve(rows, UPDATE))].flatMap(({ code, params }) =>
    code === 'manager-cannot-deactivate' ? [params.names?.length ?? 0] : [],
  );
};

test('a manager who stands twice is told with the people below', () => {
  expect(reportsNamed(2)).toEqual([1, 1]);
});

test('one who stands on very many rows is a duplicate first, and the people are not listed again for each', () => {
  expect(new Set(reportsNamed(40))).toEqual(new Set([0]));
});
