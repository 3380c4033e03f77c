/** Every code has its table, every table enough cases, and the page for users shows an example that was run. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ISSUE_CODES, type IssueCode } from '../../../core/issues/codes.js';
import type { CellValue } from '../../../core/ports/index.js';
import { fixesPage } from './fixes-page.js';
import { STORIES } from './send-stories.js';
import { SHEET_TABLES } from './tables/index.js';

const page = readFileSync(new URL('../../../docs/issues.md', import.meta.url), 'utf8');
/** Code and example of each row of the page's tables. */
const examples = new Map(
  [...page.matchAll(/^\| `([a-z-]+)` \| (?:error|warning|info) \| [^|]+ \| ([^|]+) \| [^|]+ \|$/gmu)].map(([, code, example]) => [
    code,
    example!.trim(),
  ]),
);

const TABLES = [...SHEET_TABLES, ...STORIES];
const FEWEST = 2;

test('every code has one table', () => {
  expect(TABLES.map(({ code }) => code).sort()).toEqual([...ISSUE_CODES].sort());
});

test.each(TABLES)('$code has at least two accepts and two rejects', ({ accepts, rejects }) => {
  expect([accepts.length >= FEWEST, rejects.length >= FEWEST]).toEqual([true, true]);
});

describe('the example on the page', () => {
  test.each(TABLES)('of $code is the first reject, which is run', ({ code, rejects }) => {
    expect(examples.get(code)).toBe(rejects[0]!.name);
  });

  const quoted = SHEET_TABLES.map(({ code, rejects }): [IssueCode, string[], CellValue[]] => {
    const [{ name, grid }] = rejects as [(typeof rejects)[number]];
    return [code, [...name.matchAll(/`([^`]*)`/gu)].map(([, text]) => text!), grid.rows.flat().concat(...(grid.shown ?? []))];
  });
  test.each(quoted.filter(([, texts]) => texts.length > 0))('of %s quotes cells that stand on the sheet', (_, texts, cells) => {
    const standing = new Set(cells.map(String));
    expect(texts.filter((text) => !standing.has(text))).toEqual([]);
  });
});

test('the page of fixes says what is offered', async () => {
  await expect(fixesPage(SHEET_TABLES)).toMatchFileSnapshot('../../../docs/fixes.md');
});
