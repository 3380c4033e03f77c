/** Cells read in spans: near ones of a column together, none lost, none read that is far off. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellSpans } from '../../../core/table/cell-spans.js';

const at = (column: number, ...rows: number[]) => rows.map((row) => ({ row, column }));
const shape = (cells: { row: number; column: number }[], gap: number, rows = Infinity) =>
  cellSpans(cells, { gap, rows }).map((span) => [span.column, span.row, span.rows, span.cells.length]);

test('near cells of a column are one span, whatever their order', () => {
  expect(shape(at(2, 9, 5, 7), 2)).toEqual([[2, 5, 5, 3]]);
});

test('a cell that is further off begins a new one', () => {
  expect(shape(at(2, 1, 2, 6), 2)).toEqual([[2, 1, 2, 2], [2, 6, 1, 1]]); // prettier-ignore
});

test('columns are never read together', () => {
  expect(shape([...at(3, 1), ...at(2, 1)], 9)).toEqual([[2, 1, 1, 1], [3, 1, 1, 1]]); // prettier-ignore
});

test('a span ends at its longest', () => {
  expect(shape(at(1, 1, 2, 3, 4, 5), 9, 2)).toEqual([[1, 1, 2, 2], [1, 3, 2, 2], [1, 5, 1, 1]]); // prettier-ignore
});

test('a cell that is named twice stands in its span twice', () => {
  expect(shape(at(1, 4, 4), 0)).toEqual([[1, 4, 1, 2]]);
});

test('without cells there is no span', () => {
  expect(cellSpans([], { gap: 1, rows: 1 })).toEqual([]);
});

test('every cell stands in one span that holds its place', () => {
  const cells = fc.array(fc.record({ row: fc.integer({ min: 1, max: 60 }), column: fc.integer({ min: 1, max: 3 }) }));
  fc.assert(
    fc.property(cells, fc.nat(5), fc.integer({ min: 1, max: 8 }), (given, gap, rows) => {
      const spans = cellSpans(given, { gap, rows });
      expect(new Set(spans.flatMap((span) => span.cells))).toEqual(new Set(given));
      for (const span of spans) {
        expect(span.rows).toBeLessThanOrEqual(rows);
        for (const cell of span.cells) {
          expect(cell.column).toBe(span.column);
          expect(cell.row >= span.row && cell.row < span.row + span.rows).toBe(true);
        }
      }
    }),
  );
});
