/** The cases of dates as data: texts and what they can mean, numbers and the day they stand for. */
import { readFileSync } from 'node:fs';

const linesOf = (name: string): string[][] =>
  readFileSync(new URL(`${name}.tsv`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
const dayOf = (column: string | undefined): string | null => (column === undefined || column === '-' ? null : column);

export interface TextCase {
  readonly section: string;
  readonly text: string;
  /** As YYYY-MM-DD, read year first, day first and month first; null where it cannot be read so. */
  readonly days: readonly [ymd: string | null, dmy: string | null, mdy: string | null];
  readonly note: string;
}

export function readTexts(): TextCase[] {
  let section = '';
  return linesOf('texts').flatMap(([text = '', ymd, dmy, mdy, note = '']): TextCase[] => {
    if (text !== '#') return [{ section, text, days: [dayOf(ymd), dayOf(dmy), dayOf(mdy)], note }];
    section = ymd ?? '';
    return [];
  });
}

export interface NumberCase {
  readonly dateSystem: 1900 | 1904;
  readonly value: number;
  readonly format: string | null;
  readonly shown: string;
  readonly day: string | null;
  readonly note: string;
}

export function readNumbers(): NumberCase[] {
  return linesOf('numbers').map(([system, value, format = '', shown = '', day, note = '']) => ({
    dateSystem: system === '1904' ? 1904 : 1900,
    value: Number(value),
    format: format === '' ? null : format,
    shown,
    day: dayOf(day),
    note,
  }));
}
