/** Columns of dates: one form for all of a column, one reading, and days that somebody may have started on. */
import type { CellGrid, CellValue } from '../../../../core/ports/index.js';
import { FIELD_KEYS, gridOf } from '../../roster/support/sheet.js';
import { BEN, BOSS, type CodeCase, type CodeTable, PERSON } from '../code-case.js';

const [START, COLUMN] = [FIELD_KEYS.indexOf('startDate'), 'O'];

interface DateCell {
  readonly value: CellValue;
  readonly shown?: string;
  readonly format?: string;
}
type Entry = string | number | null | DateCell;
const isCell = (entry: Entry): entry is DateCell => typeof entry === 'object' && entry !== null;

/** Three people with these start dates; `wrong` are rows of the sheet with this code. */
function started(
  name: string,
  dates: readonly Entry[],
  wrong: readonly number[] = [],
  code = '',
  options?: CodeCase['options'],
  more: Partial<CellGrid> = {},
): CodeCase {
  const rows = [PERSON, BEN, BOSS].map((person, at) => {
    const entry = dates[at] ?? null;
    return { ...person, startDate: isCell(entry) ? entry.value : entry };
  });
  const beside = (pick: (cell: DateCell) => string | null): (string | null)[][] => [
    [],
    ...rows.map((_, at) => {
      const entry = dates[at] ?? null;
      return FIELD_KEYS.map((_field, column) => (column === START && isCell(entry) ? pick(entry) : null));
    }),
  ];
  const looks = dates.some(isCell) ? { shown: beside(({ shown }) => shown ?? null), formats: beside(({ format }) => format ?? null) } : {};
  return {
    name,
    grid: gridOf(rows, { ...looks, ...more }),
    says: wrong.map((row) => `${COLUMN}${row} ${code}`),
    ...(options && { options }),
  };
}

export const dates: readonly CodeTable[] = [
  {
    code: 'date-format',
    accepts: [
      started('ISO', ['2024-12-31', '2024-01-05']),
      started('day first with dots', ['31.12.2024', '5.1.2024']),
      started('month first with slashes', ['12/31/2024', '1/5/2024']),
      started('month names of a language', ['31 décembre 2024', '5 janv. 2024']),
      started('with a time of day', ['2024-12-31T08:00:00', '2024-01-05 07:30']),
      started('date cells', [
        { value: 45_657, shown: '31.12.2024', format: 'dd.mm.yyyy' },
        { value: 45_296, shown: '5 Jan', format: 'd mmm' },
      ]),
      started('date cells and ISO text', [{ value: 45_657, shown: '12/31/24', format: 'm/d/yy' }, '2024-01-05']),
      started(
        'date cells of a workbook that counts from 1904',
        [{ value: 44_195, shown: '12/31/24', format: 'm/d/yy' }],
        [],
        '',
        {},
        { dateSystem: 1904 },
      ),
    ],
    rejects: [
      started('`31.12.2024` among `2024-12-31`', ['31.12.2024', '2024-12-31', '2023-01-05'], [2], 'date-format'),
      started('a bare serial number', [45_657, '2024-12-31', '2023-01-05'], [2], 'date-format'),
      started(
        'a date cell among texts',
        ['31.12.2024', { value: 45_296, shown: '2024-01-05', format: 'yyyy-mm-dd' }, '30.11.2024'],
        [3],
        'date-format',
      ),
      started('a day that no month has', ['2024-02-30', '2024-12-31'], [2], 'date-format'),
      started('no date at all', ['soon', '2024-12-31'], [2], 'date-format'),
      started('a month and a year', ['Jan 2024', '2024-12-31'], [2], 'date-format'),
    ],
    fix: { some: 'A text that is no day in any reading has none.' },
  },
  {
    code: 'date-ambiguous',
    accepts: [
      started('a day beyond the twelfth tells', ['05/06/2024', '25/06/2024']),
      started('day and month alike', ['05/05/2024', '06/06/2024']),
      started('ISO', ['2024-06-05']),
      started('a month by its name', ['5 June 2024']),
      started('a reading that somebody confirmed', ['05/06/2024'], [], '', { dates: { startDate: 'mdy' } }),
    ],
    rejects: [
      started('`05/06/2024`', ['05/06/2024'], [2], 'date-ambiguous'),
      started('a column of low days', [null, '5.6.2024', '11.12.2023'], [3], 'date-ambiguous'),
      started('a workbook of the United States', ['05/06/2024'], [2], 'date-ambiguous', {}, { locale: 'en-US' }),
      started('two-digit years', ['5-6-24', '7-8-23'], [2], 'date-ambiguous'),
    ],
    fix: 'every',
  },
  {
    code: 'date-implausible',
    accepts: [
      started('the first day of 1950', ['1950-01-01']),
      started('a year ahead', ['2027-06-01']),
      started('today', ['2026-06-01']),
      started('far ahead where no clock tells', ['2204-05-01'], [], '', { today: '' }),
    ],
    rejects: [
      started('`2204-05-01`', ['2204-05-01', '2024-05-01'], [2], 'date-implausible'),
      started('the last day of 1949', ['1949-12-31'], [2], 'date-implausible'),
      started('a year and a day ahead', ['2027-06-02'], [2], 'date-implausible'),
      started('a serial number of the first days', [{ value: 61, shown: '1900-03-01', format: 'yyyy-mm-dd' }], [2], 'date-implausible'),
    ],
    fix: { none: 'Which year is meant only a person can tell.' },
  },
];
