/** What cells look like: keys, names, numbers, prose, and words of a short list. */
import { describe, expect, test } from 'vitest';
import { cellLooks, wordsFit } from '../../../core/columns/cell-looks.js';
import type { CellValue } from '../../../core/ports/index.js';
import { TARGET, tableOf } from './support.js';

const looksOf = (cells: readonly CellValue[]) => cellLooks(tableOf([['Role', ...cells], ['Email']]), 0);

describe('shares of the filled cells', () => {
  test.each<[string, CellValue[], object]>([
    ['nothing', [null, ' '], { filled: 0, different: 0, email: 0, id: 0, letters: 0 }],
    ['addresses', ['a@x.org', 'a@x.org', 'b@x.org', 'Ann'], { filled: 4, different: 0.75, email: 0.75, letters: 0.25 }],
    ['names', ['Ann', 'Mary Ann', "O'Neill", 'Lee, Ann'], { letters: 1, severalWords: 0.5, id: 0 }],
    ['names of other scripts', ['佐藤', 'Łucja', 'Jose\u0301', 'Ольга'], { letters: 1, severalWords: 0 }],
    ['IDs', ['E1001', '00417', 10417, 'A-17/b'], { id: 1, machineId: 0 }],
    [
      'keys of machines',
      ['4f9d2c1a-0b1c-4d5e-8f90-123456789abc', '360001234567', '005Ab0000012CdE', '0'.repeat(32)],
      { machineId: 1, id: 0 },
    ],
    ['padded numbers are no keys of machines', ['0000123456789'], { machineId: 0, id: 1 }],
    ['telephone numbers', ['+1 555 100 2000', '(030) 123-4567', '555 1234'], { phone: 1, id: 0 }],
    ['numbers', [12, '1,250.50', '80 %', '-3'], { number: 1 }],
    ['prose', ['helps people with orders and returns since many years'], { prose: 1, letters: 0 }],
    ['names of a directory', ['CN=Ann Lee,OU=Users'], { path: 1 }],
  ])('%s', (_, cells, shares) => {
    expect(looksOf(cells)).toMatchObject(shares);
  });

  test('a long column is sampled', () => {
    expect(looksOf(Array.from({ length: 10_000 }, (_, row) => `E${row}`)).filled).toBe(200);
  });
});

describe('words of a short list', () => {
  const field = (key: string) => TARGET.fields.find((each) => each.key === key)!;
  test.each<[string, CellValue[], number]>([
    ['employmentStatus', ['Full Time', 'FT', 'temp', 'x'], 0.75],
    ['employmentStatus', ['Vollzeit', 'Temps partiel', 'パート', 'Pełny etat'], 1],
    ['employmentStatus', ['full_time', 'Salaried, full-time', 'Hourly (part-time)'], 1],
    ['employmentStatus', ['+44 20'], 0],
    ['employmentStatus', [null], 0],
    ['status', ['Active', 'Inaktiv', 'Baja', 'maybe'], 0.75],
    ['licenseType', ['standard', 'Flex', 'Talk', 'X2'], 0.5],
  ])('%s: %j fit by %d', (key, cells, fit) => {
    expect(wordsFit(tableOf([['Contract', ...cells], ['Email']]), 0, field(key))).toBe(fit);
  });
});
