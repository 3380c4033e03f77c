/** Day numbers, and dates in text in every usual order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DATE_ORDERS, dateOfDay, dateReadings, dayNumber, formatDay, isoDay } from '../../../core/fields/date.js';
import { LANGUAGES } from '../../../core/lexicon/index.js';

/** The readings of a text as dates: year, day and month first. */
function read(text: string): (string | null)[] {
  const readings = dateReadings(text);
  return DATE_ORDERS.map((order) => (Number.isNaN(readings[order]) ? null : formatDay(readings[order])));
}

const anyDay = fc.integer({ min: dayNumber(1, 1, 1), max: dayNumber(9999, 12, 31) });

describe('day numbers', () => {
  test.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [2024, 12, 31, 20_088],
    [1, 1, 1, -719_162],
  ])('%i-%i-%i is %i', (year, month, day, number) => {
    expect(dayNumber(year, month, day)).toBe(number);
  });
  test.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [2024, 4, 31],
    [2024, 13, 1],
    [2024, 0, 1],
    [2024, 1, 0],
    [0, 1, 1],
    [10_000, 1, 1],
    [NaN, 1, 1],
  ])('%d-%d-%d does not exist', (year, month, day) => {
    expect(dayNumber(year, month, day)).toBeNaN();
  });
  test('and dates are each other’s inverse', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const { year, month, day } = dateOfDay(number);
        expect(dayNumber(year, month, day)).toBe(number);
      }),
    );
  });
  test('agree with the platform', () => {
    fc.assert(fc.property(anyDay, (number) => isoDay(new Date(number * 86_400_000).toISOString().slice(0, 10)) === number));
  });
});

test.each(DATE_ORDERS)('what is written %s is read again in that order', (order) => {
  fc.assert(fc.property(anyDay, (day) => dateReadings(formatDay(day, order))[order] === day));
});

describe('accepts', () => {
  describe('year first, with four digits', () => {
    test.each([
      ...['2024-01-31', '2024/01/31', '2024.01.31', '2024 01 31', '2024-1-31', '２０２４-０１-３１', '2024年1月31日', '2024年01月31日'],
      ...['2024 Jan 31', '2024-Jan-31', '2024 - 01 - 31'],
      ...['2024-01-31T10:30', '2024-01-31T10:30:00Z', '2024-01-31T10:30:00.000+01:00', '2024-01-31 00:00:00', '2024/01/31 9:05 pm'],
    ])('%s', (text) => {
      expect(read(text)).toEqual(['2024-01-31', null, null]);
    });
  });
  describe('day or month first', () => {
    test.each(['05/06/2024', '5/6/2024', '05.06.2024', '5-6-2024', '5 6 2024', '5/6/24', '05.06.24', '05.06.2024.', '5 / 6 / 2024'])(
      '%s',
      (text) => {
        expect(read(text)).toEqual([null, '2024-06-05', '2024-05-06']);
      },
    );
    test.each([
      '31/01/2024',
      '31.1.2024',
      '31-01-24',
      '31/01/2024 14:30',
      '31.01.2024, 14:30:59',
      '31/01/2024 2:30 p.m.',
      '31/01/2024 14h30',
    ])('day: %s', (text) => {
      expect(read(text)).toEqual([null, '2024-01-31', null]);
    });
    test.each(['01/31/2024', '1.31.2024', '1-31-24', '01/31/2024 2:30 PM'])('month: %s', (text) => {
      expect(read(text)).toEqual([null, null, '2024-01-31']);
    });
    test('a leap day', () => {
      expect(read('29/02/2024')).toEqual([null, '2024-02-29', null]);
    });
  });
  describe('two-digit years', () => {
    test.each([
      ['1/1/70', '1970-01-01'],
      ['1/1/99', '1999-01-01'],
      ['1/1/00', '2000-01-01'],
      ['1/1/69', '2069-01-01'],
    ])('%s', (text, day) => {
      expect(read(text)).toEqual([null, day, day]);
    });
  });
  describe('month names', () => {
    const named = LANGUAGES.filter(({ tag }) => tag !== 'ja').flatMap(({ tag, months }) =>
      months.flatMap((names, index) => names.map((name) => [tag, name, `2024-${String(index + 1).padStart(2, '0')}-05`] as const)),
    );
    test.each(named)('%s: 5 %s 2024', (_, name, day) => {
      expect([`5 ${name} 2024`, `05-${name.toUpperCase()}-24`, `5. ${name}. 2024`].map(read)).toEqual([
        [null, day, null],
        [null, day, null],
        [null, day, null],
      ]);
      expect(read(`${name} 5, 2024`)).toEqual([null, null, day]);
      expect(read(`2024 ${name} 5`)).toEqual([day, null, null]);
    });
    test.each([
      '5th January 2024',
      '5 de enero de 2024',
      '5 de janeiro de 2024',
      '5º de janeiro de 2024',
      '5 stycznia 2024 r.',
      '5. Januar 2024 10:00',
      '05JAN2024',
    ])('%s', (text) => {
      expect(read(text)).toEqual([null, '2024-01-05', null]);
    });
    test.each(['1er janvier 2024', '1st of January 2024', '1o de janeiro de 2024', '1º de enero de 2024'])('%s', (text) => {
      expect(read(text)).toEqual([null, '2024-01-01', null]);
    });
  });
});

describe('rejects', () => {
  test.each([
    ...[
      '',
      'soon',
      '2024',
      '45292',
      '31/01',
      'Jan 2024',
      '5 January',
      '2024-13-01',
      '2024-02-30',
      '31/13/2024',
      '13/13/2024',
      '29/02/2023',
    ],
    ...[
      '0/1/2024',
      '00/00/0000',
      '1/2/3',
      '1/2/345',
      '31/01-2024',
      '20240131',
      '24-13-31',
      '5 Brumaire 2024',
      '5 Jan 2024 Feb',
      '2024-W05-3',
    ],
    ...[
      'x'.repeat(100_000),
      '1/'.repeat(50_000),
      '1 '.repeat(50_000),
      `5 ${'a'.repeat(100_000)} 2024`,
      `2024-01-31${' '.repeat(100_000)}x`,
    ],
  ])('%#', (text) => {
    expect(read(text)).toEqual([null, null, null]);
  });
});

describe('ISO and nothing else', () => {
  test.each(['2024-01-31', '1969-12-31'])('accepts %s', (text) => {
    expect(formatDay(isoDay(text))).toBe(text);
  });
  test.each(['2024-1-31', '2024/01/31', '2024-01-32', ' 2024-01-31', '2024-01-3x', '２０２４-01-31'])('rejects %s', (text) => {
    expect(isoDay(text)).toBeNaN();
  });
});
