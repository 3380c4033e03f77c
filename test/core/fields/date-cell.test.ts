/** Serial numbers and their formats, bare serials, and both date systems. */
import { describe, expect, test } from 'vitest';
import { formatDay } from '../../../core/fields/date.js';
import { dayOfBareSerial, dayOfSerial, isDateCell, isDateFormat, readDateCell } from '../../../core/fields/date-cell.js';

const dayOf = (day: number): string | null => (Number.isNaN(day) ? null : formatDay(day));

describe('serial numbers', () => {
  test.each([
    [45_292, 1900, '2024-01-01'],
    [45_292.75, 1900, '2024-01-01'],
    [25_569, 1900, '1970-01-01'],
    [43_830, 1904, '2024-01-01'],
    [0, 1904, '1904-01-01'],
    [2_958_465, 1900, '9999-12-31'],
    [2_958_466, 1900, null],
    [1e12, 1900, null],
    [-1e12, 1900, null],
  ] as const)('%d in the %i system is %s', (serial, system, day) => {
    expect(dayOf(dayOfSerial(serial, system))).toBe(day);
  });
});

describe('date formats', () => {
  describe('accepts', () => {
    test.each([
      ...['yyyy-mm-dd', 'd/m/yy', 'm/d/yyyy', 'dd.mm.yyyy', 'd-mmm-yy', 'mmm', '[$-409]d mmmm yyyy;@', 'yyyy-mm-dd hh:mm', 'dddd', 'yy'],
      ...['yyyy"年"m"月"d"日"', 'TT.MM.JJJJ', 'jj/mm/aaaa', 'dd-mm-jjjj', '[Red]dd.mm.yyyy'],
    ])('%s', (format) => {
      expect(isDateFormat(format)).toBe(true);
    });
  });
  describe('rejects', () => {
    test.each([
      ...[
        'General',
        'Standard',
        '0',
        '0.00',
        '#,##0',
        '@',
        '0%',
        '0.00E+00',
        '# ?/?',
        '"day" 0',
        '\\d0',
        '[$DKK] #,##0.00',
        '_-* #,##0.00 "kr."_-',
      ],
      ...['h:mm', 'hh:mm:ss', 'h:mm AM/PM', 'mm:ss', '[h]:mm', '[mm]:ss', '00000', ''],
    ])('%s', (format) => {
      expect(isDateFormat(format)).toBe(false);
    });
  });
});

describe('a number is a date cell', () => {
  test.each([
    ['by its format', '45292', 'yyyy-mm-dd'],
    ['by its text where the format is not known', '31.12.2024', null],
    ['by a text with hyphens', '2024-12-31', null],
    ['by a text with slashes', '12/31/24', 'General'],
    ['by a text with a time', '31/12/2024 00:00', null],
    ['by a month in letters', '31-Dec-24', null],
    ['by Japanese marks', '2024年12月31日', null],
  ])('%s', (_, shown, format) => {
    expect(isDateCell(shown, format)).toBe(true);
  });
  test.each([
    ['without either', null, null],
    ['with a number’s format, whatever shows', '31.12.2024', '0'],
    ['that shows as a number', '45292', null],
    ['with thousands', '45,292.00', null],
    ['with thousands after another custom', '1.234.567', null],
    ['with a fraction', '45292.5', null],
    ['in E notation', '4.5E+04', null],
    ['negative', '-45292', null],
  ])('not %s', (_, shown, format) => {
    expect(isDateCell(shown, format)).toBe(false);
  });
});

describe('readings of a cell', () => {
  test.each([
    ['a date cell counts as year first', 45_292, '01/01/2024', 'dd/mm/yyyy', 1900, '2024-01-01'],
    ['of the other date system', 43_830, '01/01/2024', 'dd/mm/yyyy', 1904, '2024-01-01'],
    ['a bare serial is no date', 45_292, '45292', null, 1900, null],
    ['ISO text', '2024-01-01', '2024-01-01', null, 1900, '2024-01-01'],
    ['a check box is no date', true, 'TRUE', null, 1900, null],
  ] as const)('%s', (_, raw, shown, format, system, day) => {
    expect(dayOf(readDateCell(String(raw), raw, shown, format, system).ymd)).toBe(day);
  });
});

describe('bare serials', () => {
  test.each([
    ['45292', 45_292, '2024-01-01'],
    ['45292.5', 45_292.5, '2024-01-01'],
    ['45292', '45292', '2024-01-01'],
    ['417', 417, null],
    ['20240131', 20_240_131, null],
    ['9999', '9999', null],
    ['4529x', '4529x', null],
    ['TRUE', true, null],
  ])('%s', (text, raw, day) => {
    expect(dayOf(dayOfBareSerial(text, raw, 1900))).toBe(day);
  });
});
