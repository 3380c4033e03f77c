/** Each code’s table of cases: what it refuses, what it lets through, and whether a fix is offered that mends. */
import { describe, expect, test } from 'vitest';
import type { CodeCase, CodeTable } from './code-case.js';
import { afterFix, lineOf, type Outcome, run } from './run-case.js';
import { SHEET_TABLES } from './tables/index.js';

const FEWEST = 2;

const isOf = (line: string, code: string): boolean => line.endsWith(` ${code}`);
const reasonOf = ({ fix }: CodeTable): string | null => (fix === 'every' ? null : 'some' in fix ? fix.some : fix.none);

/** What the first fix of each issue of the code leaves on the sheet, where one is offered; null where none is. */
function mended(asked: CodeCase, found: Outcome, code: string): (readonly string[] | null)[] {
  return found.issues
    .filter((issue) => issue.code === code)
    .map(({ fixes }) => (fixes[0] ? run(afterFix(found, asked, fixes[0])).issues.map(lineOf) : null));
}

describe.each(SHEET_TABLES)('$code', (table) => {
  const { code, accepts, rejects, fix } = table;

  test.each(accepts)('accepts: $name', (each) => {
    expect(run(each).issues.map(lineOf)).toEqual(each.says);
    expect(each.says.filter((line) => isOf(line, code))).toEqual([]);
  });

  test.each(rejects)('rejects: $name', (each) => {
    expect(run(each).issues.map(lineOf)).toEqual(each.says);
    expect(each.says.some((line) => isOf(line, code))).toBe(true);
  });

  test('has at least two of each, no two of one name', () => {
    const names = [accepts, rejects].map((cases) => cases.map(({ name }) => name));
    expect(names.map(({ length }) => length >= FEWEST)).toEqual([true, true]);
    expect(names.map((each) => new Set(each).size)).toEqual(names.map(({ length }) => length));
  });

  test('a fix is offered where one is possible, else a reason is told', () => {
    const offered = rejects.flatMap((each) => mended(each, run(each), code).map((after) => after !== null));
    const rule = offered.every(Boolean) ? 'every' : offered.some(Boolean) ? 'some' : 'none';
    expect(rule).toBe(fix === 'every' ? 'every' : Object.keys(fix)[0]);
    expect(reasonOf(table)).not.toBe('');
  });

  test('a fix ends the issue and brings no other one', () => {
    for (const each of rejects) {
      const found = run(each);
      const before = found.issues.map(lineOf);
      for (const after of mended(each, found, code)) {
        if (after === null) continue;
        expect(after.length).toBeLessThan(before.length);
        expect(after.filter((line) => !before.includes(line))).toEqual([]);
      }
    }
  });
});
