/** Every code has its table, every table enough cases, and the page for users shows an example that was run. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ISSUE_CODES, type IssueCode } from '../../../core/issues/codes.js';
import type { CellValue } from '../../../core/ports/index.js';
import { issuesPage } from './issues-page.js';
import { STORIES } from './send-stories.js';
import { SHEET_TABLES } from './tables/index.js';

const PAGE = new URL('../../../docs/issues.md', import.meta.url);

const TABLES = [...SHEET_TABLES, ...STORIES];
const FEWEST = 2;

test('every code has one table', () => {
  expect(TABLES.map(({ code }) => code).sort()).toEqual([...ISSUE_CODES].sort());
});

test.each(TABLES)('$code has at least two accepts and two rejects', ({ accepts, rejects }) => {
  expect([accepts.length >= FEWEST, rejects.length >= FEWEST]).toEqual([true, true]);
});

describe('the example on the page', () => {
  const quoted = SHEET_TABLES.map(({ code, rejects }): [IssueCode, string[], CellValue[]] => {
    const [{ name, grid }] = rejects as [(typeof rejects)[number]];
    return [code, [...name.matchAll(/`([^`]*)`/gu)].map(([, text]) => text!), grid.rows.flat().concat(...(grid.shown ?? []))];
  });
  test.each(quoted.filter(([, texts]) => texts.length > 0))('of %s quotes cells that stand on the sheet', (_, texts, cells) => {
    const standing = new Set(cells.map(String));
    expect(texts.filter((text) => !standing.has(text))).toEqual([]);
  });
});

test('the page for users says of each example what the check says', async () => {
  await expect(issuesPage(readFileSync(PAGE, 'utf8'), TABLES)).toMatchFileSnapshot(fileURLToPath(PAGE));
});
