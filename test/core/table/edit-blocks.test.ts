/** Single cells as few rectangles. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellEdit } from '../../../core/ports/index.js';
import { editBlocks, type EditBlock } from '../../../core/table/edit-blocks.js';

const edit = (row: number, column: number, value: CellEdit['value'] = `${row}/${column}`): CellEdit => ({ row, column, value });
const valuesOf = (blocks: readonly EditBlock<CellEdit>[]) =>
  blocks.map(({ row, column, cells }) => ({ row, column, values: cells.map((line) => line.map((cell) => cell.value)) }));

describe('editBlocks', () => {
  test('makes one block of a full rectangle', () => {
    const edits = [2, 3, 4].flatMap((row) => [5, 6].map((column) => edit(row, column)));
    expect(valuesOf(editBlocks(edits))).toEqual([
      {
        row: 2,
        column: 5,
        values: [
          ['2/5', '2/6'],
          ['3/5', '3/6'],
          ['4/5', '4/6'],
        ],
      },
    ]);
  });

  test('keeps the last of two edits of one cell', () =>
    expect(valuesOf(editBlocks([edit(1, 1, 'first'), edit(1, 1, 'second')]))).toEqual([{ row: 1, column: 1, values: [['second']] }]));

  test('makes nothing of nothing', () => expect(editBlocks([])).toEqual([]));

  test('joins sideways only what spans the same rows', () => {
    const edits = [edit(1, 1, 'a'), edit(2, 1, 'b'), edit(3, 1, 'c'), edit(1, 2, 'd'), edit(2, 2, 'e')];
    expect(valuesOf(editBlocks(edits))).toEqual([
      { row: 1, column: 1, values: [['a'], ['b'], ['c']] },
      { row: 1, column: 2, values: [['d'], ['e']] },
    ]);
  });

  test('covers each cell exactly once, with its value, in blocks of a bounded size', () => {
    const cell = fc.record({ row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 1, max: 8 }), value: fc.integer() });
    fc.assert(
      fc.property(fc.array(cell), fc.integer({ min: 1, max: 20 }), (edits, maxCells) => {
        const written = new Map<string, unknown>();
        for (const { row, column, values } of valuesOf(editBlocks(edits, maxCells))) {
          expect(values.length * values[0]!.length).toBeLessThanOrEqual(maxCells);
          for (const [r, line] of values.entries())
            for (const [c, value] of line.entries()) {
              expect(written.has(`${row + r} ${column + c}`)).toBe(false);
              written.set(`${row + r} ${column + c}`, value);
            }
        }
        expect(written).toEqual(new Map(edits.map(({ row, column, value }) => [`${row} ${column}`, value])));
      }),
    );
  });
});
