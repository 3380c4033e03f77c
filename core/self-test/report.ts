/** The report of a self-test: a sum, a line for each check, and what is left for a person. */
import type { Line, Result } from './check.js';
import type { LiveCheck } from './live-checks.js';

/** The sheet of the report, and the one that the checks work on. */
export const REPORT = 'Muster self-test';
export const SCRATCH = 'Muster self-test scratch';

const HEADER = ['Number', 'What', 'Expected', 'Seen', 'Result', 'Milliseconds'];

/** The cells of the report. `where` says which host it was; `left` are the rows of the page that a person looks at. */
export function reportRows(lines: readonly Line[], left: readonly LiveCheck[], where: string): string[][] {
  const byHand = left.map(({ number, what, expected }): Line => ({
    number,
    what,
    expected,
    seen: '',
    result: 'BY HAND',
    milliseconds: null,
  }));
  const all = [...lines, ...byHand];
  const spent = lines.reduce((sum, { milliseconds }) => sum + (milliseconds ?? 0), 0);
  const sum = ['', 'All checks', '', `${sumOf(all)}; ${where}`, countOf(lines, 'FAIL') > 0 ? 'FAIL' : 'PASS', String(spent)];
  const cells = all.map(({ number, what, expected, seen, result, milliseconds }) =>
    [number, what, expected, seen, result, String(milliseconds ?? '')]); // prettier-ignore
  return [HEADER, sum, ...cells];
}

const countOf = (lines: readonly Line[], result: Result): number => lines.filter((line) => line.result === result).length;

/** How the checks went, in a line. */
export const sumOf = (lines: readonly Line[]): string =>
  `${countOf(lines, 'PASS')} passed, ${countOf(lines, 'FAIL')} failed, ${countOf(lines, 'BY HAND')} by hand`;
