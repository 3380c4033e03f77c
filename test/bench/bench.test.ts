/** The benchmark's command: what it cannot understand it says, and a program that asks for JSON gets nothing else. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const BENCH = fileURLToPath(new URL('bench.mjs', import.meta.url));
const bench = (...args: string[]) => spawnSync(process.execPath, [BENCH, ...args], { encoding: 'utf8' });

test.each([
  [['chekc'], /^There is no section chekc\. These are: .*mapping/u],
  [['--rounds', 'many'], /^--rounds takes a whole number from 1 on, not many\./u],
  [['--fast'], /^Unknown option '--fast'/u],
])('%s is not understood', (args, problem) => {
  const { status, stdout, stderr } = bench(...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(problem);
});

test('with --json a section prints one list of figures, each with five keys', () => {
  const { status, stdout } = bench('mapping', '--json');
  const figures = JSON.parse(stdout) as Record<string, unknown>[];
  expect(status).toBe(0);
  expect(figures.length).toBeGreaterThan(2);
  expect(figures.map((figure) => Object.keys(figure).join())).toEqual(figures.map(() => 'name,value,unit,goal,pass'));
  expect(stdout.trim().split('\n')).toHaveLength(1);
});
