/** The check finds exactly the forty planted mistakes, where they stand, and nothing in a clean roster. */
import { describe, expect, test } from 'vitest';
import { applyMapping } from '../../../core/columns/apply-mapping.js';
import { suggestMapping } from '../../../core/columns/suggest-mapping.js';
import { allIssues, resolveHierarchy } from '../../../core/hierarchy/resolve-hierarchy.js';
import { checkRoster } from '../../../core/roster/check-roster.js';
import { columnLetter } from '../../../core/table/a1.js';
import { detectTable } from '../../../core/table/detect-table.js';
import { AGENT_CONNECT_FIELDS } from '../../../core/targets/agent-connect/fields.js';
import { saveXlsx } from '../../../workbench/files/save-xlsx.js';
import { MISTAKES, SAMPLES, type SampleId } from '../../../workbench/rosters/index.js';
import { firstSheet } from '../files/support.js';

const TARGET = { id: 'agent-connect', fields: AGENT_CONNECT_FIELDS };
const TODAY = '2026-06-01';

/** The issues of a sample, read back from a saved file, as place and code. */
async function issuesOf(id: SampleId): Promise<string[]> {
  const workbook = SAMPLES.find((sample) => sample.id === id)!.build();
  const { grid } = firstSheet('sample.xlsx', await saveXlsx(workbook));
  const table = detectTable(grid);
  const roster = checkRoster(applyMapping(table, suggestMapping(table, TARGET)), { target: TARGET, mode: 'create', today: TODAY });
  return [...allIssues(resolveHierarchy(roster))].map(
    ({ row, column, code }) => `${column === null ? 'row ' : columnLetter(column)}${row ?? ''} ${code}`,
  );
}

/** Rows under a mistake of their leader's are told, never counted as mistakes of their own. */
const isConsequence = (issue: string): boolean => issue.endsWith(' leader-blocked');

describe('the faulty sample', () => {
  test('has the forty mistakes of its list and no other', async () => {
    const planted = MISTAKES.map(({ row, column, code }) => `${column ?? 'row '}${row} ${code}`);
    const found = (await issuesOf('faulty')).filter((issue) => !isConsequence(issue));
    expect(found.sort()).toEqual(planted.sort());
  });

  test('blocks those who report to the leader whose right to lead cannot be read', async () => {
    const blocked = (await issuesOf('faulty')).filter(isConsequence);
    expect(blocked).toEqual(expect.arrayContaining(['M13 leader-blocked', 'M38 leader-blocked', 'M62 leader-blocked']));
  });
});

test.each(['clean', 'large', 'own-headings'] as const)('the %s sample has no error', async (id) => {
  const issues = await issuesOf(id);
  expect(issues.filter((issue) => !/ (?:looks-like-total|column-unused)$/u.test(issue))).toEqual([]);
});
