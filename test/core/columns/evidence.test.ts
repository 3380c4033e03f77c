/** What the cells of a column look like. */
import { describe, expect, test } from 'vitest';
import { columnEvidence, kindFit } from '../../../core/columns/evidence.js';
import type { CellValue } from '../../../core/ports/index.js';
import { tableOf } from './support.js';

const evidenceOf = (cells: readonly CellValue[]) => columnEvidence(tableOf([['Email', ...cells], ['First Name']]), 0);
const NOTHING = { filled: 0, email: 0, yesNo: 0, date: 0, braces: 0, different: 0 };

describe('shares of the filled cells', () => {
  test.each<[string, CellValue[], object]>([
    ['an empty column', [null, ' '], NOTHING],
    ['addresses', ['a@x.org', 'b@x.org', null, 'a@x.org', 'no'], { filled: 4, email: 0.75, yesNo: 0.25, different: 0.75 }],
    ['check boxes', [true, false], { filled: 2, yesNo: 1 }],
    ['dates', ['2024-01-31', '31.1.2024', 'soon', '5 Jan 2024'], { filled: 4, date: 0.75 }],
    ['braces', ['{A}', '{A, B}', '{A', 'A'], { filled: 4, braces: 0.5 }],
  ])('%s', (_, cells, shares) => {
    expect(evidenceOf(cells)).toMatchObject(shares);
  });

  test('a long column is sampled from top to bottom', () => {
    const cells = Array.from({ length: 10_000 }, (_, index) => (index < 5_000 ? 'a@x.org' : 'Ann'));
    expect(evidenceOf(cells)).toMatchObject({ filled: 200, email: 0.5 });
  });
});

describe('how well they fit a kind', () => {
  const evidence = { filled: 4, email: 1, yesNo: 0.5, date: 0.25, braces: 0, different: 0.5 };
  test.each([
    ['email', 0.5],
    ['leader', 0.5],
    ['yes-no', 0.5],
    ['date', 0.25],
    ['group-list', null],
    ['name', null],
    ['text', null],
    ['role', null],
    ['status', null],
    ['secret', null],
    ['record', null],
    ['choice', null],
    ['employee-id', null],
  ] as const)('%s: %s', (kind, fit) => {
    expect(kindFit(kind, evidence)).toBe(fit);
  });
  test('braces speak for groups, none for or against a leader without addresses', () => {
    expect([kindFit('group-list', { ...evidence, braces: 0.5 }), kindFit('leader', NOTHING)]).toEqual([0.5, null]);
  });
});
