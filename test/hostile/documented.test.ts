/** The table of threats names tests that exist, one at least for each of its rows. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync('docs/security.md', 'utf8');
const table = page.slice(0, page.indexOf('\n## '));
const rows = table
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| threat'))
  .map((line) => line.split(/(?<!\\)\|/u).map((cell) => cell.trim()));
const testsIn = (text: string): string[] => [...text.matchAll(/`(test\/[^`]+)`/gu)].map(([, file]) => file!);

test('each threat has a defence and a test', () => {
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter(([, threat, defence, tests = '']) => !threat || !defence || testsIn(tests).length === 0)).toEqual([]);
});

test('each test that the page names exists', () => {
  expect(testsIn(page).filter((file) => !existsSync(file))).toEqual([]);
});

test('each test of hostile contents is named', () => {
  const named = new Set(testsIn(table));
  for (const file of ['formulas', 'markup', 'regexes', 'source', 'supply-chain', 'changed-after-preview'])
    expect(named).toContain(`test/hostile/${file}.test.ts`);
});
