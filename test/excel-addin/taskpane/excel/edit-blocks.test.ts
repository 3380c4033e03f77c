/** Single cells as few rectangles. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellEdit } from '../../../../core/ports/index.js';
import { editBlocks } from '../../../../excel-addin/taskpane/excel/edit-blocks.js';

const MANY = 10_000;
const edit = (row: number, column: number, value = `${row}/${column}`): CellEdit => ({ row, column, value });

describe('editBlocks', () => {
  test('makes one block of a full rectangle', () => {
    const edits = [2, 3, 4].flatMap((row) => [5, 6].map((column) => edit(row, column)));
    expect(editBlocks(edits, MANY)).toEqual([
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
    expect(editBlocks([edit(1, 1, 'first'), edit(1, 1, 'second')], MANY)).toEqual([{ row: 1, column: 1, values: [['second']] }]));

  test('makes nothing of nothing', () => expect(editBlocks([], MANY)).toEqual([]));

  test('covers each cell exactly once, with its value, in blocks of a bounded size', () => {
    const cell = fc.record({ row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 1, max: 8 }), value: fc.integer() });
    fc.assert(
      fc.property(fc.array(cell), fc.integer({ min: 1, max: 20 }), (edits, maxCells) => {
        const written = new Map<string, unknown>();
        for (const { row, column, values } of editBlocks(edits, maxCells)) {
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
