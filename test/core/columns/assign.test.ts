/** One-to-one assignment: as good as the best of all, found without trying all. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assign } from '../../../core/columns/assign.js';

/** The highest sum that any one-to-one assignment reaches, by trying all. */
function best(weights: readonly (readonly number[])[], row = 0, taken: ReadonlySet<number> = new Set()): number {
  if (row === weights.length) return 0;
  const pairs = (weights[row] ?? []).map((weight, column) =>
    taken.has(column) ? 0 : weight + best(weights, row + 1, new Set([...taken, column])),
  );
  return Math.max(best(weights, row + 1, taken), ...pairs);
}

const sum = (weights: readonly (readonly number[])[], found: readonly number[]): number =>
  found.reduce((total, column, row) => total + (column < 0 ? 0 : weights[row]![column]!), 0);

const matrix = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

test('the sum is the highest there is, and no column is given twice', () => {
  fc.assert(
    fc.property(matrix, (weights) => {
      const found = assign(weights);
      const given = found.filter((column) => column >= 0);
      expect(new Set(given).size).toBe(given.length);
      expect(sum(weights, found)).toBe(best(weights));
    }),
    { seed: 5, numRuns: 300 },
  );
});

test.each<[string, number[][], number[]]>([
  ['what comes first does not take what another needs more', [[9, 8], [9, 0]], [1, 0]], // prettier-ignore
  ['a pair without weight is none', [[0, 0], [0, 3]], [-1, 1]], // prettier-ignore
  ['more rows than columns leave the weakest out', [[2], [5], [4]], [-1, 0, -1]], // prettier-ignore
  ['rows that want different columns have them', [[1, 5, 0], [0, 0, 0], [7, 6, 0]], [1, -1, 0]], // prettier-ignore
  ['no columns', [[], []], [-1, -1]],
  ['no rows', [], []],
])('%s', (_, weights, found) => {
  expect(assign(weights)).toEqual(found);
});

test('two hundred columns and twenty rows come to an end', () => {
  const weights = Array.from({ length: 20 }, (_, row) => Array.from({ length: 200 }, (__, column) => ((row * 7 + column * 13) % 97) / 97));
  expect(new Set(assign(weights)).size).toBe(20);
});
