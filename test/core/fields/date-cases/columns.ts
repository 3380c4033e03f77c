/** Whole columns of dates: how the check reads them, and which cells it names. */
import type { DateOrder } from '../../../../core/fields/date.js';

export interface ColumnCase {
  readonly name: string;
  /** A number is a serial number without a date format. */
  readonly cells: readonly (string | number)[];
  readonly order: DateOrder;
  /** The code of each cell, or null. */
  readonly codes: readonly (string | null)[];
  readonly locale?: string;
  readonly confirmed?: 'dmy' | 'mdy';
}

const [FORMAT, AMBIGUOUS, IMPLAUSIBLE] = ['date-format', 'date-ambiguous', 'date-implausible'] as const;

export const COLUMNS: readonly ColumnCase[] = [
  { name: 'ISO', cells: ['2024-01-31', '2024-02-05'], order: 'ymd', codes: [null, null] },
  { name: 'a day beyond the twelfth tells', cells: ['05/06/2024', '25/06/2024'], order: 'dmy', codes: [null, null] },
  { name: 'a month behind the twelfth tells', cells: ['05/06/2024', '06/25/2024'], order: 'mdy', codes: [null, null] },
  { name: 'both fit every cell', cells: ['05/06/2024', '07/08/2024'], order: 'dmy', codes: [AMBIGUOUS, null] },
  { name: 'both fit, in the United States', cells: ['05/06/2024', '07/08/2024'], order: 'mdy', codes: [AMBIGUOUS, null], locale: 'en-US' },
  { name: 'both fit, in Great Britain', cells: ['05/06/2024', '07/08/2024'], order: 'dmy', codes: [AMBIGUOUS, null], locale: 'en-GB' },
  { name: 'both fit, and somebody said which', cells: ['05/06/2024', '07/08/2024'], order: 'mdy', codes: [null, null], confirmed: 'mdy' },
  { name: 'both fit and say the same', cells: ['05/05/2024', '06/06/2024'], order: 'dmy', codes: [null, null] },
  { name: 'the most cells decide', cells: ['31.01.2024', '28.02.2024', '01.31.2024'], order: 'dmy', codes: [null, null, FORMAT] },
  {
    name: 'what was confirmed does not outvote the cells',
    cells: ['31.01.2024', '28.02.2024'],
    order: 'dmy',
    codes: [null, null],
    confirmed: 'mdy',
  },
  { name: 'one ISO text among day first', cells: ['31.01.2024', '28.02.2024', '2024-03-01'], order: 'dmy', codes: [null, null, FORMAT] },
  { name: 'one day first among ISO', cells: ['2024-03-01', '2024-03-02', '31.01.2024'], order: 'ymd', codes: [null, null, FORMAT] },
  { name: 'as many of each: ISO', cells: ['2024-03-01', '31.01.2024'], order: 'ymd', codes: [null, FORMAT] },
  { name: 'as many of each: day first', cells: ['31.01.2024', '01.31.2024'], order: 'dmy', codes: [null, FORMAT] },
  { name: 'different marks are one form', cells: ['31.01.2024', '28/02/2024', '5-3-24'], order: 'dmy', codes: [null, null, null] },
  {
    name: 'month names are read as their order',
    cells: ['31 Jan 2024', '5 Feb 2024', '28.02.2024'],
    order: 'dmy',
    codes: [null, null, null],
  },
  { name: 'a bare serial number', cells: ['2024-03-01', 45_657], order: 'ymd', codes: [null, FORMAT] },
  { name: 'a day that does not exist', cells: ['31.01.2024', '31.02.2024'], order: 'dmy', codes: [null, FORMAT] },
  { name: 'no date at all', cells: ['31.01.2024', 'soon'], order: 'dmy', codes: [null, FORMAT] },
  { name: 'nothing but other texts', cells: ['soon', 'later'], order: 'ymd', codes: [FORMAT, FORMAT] },
  { name: 'before 1950', cells: ['31.12.1949', '01.01.1950', '13.05.2024'], order: 'dmy', codes: [IMPLAUSIBLE, null, null] },
  { name: 'more than a year ahead of 2026-06-01', cells: ['2027-06-01', '2027-06-02'], order: 'ymd', codes: [null, IMPLAUSIBLE] },
  { name: 'two-digit years of both centuries', cells: ['31/01/70', '31/01/26'], order: 'dmy', codes: [null, null] },
];
