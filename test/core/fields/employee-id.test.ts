/** Employee IDs: text as it stands, numbers as they show, and digits that a spreadsheet lost. */
import { describe, expect, test } from 'vitest';
import { employeeIdCodec, idOfNumber, isRounded, isZeroPadded, withoutLeadingZeros } from '../../../core/fields/employee-id.js';
import { verdict } from './table-of.js';

describe('a text is taken as it stands', () => {
  test.each(['417', '00417', 'A-17', '1.5', '12E5', 'é'])('%s', (id) => {
    const codec = employeeIdCodec(100);
    expect([verdict(codec, id), codec.value(id, id)]).toEqual(['fine', id]);
  });
  test('up to its length', () => {
    expect([verdict(employeeIdCodec(100), 'é'.repeat(100)), verdict(employeeIdCodec(100), '1'.repeat(101))]).toEqual(['fine', 'too-long']);
  });
});

describe('a number is taken as it shows only where it is zero-padded', () => {
  test.each([
    [417, '00417', '00417'],
    [417, '417', '417'],
    [1417, '1,417', '1417'],
    [417, '00418', '417'],
    [417, '417.00', '417'],
    [417, '#####', '417'],
    [417, null, '417'],
    [0, '0', '0'],
    [0, '0000', '0000'],
  ])('%d shown as %s is %s', (value, shown, id) => {
    expect(idOfNumber(value, shown)).toBe(id);
  });
});

describe('rounded', () => {
  describe('accepts', () => {
    test.each([
      [417, '417'],
      [0, '0'],
      [999_999_999_999_999, '999999999999999'],
      [417, null],
      [417, '4.2'],
      ['1.2E+15', '1.2E+15'],
      ['1234567890123456789', null],
      ['-417', null],
      [true, 'TRUE'],
      [null, null],
    ])('in a workbook %j shown as %s', (raw, shown) => {
      expect(isRounded(raw, shown, false)).toBe(false);
    });
    test.each(['12E5', '12e5', '417.5', '-417', '1234567890123456789', '00417', 'E+15', '1.2E', 'A1.2E+15', '1.2E+15B', '', '1,2'])(
      'in a text file %s',
      (raw) => {
        expect(isRounded(raw, null, true)).toBe(false);
      },
    );
  });
  describe('rejects', () => {
    test.each([
      ['sixteen digits', 1_000_000_000_000_000, '1000000000000000'],
      ['more than a double holds', 1.2e21, null],
      ['E notation as shown', 123_456_789_012, '1.23457E+11'],
      ['lower-case E as shown', 123_456_789_012, '1.2e11'],
      ['negative', -417, '-417'],
      ['a fraction', 417.5, '417.5'],
    ])('in a workbook: %s', (_, raw, shown) => {
      expect(isRounded(raw, shown, false)).toBe(true);
    });
    test.each(['1.2E+15', '1.2E15', '12E+5', '1e-5', '-12E5', '1,23457E+11', '1,2E15'])('in a text file: %s', (raw) => {
      expect(isRounded(raw, null, true)).toBe(true);
    });
  });
  test.each(['1', '1 ', '1.', 'E+', '1E'])('a huge cell of %j comes to an end', (unit) => {
    expect(isRounded(`${unit.repeat(100_000)}x`, null, true)).toBe(false);
  });
});

describe('leading zeros', () => {
  test.each([
    ['00417', true, '417'],
    ['01', true, '1'],
    ['000', true, '0'],
    ['0', false, '0'],
    ['417', false, '417'],
    ['0A1', false, null],
    ['', false, null],
    ['０１', false, null],
  ])('%j is padded: %s, and %s without', (id, padded, rest) => {
    expect([isZeroPadded(id), withoutLeadingZeros(id)]).toEqual([padded, rest]);
  });
});
