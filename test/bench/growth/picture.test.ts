/** The picture and the table of growth: well-formed, readable without seeing, and each line labelled once for time and once for memory. */
import { describe, expect, test } from 'vitest';
import { type Grown, type Line, picture } from './picture.mjs';
import { table } from './table.mjs';

const line = (id: string, label: string, points: readonly (readonly [rows: number, ms: number | null, megabytes: number])[]): Line => ({
  id,
  label,
  points: points.map(([rows, ms, megabytes]) => ({ rows, ms, megabytes })),
});
const SIZES = [1000, 10_000];
const JOBS: readonly Grown[] = [
  {
    id: 'check',
    title: 'Check & more',
    lines: [
      line('muster', 'Muster', [
        [1000, 2, 60],
        [10_000, 21, 90],
      ]),
      line('exceljs', 'exceljs <reader>', [[1000, 80, 200]]),
      line('rows', 'rows alone', [
        [1000, null, 55],
        [10_000, null, 80],
      ]),
    ],
  },
  { id: 'marks', title: 'Marks', lines: [line('muster', 'Muster', [[10_000, 0.5, 90]])] },
];
const svg = picture(JOBS, 'Two cores.');

describe('the picture', () => {
  test('is well-formed', () => {
    const open: string[] = [];
    for (const [, closes, name = '', , ends] of svg.matchAll(/<(\/?)([a-z]+)([^<>]*?)(\/?)>/gu)) {
      if (closes) expect(open.pop()).toBe(name);
      else if (!ends) open.push(name);
    }
    expect(open).toEqual([]);
    expect(svg).not.toMatch(/&(?!amp;|lt;)|NaN|undefined|Infinity/u);
  });

  test('says by itself what it shows', () => {
    expect(svg).toContain('<title id="title">Time and memory against rows</title>');
    expect(svg).toContain('Check &amp; more: Muster 21 ms and 90 MB at 10,000 rows; exceljs &lt;reader> 80 ms and 200 MB at 1,000 rows;');
    expect(svg).toContain('rows alone 80 MB at 10,000 rows. Marks: Muster 500 µs and 90 MB at 10,000 rows.');
  });

  test('has axes with units, and a label at the end of each line', () => {
    const words = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/gu)].map(([, text]) => text);
    for (const word of ['Check &amp; more: time', 'Check &amp; more: peak memory', '10 ms', '100 MB', '10,000', 'rows'])
      expect(words).toContain(word);
    const labels = (label: string): number => words.filter((word) => word === label).length;
    expect([labels('Muster'), labels('exceljs &lt;reader>'), labels('rows alone')]).toEqual([4, 2, 1]);
  });

  test('has colours for a dark ground, too', () => {
    const [light = '', dark = ''] = svg.split('@media (prefers-color-scheme:dark)');
    const inks = (css: string): number => css.split('--ink:').length - 1;
    expect(inks(dark)).toBeGreaterThan(5);
    expect(inks(light)).toBe(inks(dark));
  });
});

test('the table has a line for each engine and says where one was not asked', () => {
  expect(table(JOBS, SIZES)).toEqual([
    '| | | 1,000 | 10,000 |',
    '| --- | --- | --- | --- |',
    '| Check & more | Muster | 2 ms, 60 MB | 21 ms, 90 MB |',
    '| Check & more | exceljs <reader> | 80 ms, 200 MB | – |',
    '| Check & more | rows alone | 55 MB | 80 MB |',
    '| Marks | Muster | – | 500 µs, 90 MB |',
  ]);
});
