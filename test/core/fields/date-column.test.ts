/** One format for a column, decided by its cells. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateReadings, isoDay } from '../../../core/fields/date.js';
import { DateColumn, dateFault, packDate } from '../../../core/fields/date-column.js';
import { codeOfNumber } from '../../../core/issues/codes.js';

const TODAY = isoDay('2026-06-01');
const byteOf = (text: string): number => packDate(dateReadings(text), TODAY);

function decide(texts: readonly string[], confirmed: 'dmy' | 'mdy' | null = null, preferred: 'dmy' | 'mdy' = 'dmy') {
  const column = new DateColumn();
  for (const text of texts) column.add(byteOf(text));
  return column.decide(preferred, confirmed);
}

describe('decided', () => {
  test.each([
    ['by one cell that can only be day first', ['05/06/2024', '13/01/2024'], 'dmy'],
    ['by one cell that can only be month first', ['05/06/2024', '01/13/2024'], 'mdy'],
    ['by the majority', ['13/01/2024', '14/01/2024', '01/15/2024'], 'dmy'],
    ['ISO', ['2024-01-31', '2024-02-01'], 'ymd'],
    ['ISO by majority', ['2024-01-31', '2024-02-01', '31/01/2024'], 'ymd'],
    ['ISO on a tie', ['2024-01-31', '31/01/2024'], 'ymd'],
    ['by month names', ['5 Jan 2024', '06/07/2024'], 'dmy'],
    ['by month names, month first', ['Jan 5, 2024', '06/07/2024'], 'mdy'],
    ['an unreadable cell aside', ['soon', '13/01/2024'], 'dmy'],
    ['where both readings are one day', ['05/05/2024', '06/06/2024'], 'dmy'],
    ['nothing to decide', [], 'ymd'],
  ] as const)('%s', (_, texts, order) => {
    expect(decide(texts)).toEqual({ order, ambiguous: false });
  });

  test('in the locale’s order where two orders fit as many cells', () => {
    const mixed = ['13/01/2024', '01/13/2024'];
    expect([decide(mixed), decide(mixed, null, 'mdy')]).toEqual([
      { order: 'dmy', ambiguous: false },
      { order: 'mdy', ambiguous: false },
    ]);
  });
});

describe('ambiguous', () => {
  const both = ['05/06/2024', '07/08/2024'];
  test('day first, unless the locale says otherwise', () => {
    expect([decide(both), decide(both, null, 'mdy')]).toEqual([
      { order: 'dmy', ambiguous: true },
      { order: 'mdy', ambiguous: true },
    ]);
  });
  test('no more once a person confirmed a reading', () => {
    expect([decide(both, 'mdy'), decide(both, 'dmy', 'mdy')]).toEqual([
      { order: 'mdy', ambiguous: false },
      { order: 'dmy', ambiguous: false },
    ]);
  });
  test('also where one cell cannot be read at all', () => {
    expect(decide([...both, 'soon'])).toEqual({ order: 'dmy', ambiguous: true });
  });
});

describe('issue of a cell', () => {
  const fault = (text: string, order: 'ymd' | 'dmy' | 'mdy'): string => {
    const number = dateFault(byteOf(text), order);
    return number === 0 ? 'fine' : codeOfNumber(number);
  };
  test.each([
    ['2024-01-31', 'ymd', 'fine'],
    ['31/01/2024', 'dmy', 'fine'],
    ['01/31/2024', 'dmy', 'date-format'],
    ['2024-01-31', 'dmy', 'date-format'],
    ['31/01/2024', 'ymd', 'date-format'],
    ['soon', 'dmy', 'date-format'],
    ['1950-01-01', 'ymd', 'fine'],
    ['1949-12-31', 'ymd', 'date-implausible'],
    ['2027-06-01', 'ymd', 'fine'],
    ['2027-06-02', 'ymd', 'date-implausible'],
    ['02/06/2027', 'mdy', 'fine'],
    ['02/06/2027', 'dmy', 'date-implausible'],
  ] as const)('%s, column %s: %s', (text, order, code) => {
    expect(fault(text, order)).toBe(code);
  });
  test('a blank cell has none', () => {
    expect(dateFault(0, 'ymd')).toBe(0);
  });
  test('no date is too far ahead where the clock is not known', () => {
    expect(dateFault(packDate(dateReadings('9999-12-31'), NaN), 'ymd')).toBe(0);
  });
  test.each([
    ['2024-02-29', '2025-02-28', '2025-03-01'],
    ['2023-03-01', '2024-03-01', '2024-03-02'],
  ])('a year ahead of %s ends with %s', (today, last, next) => {
    const faults = [last, next].map((text) => dateFault(packDate(dateReadings(text), isoDay(today)), 'ymd') !== 0);
    expect(faults).toEqual([false, true]);
  });
});

test('taking cells out again leaves the decision of the rest', () => {
  const texts = fc.array(fc.constantFrom('05/06/2024', '13/01/2024', '01/13/2024', '2024-01-31', 'soon'));
  fc.assert(
    fc.property(texts, texts, (kept, removed) => {
      const column = new DateColumn();
      for (const text of [...kept, ...removed]) column.add(byteOf(text));
      for (const text of removed) column.remove(byteOf(text));
      expect(column.decide('dmy', null)).toEqual(decide(kept));
    }),
  );
});
