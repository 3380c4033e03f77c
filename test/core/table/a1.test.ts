/** A1 notation in both directions. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { a1Of, columnLetter, rangeOfA1 } from '../../../core/table/a1.js';

describe('column letters', () => {
  test.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16_384, 'XFD'],
  ])('%i is %s', (column, letters) => {
    expect(columnLetter(column)).toBe(letters);
  });
});

describe('accepts', () => {
  test.each([
    ['C5', { row: 5, column: 3, rows: 1, columns: 1 }],
    ['$C$5', { row: 5, column: 3, rows: 1, columns: 1 }],
    ['c5:d9', { row: 5, column: 3, rows: 5, columns: 2 }],
    ['$C$5:$D$9', { row: 5, column: 3, rows: 5, columns: 2 }],
    ['D9:C5', { row: 5, column: 3, rows: 5, columns: 2 }],
    ['C9:D5', { row: 5, column: 3, rows: 5, columns: 2 }],
    ["'My ! Sheet'!C5", { row: 5, column: 3, rows: 1, columns: 1 }],
    ['Sheet1!A1:B2', { row: 1, column: 1, rows: 2, columns: 2 }],
    ['XFD1048576', { row: 1_048_576, column: 16_384, rows: 1, columns: 1 }],
  ])('%s', (address, range) => {
    expect(rangeOfA1(address)).toEqual(range);
  });
});

describe('rejects', () => {
  test.each(['', 'A', '5', 'A:C', '5:9', 'A0', 'A1:', 'R1C1', 'A1,B2', 'ABCD1', 'A1:B', '#REF!', 'constructor', '!'.repeat(100_000)])(
    '%#',
    (address) => {
      expect(rangeOfA1(address)).toBeNull();
    },
  );
});

test('a range is read again as it was written', () => {
  const size = fc.integer({ min: 1, max: 5_000 });
  fc.assert(
    fc.property(fc.record({ row: size, column: size, rows: size, columns: size }), (range) => {
      expect(rangeOfA1(a1Of(range))).toEqual(range);
    }),
  );
});
