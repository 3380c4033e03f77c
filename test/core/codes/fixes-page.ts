/** The page that says, code by code, what mends an issue: of each refused case the fixes that are offered, and why there are none where there are none. */
import { ISSUE_CODES } from '../../../core/issues/codes.js';
import type { CodeTable } from './code-case.js';
import { run } from './run-case.js';

const WHEN = { every: 'at every cell', some: 'at some cells', none: 'none' } as const;

const inTable = (text: string): string => text.replace(/\|/gu, '\\|').replace(/\s+/gu, ' ').trim();

/** What the buttons say at the issues of the code in the first case that has any; empty where none has. */
function offers({ code, rejects }: CodeTable): string {
  for (const each of rejects) {
    const fixes = run(each).issues.find((issue) => issue.code === code && issue.fixes.length > 0)?.fixes;
    if (fixes) return `${each.name}: ${fixes.map(({ label }) => label).join(', or ')}`;
  }
  return '';
}

function rowOf(table: CodeTable): string {
  const { code, fix } = table;
  const when = fix === 'every' ? WHEN.every : 'some' in fix ? WHEN.some : WHEN.none;
  const reason = fix === 'every' ? '' : 'some' in fix ? fix.some : fix.none;
  return `| \`${code}\` | ${when} | ${inTable(offers(table))} | ${inTable(reason)} |`;
}

export function fixesPage(tables: readonly CodeTable[]): string {
  const known = new Map(tables.map((table) => [table.code, table]));
  const rows = ISSUE_CODES.flatMap((code) => {
    const table = known.get(code);
    return table ? [rowOf(table)] : [];
  });
  return `# What mends an issue

Of each code of [issues.md](issues.md) that a check can find on a sheet: whether fixes are offered at its cells, what they say in an example, and why
not where there are none. A fix is shown before it is written. What a column or a word means is said once for all of it, among the columns; that is
no fix of a cell and not listed here.

This page is written by its test (\`npx vitest run test/core/codes -u\`).

| Code | Fix | For example | Where there is none |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
