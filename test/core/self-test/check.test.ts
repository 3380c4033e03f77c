/** What a line of the self-test says. */
import { describe, expect, test } from 'vitest';
import { brokenBy, lineOf } from '../../../core/self-test/check.js';
import { reportRows, sumOf } from '../../../core/self-test/report.js';

const check = (expected: readonly string[]) => ({ number: 'S1', what: 'A thing', expected });

describe('a line', () => {
  test.each([
    [['a'], 'a', 'PASS'],
    [['a', 'b'], 'b', 'PASS'],
    [['a'], 'A', 'FAIL'],
    [['a'], '', 'FAIL'],
    [['a'], 'broke: a', 'FAIL'],
    [[], 'a', 'BY HAND'],
    [[], 'broke: a', 'BY HAND'],
  ] as const)('of what is expected as %j and seen as %j is %s', (expected, seen, result) =>
    expect(lineOf(check(expected), seen, 7)).toEqual({ number: 'S1', what: 'A thing', expected: expected.join(' or '), seen, result, milliseconds: 7 })); // prettier-ignore

  test.each([
    [new Error('no'), 'broke: no'],
    [Object.assign(new Error('no'), { code: 'AccessDenied' }), 'broke: AccessDenied no'],
    ['no', 'broke: no'],
    [null, 'broke: null'],
    [undefined, 'broke: undefined'],
  ])('of a check that broke by %s says so', (error, seen) => expect(brokenBy(error)).toBe(seen));
});

describe('the report', () => {
  const lines = [lineOf(check(['a']), 'a', 2), lineOf(check([]), 'c', 3)];
  const failed = lineOf(check(['a']), 'b', 4);
  const left = [{ number: 'S2', by: 'by hand', what: 'look', expected: 'something' }] as const;

  test('has a heading, a sum, the lines, and what is left', () =>
    expect(reportRows(lines, left, 'en_US')).toEqual([
      ['Number', 'What', 'Expected', 'Seen', 'Result', 'Milliseconds'],
      ['', 'All checks', '', '1 passed, 0 failed, 2 by hand; en_US', 'PASS', '5'],
      ['S1', 'A thing', 'a', 'a', 'PASS', '2'],
      ['S1', 'A thing', '', 'c', 'BY HAND', '3'],
      ['S2', 'look', 'something', '', 'BY HAND', ''],
    ]));

  test('fails as a whole where one line does', () => {
    expect(reportRows([...lines, failed], [], '')[1]?.[4]).toBe('FAIL');
    expect(sumOf([...lines, failed])).toBe('1 passed, 1 failed, 1 by hand');
  });
});
