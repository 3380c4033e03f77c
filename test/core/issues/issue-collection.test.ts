/** Packed findings, and issues made one by one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CODE, codeOfNumber } from '../../../core/issues/codes.js';
import { IssueCollection, packFinding, unpackFinding } from '../../../core/issues/issue-collection.js';
import { makeIssue } from '../../../core/issues/issue.js';

const heading = [makeIssue('column-missing', { row: 1, column: null, field: 'email' }, {})];
const packed = [packFinding(3, 2, CODE.required), packFinding(4, 31, CODE['row-hidden'])];

function collection() {
  const described: string[] = [];
  const issues = new IssueCollection(heading, [packed.slice(0, 1), [], packed.slice(1)], (row, field, code) => {
    described.push(`${row} ${field} ${codeOfNumber(code)}`);
    return makeIssue(codeOfNumber(code), { row, column: field, field: null }, {});
  });
  return { issues, described };
}

test('a finding is unpacked as it was packed', () => {
  fc.assert(
    fc.property(fc.nat(2_000_000), fc.nat(31), fc.nat(255), (row, field, code) => {
      expect(unpackFinding(packFinding(row, field, code))).toEqual([row, field, code]);
    }),
  );
});

test('issues of the header come first, then the findings in their order', () => {
  const { issues } = collection();
  expect([issues.length, [...issues].map(({ code }) => code)]).toEqual([3, ['column-missing', 'required', 'row-hidden']]);
});

test('words are made only for the issue that is read', () => {
  const { issues, described } = collection();
  expect([issues.at(2).code, described]).toEqual(['row-hidden', ['4 31 row-hidden']]);
});

test('the finding behind an issue is known, none behind one of the header', () => {
  const { issues } = collection();
  expect([issues.findingAt(0), issues.findingAt(1), issues.findingAt(3)]).toEqual([null, packed[0], null]);
});

test('an index beyond the end is a fault of the caller', () => {
  expect(() => collection().issues.at(3)).toThrow(new TypeError('Expected an index below 3, got 3'));
});
