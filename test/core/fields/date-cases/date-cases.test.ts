/** Texts, numbers and columns of dates, each with the day it means; the page lists them all. */
import { describe, expect, test } from 'vitest';
import { DATE_ORDERS, dateReadings, formatDay } from '../../../../core/fields/date.js';
import { readDateCell } from '../../../../core/fields/date-cell.js';
import { BOSS, PERSON } from '../../codes/code-case.js';
import { run } from '../../codes/run-case.js';
import { gridOf } from '../../roster/support/sheet.js';
import { COLUMNS } from './columns.js';
import { pageOf } from './page.js';
import { readNumbers, readTexts } from './read-cases.js';

const [texts, numbers] = [readTexts(), readNumbers()];
const dayOf = (day: number): string | null => (Number.isNaN(day) ? null : formatDay(day));

test('no text is listed twice in one place', () => {
  expect(new Set(texts.map(({ section, text }) => `${section}: ${text}`)).size).toBe(texts.length);
});

describe('texts', () => {
  test.each(texts)('$text', ({ text, days }) => {
    const readings = dateReadings(text);
    expect(DATE_ORDERS.map((order) => dayOf(readings[order]))).toEqual(days);
  });
});

describe('numbers', () => {
  test.each(numbers)('$value as $format, counted from $dateSystem', ({ value, format, shown, dateSystem, day }) => {
    const readings = readDateCell(shown, value, shown === '' ? null : shown, format, dateSystem);
    expect([readings.ymd, readings.dmy, readings.mdy].map(dayOf)).toEqual([day, null, null]);
  });
});

describe('columns', () => {
  test.each(COLUMNS)('$name', ({ cells, order, codes, locale, confirmed }) => {
    const people = cells.map((startDate, at) => ({ ...PERSON, email: `p${at}@x.org`, startDate }));
    const grid = gridOf([...people, BOSS], locale === undefined ? {} : { locale });
    const { checked, issues } = run({ grid, options: confirmed ? { dates: { startDate: confirmed } } : {} });
    const first = 2; // below the header
    expect(cells.map((_, at) => issues.find(({ row }) => row === at + first)?.code ?? null)).toEqual(codes);
    expect(issues).toHaveLength(codes.filter((each) => each !== null).length);
    expect(checked.roster.index.dateDecision('startDate')?.order).toBe(order);
  });
});

test('the page lists them as they are', async () => {
  await expect(pageOf({ texts, numbers, columns: COLUMNS })).toMatchFileSnapshot('../../../../docs/date-cases.md');
});
