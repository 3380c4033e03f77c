/** The findings of rows, whatever is added and taken away in between. */
import { expect, test } from 'vitest';
import { CODE } from '../../../core/issues/codes.js';
import { Findings, ROW_FIELD } from '../../../core/roster/findings.js';

const ROWS = 40;
const ERROR = CODE.required;
const HINT = CODE.whitespace;

const told = (findings: Findings, row: number): string[] => {
  const found: string[] = [];
  findings.forEach(row, (code, field) => found.unshift(`${code} ${field}`));
  return found;
};

test('a row has the findings that were added to it, also where other rows came in between', () => {
  const findings = new Findings(3);
  findings.add(0, 1, ERROR);
  findings.add(2, ROW_FIELD, HINT);
  findings.add(0, 4, HINT);
  expect([0, 1, 2].map((row) => told(findings, row))).toEqual([[`${ERROR} 1`, `${HINT} 4`], [], [`${HINT} ${ROW_FIELD}`]]);
  expect([0, 1, 2].map((row) => findings.hasError(row))).toEqual([true, false, false]);
});

test('the findings of one field are dropped, and with the last error the row has none', () => {
  const findings = new Findings(1);
  findings.add(0, 1, HINT);
  findings.add(0, 2, ERROR);
  findings.add(0, 3, HINT);
  findings.drop(0, 2);
  expect(told(findings, 0)).toEqual([`${HINT} 1`, `${HINT} 3`]);
  expect(findings.hasError(0)).toBe(false);
});

test('thousands of edits leave what a list for each row would hold', () => {
  const findings = new Findings(ROWS);
  const lists = Array.from({ length: ROWS }, (): string[] => []);
  for (let edit = 0; edit < 20_000; edit++) {
    const row = (edit * 7919) % ROWS;
    if (edit % 3 === 0) {
      findings.clear(row);
      lists[row] = [];
    }
    for (let field = 0; field <= edit % 4; field++) {
      findings.add(row, field, field === 2 ? ERROR : HINT);
      lists[row]!.push(`${field === 2 ? ERROR : HINT} ${field}`);
    }
    if (edit % 1000 === 999) lists.forEach((list, at) => expect(told(findings, at)).toEqual(list));
  }
  lists.forEach((list, row) => expect(findings.hasError(row)).toBe(list.includes(`${ERROR} 2`)));
});
